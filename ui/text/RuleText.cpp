// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RuleText.h"

#include "core/domain/Overloaded.h"
#include "ui/text/BantText.h"
#include "ui/text/ConditionText.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <cstdlib>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(RuleText) };

QString signedPoints(const Wording& w, int points) { return signedPointsText(w, MilliPoints::whole(points), 0); }

QString countedByText(CountBy by)
{
    switch (by) {
    case CountBy::Occurrence: return Words::tr("%1", "activity, every occurrence counts");
    case CountBy::Subject: return Words::tr("%1, each subject once", "activity");
    case CountBy::Day: return Words::tr("%1, each day once", "activity");
    case CountBy::Visit: return Words::tr("%1, each visit once", "activity");
    }
    return {};
}

QString activityConditionText(const Wording& w, const ActivityRule& rule)
{
    const QString counted = filled(countedByText(rule.countBy), {matchText(w, rule.match)});
    if (!rule.windowDays) return sentenceCase(w, counted);
    return sentenceCase(w, filled(Words::tr("%1, %2", "activity, in the last N days"), {counted, windowText(*rule.windowDays)}));
}

QString clockText(const Wording& w, const InactivityClock& clock)
{
    const int n = pluralCount(clock.days);
    if (clock.channels.isEmpty()) return Words::tr("No sign of life for %n day(s)", nullptr, n);
    QStringList channels;
    for (const Channel channel : clock.channels) channels.append(midSentence(w, word(channel)));
    return filled(Words::tr("No activity for %n day(s) (channel: %1)", nullptr, n), {alternativesText(channels)});
}

QString awardText(const Wording& w, const Frequency& frequency)
{
    return std::visit(
        Overloaded{[&](const AwardEach& a) { return filled(Words::tr("%1 each", "points"), {signedPoints(w, a.points)}); },
                   [&](const AwardOnce& a) { return filled(Words::tr("%1 once", "points"), {signedPoints(w, a.points)}); },
                   [&](const AwardFirstThenBonus& a) {
                       return filled(Words::tr("%1 first, then %2 each", "points"), {signedPoints(w, a.points), signedPoints(w, a.bonus)});
                   },
                   [&](const AwardEveryN& a) {
                       return filled(Words::tr("%1 for every %n", "points", pluralCount(a.n)), {signedPoints(w, a.points)});
                   },
                   [&](const AwardAtLeastN& a) {
                       const int n = pluralCount(a.n);
                       const QString pattern = a.onceEarned ? Words::tr("%1 from %n on, kept", "points; once earned", n)
                                                            : Words::tr("%1 while there are %n", "points", n);
                       return filled(pattern, {signedPoints(w, a.points)});
                   }},
        frequency);
}

QString awardShort(const Wording& w, const Frequency& frequency)
{
    return std::visit(Overloaded{[&](const AwardFirstThenBonus& a) {
                                     return filled(Words::tr("%1, then %2", "points"), {signedPoints(w, a.points), signedPoints(w, a.bonus)});
                                 },
                                 [&](const auto& a) { return signedPoints(w, a.points); }},
                      frequency);
}

QString timesText(const Frequency& frequency)
{
    return std::visit(Overloaded{[](const AwardEach&) { return Words::tr("each", "how often a rule gives points"); },
                                 [](const AwardOnce&) { return Words::tr("once", "how often a rule gives points"); },
                                 [](const AwardFirstThenBonus&) { return Words::tr("each", "how often a rule gives points"); },
                                 [](const AwardEveryN& a) { return Words::tr("for every %n", "occurrences", pluralCount(a.n)); },
                                 [](const AwardAtLeastN& a) {
                                     const int n = pluralCount(a.n);
                                     return a.onceEarned ? Words::tr("from %n on, kept", "occurrences", n) : Words::tr("while there are %n", "occurrences", n);
                                 }},
                      frequency);
}

QString timesText(const RuleBody& body)
{
    if (const auto* activity = std::get_if<ActivityRule>(&body)) return timesText(activity->frequency);
    if (std::holds_alternative<UnopenedEmailRule>(body)) return Words::tr("each", "how often a rule gives points");
    const auto* clock = std::get_if<InactivityClock>(&body);
    if (!clock) return {};
    return clock->once ? Words::tr("once", "how often a rule gives points") : Words::tr("every %n day(s)", "how often a rule gives points", pluralCount(clock->days));
}

