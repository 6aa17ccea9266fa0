// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ExportLeads.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// The words of the lead list as it leaves the program, in the language of `w`.
ExportWords exportWords(const Wording& w);

} // namespace Kelvin
