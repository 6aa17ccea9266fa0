// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Contradiction.h"
#include "core/domain/Overloaded.h"
#include "core/domain/Points.h"
#include "core/scoring/ModelChecks.h"
#include "core/scoring/ModelReach.h"

#include <algorithm>
#include <cstdlib>

namespace Kelvin {

namespace {

/// Every number of points a person typed into a rule.
QList<int> typedPoints(const RuleBody& body)
{
    return std::visit(
        Overloaded{[](const AttributeRule& r) { return QList<int>{r.points, r.unknownPoints.value_or(0), r.falsePoints.value_or(0)}; },
                   [](const LadderRule& r) {
                       QList<int> points{r.elsePoints.value_or(0), r.unknownPoints.value_or(0)};
                       for (const LadderRung& rung : r.rungs) points.append(rung.points);
                       return points;
                   },
                   [](const ActivityRule& r) {
                       return std::visit(Overloaded{[](const AwardFirstThenBonus& a) { return QList<int>{a.points, a.bonus}; },
                                                    [](const auto& a) { return QList<int>{a.points}; }},
                                         r.frequency);
                   },
                   [](const InactivityClock& r) { return QList<int>{r.points}; },
                   [](const UnopenedEmailRule& r) { return QList<int>{r.points}; },
                   [](const BantRule& r) { return QList<int>(r.points.begin(), r.points.end()); }},
        body);
}

class RuleChecker {
public:
    RuleChecker(Findings& findings, const PointRule& rule, const ScoringModel& model, const CheckContext& context)
        : m_findings(findings), m_rule(rule), m_model(model), m_context(context) {}

    void operator()(const AttributeRule& rule) const
    {
        checkOwnCondition(m_findings, m_rule.id, rule.condition, ConditionPlace::Rule, m_model, m_context);
        if (neverTrue(rule.condition) && !rule.falsePoints && !rule.unknownPoints) add("rule_contradiction");
    }

    void operator()(const LadderRule& rule) const
    {
        for (qsizetype i = 0; i < rule.rungs.size(); ++i) {
            const Condition& own = rule.rungs[i].condition;
            checkOwnCondition(m_findings, m_rule.id, own, ConditionPlace::Rule, m_model, m_context);
            const bool taken = std::any_of(rule.rungs.begin(), rule.rungs.begin() + i,
                                           [&](const LadderRung& earlier) { return implies(own, earlier.condition); });
            if (taken || neverTrue(own)) add("rung_unreachable", {QString::number(i + 1)});
        }
    }

    void operator()(const ActivityRule& rule) const
    {
        checkOwnMatch(m_findings, m_rule.id, rule.match, m_model, m_context);
        days("windowDays", rule.windowDays);
        positive("dayCap", rule.dayCap);
        positive("countCap", rule.countCap);
        std::visit(Overloaded{[](const NoDecay&) {}, [&](const MonthlyDecay& d) { positive("decay", d.percent); },
                              [&](const auto& d) { days("decay", d.days); }},
                   rule.decay);
        if (const auto* every = std::get_if<AwardEveryN>(&rule.frequency)) needs(rule, every->n);
        if (const auto* least = std::get_if<AwardAtLeastN>(&rule.frequency)) needs(rule, least->n);
    }

    void operator()(const InactivityClock& rule) const
    {
        days("days", rule.days);
        if (!m_context.channelActivities) return;
        for (const Channel channel : rule.channels)
            if (m_context.channelActivities->value(channel) == 0) add("clock_channel_silent", {enumKey(channel)});
    }

    void operator()(const UnopenedEmailRule& rule) const
    {
        days("afterDays", rule.afterDays);
        days("sentWithinDays", rule.sentWithinDays);
        // What was sent within Y days is younger than Y days.
        if (rule.sentWithinDays > 0 && rule.afterDays >= rule.sentWithinDays)
            add("unopened_never_due", {QString::number(rule.afterDays), QString::number(rule.sentWithinDays)});
        if (m_model.openReportingSystems.isEmpty()) add("no_system_reports_opens");
        if (m_context.channelActivities && m_context.channelActivities->value(Channel::Email) == 0)
            add("clock_channel_silent", {enumKey(Channel::Email)});
    }

    void operator()(const BantRule&) const {}

private:
    Findings& m_findings;
    const PointRule& m_rule;
    const ScoringModel& m_model;
    const CheckContext& m_context;

    void add(const char* code, QStringList more = {}) const { m_findings.add(code, m_rule.id, std::move(more)); }
    void positive(const char* what, std::optional<int> value) const
    {
        if (value && *value <= 0) add("not_positive", {QString::fromLatin1(what), QString::number(*value)});
    }

    void days(const char* what, std::optional<int> value) const
    {
        positive(what, value);
        if (value && *value > mostDays) add("out_of_range", {QString::fromLatin1(what), QString::number(*value)});
    }

    /// N occurrences must be possible under the rule's own caps.
    void needs(const ActivityRule& rule, int n) const
    {
        positive("n", n);
        if (rule.countCap && *rule.countCap > 0 && *rule.countCap < n)
            add("count_cap_below_n", {QString::number(*rule.countCap), QString::number(n)});
        ActivityRule uncapped = rule;
        uncapped.countCap.reset();
        const qint64 most = mostOccurrences(uncapped).value_or(n);
        if (most > 0 && most < n) add("day_cap_below_n", {QString::number(most), QString::number(n)});
    }
};

/// The most that a clock takes, where it says one.
std::optional<int> maximumOf(const RuleBody& body)
{
    if (const auto* clock = std::get_if<InactivityClock>(&body)) return clock->maximum;
    const auto* unopened = std::get_if<UnopenedEmailRule>(&body);
    return unopened ? unopened->maximum : std::nullopt;
}

/// A rule that can give nothing, whatever the facts.
void checkDead(Findings& findings, const PointRule& rule)
{
    if (rule.cap == 0 || maximumOf(rule.body) == 0) return findings.add("rule_cap_zero", rule.id);
    const auto points = typedPoints(rule.body);
    if (std::all_of(points.begin(), points.end(), [](int p) { return p == 0; })) return findings.add("rule_zero_points", rule.id);
    const Reach reach = reachBeforeCap(rule);
    if (!rule.cap || !reach.min || !reach.max) return;
    if (std::max(std::abs(*reach.min), std::abs(*reach.max)) < std::abs(*rule.cap))
        findings.add("cap_never_bites", rule.id, {QString::number(*rule.cap)});
}

} // namespace

void checkRule(Findings& findings, const PointRule& rule, const ScoringModel& model, const CheckContext& context)
{
    const bool grouped = std::any_of(model.groups.begin(), model.groups.end(), [&](const RuleGroup& g) { return g.id == rule.group; });
    if (!grouped) findings.add("missing_group", rule.id, {rule.group});
    for (const int points : typedPoints(rule.body))
        if (std::abs(points) > maxPoints) findings.add("points_out_of_range", rule.id, {QString::number(points)});
    for (const auto& [what, value] : {std::pair("cap", rule.cap), std::pair("maximum", maximumOf(rule.body))})
        if (value && (*value < 0 || *value > maxPoints))
            findings.add(*value < 0 ? "not_positive" : "out_of_range", rule.id, {QString::fromLatin1(what), QString::number(*value)});
    // What is switched off is nobody's mistake: it may wait to be filled in.
    if (!rule.on) return;
    if (rule.validFrom && rule.validTo && *rule.validTo < *rule.validFrom) findings.add("dates_reversed", rule.id);
    std::visit(RuleChecker(findings, rule, model, context), rule.body);
    checkDead(findings, rule);
}

} // namespace Kelvin
