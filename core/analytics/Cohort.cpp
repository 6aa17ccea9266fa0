// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Cohort.h"

#include <algorithm>

namespace Kelvin {

int funnelIndex(StageRole role)
{
    return int(role) <= int(StageRole::Customer) ? int(role) : -1;
}

std::optional<std::optional<Instant>> firstWon(const QList<Outcome>& outcomes)
{
    QHash<std::pair<QString, QString>, const Outcome*> latest;
    for (const Outcome& outcome : outcomes) latest.insert({outcome.system, outcome.dealId}, &outcome);
    std::optional<std::optional<Instant>> first;
    for (const Outcome* outcome : std::as_const(latest)) {
        if (outcome->kind != OutcomeKind::Won) continue;
        if (!first || (outcome->at && (!*first || *outcome->at < **first))) first = outcome->at;
    }
    return first;
}

static StageEntry entryOf(const StageMove& move)
{
    return {restingRole(move.to), move.at, !move.undated, move.reason};
}

/// Puts Customer where the deal was won. A won lead stays a customer, whatever the stages say, until it churns.
static void addWin(QList<StageEntry>& entries, std::optional<Instant> wonAt)
{
    const auto isCustomer = [](const StageEntry& e) { return e.role == StageRole::Customer; };
    const auto customer = std::find_if(entries.begin(), entries.end(), isCustomer);
    const bool roleFirst = customer != entries.end() && (!wonAt || customer->at <= *wonAt);
    StageEntry win = roleFirst ? *customer : StageEntry{StageRole::Customer, wonAt.value_or(entries.last().at), wonAt.has_value(), {}};
    QList<StageEntry> kept{entries.first()};
    bool placed = false;
    for (const StageEntry& entry : entries.mid(1)) {
        if (!placed && entry.at > win.at) {
            kept.append(win);
            placed = true;
        }
        if (isCustomer(entry) || (placed && entry.role != StageRole::Churned)) continue;
        kept.append(entry);
    }
    if (!placed) kept.append(win);
    entries = kept;
}

Journey journeyOf(const FunnelLead& lead, Instant asOf, const QTimeZone& zone)
{
    Journey out;
    out.entries.append(StageEntry{StageRole::Lead, lead.createdAt, true, {}});
    for (const StageMove& move : lead.moves) {
        if (move.at > asOf) continue;
        const StageRole now = out.entries.last().role;
        if (restingRole(move.to) == now) continue;
        out.undatedMoves += move.undated ? 1 : 0;
        out.entries.append(entryOf(move));
    }
    out.lostStillOpen = isOpenStage(out.entries.last().role) && outcomeAt(lead.outcomes, asOf) == OutcomeKind::Lost;
    const auto won = firstWon(lead.outcomes);
    if (!won || (*won && **won > asOf)) return out;
    out.wonUndated = !won->has_value();
    out.wonBeforeCreated = *won && dayOf(**won, zone) < dayOf(lead.createdAt, zone);
    addWin(out.entries, *won);
    return out;
}

std::optional<double> daysBetween(const StageEntry& from, const StageEntry& to, const QTimeZone& zone)
{
    if (!from.dated || !to.dated) return std::nullopt;
    if (to.at < from.at && to.at == startOfDay(dayOf(from.at, zone), zone)) return 0.0;
    return double(to.at - from.at) / double(secondsPerDay);
}

QString monthOf(Instant at, const QTimeZone& zone)
{
    return toIso(dayOf(at, zone)).left(7);
}

} // namespace Kelvin
