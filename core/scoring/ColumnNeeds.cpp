// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/FactColumns.h"

#include <algorithm>

namespace Kelvin {

void ColumnNeeds::unite(const ColumnNeeds& other)
{
    activities = activities || other.activities;
    value = value || other.value;
    duration = duration || other.duration;
    visit = visit || other.visit;
    origin = origin || other.origin;
    for (const QString& field : other.fields)
        if (!fields.contains(field)) fields.append(field);
}

bool ColumnNeeds::covers(const ColumnNeeds& other) const
{
    return (activities || !other.activities) && (value || !other.value) && (duration || !other.duration) && (visit || !other.visit) && (origin || !other.origin) &&
           std::all_of(other.fields.begin(), other.fields.end(), [&](const QString& field) { return fields.contains(field); });
}

} // namespace Kelvin