QString attributePoints(const Wording& w, const AttributeRule& rule)
{
    const QString points = signedPoints(w, rule.points);
    if (rule.falsePoints && rule.unknownPoints)
        return filled(Words::tr("%1, else %2, not known %3", "points"), {points, signedPoints(w, *rule.falsePoints), signedPoints(w, *rule.unknownPoints)});
    if (rule.falsePoints) return filled(Words::tr("%1, else %2", "points"), {points, signedPoints(w, *rule.falsePoints)});
    if (rule.unknownPoints) return filled(Words::tr("%1, not known %2", "points"), {points, signedPoints(w, *rule.unknownPoints)});
    return points;
}

QString levelsText(const Wording& w, const QList<int>& points)
{
    QStringList texts;
    for (const int p : points) texts.append(signedPoints(w, p));
    return texts.join(QLatin1String(" / "));
}

QString capOf(const Wording& w, int cap) { return filled(Words::tr("at most %1", "points"), {numberText(w, std::abs(cap))}); }

/// Penalties always have a maximum: their own or the default.
QString maximumText(const Wording& w, const PointRule& rule)
{
    if (const auto* clock = std::get_if<InactivityClock>(&rule.body))
        return capOf(w, clock->maximum.value_or(std::abs(clock->points) * (clock->once ? 1 : 3)));
    if (const auto* mail = std::get_if<UnopenedEmailRule>(&rule.body)) return capOf(w, mail->maximum.value_or(std::abs(mail->points) * 5));
    return {};
}

QString step(const QString& condition, const QString& points)
{
    return filled(Words::tr("%1: %2", "condition: points"), {condition, points});
}

} // namespace

QString ruleName(const Wording& w, const PointRule& rule)
{
    const QString name = textIn(rule.name, w.language);
    return name.isEmpty() ? ruleConditionText(w, rule) : visibleText(name);
}

QString ruleConditionText(const Wording& w, const PointRule& rule)
{
    return std::visit(Overloaded{[&](const AttributeRule& r) { return conditionText(w, r.condition); },
                                 [&](const LadderRule& r) {
                                     if (r.rungs.size() == 1) return conditionText(w, r.rungs.first().condition);
                                     return Words::tr("The first of %n condition(s) that holds", nullptr, pluralCount(r.rungs.size()));
                                 },
                                 [&](const ActivityRule& r) { return activityConditionText(w, r); },
                                 [&](const InactivityClock& r) { return clockText(w, r); },
                                 [&](const UnopenedEmailRule& r) {
                                     return Words::tr("E-mail not opened within %n day(s)", nullptr, pluralCount(r.afterDays));
                                 },
                                 [&](const BantRule& r) { return filled(Words::tr("Answer about %1"), {midSentence(w, word(r.criterion))}); }},
                      rule.body);
}

QStringList ruleStepTexts(const Wording& w, const PointRule& rule)
{
    QStringList steps;
    if (const auto* ladder = std::get_if<LadderRule>(&rule.body)) {
        for (const LadderRung& rung : ladder->rungs) steps.append(step(conditionText(w, rung.condition), signedPoints(w, rung.points)));
        if (ladder->elsePoints) steps.append(step(Words::tr("Otherwise"), signedPoints(w, *ladder->elsePoints)));
        if (ladder->unknownPoints) steps.append(step(Words::tr("Not known"), signedPoints(w, *ladder->unknownPoints)));
    } else if (const auto* bant = std::get_if<BantRule>(&rule.body)) {
        for (int level = 0; level < 4; ++level)
            steps.append(step(levelText(bant->criterion, BantLevel(level)), signedPoints(w, bant->points[size_t(level)])));
    } else {
        steps.append(ruleSentence(w, rule));
    }
    return steps;
}

QString rulePointsText(const Wording& w, const PointRule& rule)
{
    return std::visit(Overloaded{[&](const AttributeRule& r) { return attributePoints(w, r); },
                                 [&](const LadderRule& r) {
                                     QList<int> points;
                                     for (const LadderRung& rung : r.rungs) points.append(rung.points);
                                     if (r.elsePoints) points.append(*r.elsePoints);
                                     return levelsText(w, points);
                                 },
                                 [&](const ActivityRule& r) { return awardText(w, r.frequency); },
                                 [&](const InactivityClock& r) {
                                     if (r.once) return filled(Words::tr("%1 once", "points"), {signedPoints(w, r.points)});
                                     return filled(Words::tr("%1 for every %n day(s)", "points", pluralCount(r.days)), {signedPoints(w, r.points)});
                                 },
                                 [&](const UnopenedEmailRule& r) { return filled(Words::tr("%1 each", "points"), {signedPoints(w, r.points)}); },
                                 [&](const BantRule& r) { return levelsText(w, QList<int>(r.points.begin(), r.points.end())); }},
                      rule.body);
}

