// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadCreation.h"

#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"

#include <algorithm>

namespace Kelvin {
namespace {

constexpr qint64 sinceCreation = qint64(Dating::SinceCreation);

/// What a rule wrote follows from other facts; an answer of its import's very second has no day of its own.
std::optional<Instant> earliestFact(Connection& connection, qint64 lead)
{
    RawStatement row(connection, "SELECT min(at) FROM (SELECT at FROM activity WHERE lead = ?1 UNION ALL SELECT at FROM outcome WHERE lead = ?1 AND at IS NOT NULL "
                                 "UNION ALL SELECT at FROM stage_move WHERE lead = ?1 AND undated = 0 AND moved_by <> 'rule' "
                                 "UNION ALL SELECT answered_at FROM bant_answer a WHERE lead = ?1 AND answered_at <> (SELECT b.at FROM batch b WHERE b.id = a.batch) "
                                 "UNION ALL SELECT valid_from FROM field_value WHERE lead = ?1 AND undated = 0)");
    row.bind(1, lead);
    return row.next() && !row.isNull(0) ? std::optional<Instant>(row.integer(0)) : std::nullopt;
}

/// The first values of one field go to `at`, in their order and before what is there: a value with a date of that second came later.
void moveFirstValues(Connection& connection, qint64 lead, const QString& field, Instant at)
{
    std::vector<std::pair<qint64, qint64>> places;
    {
        RawStatement row(connection, "SELECT valid_from, seq FROM field_value WHERE lead = ?1 AND field = ?2 AND undated = ?3 ORDER BY valid_from, seq");
        row.bind(1, lead);
        row.bind(2, field);
        row.bind(3, sinceCreation);
        while (row.next()) places.emplace_back(row.integer(0), row.integer(1));
    }
    const auto run = [&](const char* sql, std::initializer_list<qint64> more) {
        RawStatement update(connection, sql);
        update.bind(1, lead);
        update.bind(2, field);
        update.bind(3, at);
        int parameter = 3;
        for (const qint64 value : more) update.bind(++parameter, value);
        update.run();
    };
    // Through negative numbers, so that no two rows meet on the way.
    run("UPDATE field_value SET seq = -1 - seq WHERE lead = ?1 AND field = ?2 AND valid_from = ?3", {});
    qint64 seq = 0;
    for (const auto& [from, old] : places)
        run("UPDATE field_value SET valid_from = ?3, seq = ?4 WHERE lead = ?1 AND field = ?2 AND valid_from = ?5 AND seq = ?6", {seq++, from, from == at ? -1 - old : old});
    run("UPDATE field_value SET seq = ?4 - 1 - seq WHERE lead = ?1 AND field = ?2 AND valid_from = ?3 AND seq < 0", {seq});
}

void moveFirstValues(Connection& connection, qint64 lead, Instant at)
{
    QStringList fields;
    {
        RawStatement row(connection, "SELECT DISTINCT field FROM field_value WHERE lead = ?1 AND undated = ?2 AND valid_from <> ?3");
        row.bind(1, lead);
        row.bind(2, sinceCreation);
        row.bind(3, at);
        while (row.next()) fields.append(row.text(0));
    }
    for (const QString& field : std::as_const(fields)) moveFirstValues(connection, lead, field, at);
}

} // namespace

std::optional<Creation> creationOf(Connection& connection, qint64 lead)
{
    RawStatement row(connection, "SELECT l.created_at, l.assumed, s.at FROM lead l JOIN lead_state s ON s.lead = l.id AND s.kind = 'created' WHERE l.id = ?1 "
                                 "ORDER BY s.seq DESC LIMIT 1");
    row.bind(1, lead);
    return row.next() ? std::optional(Creation{row.integer(0), row.integer(1) != 0, row.integer(2)}) : std::nullopt;
}

void settleCreation(Connection& connection, qint64 lead)
{
    Creation was, is;
    {
        RawStatement row(connection, "SELECT l.created_at, l.assumed, s.at, s.assumed FROM lead l JOIN lead_state s ON s.lead = l.id AND s.kind = 'created' "
                                     "WHERE l.id = ?1 ORDER BY s.seq DESC LIMIT 1");
        row.bind(1, lead);
        if (!row.next()) return;
        was = Creation{row.integer(0), row.integer(1) != 0, 0};
        is = Creation{row.integer(2), row.integer(3) != 0, 0};
    }
    if (is.assumed) is.at = std::min(is.at, earliestFact(connection, lead).value_or(is.at));
    const bool moved = is.at != was.at || is.assumed != was.assumed;
    if (moved) change(connection, "UPDATE lead SET created_at = ?2, assumed = ?3 WHERE id = ?1", {lead, is.at, is.assumed});
    if (moved || is.assumed) moveFirstValues(connection, lead, is.at);
}

void settleCreations(Connection& connection)
{
    RawStatement row(connection, "SELECT assumed FROM lead WHERE id = ?1");
    for (const qint64 lead : connection.takeUnsettled()) {
        row.bind(1, lead);
        const bool assumed = row.next() && row.integer(0) != 0;
        row.reset();
        if (assumed) settleCreation(connection, lead);
    }
}

void settleCreations(Database& database)
{
    settleCreations(database.connection());
}

} // namespace Kelvin
