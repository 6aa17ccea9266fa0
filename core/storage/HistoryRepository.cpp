// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HistoryRepository.h"

#include "core/storage/Statement.h"

namespace Kelvin {
namespace {

Id given(const Id& id) { return id.isNull() ? Id::random() : id; }

bool inserted(Database& database, Statement& insert, qint64 lead)
{
    insert.run();
    const bool added = insert.changedRows() > 0;
    if (added) database.connection().touch(lead);
    return added;
}

std::optional<qint64> milli(const std::optional<MilliPoints>& points)
{
    return points ? std::optional(points->value) : std::nullopt;
}

} // namespace

bool HistoryRepository::hasAnswer(const Id& id) const
{
    Statement row(m_database, "SELECT 1 FROM bant_answer WHERE uuid = ?1");
    return row.bind(id).next();
}

bool HistoryRepository::add(const Commit& commit, qint64 lead, const BantAnswer& answer)
{
    Statement insert(m_database, "INSERT INTO bant_answer (uuid, lead, criterion, level, answered_at, answered_by, channel, note, recorded_at, author, batch) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (uuid) DO NOTHING");
    insert.bind(given(answer.id)).bind(lead).bind(enumKey(answer.criterion)).bind(int(answer.level)).bind(answer.answeredAt);
    insert.bind(answer.answeredBy).bind(answer.channel).bind(answer.note).bind(commit.at).bind(commit.author).bind(commit.batch);
    return inserted(m_database, insert, lead);
}

bool HistoryRepository::add(const Commit& commit, qint64 lead, const StageMove& move)
{
    Statement insert(m_database, "INSERT INTO stage_move (uuid, lead, from_role, to_role, name, at, moved_by, person, reason, revisit_at, score, version, "
                                 "undated, recorded_at, author, batch) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) "
                                 "ON CONFLICT (uuid) DO NOTHING");
    insert.bind(given(move.id)).bind(lead).bind(enumKey(move.from)).bind(enumKey(move.to)).bind(move.name).bind(move.at);
    insert.bind(enumKey(move.by)).bind(move.person).bind(move.reason).bind(move.revisitAt).bind(milli(move.score)).bind(move.version);
    insert.bind(move.undated).bind(commit.at).bind(commit.author).bind(commit.batch);
    return inserted(m_database, insert, lead);
}

bool HistoryRepository::add(const Commit& commit, qint64 lead, const Outcome& outcome)
{
    Statement insert(m_database, "INSERT INTO outcome (uuid, lead, system, deal, kind, at, amount, currency, reason, name, recorded_at, author, batch) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT (uuid) DO NOTHING");
    insert.bind(given(outcome.id)).bind(lead).bind(outcome.system).bind(outcome.dealId).bind(enumKey(outcome.kind)).bind(outcome.at);
    if (outcome.amount)
        insert.bind(outcome.amount->amount).bind(outcome.amount->currency);
    else
        insert.bindNull().bind(QString());
    insert.bind(outcome.reason).bind(outcome.name).bind(commit.at).bind(commit.author).bind(commit.batch);
    return inserted(m_database, insert, lead);
}

bool HistoryRepository::add(const Commit& commit, qint64 lead, const Crossing& crossing)
{
    Statement insert(m_database, "INSERT INTO crossing (uuid, lead, model, threshold, crossed, at, score, version, fresh, recorded_at, author, batch, cause) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT (uuid) DO NOTHING");
    insert.bind(given(crossing.id)).bind(lead).bind(crossing.model).bind(enumKey(crossing.threshold)).bind(crossing.crossed).bind(crossing.at);
    insert.bind(crossing.score.value).bind(crossing.version).bind(crossing.fresh).bind(commit.at).bind(commit.author).bind(commit.batch);
    insert.bind(crossing.cause.isEmpty() ? std::nullopt : std::optional(crossing.cause));
    return inserted(m_database, insert, lead);
}

bool HistoryRepository::add(const Commit& commit, qint64 lead, const Adjustment& adjustment)
{
    Statement insert(m_database, "INSERT INTO adjustment (uuid, lead, model, points, note, at, expires_at, recorded_at, author, batch) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (uuid) DO NOTHING");
    insert.bind(given(adjustment.id)).bind(lead).bind(adjustment.model).bind(adjustment.points).bind(adjustment.note).bind(adjustment.at);
    insert.bind(adjustment.expiresAt).bind(commit.at).bind(adjustment.author.isEmpty() ? commit.author : adjustment.author).bind(commit.batch);
    return inserted(m_database, insert, lead);
}

bool HistoryRepository::add(const Commit& commit, qint64 lead, const Task& task)
{
    Statement insert(m_database, "INSERT INTO task (uuid, lead, kind, text, owner, due_at, due_is_day, created_at, done_at, by_rule, recorded_at, author, batch) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT (uuid) DO NOTHING");
    insert.bind(given(task.id)).bind(lead).bind(task.kind).bind(task.text).bind(task.owner).bind(task.dueAt).bind(task.dueIsDay);
    insert.bind(task.createdAt).bind(task.doneAt).bind(task.byRule).bind(commit.at).bind(commit.author).bind(commit.batch);
    return inserted(m_database, insert, lead);
}

} // namespace Kelvin
