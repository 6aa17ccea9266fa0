// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldValue.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// Just enough to know when, in a narrow place and the workspace zone: "13:30" of today, "tomorrow", "Fri" within a week, else a short date.
QString nearText(const Wording& w, const DateValue& date);

} // namespace Kelvin
