// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Reasons.h"

namespace Kelvin {

/// What the list of reasons is for: "Why back to Lead?"
QString word(ReasonKind kind);
/// The words of a reason code of this list; text that is no code is a person's own and is returned as it may be shown.
QString reasonText(ReasonKind kind, const QString& reason);
/// The reason of a gate: why a lead is disqualified by a rule.
QString gateReasonText(const QString& reason);
/// The reason of any stored move, whoever wrote it.
QString moveReasonText(const StageMove& move);

} // namespace Kelvin
