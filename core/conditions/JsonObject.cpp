// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/JsonObject.h"

#include <cmath>
#include <limits>

namespace Kelvin {

/// Longest text and list a document may hold: what a person could have meant.
static constexpr qsizetype longestText = 100'000;
static constexpr qsizetype longestList = 20'000;

void JsonFault::report(const char* code, const QString& path, const QString& detail)
{
    if (failure) return;
    QStringList args{path.isEmpty() ? QStringLiteral(".") : path};
    if (!detail.isNull()) args.append(detail.left(200));
    failure = Failure{FailureKind::Input, QString::fromLatin1(code), args};
}

JsonObject::JsonObject(const Json& json, QString path, JsonFault& fault)
    : m_json(json.isObject() ? &json : nullptr), m_path(std::move(path)), m_fault(fault)
{
    if (!m_json) m_fault.report("wrong_type", m_path, QStringLiteral("object"));
}

JsonObject::~JsonObject()
{
    if (!m_json || m_fault.any()) return;
    for (const QString& name : m_json->names)
        if (!m_read.contains(name)) m_fault.report("unknown_key", m_path.isEmpty() ? name : m_path + u'.' + name);
}

bool JsonObject::has(const char* name) const
{
    return m_json && m_json->names.contains(QLatin1String(name));
}

QString JsonObject::pathOf(const char* name) const
{
    return m_path.isEmpty() ? QString::fromLatin1(name) : m_path + u'.' + QLatin1String(name);
}

const Json* JsonObject::find(const char* name)
{
    const qsizetype at = m_json ? m_json->names.indexOf(QLatin1String(name)) : -1;
    if (at < 0) return nullptr;
    m_read.insert(m_json->names[at]);
    return &m_json->items[at];
}

const Json* JsonObject::require(const char* name)
{
    const Json* found = find(name);
    if (!found) m_fault.report("missing_key", pathOf(name));
    return found;
}

const Json* JsonObject::typed(const char* name, Json::Kind kind, const char* expected)
{
    const Json* found = find(name);
    if (!found) return nullptr;
    if (found->kind != kind) {
        m_fault.report("wrong_type", pathOf(name), QString::fromLatin1(expected));
        return nullptr;
    }
    if (found->text.size() > longestText || found->items.size() > longestList) {
        m_fault.report("out_of_range", pathOf(name), QString::number(std::max(found->text.size(), found->items.size())));
        return nullptr;
    }
    return found;
}

void JsonObject::read(const char* name, QString& out)
{
    if (const Json* found = typed(name, Json::Kind::Text, "text")) out = found->text;
}

void JsonObject::read(const char* name, bool& out)
{
    if (const Json* found = typed(name, Json::Kind::Boolean, "boolean")) out = found->flag;
}

void JsonObject::read(const char* name, double& out)
{
    if (const Json* found = typed(name, Json::Kind::Number, "number")) out = found->number;
}

void JsonObject::read(const char* name, int& out)
{
    const Json* found = typed(name, Json::Kind::Number, "integer");
    if (!found) return;
    if (std::floor(found->number) != found->number)
        m_fault.report("wrong_type", pathOf(name), QStringLiteral("integer"));
    else if (std::abs(found->number) > std::numeric_limits<int>::max())
        m_fault.report("out_of_range", pathOf(name), QString::number(found->number, 'g', 17));
    else
        out = int(found->number);
}

void JsonObject::read(const char* name, QStringList& out)
{
    forEach(name, [&](const Json& item, const QString& path) {
        if (item.kind != Json::Kind::Text) m_fault.report("wrong_type", path, QStringLiteral("text"));
        else if (item.text.size() > longestText) m_fault.report("out_of_range", path, QString::number(item.text.size()));
        else out.append(item.text);
    });
}

} // namespace Kelvin
