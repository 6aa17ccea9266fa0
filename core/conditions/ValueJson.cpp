// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionJson.h"

#include "core/domain/Overloaded.h"

namespace Kelvin {

namespace {

template <typename E> Json wordsOf(const QList<E>& values)
{
    Json list = Json::array();
    for (const E value : values) list.items.append(Json::of(enumKey(value)));
    return list;
}

void addTexts(Json& json, const char* name, const QStringList& texts)
{
    if (!texts.isEmpty()) json.add(name, Json::of(texts));
}

void addNumber(Json& json, const char* name, std::optional<double> number)
{
    if (number) json.add(name, Json::of(*number));
}

FieldValue dateOrMoney(const Json& json, const QString& path, JsonFault& fault)
{
    JsonObject object(json, path, fault);
    if (object.has("at")) {
        QString text;
        DateValue date;
        object.read("at", text);
        object.read("wholeDay", date.wholeDay);
        const auto at = instantFromIso(text);
        if (!at) fault.report("wrong_type", object.pathOf("at"), QStringLiteral("instant"));
        date.at = at.value_or(0);
        return date;
    }
    Money money;
    if (!object.has("amount")) fault.report("missing_key", object.pathOf("amount"));
    object.read("amount", money.amount);
    object.read("currency", money.currency);
    return money;
}

} // namespace

Json toJson(const FieldValue& value)
{
    return std::visit(
        Overloaded{[](std::monostate) { return Json(); }, [](const QString& text) { return Json::of(text); },
                   [](double number) { return Json::of(number); },
                   [](const Money& money) {
                       Json json = Json::object().add("amount", Json::of(money.amount));
                       if (!money.currency.isEmpty()) json.add("currency", Json::of(money.currency));
                       return json;
                   },
                   [](const DateValue& date) {
                       Json json = Json::object().add("at", Json::of(toIso(date.at)));
                       if (date.wholeDay) json.add("wholeDay", Json::of(true));
                       return json;
                   },
                   [](bool yes) { return Json::of(yes); }, [](const QStringList& tags) { return Json::of(tags); }},
        value);
}

FieldValue valueFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    switch (json.kind) {
    case Json::Kind::Null: return {};
    case Json::Kind::Boolean: return json.flag;
    case Json::Kind::Number: return json.number;
    case Json::Kind::Text: return json.text;
    case Json::Kind::Array: {
        QStringList tags;
        for (const Json& item : json.items) {
            if (item.kind != Json::Kind::Text) fault.report("wrong_type", path, QStringLiteral("text"));
            tags.append(item.text);
        }
        return tags;
    }
    case Json::Kind::Object: return dateOrMoney(json, path, fault);
    }
    return {};
}

Json toJson(const ActivityMatch& match)
{
    Json json = Json::object();
    addTexts(json, "types", match.types);
    if (!match.channels.isEmpty()) json.add("channels", wordsOf(match.channels));
    if (!match.stages.isEmpty()) json.add("stages", wordsOf(match.stages));
    addTexts(json, "pageGroups", match.pageGroups);
    addTexts(json, "notPageGroups", match.notPageGroups);
    addTexts(json, "subjects", match.subjects);
    addTexts(json, "campaigns", match.campaigns);
    addTexts(json, "sources", match.sources);
    addNumber(json, "minValue", match.minValue);
    addNumber(json, "maxValue", match.maxValue);
    addNumber(json, "minDuration", match.minDuration);
    addNumber(json, "maxDuration", match.maxDuration);
    if (!match.results.isEmpty()) json.add("results", wordsOf(match.results));
    return json;
}

ActivityMatch matchFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    ActivityMatch match;
    JsonObject object(json, path, fault);
    object.read("types", match.types);
    object.read("channels", match.channels);
    object.read("stages", match.stages);
    object.read("pageGroups", match.pageGroups);
    object.read("notPageGroups", match.notPageGroups);
    object.read("subjects", match.subjects);
    object.read("campaigns", match.campaigns);
    object.read("sources", match.sources);
    object.read("minValue", match.minValue);
    object.read("maxValue", match.maxValue);
    object.read("minDuration", match.minDuration);
    object.read("maxDuration", match.maxDuration);
    object.read("results", match.results);
    return match;
}

} // namespace Kelvin
