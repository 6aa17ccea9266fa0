// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleSales.h"

#include <algorithm>
#include <array>

namespace Kelvin {

Activity sampleActivity(SampleRandom& random, const char* type, Instant at)
{
    Activity out;
    out.id = random.id();
    out.type = activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(type));
    out.at = at;
    out.system = QStringLiteral("default");
    return out;
}

int sampleEndDay(SampleRandom& random, const SampleDraft& draft)
{
    const int age = -draft.createdDay;
    if (draft.fate == SampleFate::Open) return -1;
    const int shortest = draft.fate == SampleFate::Disqualified || draft.fate == SampleFate::Recycled ? 17 : 21;
    return draft.createdDay + random.whole(shortest, std::clamp(age - 2, shortest, 95));
}

namespace {

constexpr std::array callNotes{"crm_integrations", "demo_for_team", "two_other_vendors", "spreadsheets_today", "budget_with_board", "prices_by_mail"};
constexpr std::array lostReasons{"price", "competitor", "no_budget", "no_decision"};
constexpr std::array outReasons{"student", "competitor", "wrong_country", "spam"};
constexpr std::array backReasons{"not_now", "no_budget", "no_answer"};

/// Writes what the salespeople do, step by step; each step lies after the one before.
class SalesStory {
public:
    SalesStory(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, LeadFacts& lead)
        : m_random(random), m_calendar(calendar), m_draft(draft), m_lead(lead), m_now(lead.createdAt)
    {
    }

    /// Up to the given role, spread between creation and `endDay`.
    void climb(StageRole upTo, int endDay)
    {
        const int span = std::max(3, endDay - m_draft.createdDay);
        const auto day = [&](double part) { return m_draft.createdDay + int(part * span); };
        moveOn(StageRole::MarketingQualified, day(0.12 + 0.08 * m_random.real()));
        if (upTo == StageRole::MarketingQualified) return;
        moveOn(StageRole::SalesAccepted, day(0.22 + 0.05 * m_random.real()));
        calls(day(0.25));
        answer(Criterion::Need, 0.62);
        answer(Criterion::Authority, 0.5);
        if (upTo == StageRole::SalesAccepted) return;
        meeting(day(0.4), day(0.5));
        answer(Criterion::Budget, 0.55);
        answer(Criterion::Timeframe, 0.6);
        moveOn(StageRole::SalesQualified, day(0.58));
        if (m_random.chance(0.75)) activity("quote_opened", day(0.75), "offer");
    }

