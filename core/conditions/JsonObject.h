// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Json.h"
#include "core/domain/EnumKeys.h"

#include <QSet>

#include <optional>

namespace Kelvin {

/// The first thing wrong with a document, with its path ("rules[3].match.types[0]"); later ones are not worth a word.
struct JsonFault {
    std::optional<Failure> failure;

    /// Codes: unknown_key(path) missing_key(path) wrong_type(path, expected) unknown_word(path, word) out_of_range(path, value).
    void report(const char* code, const QString& path, const QString& detail = {});
    bool any() const { return failure.has_value(); }
};

/// Reads the members of one object by name and refuses those nobody asked for. A missing member leaves the target as it is.
class JsonObject {
public:
    JsonObject(const Json& json, QString path, JsonFault& fault);
    /// Reports the members nobody read.
    ~JsonObject();
    JsonObject(const JsonObject&) = delete;
    JsonObject& operator=(const JsonObject&) = delete;

    /// The member, marked as read; nothing if there is none.
    const Json* find(const char* name);
    /// As find, but a missing member is a fault.
    const Json* require(const char* name);
    bool has(const char* name) const;
    QString pathOf(const char* name) const;
    JsonFault& fault() { return m_fault; }

    void read(const char* name, QString& out);
    void read(const char* name, bool& out);
    void read(const char* name, int& out);
    void read(const char* name, double& out);
    void read(const char* name, QStringList& out);
    template <typename T> void read(const char* name, std::optional<T>& out)
    {
        T value{};
        if (!has(name)) return;
        read(name, value);
        out = value;
    }
    template <typename E> requires std::is_enum_v<E> void read(const char* name, E& out)
    {
        QString word;
        read(name, word);
        if (has(name)) enumOf(word, pathOf(name), out);
    }
    template <typename E> requires std::is_enum_v<E> void read(const char* name, QList<E>& out)
    {
        QStringList words;
        read(name, words);
        for (const QString& word : words) {
            E value{};
            enumOf(word, pathOf(name), value);
            out.append(value);
        }
    }
    /// Calls `each(item, path)` for every item of an array.
    template <typename Each> void forEach(const char* name, const Each& each)
    {
        const Json* list = arrayOf(name);
        for (qsizetype i = 0; list && i < list->items.size(); ++i)
            each(list->items[i], pathOf(name) + QStringLiteral("[%1]").arg(i));
    }

private:
    const Json* m_json;
    QString m_path;
    JsonFault& m_fault;
    QSet<QString> m_read;

    const Json* typed(const char* name, Json::Kind kind, const char* expected);
    const Json* arrayOf(const char* name) { return typed(name, Json::Kind::Array, "array"); }
    template <typename E> void enumOf(const QString& word, const QString& path, E& out)
    {
        if (const auto value = enumFromKey<E>(word)) out = *value;
        else m_fault.report("unknown_word", path, word);
    }
};

} // namespace Kelvin
