// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"

#include <vector>

namespace Kelvin {

/// The offsets of a zone over a stretch of time, so that millions of activities find their day without a date object.
class ZoneTable {
public:
    ZoneTable() = default;
    /// Right for moments in [first, last].
    ZoneTable(const QTimeZone& zone, Instant first, Instant last);

    /// Days since 1970-01-01 of the zone's calendar day on which `at` falls.
    qint64 dayNumber(Instant at) const;

private:
    std::vector<Instant> m_from{0};   ///< ascending; the first entry also holds before it
    std::vector<int> m_offset{0};     ///< seconds east of UTC
};

} // namespace Kelvin
