// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/FieldRegistry.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

/// The fields of this file: the shipped ones and the custom ones that some lead or company has, with their types.
Result<FieldRegistry> fieldsOf(Workspace& workspace);

/// What can be completed in a condition: values of a field, or the words of activities. `key` is a field's key, or "activity.subject",
/// "activity.campaign", "activity.source".
Result<QStringList> knownWords(Workspace& workspace, const QString& key, int most = 500);

} // namespace Kelvin
