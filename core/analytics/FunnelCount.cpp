// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/FunnelCount.h"

#include "core/analytics/Quantile.h"

#include <map>

namespace Kelvin {

static void finish(QList<FunnelStep>& steps, const std::array<std::vector<double>, funnelStages>& days)
{
    const qint64 first = steps.first().entered.size();
    for (int k = 0; k < funnelStages; ++k) {
        FunnelStep& step = steps[k];
        step.cumulative = proportion(step.entered.size(), first);
        if (step.entered.size() > first) step.cumulative.value.reset();
        if (step.stage == StageRole::Customer) continue; // nothing lies beyond
        step.conversion = proportion(step.passed.size(), step.entered.size());
        // In a period leads go on that had come before it: their number is no share of those who came.
        if (step.passed.size() > step.entered.size()) step.conversion.value.reset();
        step.decided = proportion(step.passed.size(), step.passed.size() + step.exited.size());
        step.medianDays = quantile(days[size_t(k)], 0.5);
        step.p90Days = quantile(days[size_t(k)], 0.9);
    }
}

QList<FunnelStep> countSteps(const std::vector<const Traveller*>& travellers, const FunnelQuery& query)
{
    QList<FunnelStep> steps(funnelStages);
    std::array<std::vector<double>, funnelStages> days;
    for (int k = 0; k < funnelStages; ++k) steps[k].stage = StageRole(k);
    for (const Traveller* traveller : travellers) {
        const Presence presence = query.mode == FunnelMode::Cohort ? cohortPresence(traveller->journey, query)
                                                                   : periodPresence(traveller->journey, query);
        for (int k = 0; k < funnelStages; ++k) {
            const StagePresence& there = presence[size_t(k)];
            const qint64 row = traveller->lead->row;
            if (there.entered) steps[k].entered.append(row);
            if (there.passed) steps[k].passed.append(row);
            if (there.exited) steps[k].exited.append(row);
            if (there.open) steps[k].open.append(row);
            if (there.days && *there.days >= 0) days[size_t(k)].push_back(*there.days);
        }
    }
    finish(steps, days);
    return steps;
}

namespace {

/// Collects one figure of the headline.
struct HeadlineCount {
    HeadlineFigure figure;
    std::vector<double> days;

    void add(qint64 row, bool reached, std::optional<double> took)
    {
        figure.entered.append(row);
        if (reached) figure.reached.append(row);
        if (took && *took >= 0) days.push_back(*took);
    }
    HeadlineFigure finished(const QString& value)
    {
        figure.value = value;
        figure.rate = proportion(figure.reached.size(), figure.entered.size());
        figure.medianDays = quantile(days, 0.5);
        return figure;
    }
};

QList<HeadlineFigure> finishedAll(std::map<QString, HeadlineCount>& counts)
{
    QList<HeadlineFigure> out;
    for (auto& [value, count] : counts) out.append(count.finished(value));
    return out;
}

} // namespace

FunnelHeadline countHeadline(const std::vector<const Traveller*>& travellers, const FunnelQuery& query)
{
    HeadlineCount whole;
    std::map<QString, HeadlineCount> months, groups;
    const bool byValue = !query.by.isEmpty() && query.by != QLatin1String("month");
    for (const Traveller* traveller : travellers) {
        const Journey& journey = traveller->journey;
        const qsizetype from = firstReach(journey, int(StageRole::MarketingQualified), query.counting);
        if (from < 0) continue;
        const StageEntry& entry = journey.entries.at(from);
        if (query.mode == FunnelMode::Period && !(entry.dated && inPeriod(entry.at, query))) continue;
        const qsizetype to = firstReach(journey, int(StageRole::SalesQualified), query.counting);
        // Days only of leads that stood in MQL: a skipped stage took no time.
        const bool stood = entry.role == StageRole::MarketingQualified;
        const auto took = stood && to >= 0 ? daysBetween(entry, journey.entries.at(to), query.zone) : std::nullopt;
        const qint64 row = traveller->lead->row;
        whole.add(row, to >= 0, took);
        if (entry.dated) months[monthOf(entry.at, query.zone)].add(row, to >= 0, took);
        if (byValue) groups[traveller->lead->values.value(query.by)].add(row, to >= 0, took);
    }
    return {whole.finished({}), finishedAll(months), finishedAll(groups)};
}

} // namespace Kelvin
