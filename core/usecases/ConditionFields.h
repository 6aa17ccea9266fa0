// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "core/scoring/FactColumns.h"

namespace Kelvin {

class Workspace;

/// Whether a condition looks at facts (fields, activities) or only at results.
bool conditionReadsFacts(const Condition& condition);
/// The stored fields that a condition reads.
QStringList fieldsOf(const Condition& condition);
/// What the columns must hold for the published models, drafts and this condition.
ColumnNeeds needsOf(const Workspace& workspace, const Condition& condition = {});

} // namespace Kelvin
