// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ActivityMatcher.h"
#include "core/scoring/ModelChecks.h"

#include <algorithm>

namespace Kelvin {

namespace {

bool anyMeet(const QStringList& first, const QStringList& second)
{
    if (first.isEmpty() || second.isEmpty()) return true;
    return std::any_of(first.begin(), first.end(), [&](const QString& a) {
        return std::any_of(second.begin(), second.end(), [&](const QString& b) { return globsMeet(a, b); });
    });
}

/// Whether every subject the first one asks for is what the second one leaves out.
bool leavesOut(const ActivityMatch& first, const ActivityMatch& second)
{
    return !first.pageGroups.isEmpty() && std::all_of(first.pageGroups.begin(), first.pageGroups.end(),
                                                      [&](const QString& key) { return second.notPageGroups.contains(key); });
}

bool rangesMeet(std::optional<double> lowA, std::optional<double> highA, std::optional<double> lowB, std::optional<double> highB)
{
    return !(highA && lowB && *highA < *lowB) && !(highB && lowA && *highB < *lowA);
}

bool resultsMeet(const QList<CallResult>& a, const QList<CallResult>& b)
{
    return a.isEmpty() || b.isEmpty() || std::any_of(a.begin(), a.end(), [&](CallResult r) { return b.contains(r); });
}

bool textsMeet(const ActivityMatch& a, const ActivityMatch& b, const QList<PageGroup>& groups)
{
    if (leavesOut(a, b) || leavesOut(b, a)) return false;
    const QStringList pagesA = globsOfGroups(a.pageGroups, groups), pagesB = globsOfGroups(b.pageGroups, groups);
    return anyMeet(pagesA, pagesB) && anyMeet(a.subjects, b.subjects) && anyMeet(pagesA, b.subjects) && anyMeet(a.subjects, pagesB) &&
           anyMeet(a.campaigns, b.campaigns) && anyMeet(a.sources, b.sources);
}

/// A type of activity that both can count; nothing if there is none.
QString sharedType(const ActivityMatch& a, const ActivityMatch& b, const ScoringModel& model)
{
    if (!textsMeet(a, b, model.pageGroups) || !resultsMeet(a.results, b.results)) return {};
    if (!rangesMeet(a.minValue, a.maxValue, b.minValue, b.maxValue)) return {};
    if (!rangesMeet(a.minDuration, a.maxDuration, b.minDuration, b.maxDuration)) return {};
    const ActivityMatcher first(a, model.activityTypes, model.pageGroups), second(b, model.activityTypes, model.pageGroups);
    for (const int number : first.types())
        if (second.matchesType(number))
            if (const auto* type = activityType(model.activityTypes, number)) return type->key;
    return {};
}

const ActivityMatch* countedBy(const PointRule& rule)
{
    const auto* body = std::get_if<ActivityRule>(&rule.body);
    return rule.on && body ? &body->match : nullptr;
}

} // namespace

void checkOverlaps(Findings& findings, const ScoringModel& model)
{
    findings.owner = QStringLiteral("rule");
    for (qsizetype i = 0; i < model.rules.size(); ++i)
        for (qsizetype j = i + 1; j < model.rules.size(); ++j) {
            const ActivityMatch* first = countedBy(model.rules[i]);
            const ActivityMatch* second = countedBy(model.rules[j]);
            const QString type = first && second ? sharedType(*first, *second, model) : QString();
            if (!type.isEmpty()) findings.add("matches_overlap", model.rules[i].id, {model.rules[j].id, type});
        }
}

} // namespace Kelvin
