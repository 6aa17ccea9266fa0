// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/RuleBodyJson.h"

#include "core/domain/Overloaded.h"
#include "core/scoring/RuleJson.h"

namespace Kelvin {

namespace {

void add(Json& json, const AttributeRule& rule)
{
    json.add("condition", toJson(rule.condition)).add("points", Json::of(rule.points));
    addOptional(json, "unknownPoints", rule.unknownPoints);
    addOptional(json, "falsePoints", rule.falsePoints);
}

void add(Json& json, const LadderRule& rule)
{
    Json rungs = Json::array();
    for (const LadderRung& rung : rule.rungs)
        rungs.items.append(Json::object().add("condition", toJson(rung.condition)).add("points", Json::of(rung.points)));
    json.add("rungs", rungs);
    addOptional(json, "elsePoints", rule.elsePoints);
    addOptional(json, "unknownPoints", rule.unknownPoints);
}

void add(Json& json, const ActivityRule& rule)
{
    json.add("match", toJson(rule.match));
    addOptional(json, "windowDays", rule.windowDays);
    addIf(json, rule.countBy != CountBy::Occurrence, "countBy", Json::of(enumKey(rule.countBy)));
    addOptional(json, "dayCap", rule.dayCap);
    addOptional(json, "countCap", rule.countCap);
    addAward(json, rule.frequency);
    addDecay(json, rule.decay);
}

void add(Json& json, const InactivityClock& rule)
{
    Json channels = Json::array();
    for (const Channel channel : rule.channels) channels.items.append(Json::of(enumKey(channel)));
    addIf(json, !rule.channels.isEmpty(), "channels", channels);
    json.add("days", Json::of(rule.days)).add("points", Json::of(rule.points));
    addIf(json, rule.once, "once", Json::of(true));
    addOptional(json, "maximum", rule.maximum);
    addIf(json, !rule.ignoreNeverActive, "ignoreNeverActive", Json::of(false));
}

void add(Json& json, const UnopenedEmailRule& rule)
{
    json.add("afterDays", Json::of(rule.afterDays));
    addIf(json, rule.sentWithinDays != UnopenedEmailRule{}.sentWithinDays, "sentWithinDays", Json::of(rule.sentWithinDays));
    json.add("points", Json::of(rule.points));
    addOptional(json, "maximum", rule.maximum);
}

void add(Json& json, const BantRule& rule)
{
    Json points = Json::array();
    for (const int level : rule.points) points.items.append(Json::of(level));
    json.add("criterion", Json::of(enumKey(rule.criterion))).add("points", points);
}

Condition requiredCondition(JsonObject& object, JsonFault& fault)
{
    const Json* json = object.require("condition");
    return json ? conditionFromJson(*json, object.pathOf("condition"), fault) : Condition();
}

AttributeRule attributeFromJson(JsonObject& object, JsonFault& fault)
{
    AttributeRule rule;
    rule.condition = requiredCondition(object, fault);
    if (object.require("points")) object.read("points", rule.points);
    object.read("unknownPoints", rule.unknownPoints);
    object.read("falsePoints", rule.falsePoints);
    return rule;
}

LadderRule ladderFromJson(JsonObject& object, JsonFault& fault)
{
    LadderRule rule;
    object.require("rungs");
    object.forEach("rungs", [&](const Json& item, const QString& path) {
        LadderRung rung;
        JsonObject rungObject(item, path, fault);
        rung.condition = requiredCondition(rungObject, fault);
        if (rungObject.require("points")) rungObject.read("points", rung.points);
        rule.rungs.append(rung);
    });
    object.read("elsePoints", rule.elsePoints);
    object.read("unknownPoints", rule.unknownPoints);
    return rule;
}

ActivityRule activityFromJson(JsonObject& object, JsonFault& fault)
{
    ActivityRule rule;
    if (const Json* match = object.require("match")) rule.match = matchFromJson(*match, object.pathOf("match"), fault);
    object.read("windowDays", rule.windowDays);
    object.read("countBy", rule.countBy);
    object.read("dayCap", rule.dayCap);
    object.read("countCap", rule.countCap);
    if (const Json* award = object.require("award")) rule.frequency = awardFromJson(*award, object.pathOf("award"), fault);
    if (const Json* decay = object.find("decay")) rule.decay = decayFromJson(*decay, object.pathOf("decay"), fault);
    return rule;
}

InactivityClock clockFromJson(JsonObject& object)
{
    InactivityClock rule;
    object.read("channels", rule.channels);
    if (object.require("days")) object.read("days", rule.days);
    if (object.require("points")) object.read("points", rule.points);
    object.read("once", rule.once);
    object.read("maximum", rule.maximum);
    object.read("ignoreNeverActive", rule.ignoreNeverActive);
    return rule;
}

UnopenedEmailRule unopenedFromJson(JsonObject& object)
{
    UnopenedEmailRule rule;
    if (object.require("afterDays")) object.read("afterDays", rule.afterDays);
    object.read("sentWithinDays", rule.sentWithinDays);
    if (object.require("points")) object.read("points", rule.points);
    object.read("maximum", rule.maximum);
    return rule;
}

BantRule bantFromJson(JsonObject& object, JsonFault& fault)
{
    BantRule rule;
    if (object.require("criterion")) object.read("criterion", rule.criterion);
    size_t level = 0;
    object.require("points");
    object.forEach("points", [&](const Json& item, const QString& path) {
        const bool integer = item.kind == Json::Kind::Number && double(int(std::clamp(item.number, -1e9, 1e9))) == item.number;
        if (!integer) fault.report("wrong_type", path, QStringLiteral("integer"));
        else if (level < rule.points.size()) rule.points[level] = int(item.number);
        ++level;
    });
    if (level != rule.points.size()) fault.report("out_of_range", object.pathOf("points"), QString::number(level));
    return rule;
}

} // namespace

QString ruleKindKey(const RuleBody& body)
{
    static constexpr std::array keys{"attribute", "ladder", "activity", "inactivity", "unopenedEmail", "bant"};
    static_assert(keys.size() == std::variant_size_v<RuleBody>);
    return QString::fromLatin1(keys[body.index()]);
}

void addBody(Json& json, const RuleBody& body)
{
    json.add("kind", Json::of(ruleKindKey(body)));
    std::visit([&](const auto& rule) { add(json, rule); }, body);
}

RuleBody bodyFromJson(JsonObject& object, JsonFault& fault)
{
    QString kind;
    if (object.require("kind")) object.read("kind", kind);
    if (kind == u"attribute") return attributeFromJson(object, fault);
    if (kind == u"ladder") return ladderFromJson(object, fault);
    if (kind == u"activity") return activityFromJson(object, fault);
    if (kind == u"inactivity") return clockFromJson(object);
    if (kind == u"unopenedEmail") return unopenedFromJson(object);
    if (kind == u"bant") return bantFromJson(object, fault);
    fault.report("unknown_word", object.pathOf("kind"), kind);
    return AttributeRule{};
}

void addAward(Json& json, const Frequency& frequency)
{
    Json award = Json::object();
    std::visit(Overloaded{[&](const AwardEach& a) { award.add("each", Json::of(a.points)); },
                          [&](const AwardOnce& a) { award.add("once", Json::of(a.points)); },
                          [&](const AwardFirstThenBonus& a) {
                              award.add("first", Json::of(a.points)).add("bonus", Json::of(a.bonus));
                          },
                          [&](const AwardEveryN& a) { award.add("every", Json::of(a.n)).add("points", Json::of(a.points)); },
                          [&](const AwardAtLeastN& a) {
                              award.add("atLeast", Json::of(a.n)).add("points", Json::of(a.points));
                              addIf(award, a.onceEarned, "onceEarned", Json::of(true));
                          }},
               frequency);
    json.add("award", award);
}

Frequency awardFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    JsonObject object(json, path, fault);
    if (object.has("each")) {
        AwardEach award;
        object.read("each", award.points);
        return award;
    }
    if (object.has("once")) {
        AwardOnce award;
        object.read("once", award.points);
        return award;
    }
    if (object.has("first")) {
        AwardFirstThenBonus award;
        object.read("first", award.points);
        if (object.require("bonus")) object.read("bonus", award.bonus);
        return award;
    }
    if (object.has("every")) {
        AwardEveryN award;
        object.read("every", award.n);
        if (object.require("points")) object.read("points", award.points);
        return award;
    }
    AwardAtLeastN award;
    if (object.require("atLeast")) object.read("atLeast", award.n);
    if (object.require("points")) object.read("points", award.points);
    object.read("onceEarned", award.onceEarned);
    return award;
}

void addDecay(Json& json, const Decay& decay)
{
    const auto member = [](const char* name, int value) { return Json::object().add(name, Json::of(value)); };
    std::visit(Overloaded{[](const NoDecay&) {},
                          [&](const LinearDecay& d) { json.add("decay", member("linearDays", d.days)); },
                          [&](const MonthlyDecay& d) { json.add("decay", member("monthlyPercent", d.percent)); },
                          [&](const HalfLifeDecay& d) { json.add("decay", member("halfLifeDays", d.days)); },
                          [&](const ExpiryDecay& d) { json.add("decay", member("expiresAfterDays", d.days)); }},
               decay);
}

Decay decayFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    JsonObject object(json, path, fault);
    int number = 0;
    if (object.has("linearDays")) return object.read("linearDays", number), LinearDecay{number};
    if (object.has("monthlyPercent")) return object.read("monthlyPercent", number), MonthlyDecay{number};
    if (object.has("halfLifeDays")) return object.read("halfLifeDays", number), HalfLifeDecay{number};
    if (object.has("expiresAfterDays")) return object.read("expiresAfterDays", number), ExpiryDecay{number};
    fault.report("missing_key", object.pathOf("linearDays"));
    return NoDecay{};
}

} // namespace Kelvin