QString rulePointsShort(const Wording& w, const PointRule& rule)
{
    if (const auto* activity = std::get_if<ActivityRule>(&rule.body)) return awardShort(w, activity->frequency);
    if (const auto* clock = std::get_if<InactivityClock>(&rule.body)) return signedPoints(w, clock->points);
    if (const auto* mail = std::get_if<UnopenedEmailRule>(&rule.body)) return signedPoints(w, mail->points);
    return rulePointsText(w, rule);
}

QString ruleCountText(const Wording& w, const PointRule& rule)
{
    const QString times = timesText(rule.body), cap = ruleCapText(w, rule);
    return times.isEmpty() || cap.isEmpty() ? times + cap : times + QLatin1String("; ") + cap;
}

QString ruleCapText(const Wording& w, const PointRule& rule)
{
    QStringList caps;
    if (const auto* activity = std::get_if<ActivityRule>(&rule.body)) {
        if (activity->dayCap) caps.append(Words::tr("at most %n a day", "occurrences", pluralCount(*activity->dayCap)));
        if (activity->countCap) caps.append(Words::tr("the newest %n only", "occurrences", pluralCount(*activity->countCap)));
    }
    if (const QString maximum = maximumText(w, rule); !maximum.isEmpty()) caps.append(maximum);
    if (rule.cap) caps.append(capOf(w, *rule.cap));
    return caps.join(QLatin1String("; "));
}

QString decayText(const Decay& decay)
{
    return std::visit(
        Overloaded{[](const NoDecay&) { return QString(); },
                   [](const LinearDecay& d) { return Words::tr("fades to 0 over %n day(s)", nullptr, pluralCount(d.days)); },
                   [](const MonthlyDecay& d) { return Words::tr("loses %n % a month", nullptr, pluralCount(d.percent)); },
                   [](const HalfLifeDecay& d) { return Words::tr("halves every %n day(s)", nullptr, pluralCount(d.days)); },
                   [](const ExpiryDecay& d) { return Words::tr("expires after %n day(s)", nullptr, pluralCount(d.days)); }},
        decay);
}

RuleParts ruleParts(const Wording& w, const PointRule& rule)
{
    const auto* activity = std::get_if<ActivityRule>(&rule.body);
    return {ruleName(w, rule), ruleConditionText(w, rule), rulePointsText(w, rule), ruleCapText(w, rule),
            activity ? decayText(activity->decay) : QString()};
}

QString ruleSentence(const Wording& w, const PointRule& rule)
{
    const RuleParts parts = ruleParts(w, rule);
    if (parts.cap.isEmpty() && parts.decay.isEmpty()) return step(parts.condition, parts.points);
    if (parts.decay.isEmpty()) return filled(Words::tr("%1: %2, %3", "condition: points, cap or decay"), {parts.condition, parts.points, parts.cap});
    if (parts.cap.isEmpty()) return filled(Words::tr("%1: %2, %3", "condition: points, cap or decay"), {parts.condition, parts.points, parts.decay});
    return filled(Words::tr("%1: %2, %3, %4", "condition: points, cap, decay"), {parts.condition, parts.points, parts.cap, parts.decay});
}

QString limitsText(const Wording& w, const Limits& limits)
{
    const auto number = [&](int points) { return numberText(w, points); };
    if (limits.min && limits.max) return filled(Words::tr("at least %1, at most %2", "points of a group"), {number(*limits.min), number(*limits.max)});
    if (limits.min) return filled(Words::tr("at least %1", "points of a group"), {number(*limits.min)});
    return limits.max ? filled(Words::tr("at most %1", "points of a group"), {number(*limits.max)}) : QString();
}

QString ruleKindText(const RuleBody& body)
{
    return std::visit(Overloaded{[](const AttributeRule&) { return Words::tr("Facts", "kind of rule"); },
                                 [](const LadderRule&) { return Words::tr("Steps", "kind of rule"); },
                                 [](const ActivityRule&) { return Words::tr("Activity", "kind of rule"); },
                                 [](const InactivityClock&) { return Words::tr("Inactivity", "kind of rule"); },
                                 [](const UnopenedEmailRule&) { return Words::tr("Unopened e-mail", "kind of rule"); },
                                 [](const BantRule&) { return Words::tr("BANT", "kind of rule"); }},
                      body);
}

} // namespace Kelvin
