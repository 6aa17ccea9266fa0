// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ImportFile.h"
#include "ui/text/Wording.h"

#include <QAbstractTableModel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace Kelvin {

class CountTiles;
class DataTable;
class ImportEffectPanel;
class PanelHeader;
class PlainLabel;
class Theme;

/// Rows of one list of the check: line, who, column, value, reason.
class CheckedRowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Who, Field, Value, Reason, ColumnCount };

    CheckedRowModel(const Wording& wording, QObject* parent) : QAbstractTableModel(parent), m_wording(wording) {}
    void setRows(const QList<CheckedRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Wording m_wording;
    QList<CheckedRow> m_rows;
};

/// What a check found, apart from the rows themselves, which the job that writes them takes.
struct CheckSummary {
    ImportCounts counts;
    QList<Issue> issues;
    QList<CheckedRow> created, updated, duplicates, rejected, found;
    ImportEffect effect;
    ImportKind kind = ImportKind::Leads;
    qint64 leadsOfFacts = 0;
};
CheckSummary summaryOf(const CheckedImport& checked, const ImportEffect& effect);

/// What the import would do: counts, each openable as a list; what it does to scores; nothing has been written yet.
class CheckPanel : public QWidget {
    Q_OBJECT

public:
    CheckPanel(const Theme& theme, const Wording& wording, QWidget* parent = nullptr);

    void setChecked(const CheckSummary& checked);
    PromotePolicy promote() const;
    void setPromote(PromotePolicy policy);

signals:
    /// To write the rejected rows now, into a file of one's choice.
    void saveRejectsWanted();

private:
    QWidget* makeList(const Theme& theme);
    QWidget* makeSide(const Theme& theme);
    void offerRemarks(const CheckSummary& checked);
    void showRemark();
    void showRows(const QList<CheckedRow>& rows, qint64 count);
    void showList(int index);

    Wording m_wording;
    QList<QList<CheckedRow>> m_lists;          ///< one for each tile
    QList<qint64> m_counts;
    QList<Issue> m_remarks;                    ///< the issues whose rows are listed
    CountTiles* m_tiles;
    PanelHeader* m_head = nullptr;
    CheckedRowModel* m_model;
    DataTable* m_table = nullptr;
    QPushButton* m_save = nullptr;
    QComboBox* m_remark = nullptr;             ///< all remarks, or one of them
    PlainLabel* m_next = nullptr;              ///< what to do about it
    ImportEffectPanel* m_effect = nullptr;
    QCheckBox* m_replay = nullptr;
    PlainLabel* m_issues = nullptr;
};

} // namespace Kelvin
