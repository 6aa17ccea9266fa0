// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/Presets.h"

#include "core/conditions/Json.h"
#include "core/domain/SearchFold.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Kelvin {
namespace {

const Json* member(const Json& object, const char* name)
{
    const auto i = object.names.indexOf(QLatin1String(name));
    return i < 0 ? nullptr : &object.items[i];
}

QString textMember(const Json& object, const char* name)
{
    const auto* found = member(object, name);
    return found ? found->text : QString();
}

QStringList texts(const Json& array)
{
    QStringList out;
    if (array.kind == Json::Kind::Text) out.append(array.text);
    for (const auto& item : array.items) out.append(item.text);
    return out;
}

QList<QStringList> groups(const Json* array)
{
    QList<QStringList> out;
    if (!array) return out;
    for (const auto& item : array->items) out.append(texts(item));
    return out;
}

QMap<QString, QString> textMap(const Json* object)
{
    QMap<QString, QString> out;
    if (!object) return out;
    for (qsizetype i = 0; i < object->names.size(); ++i) out.insert(object->names[i], object->items[i].text);
    return out;
}

/// {"target": {"stored word": ["word", ...]}}, turned round for look-up.
QMap<QString, ValueMap> valueMaps(const Json* object)
{
    QMap<QString, ValueMap> out;
    if (!object) return out;
    for (qsizetype i = 0; i < object->names.size(); ++i) {
        const Json& stored = object->items[i];
        ValueMap words;
        for (qsizetype k = 0; k < stored.names.size(); ++k) {
            const QString value = stored.names[k];
            if (value != u"*") words.insert(wordKey(value), value);
            for (const auto& word : texts(stored.items[k])) words.insert(word == u"*" || word.isEmpty() ? word : wordKey(word), value);
        }
        out.insert(object->names[i], words);
    }
    return out;
}

Failure invalid(const char* code, const QString& where)
{
    return Failure{FailureKind::Input, QString::fromLatin1(code), {where}};
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Failure{FailureKind::Input, QStringLiteral("file_not_readable"), {path}};
    return file.readAll();
}

} // namespace

QString wordKey(QStringView text)
{
    QString key = searchFold(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

Result<ImportWords> importWordsFromJson(const QByteArray& bytes)
{
    const auto json = parseJson(bytes);
    if (!json.ok()) return json.failure();
    const auto* headers = member(*json, "headers");
    if (!headers || !headers->isObject()) return invalid("words_invalid", QStringLiteral("headers"));
    ImportWords words;
    for (qsizetype i = 0; i < headers->names.size(); ++i) {
        const auto kind = enumFromKey<ImportKind>(headers->names[i]);
        if (!kind && headers->names[i] != u"all") return invalid("words_invalid", headers->names[i]);
        const Json& targets = headers->items[i];
        for (const auto& [value, key] : EnumKeys<ImportKind>::keys) {
            if (kind && *kind != value) continue;
            for (qsizetype k = 0; k < targets.names.size(); ++k) words.headers[value][targets.names[k]] += texts(targets.items[k]);
        }
    }
    words.values = valueMaps(member(*json, "values"));
    return words;
}

Result<ImportPreset> importPresetFromJson(const QByteArray& bytes)
{
    const auto json = parseJson(bytes);
    if (!json.ok()) return json.failure();
    ImportPreset preset;
    preset.name = textMember(*json, "name");
    if (preset.name.isEmpty()) return invalid("preset_invalid", QStringLiteral("name"));
    preset.system = textMember(*json, "system");
    const auto kind = enumFromKey<ImportKind>(textMember(*json, "kind"));
    if (!kind) return invalid("preset_invalid", QStringLiteral("kind"));
    preset.kind = *kind;
    preset.fingerprint = groups(member(*json, "fingerprint"));
    preset.targets = groups(member(*json, "targets"));
    if (const auto* without = member(*json, "without")) preset.without = texts(*without);
    preset.columns = textMap(member(*json, "columns"));
    preset.values = valueMaps(member(*json, "values"));
    preset.constants = textMap(member(*json, "constants"));
    preset.exported = textMap(member(*json, "export"));
    if (preset.fingerprint.isEmpty() && preset.targets.isEmpty()) return invalid("preset_invalid", QStringLiteral("fingerprint"));
    return preset;
}

Result<ImportVocabulary> readImportVocabulary(const QString& folder)
{
    ImportVocabulary vocabulary;
    const auto files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const auto& file : files) {
        const auto bytes = bytesOf(folder + u'/' + file);
        if (!bytes.ok()) return bytes.failure();
        if (file == u"synonyms.json") {
            auto words = importWordsFromJson(*bytes);
            if (!words.ok()) return words.failure();
            vocabulary.words = *std::move(words);
        } else {
            auto preset = importPresetFromJson(*bytes);
            if (!preset.ok()) return preset.failure();
            vocabulary.presets.append(*std::move(preset));
        }
    }
    if (vocabulary.words.headers.isEmpty()) return invalid("words_invalid", folder);
    return vocabulary;
}

static QStringList wordKeys(const QStringList& header)
{
    QStringList keys;
    for (const auto& name : header) keys.append(wordKey(name));
    return keys;
}

int columnsKnown(const ImportPreset& preset, const QStringList& header)
{
    const QStringList keys = wordKeys(header);
    const auto columns = preset.columns.keys();
    return int(std::count_if(columns.begin(), columns.end(), [&keys](const QString& column) { return keys.contains(wordKey(column)); }));
}

int presetFit(const ImportPreset& preset, const QStringList& header)
{
    const QStringList keys = wordKeys(header);
    const auto has = [&keys](const QString& column) { return keys.contains(wordKey(column)); };
    if (preset.fingerprint.isEmpty()) return 0;
    for (const auto& group : preset.fingerprint)
        if (std::none_of(group.begin(), group.end(), has)) return 0;
    return columnsKnown(preset, header);
}

QString productOf(const QString& preset) { return preset.section(u'-', 0, 0); }

} // namespace Kelvin
