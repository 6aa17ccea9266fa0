// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/SampleStory.h"

namespace Kelvin {

/// An activity of the shipped catalogue.
Activity sampleActivity(SampleRandom& random, const char* type, Instant at);
/// The day on which the lead's story ends, or the last day if it is open.
int sampleEndDay(SampleRandom& random, const SampleDraft& draft);
/// A company as known when its first lead came.
Account sampleAccount(SampleRandom& random, const SampleCompany& company, Instant at);
/// Calls, meetings, answers, stage moves, outcome, crossings and next steps; drops what would lie after the last moment.
void tellSales(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, int endDay, LeadFacts& lead);
/// A call of the last days in which an open deal of the sales stage answers what was still unknown: such leads are hot now.
void tellLastTalk(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, LeadFacts& lead);

} // namespace Kelvin
