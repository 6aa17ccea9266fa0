// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KnownFacts.h"

#include "core/storage/RawStatement.h"

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

QHash<qint64, QList<KnownMove>> readKnownMoves(Database& database)
{
    QHash<qint64, QList<KnownMove>> known;
    RawStatement rows(database, "SELECT lead, at, to_role, name FROM stage_move ORDER BY lead, at, id");
    while (rows.next()) {
        const StageRole role = enumFromKey<StageRole>(rows.text(2)).value_or(StageRole::Lead);
        known[rows.integer(0)].append(KnownMove{rows.integer(1), restingRole(role), rows.text(3)});
    }
    return known;
}

QList<KnownAnswer> readLatestImported(Database& database, qint64 lead, Criterion criterion, const QString& system)
{
    RawStatement rows(database, "SELECT a.level, a.note, a.batch FROM bant_answer a JOIN batch b ON b.id = a.batch "
                                "WHERE a.lead = ?1 AND a.criterion = ?2 AND b.kind = 'import' AND b.system = ?3 ORDER BY a.batch DESC");
    rows.bind(1, lead);
    rows.bind(2, enumKey(criterion));
    rows.bind(3, system);
    QList<KnownAnswer> said;
    qint64 batch = 0;
    while (rows.next() && (batch == 0 || batch == rows.integer(2))) {
        batch = rows.integer(2);
        said.append(KnownAnswer{BantLevel(qBound(0, int(rows.integer(0)), int(BantLevel::NoAnswer))), rows.text(1)});
    }
    return said;
}

} // namespace Kelvin
