// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/LeadFacts.h"

namespace Kelvin {

FieldValue valueAt(const QList<FieldChange>& changes, QStringView field, Instant t)
{
    FieldValue value;
    for (const FieldChange& change : changes)
        if (change.field == field && change.validFrom <= t) value = change.value;
    return value;
}

FieldValue fieldAt(const LeadFacts& lead, QStringView field, Instant t)
{
    FieldValue own = valueAt(lead.fields, field, t);
    if (!isEmpty(own) || !lead.account) return own;
    return valueAt(lead.account->fields, field, t);
}

StageRole stageAt(const QList<StageMove>& moves, Instant t)
{
    StageRole role = StageRole::Lead;
    for (const StageMove& move : moves)
        if (move.at <= t) role = restingRole(move.to);
    return role;
}

} // namespace Kelvin
