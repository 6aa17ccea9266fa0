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
        known[rows.integer(0)].insert(rows.text(1), KnownValue{decodeValue(type, rows.text(3)), rows.text(4)});
    }
    return known;
}

QHash<qint64, KnownValues> readKnownLeadValues(Database& database)
{
    return readValues(database, "SELECT lead, field, type, value, system FROM field_value ORDER BY lead, field, valid_from, seq");
}

QHash<qint64, KnownValues> readKnownAccountValues(Database& database)
{
    return readValues(database, "SELECT account, field, type, value, system FROM account_value ORDER BY account, field, valid_from, seq");
}

QHash<qint64, KnownStage> readKnownStages(Database& database)
{
    QHash<qint64, KnownStage> known;
    RawStatement rows(database, "SELECT lead, to_role, name, moved_by FROM stage_move ORDER BY lead, at, id");
    while (rows.next()) {
        KnownStage& stage = known[rows.integer(0)];
        stage.role = restingRole(enumFromKey<StageRole>(rows.text(1)).value_or(StageRole::Lead));
        stage.name = rows.text(2);
        stage.given = stage.given || enumFromKey<MoveBy>(rows.text(3)) != MoveBy::Rule;
    }
    return known;
}

} // namespace Kelvin
