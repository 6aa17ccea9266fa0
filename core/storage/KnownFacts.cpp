// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KnownFacts.h"

#include "core/storage/RawStatement.h"
#include "core/storage/StoredNumbers.h"

namespace Kelvin {

static QHash<qint64, KnownValues> readValues(Database& database, const char* sql)
{
    QHash<qint64, KnownValues> known;
    RawStatement rows(database, sql);
    while (rows.next()) {
        const auto type = enumFromKey<FieldType>(rows.text(2)).value_or(FieldType::Text);
        known[rows.integer(0)].insert(rows.text(1), KnownValue{decodeValue(type, rows.text(3)), rows.text(4), rows.integer(5), rows.integer(6) != 0});
    }
    return known;
}

QHash<qint64, KnownValues> readKnownLeadValues(Database& database)
{
    return readValues(database, "SELECT lead, field, type, value, system, valid_from, undated FROM field_value ORDER BY lead, field, valid_from, seq");
}

QHash<qint64, KnownValues> readKnownAccountValues(Database& database)
{
    return readValues(database, "SELECT account, field, type, value, system, valid_from, undated FROM account_value ORDER BY account, field, valid_from, seq");
}

KnownMove knownMove(const StageMove& move)
{
    const bool puts = move.to == StageRole::Recycle || (!isOpenStage(move.to) && move.to != StageRole::Customer);
    return KnownMove{move.at, KnownStage{restingRole(move.to), move.name}, puts && move.by == MoveBy::Person};
}

QHash<qint64, QList<KnownMove>> readKnownMoves(Database& database)
{
    QHash<qint64, QList<KnownMove>> known;
    RawStatement rows(database, "SELECT lead, at, to_role, name, moved_by FROM stage_move ORDER BY lead, at, id");
    while (rows.next()) {
        StageMove move;
        move.at = rows.integer(1);
        move.to = enumFromKey<StageRole>(rows.text(2)).value_or(StageRole::Lead);
        move.name = rows.text(3);
        move.by = enumFromKey<MoveBy>(rows.text(4)).value_or(MoveBy::Person);
        known[rows.integer(0)].append(knownMove(move));
    }
    return known;
}

static KnownStage stageOf(const RawStatement& rows, int role)
{
    return KnownStage{restingRole(enumFromKey<StageRole>(rows.text(role)).value_or(StageRole::Lead)), rows.text(role + 1)};
}

QHash<qint64, QList<KnownStage>> readLatestStages(Database& database, const QString& system)
{
    RawStatement rows(database, "SELECT m.lead, m.batch, m.to_role, m.name FROM stage_move m JOIN batch b ON b.id = m.batch "
                                "WHERE m.moved_by = 'import' AND b.kind = 'import' AND b.system = ?1 ORDER BY m.lead, m.batch DESC");
    rows.bind(1, system);
    QHash<qint64, QList<KnownStage>> given;
    qint64 lead = 0, batch = 0;
    while (rows.next()) {
        if (rows.integer(0) != lead) batch = rows.integer(1);
        lead = rows.integer(0);
        if (rows.integer(1) == batch) given[lead].append(stageOf(rows, 2));
    }
    return given;
}

QList<KnownStage> readLatestStages(Database& database, qint64 lead, qint64 import)
{
    RawStatement rows(database, "SELECT m.batch, m.to_role, m.name FROM stage_move m JOIN batch b ON b.id = m.batch "
                                "WHERE m.lead = ?1 AND m.batch <> ?2 AND m.moved_by = 'import' AND b.kind = 'import' "
                                "AND b.system = (SELECT system FROM batch WHERE id = ?2) ORDER BY m.batch DESC");
    rows.bind(1, lead);
    rows.bind(2, import);
    QList<KnownStage> given;
    qint64 batch = 0;
    while (rows.next() && (batch == 0 || batch == rows.integer(0))) {
        batch = rows.integer(0);
        given.append(stageOf(rows, 1));
    }
    return given;
}

QList<KnownAnswer> readLatestImported(Database& database, qint64 lead, Criterion criterion, const QString& system)
{
    // Without a day of its own an answer is of the import's very second.
    RawStatement rows(database, "SELECT a.level, a.note, a.batch FROM bant_answer a JOIN batch b ON b.id = a.batch "
                                "WHERE a.lead = ?1 AND a.criterion = ?2 AND b.kind = 'import' AND b.system = ?3 AND a.answered_at = b.at "
                                "ORDER BY a.batch DESC");
    rows.bind(1, lead);
    rows.bind(2, enumKey(criterion));
    rows.bind(3, system);
    QList<KnownAnswer> said;
    qint64 batch = 0;
    while (rows.next() && (batch == 0 || batch == rows.integer(2))) {
        batch = rows.integer(2);
        said.append(KnownAnswer{storedLevel(rows.integer(0), database.path()), rows.text(1)});
    }
    return said;
}

} // namespace Kelvin
