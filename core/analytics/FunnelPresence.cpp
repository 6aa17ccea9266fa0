// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/FunnelCount.h"

#include <algorithm>

namespace Kelvin {

bool inPeriod(Instant at, const FunnelQuery& query)
{
    return (!query.from || at >= *query.from) && (!query.to || at <= *query.to);
}

qsizetype firstReach(const Journey& journey, int k, FunnelCounting counting)
{
    const auto& entries = journey.entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const StageEntry& e) {
        const int there = funnelIndex(e.role);
        return there == k || (counting == FunnelCounting::InOrder && there > k);
    });
    return found == entries.end() ? -1 : found - entries.begin();
}

/// The first entry into a later stage than `k`, from `start` on; -1 if there is none.
static qsizetype firstBeyond(const Journey& journey, int k, qsizetype start)
{
    for (qsizetype i = start; i < journey.entries.size(); ++i)
        if (funnelIndex(journey.entries.at(i).role) > k) return i;
    return -1;
}

static StagePresence cohortStage(const Journey& journey, int k, const FunnelQuery& query)
{
    StagePresence out;
    const qsizetype reach = firstReach(journey, k, query.counting);
    if (reach < 0) return out;
    out.entered = true;
    const qsizetype beyond = firstBeyond(journey, k, reach);
    out.passed = beyond >= 0;
    const bool there = funnelIndex(journey.entries.last().role) == k;
    out.open = !out.passed && there;
    out.exited = !out.passed && !there;
    // A skipped stage has no days: the lead never stood there.
    const StageEntry& entry = journey.entries.at(reach);
    if (out.passed && funnelIndex(entry.role) == k) out.days = daysBetween(entry, journey.entries.at(beyond), query.zone);
    return out;
}

Presence cohortPresence(const Journey& journey, const FunnelQuery& query)
{
    Presence out;
    for (int k = 0; k < funnelStages; ++k) out[size_t(k)] = cohortStage(journey, k, query);
    return out;
}

static void addForward(Presence& out, const StageEntry& before, const StageEntry& now, const FunnelQuery& query)
{
    const int from = funnelIndex(before.role);
    const int to = funnelIndex(now.role);
    out[size_t(from)].passed = true;
    out[size_t(from)].days = daysBetween(before, now, query.zone);
    for (int k = from + 1; k < to && query.counting == FunnelCounting::InOrder; ++k)
        out[size_t(k)].entered = out[size_t(k)].passed = true;
    out[size_t(to)].entered = true;
}

static void addTransition(Presence& out, const StageEntry& before, const StageEntry& now, const FunnelQuery& query)
{
    const int from = funnelIndex(before.role);
    const int to = funnelIndex(now.role);
    if (from >= 0 && to > from) return addForward(out, before, now, query);
    if (from >= 0) out[size_t(from)].exited = true;
    if (to >= 0) out[size_t(to)].entered = true;
}

Presence periodPresence(const Journey& journey, const FunnelQuery& query)
{
    Presence out;
    int standing = -1;
    const auto& entries = journey.entries;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const StageEntry& now = entries.at(i);
        if (!query.to || now.at <= *query.to) standing = funnelIndex(now.role);
        if (!now.dated || !inPeriod(now.at, query)) continue;
        if (i == 0) out[0].entered = true;
        else addTransition(out, entries.at(i - 1), now, query);
    }
    // A lead that went on, out and in again in one period is counted once: as passed, else where it stands, else as exited.
    if (standing >= 0) out[size_t(standing)].open = !out[size_t(standing)].passed;
    for (StagePresence& stage : out) stage.exited = stage.exited && !stage.passed && !stage.open;
    return out;
}

} // namespace Kelvin
