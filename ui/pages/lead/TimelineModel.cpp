// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineModel.h"

#include "ui/text/VisibleText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

void TimelineModel::setEntries(const QList<TimelineEntry>& entries)
{
    if (entries == m_entries) return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int TimelineModel::moreRowOf(const Id& visit) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const TimelineEntry& entry) { return entry.level == TimelineEntry::Level::More && entry.visit == visit; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int TimelineModel::rowOf(const TimelineEntry& entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const TimelineEntry& other) { return other.level == entry.level && other.at == entry.at && other.text == entry.text; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const TimelineEntry& entry = m_entries.at(index.row());
    if (role == Qt::AccessibleDescriptionRole && entry.level == TimelineEntry::Level::More) return tr("Press Enter to show or hide the pages of the visit.");
    switch (role) {
    case Qt::AccessibleDescriptionRole: return entry.pointsNote;
    case Qt::ToolTipRole: return plainToolTip(entry.pointsNote);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
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
