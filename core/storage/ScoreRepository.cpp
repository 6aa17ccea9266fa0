// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ScoreRepository.h"

#include "core/storage/RawStatement.h"

#include <algorithm>

namespace Kelvin {
namespace {

constexpr const char* insertScore =
    "INSERT INTO score (model, lead, version, as_of, total, fit, engagement, qualification, packed, mql, sql) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
    "ON CONFLICT (model, lead) DO UPDATE SET version = excluded.version, as_of = excluded.as_of, total = excluded.total, fit = excluded.fit, "
    "engagement = excluded.engagement, qualification = excluded.qualification, packed = excluded.packed, mql = excluded.mql, sql = excluded.sql";

void bindThreshold(RawStatement& insert, int parameter, const std::optional<MilliPoints>& points)
{
    if (points)
        insert.bind(parameter, points->value);
    else
        insert.bindNull(parameter);
}

void write(RawStatement& insert, qint64 model, qint64 lead, int version, Instant asOf, const Scorecard& card)
{
    insert.bind(1, model);
    insert.bind(2, lead);
    insert.bind(3, qint64(version));
    insert.bind(4, asOf);
    insert.bind(5, card.total.value);
    for (int axis = 0; axis < 3; ++axis) insert.bind(6 + axis, card.axes[size_t(axis)].value);
    insert.bind(9, packedStates(card));
    bindThreshold(insert, 10, card.marketingQualified);
    bindThreshold(insert, 11, card.salesQualified);
    insert.run();
}

/// Whether two cards would be the same row.
bool isStoredAlike(const Scorecard& a, const Scorecard& b)
{
    return a.total == b.total && a.axes == b.axes && packedStates(a) == packedStates(b) && a.marketingQualified == b.marketingQualified &&
           a.salesQualified == b.salesQualified;
}

StoredScore read(const RawStatement& row)
{
    StoredScore score;
    score.lead = row.integer(0);
    score.version = int(row.integer(1));
    score.asOf = row.integer(2);
    score.card.total = MilliPoints{row.integer(3)};
    for (int axis = 0; axis < 3; ++axis) score.card.axes[size_t(axis)] = MilliPoints{row.integer(4 + axis)};
    unpackStates(row.integer(7), score.card);
    if (!row.isNull(8)) score.card.marketingQualified = MilliPoints{row.integer(8)};
    if (!row.isNull(9)) score.card.salesQualified = MilliPoints{row.integer(9)};
    return score;
}

} // namespace

qint64 packedStates(const Scorecard& card)
{
    qint64 packed = 0;
    int shift = 0;
    const auto put = [&](int value, int bits) {
        packed |= qint64(value) << shift;
        shift += bits;
    };
    put(card.inScope, 1);
    put(card.exists, 1);
    put(card.provisional, 1);
    put(card.highPotential, 1);
    put(card.fastTracked, 1);
    put(int(card.band), 3);
    put(int(card.temperature), 2);
    put(card.fitGrade, 7);
    put(card.engagementGrade, 7);
    for (const BantLevel level : card.levels) put(int(level), 3);
    for (const CriterionState state : card.states) put(int(state), 2);
    return packed;
}

void unpackStates(qint64 packed, Scorecard& card)
{
    const auto take = [&](int bits) {
        const int value = int(packed & ((qint64(1) << bits) - 1));
        packed >>= bits;
        return value;
    };
    card.inScope = take(1) != 0;
    card.exists = take(1) != 0;
    card.provisional = take(1) != 0;
    card.highPotential = take(1) != 0;
    card.fastTracked = take(1) != 0;
    card.band = Band(take(3));
    card.temperature = Temperature(take(2));
    card.fitGrade = char(take(7));
    card.engagementGrade = char(take(7));
    for (BantLevel& level : card.levels) level = BantLevel(take(3));
    for (CriterionState& state : card.states) state = CriterionState(take(2));
}

qint64 ScoreRepository::row(const QString& model) const
{
    RawStatement found(m_database, "SELECT id FROM model WHERE key = ?1");
    found.bind(1, model);
    if (!found.next()) throw StorageError({FailureKind::Database, QStringLiteral("model_missing"), {model}});
    return found.integer(0);
}

void ScoreRepository::replaceAll(const QString& model, int version, Instant asOf, const std::vector<qint64>& leads, const std::vector<Scorecard>& cards)
{
    const qint64 id = row(model);
    // Most scores are what they were: reading them costs a hundredth of writing them.
    const std::vector<StoredScore> stored = all(model);
    RawStatement insert(m_database, insertScore), remove(m_database, "DELETE FROM score WHERE model = ?1 AND lead = ?2");
    const auto isBefore = [](const StoredScore& score, qint64 lead) { return score.lead < lead; };
    std::vector<bool> stays(stored.size());
    for (size_t i = 0; i < leads.size(); ++i) {
        const auto old = std::lower_bound(stored.begin(), stored.end(), leads[i], isBefore);
        const bool known = old != stored.end() && old->lead == leads[i];
        if (known) stays[size_t(old - stored.begin())] = true;
        if (!known || old->version != version || !isStoredAlike(old->card, cards[i])) write(insert, id, leads[i], version, asOf, cards[i]);
    }
    for (size_t i = 0; i < stored.size(); ++i) {
        if (stays[i]) continue;
        remove.bind(1, id);
        remove.bind(2, stored[i].lead);
        remove.run();
    }
}

void ScoreRepository::update(const QString& model, const QList<StoredScore>& scores)
{
    const qint64 id = row(model);
    RawStatement insert(m_database, insertScore);
    for (const StoredScore& score : scores) write(insert, id, score.lead, score.version, score.asOf, score.card);
}

std::vector<StoredScore> ScoreRepository::all(const QString& model) const
{
    RawStatement rows(m_database, "SELECT lead, version, as_of, total, fit, engagement, qualification, packed, mql, sql FROM score "
                                  "WHERE model = (SELECT id FROM model WHERE key = ?1) ORDER BY lead");
    rows.bind(1, model);
    std::vector<StoredScore> scores;
    while (rows.next()) scores.push_back(read(rows));
    return scores;
}

} // namespace Kelvin
