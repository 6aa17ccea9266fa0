// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ColumnMappingJson.h"

#include "core/conditions/Json.h"

#include <algorithm>

namespace Kelvin {
namespace {

constexpr int formatVersion = 1;

Json textsOf(const QMap<QString, QString>& map)
{
    Json object = Json::object();
    for (auto i = map.begin(); i != map.end(); ++i) object.add(i.key(), Json::of(i.value()));
    return object;
}

Json columnJson(const ColumnTarget& column)
{
    Json object = Json::object();
    object.add("column", Json::of(column.column));
    object.add("target", Json::of(column.target));
    object.add("by", Json::of(enumKey(column.by)));
    if (!column.word.isEmpty()) object.add("word", Json::of(column.word));
    if (column.type != FieldType::Text) object.add("type", Json::of(enumKey(column.type)));
    if (!column.values.isEmpty()) object.add("values", textsOf(column.values));
    return object;
}

/// Reads members and remembers the first that does not fit.
struct Reader {
    QString wrong;

    const Json* find(const Json& object, const char* name) const
    {
        const auto i = object.names.indexOf(QLatin1String(name));
        return i < 0 ? nullptr : &object.items[i];
    }
    QString text(const Json& object, const char* name)
    {
        const Json* found = find(object, name);
        if (!found) return {};
        if (found->kind != Json::Kind::Text) fail(name);
        return found->text;
    }
    template <typename E> E key(const Json& object, const char* name, E otherwise)
    {
        if (!find(object, name)) return otherwise;
        const auto value = enumFromKey<E>(text(object, name));
        if (!value) fail(name);
        return value.value_or(otherwise);
    }
    QMap<QString, QString> texts(const Json& object, const char* name)
    {
        QMap<QString, QString> map;
        const Json* found = find(object, name);
        if (!found) return map;
        if (!found->isObject()) fail(name);
        for (qsizetype i = 0; i < found->names.size(); ++i) {
            if (found->items[i].kind != Json::Kind::Text) fail(name);
            map.insert(found->names[i], found->items[i].text);
        }
        return map;
    }
    void fail(const char* name)
    {
        if (wrong.isEmpty()) wrong = QString::fromLatin1(name);
    }
};

ColumnTarget columnFrom(const Json& object, Reader& reader)
{
    ColumnTarget column;
    column.column = reader.text(object, "column");
    column.target = reader.text(object, "target");
    column.by = reader.key(object, "by", MappedBy::Hand);
    column.word = reader.text(object, "word");
    column.type = reader.key(object, "type", FieldType::Text);
    column.values = reader.texts(object, "values");
    return column;
}

} // namespace

QByteArray mappingToJson(const ColumnMapping& mapping)
{
    Json object = Json::object();
    object.add("kelvinProfile", Json::of(formatVersion));
    object.add("name", Json::of(mapping.preset));
    object.add("kind", Json::of(enumKey(mapping.kind)));
    object.add("system", Json::of(mapping.system));
    object.add("dateOrder", Json::of(enumKey(mapping.dateOrder)));
    object.add("decimalSign", Json::of(enumKey(mapping.decimalSign)));
    object.add("zone", Json::of(mapping.zone));
    object.add("constants", textsOf(mapping.constants));
    Json columns = Json::array();
    for (const auto& column : mapping.columns) columns.items.append(columnJson(column));
    object.add("columns", columns);
    return writeJson(object);
}

Result<ColumnMapping> mappingFromJson(const QByteArray& bytes)
{
    const auto json = parseJson(bytes);
    if (!json.ok()) return json.failure();
    Reader reader;
    ColumnMapping mapping;
    const Json* version = reader.find(*json, "kelvinProfile");
    if (!version || version->number != formatVersion) reader.fail("kelvinProfile");
    mapping.preset = reader.text(*json, "name");
    if (!reader.find(*json, "kind")) reader.fail("kind");
    mapping.kind = reader.key(*json, "kind", ImportKind::Leads);
    mapping.system = reader.text(*json, "system");
    if (mapping.system.isEmpty()) mapping.system = QStringLiteral("default");
    mapping.dateOrder = reader.key(*json, "dateOrder", DateOrder::Unknown);
    mapping.decimalSign = reader.key(*json, "decimalSign", DecimalSign::Unknown);
    mapping.zone = reader.text(*json, "zone");
    mapping.constants = reader.texts(*json, "constants");
    const Json* columns = reader.find(*json, "columns");
    if (!columns || columns->kind != Json::Kind::Array) reader.fail("columns");
    else
        for (const auto& column : columns->items) mapping.columns.append(columnFrom(column, reader));
    if (!reader.wrong.isEmpty()) return Failure{FailureKind::Input, QStringLiteral("profile_invalid"), {reader.wrong}};
    return mapping;
}

ColumnMapping fitMapping(const ColumnMapping& profile, const QStringList& header, QStringList& missing)
{
    ColumnMapping fitted = profile;
    fitted.columns.clear();
    auto rest = profile.columns;
    for (const auto& name : header) {
        const auto found = std::find_if(rest.begin(), rest.end(), [&name](const ColumnTarget& column) { return column.column == name; });
        ColumnTarget column;
        if (found != rest.end()) {
            column = *found;
            rest.erase(found);
        }
        column.column = name;
        fitted.columns.append(column);
    }
    missing.clear();
    for (const auto& column : rest)
        if (!column.target.isEmpty()) missing.append(column.column);
    return fitted;
}

} // namespace Kelvin
