// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Json.h"

#include <QLocale>

namespace Kelvin {

namespace {

constexpr qsizetype lineWidth = 110;

void writeText(QByteArray& out, const QString& text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default:
            if (uchar(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

void writeScalar(QByteArray& out, const Json& json)
{
    switch (json.kind) {
    case Json::Kind::Null: out += "null"; break;
    case Json::Kind::Boolean: out += json.flag ? "true" : "false"; break;
    case Json::Kind::Number: out += QByteArray::number(json.number, 'g', QLocale::FloatingPointShortest); break;
    case Json::Kind::Text: writeText(out, json.text); break;
    case Json::Kind::Array:
    case Json::Kind::Object: break;
    }
}

bool isScalar(const Json& json) { return json.kind != Json::Kind::Array && json.kind != Json::Kind::Object; }

/// On one line; gives up, with false, once `out` is longer than `limit`.
bool writeInline(QByteArray& out, const Json& json, qsizetype limit)
{
    if (isScalar(json)) {
        writeScalar(out, json);
        return out.size() <= limit;
    }
    const bool object = json.kind == Json::Kind::Object;
    out += object ? '{' : '[';
    for (qsizetype i = 0; i < json.items.size(); ++i) {
        if (i > 0) out += ", ";
        if (object) {
            writeText(out, json.names[i]);
            out += ": ";
        }
        if (!writeInline(out, json.items[i], limit)) return false;
    }
    out += object ? '}' : ']';
    return out.size() <= limit;
}

void write(QByteArray& out, const Json& json, qsizetype indent, qsizetype column)
{
    QByteArray shortForm;
    if (isScalar(json) || (indent > 0 && writeInline(shortForm, json, lineWidth - column)) || json.items.isEmpty()) {
        if (isScalar(json)) writeScalar(out, json);
        else out += json.items.isEmpty() ? QByteArray(json.isObject() ? "{}" : "[]") : shortForm;
        return;
    }
    const bool object = json.kind == Json::Kind::Object;
    out += object ? "{\n" : "[\n";
    for (qsizetype i = 0; i < json.items.size(); ++i) {
        const qsizetype start = out.size();
        out += QByteArray(indent + 2, ' ');
        if (object) {
            writeText(out, json.names[i]);
            out += ": ";
        }
        write(out, json.items[i], indent + 2, out.size() - start);
        out += i + 1 < json.items.size() ? ",\n" : "\n";
    }
    out += QByteArray(indent, ' ') + (object ? '}' : ']');
}

} // namespace

QByteArray writeJson(const Json& json)
{
    QByteArray out;
    write(out, json, 0, 0);
    out += '\n';
    return out;
}

} // namespace Kelvin