    void finish(int endDay)
    {
        switch (m_draft.fate) {
        case SampleFate::Won: close(OutcomeKind::Won, StageRole::Customer, {}, endDay); return;
        case SampleFate::Lost: close(OutcomeKind::Lost, StageRole::Lost, QString::fromLatin1(m_random.pick(lostReasons)), endDay); return;
        case SampleFate::Disqualified: moveOn(StageRole::Disqualified, endDay, QString::fromLatin1(m_random.pick(outReasons))); return;
        case SampleFate::Recycled:
            moveOn(StageRole::Recycle, endDay, QString::fromLatin1(m_random.pick(backReasons)));
            m_lead.stageMoves.last().revisitAt = m_calendar.workday(m_random.whole(20, 90), 9 * 3'600);
            return;
        case SampleFate::Open: return;
        }
    }

private:
    Instant after(int day, int second)
    {
        m_now = std::max(m_now + 600, m_calendar.workday(day, second));
        return m_now;
    }

    Activity& activity(const char* type, int day, const char* subject)
    {
        m_lead.activities.append(sampleActivity(m_random, type, after(day, m_random.whole(9 * 3'600, 15 * 3'600))));
        m_lead.activities.last().subject = QString::fromLatin1(subject);
        m_lead.activities.last().author = m_draft.owner;
        return m_lead.activities.last();
    }

    void moveOn(StageRole to, int day, const QString& reason = {})
    {
        StageMove move;
        move.id = m_random.id();
        move.from = m_lead.stageMoves.isEmpty() ? StageRole::Lead : restingRole(m_lead.stageMoves.last().to);
        move.to = to;
        move.at = after(day, m_random.whole(9 * 3'600, 15 * 3'600));
        move.person = m_draft.owner;
        move.reason = reason;
        m_lead.stageMoves.append(move);
    }

    void calls(int day)
    {
        constexpr std::array missed{CallResult::NoAnswer, CallResult::Voicemail, CallResult::NoAnswer, CallResult::NotReached};
        for (int n = m_random.whole(0, 2); n > 0; --n) activity("call", day++, "").result = m_random.pick(missed);
        Activity& call = activity("call", day, "");
        call.result = CallResult::Reached;
        call.durationSeconds = m_random.whole(120, 1'500);
        call.note = QString::fromLatin1(m_random.pick(callNotes));
    }

    void meeting(int bookedDay, int heldDay)
    {
        const Instant booked = activity("meeting_booked", bookedDay, "demo").at;
        const Instant starts = m_calendar.workday(std::max(heldDay, bookedDay + 1), 10 * 3'600);
        m_lead.activities.last().startsAt = std::max(starts, booked + secondsPerHour);
        m_now = *m_lead.activities.last().startsAt;
        const bool came = m_random.chance(0.85);
        activity(came ? "meeting_held" : "meeting_missed", heldDay, "demo").durationSeconds = came ? std::optional(2'700.0) : std::nullopt;
    }

    /// In the talk that took place last. Those who will buy answer better, not always.
    void answer(Criterion criterion, double asked)
    {
        if (!m_random.chance(asked + 0.25)) return;
        const double good = std::clamp(0.42 + 0.22 * m_draft.merit, 0.05, 0.95);
        const double roll = m_random.real();
        const BantLevel level = roll < good * 0.7 ? BantLevel::Yes : roll < good ? BantLevel::Partly : roll < 0.93 ? BantLevel::No : BantLevel::NoAnswer;
        m_lead.answers.append({m_random.id(), criterion, level, m_now + 300, m_draft.owner, QStringLiteral("call"), {}});
    }

    void close(OutcomeKind kind, StageRole role, const QString& reason, int endDay)
    {
        moveOn(role, endDay, reason);
        Outcome outcome;
        outcome.id = m_random.id();
        outcome.system = QStringLiteral("default");
        outcome.kind = kind;
        outcome.at = m_lead.stageMoves.last().at;
        const int seats = std::clamp(m_draft.company.employees, 5, 200);
        outcome.amount = Money{double(seats * m_random.whole(90, 240)), QStringLiteral("PLN")};
        outcome.reason = reason;
        outcome.name = m_draft.company.name;
        m_lead.outcomes.append(outcome);
    }

    SampleRandom& m_random;
    const SampleCalendar& m_calendar;
    const SampleDraft& m_draft;
    LeadFacts& m_lead;
    Instant m_now;
};

StageRole highestRole(SampleRandom& random, const SampleDraft& draft)
{
    const double roll = random.real();
    switch (draft.fate) {
    case SampleFate::Won: return StageRole::SalesQualified;
    case SampleFate::Lost: return roll < 0.45 ? StageRole::SalesQualified : roll < 0.85 ? StageRole::SalesAccepted : StageRole::MarketingQualified;
    case SampleFate::Recycled: return roll < 0.6 ? StageRole::MarketingQualified : StageRole::SalesAccepted;
    case SampleFate::Disqualified: return roll < 0.4 ? StageRole::MarketingQualified : StageRole::Lead;
    case SampleFate::Open: break;
    }
    if (-draft.createdDay < 12) return StageRole::Lead;
    return roll < 0.22 ? StageRole::SalesQualified : roll < 0.42 ? StageRole::SalesAccepted : roll < 0.55 ? StageRole::MarketingQualified : StageRole::Lead;
}

/// Points promote by themselves: a lead that crossed before a person promoted it was promoted then.
void promoteByRule(SampleRandom& random, LeadFacts& lead)
{
    const auto isMarketing = [](const Crossing& c) { return c.threshold == ThresholdKind::MarketingQualified; };
    const auto crossing = std::find_if(lead.crossings.begin(), lead.crossings.end(), isMarketing);
    if (crossing == lead.crossings.end()) return;
    if (!lead.stageMoves.isEmpty() && lead.stageMoves.first().at <= crossing->at) return;
    if (lead.stageMoves.isEmpty() || lead.stageMoves.first().to != StageRole::MarketingQualified) {
        StageMove move;
        move.id = random.id();
        move.to = StageRole::MarketingQualified;
        lead.stageMoves.prepend(move);
        if (lead.stageMoves.size() > 1) lead.stageMoves[1].from = StageRole::MarketingQualified;
    }
    StageMove& move = lead.stageMoves.first();
    move.at = crossing->at;
    move.by = MoveBy::Rule;
    move.person.clear();
    move.score = crossing->score;
    move.version = crossing->version;
}

/// Nobody leaves a promoted lead lying: after a few days it was accepted or given back.
void takeUp(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, LeadFacts& lead)
{
    if (lead.stageMoves.size() != 1 || lead.stageMoves.first().by != MoveBy::Rule) return;
    const Instant promoted = lead.stageMoves.first().at;
    if (promoted > calendar.end() - 4 * secondsPerDay) return;
    StageMove move;
    move.id = random.id();
    move.from = StageRole::MarketingQualified;
    move.to = random.chance(0.7) ? StageRole::SalesAccepted : StageRole::Recycle;
    move.at = promoted + random.whole(2, 40) * secondsPerHour;
    move.person = draft.owner;
    if (move.to == StageRole::Recycle) {
        move.reason = QString::fromLatin1(random.pick(backReasons));
        move.revisitAt = calendar.workday(random.whole(10, 60), 9 * 3'600);
    }
    lead.stageMoves.append(move);
}

void addNextStep(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, LeadFacts& lead)
{
    const StageRole stage = stageAt(lead.stageMoves, calendar.end());
    if (!isOpenStage(stage) || stage == StageRole::Lead || !random.chance(0.8)) return;
    const bool accept = stage == StageRole::MarketingQualified;
    Task task;
    task.id = random.id();
    task.kind = accept ? QStringLiteral("accept") : QStringLiteral("call");
    task.text = accept ? QString() : QStringLiteral("talk_about_offer");
    task.owner = draft.owner;
    task.createdAt = std::max(lead.createdAt, lead.stageMoves.last().at);
    task.dueAt = calendar.workday(random.whole(-3, 9), 0);
    task.dueIsDay = true;
    task.byRule = accept && lead.stageMoves.last().by == MoveBy::Rule;
    if (*task.dueAt < task.createdAt) task.dueAt = calendar.at(1, 0);
    lead.tasks.append(task);
}

} // namespace

void tellSales(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, int endDay, LeadFacts& lead)
{
    SalesStory story(random, calendar, draft, lead);
    const StageRole top = highestRole(random, draft);
    if (top != StageRole::Lead) story.climb(top, endDay);
    story.finish(endDay);
    const Instant end = calendar.end() - 60; // the example lead's meeting is the last word
    lead.activities.removeIf([&](const Activity& a) { return a.at > end; });
    lead.answers.removeIf([&](const BantAnswer& a) { return a.answeredAt > end; });
    lead.stageMoves.removeIf([&](const StageMove& m) { return m.at > end; });
    lead.outcomes.removeIf([&](const Outcome& o) { return *o.at > end; });
    addSampleCrossings(random, lead, end);
    promoteByRule(random, lead);
    takeUp(random, calendar, draft, lead);
    addNextStep(random, calendar, draft, lead);
}

void tellLastTalk(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, LeadFacts& lead)
{
    Activity call = sampleActivity(random, "call", calendar.workday(-random.whole(1, 6), random.whole(9 * 3'600, 15 * 3'600)));
    call.author = draft.owner;
    call.result = CallResult::Reached;
    call.durationSeconds = random.whole(300, 1'500);
    lead.activities.append(call);
    for (const Criterion criterion : {Criterion::Budget, Criterion::Authority, Criterion::Need, Criterion::Timeframe})
        lead.answers.append({random.id(), criterion, criterion == Criterion::Budget ? BantLevel::Partly : BantLevel::Yes, call.at + 300, draft.owner, QStringLiteral("call"), {}});
    sortFacts(lead);
    lead.crossings.clear();
    addSampleCrossings(random, lead, calendar.end() - 60);
}

} // namespace Kelvin
