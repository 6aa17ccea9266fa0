// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineModel.h"

#include "ui/text/VisibleText.h"

using namespace Qt::StringLiterals;

namespace Kelvin {

void TimelineModel::setEntries(const QList<TimelineEntry>& entries)
{
    if (entries == m_entries) return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const TimelineEntry& entry = m_entries.at(index.row());
    QStringList parts{entry.clock, entry.text, entry.points, entry.detail};
    parts.removeAll(QString());
    return visibleText(parts.join(u", "_s));
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    return Qt::ItemIsEnabled | (m_entries.at(index.row()).level == TimelineEntry::Level::Day ? Qt::NoItemFlags : Qt::ItemIsSelectable);
}

} // namespace Kelvin
