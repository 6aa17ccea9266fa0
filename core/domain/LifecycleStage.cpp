// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/LifecycleStage.h"

namespace Kelvin {

bool isOpenStage(StageRole role)
{
    return role == StageRole::Lead || role == StageRole::MarketingQualified || role == StageRole::SalesAccepted ||
           role == StageRole::SalesQualified;
}

StageRole restingRole(StageRole role)
{
    return role == StageRole::Recycle ? StageRole::Lead : role;
}

static MoveVerdict withReason(bool hasReason)
{
    return hasReason ? MoveVerdict::Legal : MoveVerdict::NeedsReason;
}

MoveVerdict judgeMove(StageRole from, StageRole to, bool hasReason, bool hasRevisitDate)
{
    const StageRole now = restingRole(from);
    if (now == to) return MoveVerdict::Illegal;
    switch (to) {
    case StageRole::Churned: return now == StageRole::Customer ? withReason(hasReason) : MoveVerdict::Illegal;
    case StageRole::Lost:
    case StageRole::Disqualified: return isOpenStage(now) ? withReason(hasReason) : MoveVerdict::Illegal;
    case StageRole::Recycle: {
        const bool may = (isOpenStage(now) && now != StageRole::Lead) || now == StageRole::Lost || now == StageRole::Disqualified;
        if (!may) return MoveVerdict::Illegal;
        if (!hasReason) return MoveVerdict::NeedsReason;
        return hasRevisitDate ? MoveVerdict::Legal : MoveVerdict::NeedsRevisitDate;
    }
    case StageRole::Lead:
    case StageRole::MarketingQualified:
    case StageRole::SalesAccepted:
    case StageRole::SalesQualified:
    case StageRole::Customer: {
        // One step forward needs no words; a jump, a move back or a return from an exit does.
        const bool oneStep = int(now) <= int(StageRole::Customer) && int(to) == int(now) + 1;
        return oneStep ? MoveVerdict::Legal : withReason(hasReason);
    }
    }
    return MoveVerdict::Illegal;
}

} // namespace Kelvin
