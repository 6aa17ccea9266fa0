// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Funnel.h"

#include "core/analytics/FunnelCount.h"

#include <algorithm>
#include <map>

namespace Kelvin {

namespace {

using Group = std::vector<const Traveller*>;

std::vector<Traveller> travellersOf(const QList<FunnelLead>& leads, const FunnelQuery& query)
{
    std::vector<Traveller> out;
    out.reserve(size_t(leads.size()));
    for (const FunnelLead& lead : leads) {
        if (lead.createdAt > query.asOf) continue;
        if (query.mode == FunnelMode::Cohort && !inPeriod(lead.createdAt, query)) continue;
        out.push_back({&lead, journeyOf(lead, query.asOf, query.zone)});
    }
    return out;
}

QList<FunnelGroup> sortedBySize(QList<FunnelGroup> groups)
{
    std::stable_sort(groups.begin(), groups.end(), [](const FunnelGroup& a, const FunnelGroup& b) {
        return a.steps.first().entered.size() > b.steps.first().entered.size();
    });
    return groups;
}

QList<FunnelGroup> countedGroups(const std::map<QString, Group>& groups, const FunnelQuery& query)
{
    QList<FunnelGroup> out;
    for (const auto& [value, group] : groups) out.append({value, countSteps(group, query)});
    return out;
}

QList<FunnelGroup> groupsByValue(const Group& all, const FunnelQuery& query)
{
    std::map<QString, Group> groups;
    for (const Traveller* traveller : all) groups[traveller->lead->values.value(query.by)].push_back(traveller);
    return sortedBySize(countedGroups(groups, query));
}

QList<FunnelGroup> cohortsByMonth(const Group& all, const FunnelQuery& query)
{
    std::map<QString, Group> groups;
    for (const Traveller* traveller : all) groups[monthOf(traveller->lead->createdAt, query.zone)].push_back(traveller);
    return countedGroups(groups, query);
}

/// In period mode each month is a period of its own.
QList<FunnelGroup> periodsByMonth(const Group& all, const FunnelQuery& query)
{
    std::map<QString, CalendarDay> months;
    for (const Traveller* traveller : all)
        for (const StageEntry& entry : traveller->journey.entries)
            if (entry.dated && inPeriod(entry.at, query)) {
                const CalendarDay day = dayOf(entry.at, query.zone);
                months[monthOf(entry.at, query.zone)] = CalendarDay{day.year, day.month, 1};
            }
    QList<FunnelGroup> out;
    for (const auto& [name, first] : months) {
        const CalendarDay next = first.month == 12 ? CalendarDay{first.year + 1, 1, 1} : CalendarDay{first.year, first.month + 1, 1};
        FunnelQuery month = query;
        month.from = std::max(startOfDay(first, query.zone), query.from.value_or(startOfDay(first, query.zone)));
        month.to = std::min(startOfDay(next, query.zone) - 1, query.to.value_or(query.asOf));
        out.append({name, countSteps(all, month)});
    }
    return out;
}

QList<FunnelGroup> breakdown(const Group& all, const FunnelQuery& query)
{
    if (query.by.isEmpty()) return {};
    if (query.by != QLatin1String("month")) return groupsByValue(all, query);
    return query.mode == FunnelMode::Cohort ? cohortsByMonth(all, query) : periodsByMonth(all, query);
}

void addCount(QList<Issue>& issues, const char* code, qint64 count)
{
    if (count > 0) issues.append(Issue{QString::fromLatin1(code), count, 0, {}, {}});
}

QList<Issue> oddities(const Group& all, const FunnelQuery& query)
{
    qint64 negative = 0, wonBefore = 0, wonUndated = 0, undatedMoves = 0, lost = 0;
    for (const Traveller* traveller : all) {
        const Journey& journey = traveller->journey;
        const Presence presence = query.mode == FunnelMode::Cohort ? cohortPresence(journey, query) : periodPresence(journey, query);
        const auto moved = [](const StagePresence& s) { return s.entered || s.passed || s.exited; };
        if (std::none_of(presence.begin(), presence.end(), moved)) continue;
        for (const StagePresence& stage : presence) negative += stage.days && *stage.days < 0 ? 1 : 0;
        wonBefore += journey.wonBeforeCreated ? 1 : 0;
        wonUndated += journey.wonUndated ? 1 : 0;
        undatedMoves += journey.undatedMoves;
        lost += journey.lostStillOpen ? 1 : 0;
    }
    QList<Issue> issues;
    addCount(issues, "negative_days", negative);
    addCount(issues, "won_before_created", wonBefore);
    addCount(issues, "won_undated", wonUndated);
    addCount(issues, "undated_moves", undatedMoves);
    addCount(issues, "lost_still_open", lost);
    return issues;
}

} // namespace

Funnel countFunnel(const QList<FunnelLead>& leads, const FunnelQuery& query)
{
    const std::vector<Traveller> travellers = travellersOf(leads, query);
    Group all;
    all.reserve(travellers.size());
    for (const Traveller& traveller : travellers) all.push_back(&traveller);
    Funnel funnel{query, countSteps(all, query), breakdown(all, query), countHeadline(all, query), oddities(all, query)};
    addCount(funnel.issues, "passed_beyond_entered", std::count_if(funnel.steps.begin(), funnel.steps.end(), [](const FunnelStep& step) {
                 return step.passed.size() > step.entered.size();
             }));
    return funnel;
}

} // namespace Kelvin
