// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LeadTable.h"
#include "ui/models/ColumnSpec.h"
#include "ui/painting/PipsPainter.h"

namespace Kelvin {

using LeadColumn = ColumnSpec<LeadRow>;

/// The columns of the lead list in their first order, those shown only on demand last.
QList<LeadColumn> leadColumns();

/// What a lead is called: its name, else its e-mail or phone.
QString calledText(const LeadRow& lead);
/// The four answers of a lead as they are painted.
Pips pipsOf(const LeadRow& lead);
/// The same in words: "Budget: planned, met. Authority: never asked. ..."
QString pipsText(const LeadRow& lead);
/// The next step in one line: "Call back, tomorrow 09:00", "Accept, 4 h left"; empty without one.
QString nextStepText(const Wording& w, const LeadRow& lead);
/// The two halves of it: what comes next, and when; each empty if there is none.
QString nextStepWhat(const LeadRow& lead);
QString nextStepWhen(const Wording& w, const LeadRow& lead);
/// Whether the next step's time has passed.
bool isNextStepLate(const Wording& w, const LeadRow& lead);
/// Up to two letters of a person's name.
QString initialsOf(const QString& name);

} // namespace Kelvin
