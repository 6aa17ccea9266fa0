// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/ingest/ImportKind.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace Kelvin {

/// Folded source word -> stored word; "*" is any other word, "" a blank cell.
using ValueMap = QMap<QString, QString>;

/// The words by which people name columns and values, in English, Polish and Russian. Data: resources/profiles/synonyms.json.
struct ImportWords {
    QHash<ImportKind, QMap<QString, QStringList>> headers; ///< kind -> target -> column names as people write them
    QMap<QString, ValueMap> values;                        ///< target -> its words
    bool operator==(const ImportWords&) const = default;
};

/// What one product's export looks like and how it is read. Data: resources/profiles/<name>.json.
struct ImportPreset {
    QString name;
    QString system;                    ///< where its ids come from; empty: "default"
    ImportKind kind = ImportKind::Leads;
    QList<QStringList> fingerprint;    ///< columns it must have: of each group one
    QList<QStringList> targets;        ///< instead of columns: targets the words must have found, of each group one
    QStringList without;               ///< targets that must not be found
    QMap<QString, QString> columns;    ///< column -> target; empty: left out
    QMap<QString, ValueMap> values;    ///< target -> words, before those of ImportWords
    QMap<QString, QString> constants;  ///< target -> text for all rows
    QMap<QString, QString> exported;   ///< column of the list's export -> the name under which the product takes it back
    bool operator==(const ImportPreset&) const = default;
};

/// The form in which column names and value words are compared: letters and digits of the search fold.
QString wordKey(QStringView text);

/// Reads synonyms.json. Failures: those of parseJson, and words_invalid (member).
Result<ImportWords> importWordsFromJson(const QByteArray& bytes);
/// Reads a preset. Failures: those of parseJson, and preset_invalid (member).
Result<ImportPreset> importPresetFromJson(const QByteArray& bytes);

/// The words and presets of a mapping, as shipped or as given.
struct ImportVocabulary {
    ImportWords words;
    QList<ImportPreset> presets;
};

/// Reads synonyms.json and all presets of a folder (the program passes ":/kelvin/profiles").
Result<ImportVocabulary> readImportVocabulary(const QString& folder);

/// How many of the preset's columns the header has.
int columnsKnown(const ImportPreset& preset, const QStringList& header);
/// The same; 0 if its fingerprint is not there.
int presetFit(const ImportPreset& preset, const QStringList& header);
/// The product whose files a preset reads: what its name begins with ("hubspot" of "hubspot-contacts").
QString productOf(const QString& preset);

} // namespace Kelvin
