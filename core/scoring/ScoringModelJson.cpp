// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ScoringModelJson.h"

#include "core/scoring/ModelCheck.h"
#include "core/scoring/PolicyJson.h"
#include "core/scoring/RuleJson.h"

namespace Kelvin {

namespace {

constexpr int modelFormatVersion = 1;

Json groupJson(const RuleGroup& group)
{
    Json json = Json::object().add("id", Json::of(group.id));
    addIf(json, !group.name.isEmpty(), "name", toJson(group.name));
    json.add("axis", Json::of(enumKey(group.axis)));
    addIf(json, group.limits != Limits{}, "limits", toJson(group.limits));
    return json;
}

RuleGroup groupFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    RuleGroup group;
    JsonObject object(json, path, fault);
    if (object.require("id")) object.read("id", group.id);
    readLocalText(object, "name", group.name);
    if (object.require("axis")) object.read("axis", group.axis);
    readLimits(object, "limits", group.limits, fault);
    return group;
}

/// What gates and fast tracks share.
template <typename T> Json switchJson(const T& item)
{
    Json json = Json::object().add("id", Json::of(item.id));
    addIf(json, !item.name.isEmpty(), "name", toJson(item.name));
    addIf(json, !item.on, "on", Json::of(false));
    addIf(json, !item.note.isEmpty(), "note", Json::of(item.note));
    addIf(json, !item.condition.isAlways(), "condition", toJson(item.condition));
    return json;
}

template <typename T> void readSwitch(JsonObject& object, T& item, JsonFault& fault)
{
    if (object.require("id")) object.read("id", item.id);
    readLocalText(object, "name", item.name);
    object.read("on", item.on);
    object.read("note", item.note);
    if (const Json* condition = object.find("condition"))
        item.condition = conditionFromJson(*condition, object.pathOf("condition"), fault);
}

Gate gateFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    Gate gate;
    JsonObject object(json, path, fault);
    readSwitch(object, gate, fault);
    object.read("reason", gate.reason);
    return gate;
}

FastTrack fastTrackFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    FastTrack track;
    JsonObject object(json, path, fault);
    readSwitch(object, track, fault);
    if (const Json* match = object.find("activity")) track.activity = matchFromJson(*match, object.pathOf("activity"), fault);
    return track;
}

Json typesJson(const QList<ActivityType>& types)
{
    Json list = Json::array();
    for (const ActivityType& type : types)
        list.items.append(Json::object()
                              .add("number", Json::of(type.number))
                              .add("key", Json::of(type.key))
                              .add("channel", Json::of(enumKey(type.channel)))
                              .add("stage", Json::of(enumKey(type.stage)))
                              .add("byLead", Json::of(type.byLead)));
    return list;
}

ActivityType typeFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    ActivityType type;
    JsonObject object(json, path, fault);
    if (object.require("number")) object.read("number", type.number);
    // The number is a place in the program's tables.
    if (type.number < 1 || type.number > maxActivityNumber) fault.report("out_of_range", object.pathOf("number"), QString::number(type.number));
    if (object.require("key")) object.read("key", type.key);
    if (object.require("channel")) object.read("channel", type.channel);
    object.read("stage", type.stage);
    object.read("byLead", type.byLead);
    return type;
}

template <typename T, typename Make> Json listJson(const QList<T>& items, const Make& make)
{
    Json list = Json::array();
    for (const T& item : items) list.items.append(make(item));
    return list;
}

template <typename T, typename Read>
QList<T> readList(JsonObject& object, const char* name, const Read& read, JsonFault& fault)
{
    QList<T> list;
    object.forEach(name, [&](const Json& item, const QString& path) { list.append(read(item, path, fault)); });
    return list;
}

void readRuleLists(JsonObject& object, ScoringModel& model, JsonFault& fault)
{
    model.groups = readList<RuleGroup>(object, "groups", groupFromJson, fault);
    model.rules = readList<PointRule>(object, "rules", ruleFromJson, fault);
    model.gates = readList<Gate>(object, "gates", gateFromJson, fault);
    model.fastTracks = readList<FastTrack>(object, "fastTracks", fastTrackFromJson, fault);
}

ScoringModel readModel(const Json& json, JsonFault& fault)
{
    ScoringModel model;
    JsonObject object(json, {}, fault);
    object.find("$schema");
    object.find("format");
    object.find("formatVersion");
    if (object.require("key")) object.read("key", model.key);
    readLocalText(object, "name", model.name);
    object.read("product", model.product);
    if (const Json* scope = object.find("scope")) model.scope = conditionFromJson(*scope, object.pathOf("scope"), fault);
    readPolicies(object, model, fault);
    readRuleLists(object, model, fault);
    model.pageGroups = readPageGroups(object, fault);
    model.activityTypes = readList<ActivityType>(object, "activityTypes", typeFromJson, fault);
    model.titles = readTitles(object, fault);
    return model;
}

