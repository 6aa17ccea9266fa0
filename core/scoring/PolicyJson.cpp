// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/PolicyJson.h"

namespace Kelvin {

namespace {

void addThresholds(Json& json, const Thresholds& thresholds)
{
    addOptional(json, "mql", thresholds.marketingQualified);
    addOptional(json, "sql", thresholds.salesQualified);
}

/// Here an absent threshold means none.
void readThresholds(JsonObject& object, Thresholds& out)
{
    out = {std::nullopt, std::nullopt};
    object.read("mql", out.marketingQualified);
    object.read("sql", out.salesQualified);
}

void addEdges(Json& json, const char* name, const GradeEdges& edges)
{
    Json member = Json::object();
    addOptional(member, "upper", edges.upper);
    addOptional(member, "lower", edges.lower);
    addIf(json, edges != GradeEdges{}, name, member);
}

void readEdges(JsonObject& object, const char* name, GradeEdges& out, JsonFault& fault)
{
    const Json* json = object.find(name);
    if (!json) return;
    JsonObject edges(*json, object.pathOf(name), fault);
    edges.read("upper", out.upper);
    edges.read("lower", out.lower);
}

Json byCriterion(const std::array<int, criterionCount>& values)
{
    Json json = Json::object();
    for (const auto& [criterion, name] : EnumKeys<Criterion>::keys) json.add(name, Json::of(values[size_t(criterion)]));
    return json;
}

void readByCriterion(JsonObject& object, const char* name, std::array<int, criterionCount>& out, JsonFault& fault)
{
    const Json* json = object.find(name);
    if (!json) return;
    JsonObject values(*json, object.pathOf(name), fault);
    for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) values.read(key, out[size_t(criterion)]);
}

Json segmentsJson(const QList<SegmentOverride>& segments)
{
    Json list = Json::array();
    for (const SegmentOverride& segment : segments) {
        Json json = Json::object().add("id", Json::of(segment.id));
        addIf(json, !segment.name.isEmpty(), "name", toJson(segment.name));
        json.add("condition", toJson(segment.condition));
        addThresholds(json, segment.thresholds);
        list.items.append(json);
    }
    return list;
}

QList<SegmentOverride> readSegments(JsonObject& object, JsonFault& fault)
{
    QList<SegmentOverride> segments;
    object.forEach("segments", [&](const Json& item, const QString& path) {
        SegmentOverride segment;
        JsonObject member(item, path, fault);
        if (member.require("id")) member.read("id", segment.id);
        readLocalText(member, "name", segment.name);
        if (const Json* condition = member.require("condition"))
            segment.condition = conditionFromJson(*condition, member.pathOf("condition"), fault);
        readThresholds(member, segment.thresholds);
        segments.append(segment);
    });
    return segments;
}

void addBant(Json& json, const BantPolicy& policy)
{
    if (policy == BantPolicy{}) return;
    json.add("bant", Json::object().add("metFrom", byCriterion(policy.metFrom)).add("validDays", byCriterion(policy.validDays)));
}

void readBant(JsonObject& object, BantPolicy& out, JsonFault& fault)
{
    const Json* json = object.find("bant");
    if (!json) return;
    JsonObject member(*json, object.pathOf("bant"), fault);
    readByCriterion(member, "metFrom", out.metFrom, fault);
    readByCriterion(member, "validDays", out.validDays, fault);
}

void addStages(Json& json, const StagePolicy& policy)
{
    if (policy == StagePolicy{}) return;
    json.add("stages", Json::object()
                           .add("salesQualifiedByItself", Json::of(policy.salesQualifiedByItself))
                           .add("freshDays", Json::of(policy.freshDays))
                           .add("acceptHours", Json::of(policy.acceptHours)));
}

void readStages(JsonObject& object, StagePolicy& out, JsonFault& fault)
{
    const Json* json = object.find("stages");
    if (!json) return;
    JsonObject member(*json, object.pathOf("stages"), fault);
    member.read("salesQualifiedByItself", out.salesQualifiedByItself);
    member.read("freshDays", out.freshDays);
    member.read("acceptHours", out.acceptHours);
}

void addExclusions(Json& json, const Exclusions& exclusions)
{
    Json member = Json::object();
    addIf(member, !exclusions.campaigns.isEmpty(), "campaigns", Json::of(exclusions.campaigns));
    addIf(member, !exclusions.sources.isEmpty(), "sources", Json::of(exclusions.sources));
    addIf(member, !exclusions.emailDomains.isEmpty(), "emailDomains", Json::of(exclusions.emailDomains));
    addIf(json, !member.items.isEmpty(), "exclusions", member);
}

void readExclusions(JsonObject& object, Exclusions& out, JsonFault& fault)
{
    const Json* json = object.find("exclusions");
    if (!json) return;
    JsonObject member(*json, object.pathOf("exclusions"), fault);
    member.read("campaigns", out.campaigns);
    member.read("sources", out.sources);
    member.read("emailDomains", out.emailDomains);
}

void readRates(JsonObject& object, QMap<QString, double>& out, JsonFault& fault)
{
    const Json* json = object.find("rates");
    if (!json) return;
    if (!json->isObject()) fault.report("wrong_type", object.pathOf("rates"), QStringLiteral("object"));
    for (qsizetype i = 0; json->isObject() && i < json->items.size(); ++i) {
        if (json->items[i].kind == Json::Kind::Number) out.insert(json->names[i], json->items[i].number);
        else fault.report("wrong_type", object.pathOf("rates") + u'.' + json->names[i], QStringLiteral("number"));
    }
}

} // namespace

