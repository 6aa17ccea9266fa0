// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"

namespace Kelvin::Tests {

/// A shipped template by the name of its file; mails of the system "default" are known to report opens.
ScoringModel shipped(const char* name);
/// Every option at least once: half-life, day cap in a zone with summer time, every N, once earned, unopened e-mail.
ScoringModel kitchenSink();

} // namespace Kelvin::Tests
