// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ArmedStates.h"

#include "core/domain/LifecycleStage.h"
#include "core/storage/Statement.h"

namespace Kelvin {

/// Takes up rows of (lead, threshold, crossed, at), of each lead in the order of time.
static void follow(DisarmedLeads& disarmed, Statement& crossings)
{
    while (crossings.next()) {
        const auto kind = crossings.key(1, ThresholdKind::MarketingQualified);
        auto& leads = kind == ThresholdKind::MarketingQualified ? disarmed.marketingQualified : disarmed.salesQualified;
        if (crossings.flag(2)) leads.insert(crossings.integer(0), crossings.integer(3));
        else leads.remove(crossings.integer(0));
    }
}

DisarmedLeads readDisarmed(Database& database, const QString& model)
{
    DisarmedLeads disarmed;
    Statement query(database, "SELECT lead, threshold, crossed, at FROM crossing WHERE model = ?1 ORDER BY lead, at, id");
    query.bind(model);
    follow(disarmed, query);
    return disarmed;
}

DisarmedLeads readDisarmed(Database& database, const QString& model, const QList<qint64>& leads)
{
    DisarmedLeads disarmed;
    for (const qint64 lead : leads) {
        Statement query(database, "SELECT lead, threshold, crossed, at FROM crossing WHERE lead = ?1 AND model = ?2 ORDER BY at, id");
        query.bind(lead).bind(model);
        follow(disarmed, query);
    }
    return disarmed;
}

QHash<qint64, Instant> readRevisitsDue(Database& database, Instant at)
{
    QHash<qint64, Instant> due;
    Statement query(database, "SELECT lead, revisit_at FROM stage_move AS m WHERE to_role = 'recycle' AND revisit_at <= ?1 AND at <= ?1 "
                              "AND NOT EXISTS (SELECT 1 FROM stage_move AS n WHERE n.lead = m.lead AND n.at <= ?1 AND (n.at, n.id) > (m.at, m.id))");
    query.bind(at);
    while (query.next()) due.insert(query.integer(0), query.integer(1));
    return due;
}

QHash<qint64, Instant> readRevisitsDue(Database& database, Instant at, const QList<qint64>& leads)
{
    QHash<qint64, Instant> due;
    for (const qint64 lead : leads) {
        Statement last(database, "SELECT to_role, revisit_at FROM stage_move WHERE lead = ?1 AND at <= ?2 ORDER BY at DESC, id DESC LIMIT 1");
        last.bind(lead).bind(at);
        const bool isRecycled = last.next() && last.text(0) == enumKey(StageRole::Recycle) && !last.isNull(1);
        if (isRecycled && last.integer(1) <= at) due.insert(lead, last.integer(1));
    }
    return due;
}

QHash<qint64, CrossedDates> readCrossedDates(Database& database, Instant asOf)
{
    QHash<qint64, CrossedDates> crossed;
    Statement query(database, "SELECT lead, model, threshold, max(at) FROM crossing WHERE crossed <> 0 AND at <= ?1 GROUP BY lead, model, threshold");
    query.bind(asOf);
    while (query.next()) crossed[query.integer(0)].insert({query.text(1), query.key(2, ThresholdKind::MarketingQualified)}, query.integer(3));
    return crossed;
}

QList<std::pair<qint64, Crossing>> readCrossingsOf(Database& database, qint64 batch)
{
    QList<std::pair<qint64, Crossing>> crossings;
    Statement query(database, "SELECT lead, uuid, model, threshold, crossed, at, score, version, fresh, ifnull(cause, '') FROM crossing WHERE batch = ?1 ORDER BY lead, at, id");
    query.bind(batch);
    while (query.next())
        crossings.append({query.integer(0), Crossing{query.id(1), query.text(2), query.key(3, ThresholdKind::MarketingQualified), query.flag(4), query.integer(5),
                                                     MilliPoints{query.integer(6)}, int(query.integer(7)), query.flag(8), query.text(9)}});
    return crossings;
}

} // namespace Kelvin
