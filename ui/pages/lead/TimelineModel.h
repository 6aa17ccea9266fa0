// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/Timeline.h"

#include <QAbstractListModel>

namespace Kelvin {

/// The timeline's lines for a view; display text is the whole line in words.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<TimelineEntry>& entries);
    const TimelineEntry& entry(int row) const { return m_entries.at(row); }
    /// The row that unfolds or folds the pages of the visit with this first page, or -1.
    int moreRowOf(const Id& visit) const;
    /// The row that says the same of the same moment, or -1.
    int rowOf(const TimelineEntry& entry) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<TimelineEntry> m_entries;
};

} // namespace Kelvin
