// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Wording.h"

#include <QAbstractTableModel>

namespace Kelvin {

/// The histogram as a table: leads by bins of points, of the draft and of the published version.
class BinModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Points, Draft, Published, ColumnCount };

    explicit BinModel(const Wording& wording, QObject* parent = nullptr) : QAbstractTableModel(parent), m_wording(wording) {}

    /// Counts by bin, from the one that begins at `first` points; `published` is empty where there is no such version.
    void setBins(qint64 first, const QList<qint64>& draft, const QList<qint64>& published);
    /// The points at which a row's bin begins.
    qint64 fromAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_draft.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Wording m_wording;
    qint64 m_first = 0;
    QList<qint64> m_draft, m_published;
};

} // namespace Kelvin
