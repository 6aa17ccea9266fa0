// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ZoneTable.h"

#include <QDateTime>

#include <algorithm>

namespace Kelvin {

ZoneTable::ZoneTable(const QTimeZone& zone, Instant first, Instant last)
{
    m_from = {first};
    m_offset = {zoneOffset(first, zone)};
    QDateTime at = QDateTime::fromSecsSinceEpoch(first, Qt::UTC);
    for (;;) {
        const QTimeZone::OffsetData next = zone.nextTransition(at);
        if (!next.atUtc.isValid() || next.atUtc <= at || next.atUtc.toSecsSinceEpoch() > last) break;
        at = next.atUtc;
        m_from.push_back(at.toSecsSinceEpoch());
        m_offset.push_back(next.offsetFromUtc);
    }
}

qint64 ZoneTable::dayNumber(Instant at) const
{
    size_t entry = 0;
    if (m_from.size() > 1)
        entry = size_t(std::max<ptrdiff_t>(0, std::upper_bound(m_from.begin(), m_from.end(), at) - m_from.begin() - 1));
    const qint64 local = at + m_offset[entry];
    return local >= 0 ? local / secondsPerDay : -((-local + secondsPerDay - 1) / secondsPerDay);
}

} // namespace Kelvin
