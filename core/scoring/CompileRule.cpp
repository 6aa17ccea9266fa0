// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Compiler.h"

#include "core/domain/Overloaded.h"

#include <algorithm>

namespace Kelvin {

namespace {

WeightProgram weightProgram(const Decay& decay)
{
    using Kind = WeightProgram::Kind;
    return std::visit(
        Overloaded{[](const NoDecay&) { return WeightProgram{}; },
                   [](const LinearDecay& d) { return WeightProgram{Kind::Linear, std::max(1, d.days) * secondsPerDay, 1, 1, 0}; },
                   // A lifespan of 30 * 100 / p days: over a denominator of 3,000 days the slope is the whole number p.
                   [](const MonthlyDecay& d) { return WeightProgram{Kind::Linear, 3'000 * secondsPerDay, d.percent, 1, 0}; },
                   [](const HalfLifeDecay& d) { return WeightProgram{Kind::HalfLife, 1, 0, double(std::max(1, d.days) * secondsPerDay), 0}; },
                   [](const ExpiryDecay& d) { return WeightProgram{Kind::Expiry, 1, 0, 1, d.days * secondsPerDay}; }},
        decay);
}

void setAward(ActivityProgram& out, const Frequency& frequency)
{
    using Award = ActivityProgram::Award;
    std::visit(Overloaded{[&](const AwardEach&) { out.award = Award::Each; }, [&](const AwardOnce&) { out.award = Award::Once; },
                          [&](const AwardFirstThenBonus&) { out.award = Award::FirstThenBonus; },
                          [&](const AwardEveryN& every) {
                              out.award = Award::EveryN;
                              out.n = std::max(1, every.n);
                          },
                          [&](const AwardAtLeastN& least) {
                              out.award = least.onceEarned ? Award::AtLeastEver : Award::AtLeastNow;
                              out.n = std::max(1, least.n);
                          }},
               frequency);
}

/// True if only how many were selected, the oldest, the newest and an order-free sum decide. Visits begin in order of time, which the
/// activities of one type have by themselves.
bool needsNoList(const ActivityProgram& rule, const ActivityFilter& filter)
{
    using Award = ActivityProgram::Award;
    const bool isInOrder = rule.countBy == CountBy::Occurrence || (rule.countBy == CountBy::Visit && filter.typeSlots.size() == 1);
    if (!isInOrder || rule.dayCap > 0 || rule.countCap > 0) return false;
    switch (rule.award) {
    case Award::Each:
    case Award::Once:
    case Award::AtLeastNow: return true;
    // The rest of real weights is no difference of two sums: it would round.
    case Award::FirstThenBonus: return rule.weight.kind != WeightProgram::Kind::HalfLife;
    case Award::EveryN:
    case Award::AtLeastEver: return false;
    }
    return false;
}

} // namespace

ActivityProgram Compiler::activityProgram(const ActivityRule& rule, const PointRule& line)
{
    ActivityProgram out;
    out.filter = filter(rule.match);
    if (line.validFrom) out.from = startOfDay(*line.validFrom, m_context.zone);
    if (line.validTo) out.to = endOfDay(*line.validTo, m_context.zone);
    out.window = rule.windowDays.value_or(0) * secondsPerDay;
    out.countBy = rule.countBy;
    out.dayCap = rule.dayCap.value_or(0);
    out.countCap = rule.countCap.value_or(0);
    out.weight = weightProgram(rule.decay);
    setAward(out, rule.frequency);
    out.streams = needsNoList(out, m_program.filters[size_t(out.filter)]);
    return out;
}

ClockProgram Compiler::clockProgram(const InactivityClock& clock)
{
    ActivityMatch match;
    match.channels = clock.channels;
    for (const ActivityType& type : m_model.activityTypes)
        if (type.byLead) match.types.append(type.key);
    ClockProgram out;
    out.filter = filter(match);
    ActivityFilter& made = m_program.filters.back();
    // Without any type of its own a match would mean every type.
    if (match.types.isEmpty()) made.typeSlots.clear();
    made.reachedOnlySlot = slot(u"call");
    made.extra = made.extra || std::find(made.typeSlots.begin(), made.typeSlots.end(), quint16(made.reachedOnlySlot)) != made.typeSlots.end();
    out.period = std::max(1, clock.days) * secondsPerDay;
    out.startsAtCreation = clock.channels.isEmpty() || !clock.ignoreNeverActive;
    return out;
}

UnopenedProgram Compiler::unopenedProgram(const UnopenedEmailRule& rule)
{
    UnopenedProgram out;
    out.sent = slot(u"email_sent");
    out.bounce = slot(u"email_bounce");
    out.signs = {slot(u"email_open"), slot(u"email_click"), slot(u"email_reply")};
    out.wait = rule.afterDays * secondsPerDay;
    out.horizon = rule.sentWithinDays * secondsPerDay;
    const ActivityMatch everything;
    out.mask = mask(everything, ActivityMatcher(everything, m_model.activityTypes, m_model.pageGroups));
    if (m_program.reportsOpens.empty())
        for (const QString& system : m_columns.systems) m_program.reportsOpens.push_back(m_model.openReportingSystems.contains(system));
    return out;
}

void Compiler::compileRule(const PointRule& rule, int index)
{
    using Kind = RuleProgram::Kind;
    RuleProgram out;
    out.rule = index;
    out.step = m_program.stepCount;
    if (rule.validFrom) out.from = startOfDay(*rule.validFrom, m_context.zone);
    if (rule.validTo) out.to = endOfDay(*rule.validTo, m_context.zone);
    std::visit(Overloaded{[&](const AttributeRule& body) { out.conditions = {condition(body.condition)}; },
                          [&](const LadderRule& body) {
                              out.kind = Kind::Ladder;
                              for (const LadderRung& rung : body.rungs) out.conditions.push_back(condition(rung.condition));
                          },
                          [&](const ActivityRule& body) {
                              out.kind = Kind::Activity;
                              out.activity = activityProgram(body, rule);
                              out.stepCount = out.activity.award == ActivityProgram::Award::FirstThenBonus ? 2 : 1;
                          },
                          [&](const InactivityClock& body) {
                              out.kind = Kind::Clock;
                              out.clock = clockProgram(body);
                          },
                          [&](const UnopenedEmailRule& body) {
                              out.kind = Kind::Unopened;
                              out.unopened = unopenedProgram(body);
                          },
                          [&](const BantRule& body) {
                              out.kind = Kind::Bant;
                              out.criterion = int(body.criterion);
                          }},
               rule.body);
    m_program.stepCount += out.stepCount;
    m_program.rules.push_back(std::move(out));
}

} // namespace Kelvin
