// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Outcome.h"

namespace Kelvin {

std::optional<OutcomeKind> outcomeAt(const QList<Outcome>& outcomes, Instant t)
{
    std::optional<OutcomeKind> result;
    for (const Outcome& outcome : outcomes) {
        // A deal closed after t was still open at t.
        const OutcomeKind kind = outcome.at && *outcome.at > t ? OutcomeKind::Open : outcome.kind;
        if (kind == OutcomeKind::Won) return OutcomeKind::Won;
        if (kind == OutcomeKind::Open || !result) result = kind;
    }
    return result;
}

} // namespace Kelvin
