// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"

namespace Kelvin {

/// The zone in which the sample company works.
inline constexpr const char* sampleZone = "Europe/Warsaw";

/// 300 invented leads of a Polish company that sells software to other companies, over six months that end on the day of `lastDay`
/// in sampleZone: the last activity is at 16:00 of it. The same seed and day give the same facts, ids included; another day shifts
/// the same story. Leads that were won differ from those that were lost as in real life, noisily. Notes and next steps are
/// codes (see SampleTexts). No row numbers, nothing stored.
QList<LeadFacts> sampleLeads(quint32 seed, Instant lastDay);

} // namespace Kelvin