/// Whether the document says that it is of this format, in a version that is known here.
std::optional<Failure> refusedFormat(const Json& json, const char* format)
{
    JsonFault fault;
    const qsizetype formatAt = json.names.indexOf(QLatin1String("format"));
    if (!json.isObject() || formatAt < 0 || json.items[formatAt].text != QLatin1String(format))
        return Failure{FailureKind::Input, QStringLiteral("not_a_model"), {QString::fromLatin1(format)}};
    const qsizetype versionAt = json.names.indexOf(QLatin1String("formatVersion"));
    const double version = versionAt < 0 ? 0 : json.items[versionAt].number;
    if (version != modelFormatVersion)
        return Failure{FailureKind::Input, QStringLiteral("newer_format"), {QString::number(version)}};
    return std::nullopt;
}

template <typename T, typename Read> Result<T> readDocument(const QByteArray& bytes, const char* format, const Read& read)
{
    const auto json = parseJson(bytes);
    if (!json) return json.failure();
    if (const auto refused = refusedFormat(*json, format)) return *refused;
    JsonFault fault;
    T value = read(*json, fault);
    if (fault.any()) return *fault.failure;
    return value;
}

} // namespace

Json modelDocument(const ScoringModel& model)
{
    Json json = Json::object();
    json.add("format", Json::of(QStringLiteral("kelvin-model"))).add("formatVersion", Json::of(modelFormatVersion));
    json.add("key", Json::of(model.key));
    addIf(json, !model.name.isEmpty(), "name", toJson(model.name));
    addIf(json, !model.product.isEmpty(), "product", Json::of(model.product));
    addIf(json, !model.scope.isAlways(), "scope", toJson(model.scope));
    addPolicies(json, model);
    json.add("groups", listJson(model.groups, groupJson));
    json.add("rules", listJson(model.rules, [](const PointRule& rule) { return toJson(rule); }));
    addIf(json, !model.gates.isEmpty(), "gates", listJson(model.gates, [](const Gate& gate) {
              Json item = switchJson(gate);
              addIf(item, !gate.reason.isEmpty(), "reason", Json::of(gate.reason));
              return item;
          }));
    addIf(json, !model.fastTracks.isEmpty(), "fastTracks", listJson(model.fastTracks, [](const FastTrack& track) {
              Json item = switchJson(track);
              if (track.activity) item.add("activity", toJson(*track.activity));
              return item;
          }));
    addIf(json, !model.pageGroups.isEmpty(), "pageGroups", toJson(model.pageGroups));
    addIf(json, !model.activityTypes.isEmpty(), "activityTypes", typesJson(model.activityTypes));
    addIf(json, !model.titles.isEmpty(), "titles", toJson(model.titles));
    return json;
}

QByteArray modelToJson(const ScoringModel& model)
{
    return writeJson(modelDocument(model));
}

Result<ScoringModel> modelFromJson(const QByteArray& bytes)
{
    return readDocument<ScoringModel>(bytes, "kelvin-model", readModel);
}

Result<QList<PageGroup>> pageGroupsFromJson(const QByteArray& bytes)
{
    return readDocument<QList<PageGroup>>(bytes, "kelvin-page-groups", [](const Json& json, JsonFault& fault) {
        JsonObject object(json, {}, fault);
        object.find("format");
        object.find("formatVersion");
        return readPageGroups(object, fault);
    });
}

Result<QList<TitlePattern>> titlesFromJson(const QByteArray& bytes)
{
    return readDocument<QList<TitlePattern>>(bytes, "kelvin-titles", [](const Json& json, JsonFault& fault) {
        JsonObject object(json, {}, fault);
        object.find("format");
        object.find("formatVersion");
        return readTitles(object, fault);
    });
}

Result<ScoringModel> shippedTemplate(const QByteArray& model, const QByteArray& pageGroups, const QByteArray& titles)
{
    auto read = modelFromJson(model);
    if (!read) return read;
    const auto groups = pageGroupsFromJson(pageGroups);
    if (!groups) return groups.failure();
    const auto table = titlesFromJson(titles);
    if (!table) return table.failure();
    if (read->pageGroups.isEmpty()) read.value().pageGroups = *groups;
    if (read->titles.isEmpty()) read.value().titles = *table;
    if (read->activityTypes.isEmpty()) read.value().activityTypes = shippedActivityTypes();
    return read;
}

const QStringList& shippedTemplateKeys()
{
    static const QStringList keys{QStringLiteral("fibonacci"), QStringLiteral("journey"), QStringLiteral("bant"),
                                  QStringLiteral("definition")};
    return keys;
}

} // namespace Kelvin
