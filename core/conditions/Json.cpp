// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Json.h"

namespace Kelvin {

Json Json::of(bool value)
{
    Json json;
    json.kind = Kind::Boolean;
    json.flag = value;
    return json;
}

Json Json::of(double value)
{
    Json json;
    json.kind = Kind::Number;
    json.number = value;
    return json;
}

Json Json::of(const QString& value)
{
    Json json;
    json.kind = Kind::Text;
    json.text = value;
    return json;
}

Json Json::of(const QStringList& values)
{
    Json json = array();
    for (const QString& value : values) json.items.append(of(value));
    return json;
}

Json Json::array(QList<Json> items)
{
    Json json;
    json.kind = Kind::Array;
    json.items = std::move(items);
    return json;
}

Json Json::object()
{
    Json json;
    json.kind = Kind::Object;
    return json;
}

Json& Json::add(const QString& name, Json value)
{
    names.append(name);
    items.append(std::move(value));
    return *this;
}

} // namespace Kelvin
