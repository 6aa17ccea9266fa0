// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"

#include <limits>

namespace Kelvin {

/// Where visits begin, told activity by activity, oldest first: after a gap of more than half an hour, or with another visit id (scoring.md
/// section 4). A missing id (0) joins the visit it lies in.
class VisitWatch {
public:
    bool begins(Instant at, quint32 id)
    {
        const bool another = (at - m_previous > gap) | ((id != 0) & (m_visit != 0) & (id != m_visit));
        m_previous = at;
        m_visit = another | (id != 0) ? id : m_visit;
        return another;
    }

    static constexpr qint64 gap = 30 * 60;

private:
    Instant m_previous = std::numeric_limits<Instant>::min() / 4; ///< no gap overflows
    quint32 m_visit = 0;
};

} // namespace Kelvin
