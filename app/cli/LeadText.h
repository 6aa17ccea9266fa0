// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"

namespace Kelvin {

struct Wording;

/// A lead for people to read, a line each: who it is, its score and stage, what comes next and what was last, then its fields and its company's.
QStringList leadText(const Wording& w, const LeadFacts& lead, const Explanation& explanation);

} // namespace Kelvin
