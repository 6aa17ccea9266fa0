// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"

#include <QHash>

namespace Kelvin {

/// What the funnel needs of a lead.
struct FunnelLead {
    qint64 row = 0;
    Instant createdAt = 0;
    QList<StageMove> moves;         ///< ordered by (at, order of recording)
    QList<Outcome> outcomes;
    QHash<QString, QString> values; ///< by field key, for breaking down; absent or empty: not known
    bool operator==(const FunnelLead&) const = default;
};

/// A lead came into a role; the first one is its creation. Customer by a won deal is among them.
struct StageEntry {
    StageRole role = StageRole::Lead; ///< where it rests then: Recycle is Lead
    Instant at = 0;
    bool dated = true;                ///< false: `at` was assumed, so it tells no duration and no period
    QString reason;
    bool operator==(const StageEntry&) const = default;
};

/// A lead's way through the stages up to some moment, and what is odd about it.
struct Journey {
    QList<StageEntry> entries;        ///< at least its creation
    bool wonBeforeCreated = false;    ///< won on a calendar day before the one it was created on
    bool wonUndated = false;
    bool lostStillOpen = false;       ///< all its deals are lost, and it stands in an open stage: not yet decided
    int undatedMoves = 0;
    bool operator==(const Journey&) const = default;
};

/// Place of a role in the funnel, 0 (Lead) to 4 (Customer); -1 of an exit.
int funnelIndex(StageRole role);
/// When the lead was first won, of the deals whose latest record says won; nothing if none did, no moment if none is dated.
std::optional<std::optional<Instant>> firstWon(const QList<Outcome>& outcomes);
/// The way of a lead by `asOf`; Customer is the role or a won deal, the earlier. The zone tells its calendar days.
Journey journeyOf(const FunnelLead& lead, Instant asOf, const QTimeZone& zone);
/// Days (86,400 s) from `from` to `to`; nothing if one of them is not dated. A date without a time on the day of `from` is 0.
std::optional<double> daysBetween(const StageEntry& from, const StageEntry& to, const QTimeZone& zone);
/// "2026-03", the calendar month of `at` in `zone`.
QString monthOf(Instant at, const QTimeZone& zone);

} // namespace Kelvin