void addPolicies(Json& json, const ScoringModel& model)
{
    const ScoringModel plain;
    Json thresholds = Json::object();
    addThresholds(thresholds, model.thresholds);
    json.add("thresholds", thresholds);
    addIf(json, !model.segments.isEmpty(), "segments", segmentsJson(model.segments));
    addIf(json, model.hysteresis != plain.hysteresis, "hysteresis", Json::of(model.hysteresis));
    addEdges(json, "fitEdges", model.fitEdges);
    addEdges(json, "engagementEdges", model.engagementEdges);
    addIf(json, model.limits != Limits{}, "limits", toJson(model.limits));
    addIf(json, model.temperature != plain.temperature, "temperature", Json::of(enumKey(model.temperature)));
    addBant(json, model.bant);
    addStages(json, model.stages);
    addExclusions(json, model.exclusions);
    addIf(json, model.mailboxLists != plain.mailboxLists, "mailboxLists", Json::of(model.mailboxLists));
    addIf(json, !model.openReportingSystems.isEmpty(), "openReportingSystems", Json::of(model.openReportingSystems));
    addIf(json, model.zone != plain.zone, "zone", Json::of(model.zone));
    addIf(json, model.currency != plain.currency, "currency", Json::of(model.currency));
    Json rates = Json::object();
    for (auto it = model.rates.begin(); it != model.rates.end(); ++it) rates.add(it.key(), Json::of(it.value()));
    addIf(json, !model.rates.isEmpty(), "rates", rates);
}

void readPolicies(JsonObject& object, ScoringModel& model, JsonFault& fault)
{
    if (const Json* json = object.require("thresholds")) {
        JsonObject thresholds(*json, object.pathOf("thresholds"), fault);
        readThresholds(thresholds, model.thresholds);
    }
    model.segments = readSegments(object, fault);
    object.read("hysteresis", model.hysteresis);
    readEdges(object, "fitEdges", model.fitEdges, fault);
    readEdges(object, "engagementEdges", model.engagementEdges, fault);
    readLimits(object, "limits", model.limits, fault);
    object.read("temperature", model.temperature);
    readBant(object, model.bant, fault);
    readStages(object, model.stages, fault);
    readExclusions(object, model.exclusions, fault);
    object.read("mailboxLists", model.mailboxLists);
    object.read("openReportingSystems", model.openReportingSystems);
    object.read("zone", model.zone);
    object.read("currency", model.currency);
    readRates(object, model.rates, fault);
}

} // namespace Kelvin
