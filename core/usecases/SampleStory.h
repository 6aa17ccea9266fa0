// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/usecases/SamplePeople.h"

namespace Kelvin {

/// The sample's calendar: days count back from its last one, times are by the wall clock of its zone.
struct SampleCalendar {
    qint64 lastDay = 0;          ///< days since 1970 of the last day
    QTimeZone zone;

    Instant at(int day, int second) const { return instantOf(civilFromDays(lastDay + day), second, zone); }
    /// The same, on the Friday before if it is a weekend.
    Instant workday(int day, int second) const;
    /// 16:00 of the last day: nothing happens after it.
    Instant end() const { return at(0, 16 * 3'600); }
};

/// How a lead's story ends.
enum class SampleFate { Won, Lost, Disqualified, Recycled, Open };

/// Who a lead is and what becomes of it.
struct SampleDraft {
    SampleCompany company;
    SamplePerson person;
    QString source, campaign, owner, product;
    double interest = 0;         ///< about normal: how much the lead does
    double merit = 0;            ///< what decides about winning
    int createdDay = 0;          ///< back from the last day, at most 0
    SampleFate fate = SampleFate::Open;
};

/// The whole history of such a lead.
LeadFacts sampleStory(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft);
/// The lead of the scoring example: 49 points in ten lines, marketing qualified by the meeting of the last day.
LeadFacts sampleExampleLead(SampleRandom& random, const SampleCalendar& calendar);

/// A field of a lead or company as known at its creation.
FieldChange sampleField(SampleRandom& random, const char* field, const FieldValue& value, Instant at);
/// Puts facts into the order LeadFacts promises.
void sortFacts(LeadFacts& lead);
/// Writes the crossings of both thresholds into the lead, as its points rose; nothing after `end`.
void addSampleCrossings(SampleRandom& random, LeadFacts& lead, Instant end);

} // namespace Kelvin
