// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/RuleJson.h"

#include "core/scoring/RuleBodyJson.h"

namespace Kelvin {

namespace {

void readDay(JsonObject& object, const char* name, std::optional<CalendarDay>& out)
{
    QString text;
    object.read(name, text);
    if (!object.has(name)) return;
    out = dayFromIso(text);
    if (!out) object.fault().report("wrong_type", object.pathOf(name), QStringLiteral("date"));
}

} // namespace

void addIf(Json& json, bool wanted, const char* name, const Json& value)
{
    if (wanted) json.add(name, value);
}

Json toJson(const LocalText& text)
{
    if (text.size() == 1 && text.firstKey().isEmpty()) return Json::of(text.first());
    Json json = Json::object();
    for (auto it = text.begin(); it != text.end(); ++it) json.add(it.key(), Json::of(it.value()));
    return json;
}

void readLocalText(JsonObject& object, const char* name, LocalText& out)
{
    const Json* json = object.find(name);
    if (!json) return;
    if (json->kind == Json::Kind::Text) {
        out = {{QString(), json->text}};
        return;
    }
    if (!json->isObject()) object.fault().report("wrong_type", object.pathOf(name), QStringLiteral("object"));
    for (qsizetype i = 0; json->isObject() && i < json->items.size(); ++i) {
        if (json->items[i].kind == Json::Kind::Text) out.insert(json->names[i], json->items[i].text);
        else object.fault().report("wrong_type", object.pathOf(name) + u'.' + json->names[i], QStringLiteral("text"));
    }
}

Json toJson(const PointRule& rule)
{
    Json json = Json::object().add("id", Json::of(rule.id));
    addIf(json, !rule.name.isEmpty(), "name", toJson(rule.name));
    json.add("group", Json::of(rule.group));
    addIf(json, !rule.on, "on", Json::of(false));
    addIf(json, !rule.note.isEmpty(), "note", Json::of(rule.note));
    if (rule.validFrom) json.add("validFrom", Json::of(toIso(*rule.validFrom)));
    if (rule.validTo) json.add("validTo", Json::of(toIso(*rule.validTo)));
    addOptional(json, "cap", rule.cap);
    addBody(json, rule.body);
    return json;
}

PointRule ruleFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    PointRule rule;
    JsonObject object(json, path, fault);
    if (const Json* id = object.require("id"); id) object.read("id", rule.id);
    readLocalText(object, "name", rule.name);
    if (object.require("group")) object.read("group", rule.group);
    object.read("on", rule.on);
    object.read("note", rule.note);
    readDay(object, "validFrom", rule.validFrom);
    readDay(object, "validTo", rule.validTo);
    object.read("cap", rule.cap);
    rule.body = bodyFromJson(object, fault);
    return rule;
}

} // namespace Kelvin
