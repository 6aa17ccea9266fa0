// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LeadTable.h"
#include "ui/painting/LeadCardPainter.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// A lead as its card shows it.
LeadCard cardOf(const Wording& w, const LeadRow& lead);
/// The same for who hears it: name, company, temperature, score, next step, owner, the four answers.
QString cardText(const Wording& w, const LeadRow& lead);

} // namespace Kelvin
