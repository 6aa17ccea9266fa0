// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"
#include "ui/text/Wording.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;

namespace Kelvin {

class DataTable;
class Theme;

/// The imports of the file, newest first.
class ImportHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, File, Kind, Rows, New, Updated, Rejected, Who, State, ColumnCount };

    explicit ImportHistoryModel(const Wording& wording, QObject* parent = nullptr) : QAbstractTableModel(parent), m_wording(wording) {}

    void setEntries(const QList<CommitEntry>& entries);
    /// What "yesterday" is measured from has changed.
    void setWording(const Wording& wording);
    const CommitEntry* entryAt(int row) const { return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Wording m_wording;
    QList<CommitEntry> m_entries;
};

/// Choose or drop a file; earlier imports with undo.
class FilePanel : public QWidget {
    Q_OBJECT

public:
    /// `writable`: imports of the past may be undone here.
    FilePanel(const Theme& theme, const Wording& wording, bool writable, QWidget* parent = nullptr);

    void setHistory(const QList<CommitEntry>& entries) { m_model->setEntries(entries); }
    void setWording(const Wording& wording) { m_model->setWording(wording); }
    /// Whether the chosen import of the past can be undone, and the wish to.
    bool mayUndo() const;
    void undo();

signals:
    void fileChosen(const QString& path);
    void browseWanted();
    void undoWanted(qint64 batch);
    /// Another import of the past is chosen.
    void currentChanged();

private:
    ImportHistoryModel* m_model;
    DataTable* m_table;
    QPushButton* m_undo;
};

} // namespace Kelvin
