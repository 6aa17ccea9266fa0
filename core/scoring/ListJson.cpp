// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/PolicyJson.h"

namespace Kelvin {

Json toJson(const Limits& limits)
{
    Json json = Json::object();
    addOptional(json, "min", limits.min);
    addOptional(json, "max", limits.max);
    return json;
}

void readLimits(JsonObject& object, const char* name, Limits& out, JsonFault& fault)
{
    const Json* json = object.find(name);
    if (!json) return;
    JsonObject limits(*json, object.pathOf(name), fault);
    limits.read("min", out.min);
    limits.read("max", out.max);
}

Json toJson(const QList<PageGroup>& groups)
{
    Json list = Json::array();
    for (const PageGroup& group : groups)
        list.items.append(Json::object().add("key", Json::of(group.key)).add("globs", Json::of(group.globs)));
    return list;
}

QList<PageGroup> readPageGroups(JsonObject& object, JsonFault& fault)
{
    QList<PageGroup> groups;
    object.forEach("pageGroups", [&](const Json& item, const QString& path) {
        PageGroup group;
        JsonObject member(item, path, fault);
        if (member.require("key")) member.read("key", group.key);
        member.read("globs", group.globs);
        groups.append(group);
    });
    return groups;
}

Json toJson(const QList<TitlePattern>& titles)
{
    Json list = Json::array();
    for (const TitlePattern& title : titles) {
        Json json = Json::object().add("pattern", Json::of(title.pattern));
        addIf(json, !title.rank.isEmpty(), "rank", Json::of(title.rank));
        addIf(json, !title.department.isEmpty(), "department", Json::of(title.department));
        list.items.append(json);
    }
    return list;
}

QList<TitlePattern> readTitles(JsonObject& object, JsonFault& fault)
{
    QList<TitlePattern> titles;
    object.forEach("titles", [&](const Json& item, const QString& path) {
        TitlePattern title;
        JsonObject member(item, path, fault);
        if (member.require("pattern")) member.read("pattern", title.pattern);
        member.read("rank", title.rank);
        member.read("department", title.department);
        titles.append(title);
    });
    return titles;
}

} // namespace Kelvin
