// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FieldRows.h"

#include "core/storage/RawStatement.h"

namespace Kelvin {
namespace {

constexpr const char* insertOfLead =
    "INSERT INTO field_value (lead, field, valid_from, seq, uuid, type, value, undated, system, author, recorded_at, batch) VALUES (?1, ?2, ?3, "
    "(SELECT ifnull(max(seq) + 1, 0) FROM field_value WHERE lead = ?1 AND field = ?2 AND valid_from = ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
constexpr const char* insertOfAccount =
    "INSERT INTO account_value (account, field, valid_from, seq, uuid, type, value, undated, system, author, recorded_at, batch) VALUES (?1, ?2, ?3, "
    "(SELECT ifnull(max(seq) + 1, 0) FROM account_value WHERE account = ?1 AND field = ?2 AND valid_from = ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";

} // namespace

QString valueTypeKey(const FieldValue& value)
{
    constexpr FieldType types[] = {FieldType::Text, FieldType::Text, FieldType::Number, FieldType::Money, FieldType::Date, FieldType::Boolean, FieldType::Tags};
    return isEmpty(value) ? QString() : enumKey(types[value.index()]);
}

FieldValue storedValue(const QString& typeKey, const QString& text)
{
    const auto type = enumFromKey<FieldType>(typeKey);
    return type ? decodeValue(*type, text) : FieldValue();
}

void insertFieldChange(Connection& connection, bool ofAccount, const Commit& commit, qint64 owner, const FieldChange& change, Dating dating)
{
    RawStatement insert(connection, ofAccount ? insertOfAccount : insertOfLead);
    insert.bind(1, owner);
    insert.bind(2, change.field);
    insert.bind(3, change.validFrom);
    insert.bind(4, change.id.isNull() ? Id::random() : change.id);
    insert.bind(5, valueTypeKey(change.value));
    insert.bind(6, encodeValue(change.value));
    insert.bind(7, qint64(dating));
    insert.bind(8, change.system);
    insert.bind(9, change.author.isEmpty() ? commit.author : change.author);
    insert.bind(10, change.recordedAt == 0 ? commit.at : change.recordedAt);
    insert.bind(11, commit.batch);
    insert.run();
}

FieldChange readFieldChange(const RawStatement& row, int column)
{
    FieldChange change;
    change.id = row.id(column);
    change.field = row.text(column + 1);
    change.value = storedValue(row.text(column + 2), row.text(column + 3));
    change.validFrom = row.integer(column + 4);
    change.recordedAt = row.integer(column + 5);
    change.undated = row.integer(column + 6) != 0;
    change.system = row.text(column + 7);
    change.author = row.text(column + 8);
    return change;
}

} // namespace Kelvin
