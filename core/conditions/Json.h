// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QList>

namespace Kelvin {

/// A JSON value that keeps the order of its members, for the files a person may read and edit.
struct Json {
    enum class Kind { Null, Boolean, Number, Text, Array, Object };
    Kind kind = Kind::Null;
    bool flag = false;
    double number = 0;
    QString text;
    QStringList names;                ///< of Object: one per item
    QList<Json> items;                ///< of Array and Object

    static Json of(bool value);
    static Json of(double value);
    static Json of(int value) { return of(double(value)); }
    static Json of(const QString& value);
    static Json of(const QStringList& values);
    static Json array(QList<Json> items = {});
    static Json object();

    /// Adds a member at the end.
    Json& add(const QString& name, Json value);
    Json& add(const char* name, Json value) { return add(QString::fromLatin1(name), std::move(value)); }
    bool isObject() const { return kind == Kind::Object; }
    bool operator==(const Json&) const = default;
};

/// What a reader accepts.
struct JsonLimits {
    qsizetype bytes = 8 * 1024 * 1024;
    int depth = 64;
};

/// Reads strict JSON (RFC 8259): valid UTF-8, no duplicate keys, no lone surrogates, numbers finite and below 2^63. Failures:
/// json_too_large(bytes, limit) json_encoding(offset) json_too_deep(line, limit) json_duplicate_key(line, key) json_syntax(line, column).
Result<Json> parseJson(const QByteArray& bytes, const JsonLimits& limits = {});

/// UTF-8, two blanks a level, short arrays and objects on one line, ends with a line feed. Equal values give equal bytes.
QByteArray writeJson(const Json& json);

} // namespace Kelvin
