// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Activity.h"
#include "core/ingest/ColumnMapping.h"
#include "core/ingest/EditDistance.h"
#include "core/ingest/RejectColumns.h"

#include <algorithm>
#include <utility>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

struct WordMatch {
    QString target;
    QString word;
    MappedBy by = MappedBy::None;
};

/// Longer words may differ in more letters; words of up to four in none.
int allowedEdits(qsizetype length)
{
    if (length <= 4) return 0;
    return length <= 8 ? 1 : 2;
}

WordMatch matchWord(const QString& name, const QMap<QString, QStringList>& words, MappedBy by)
{
    const QString key = wordKey(name);
    WordMatch best;
    int bestEdits = 3;
    for (auto target = words.begin(); target != words.end(); ++target) {
        for (const auto& word : target.value()) {
            const QString other = wordKey(word);
            if (by == MappedBy::Exact && name.compare(word, Qt::CaseInsensitive) == 0) return {target.key(), word, by};
            if (by == MappedBy::Folded && !key.isEmpty() && key == other) return {target.key(), word, by};
            if (by != MappedBy::Close || std::min(key.size(), other.size()) <= 4) continue;
            const int edits = editDistance(key, other, allowedEdits(std::min(key.size(), other.size())));
            if (edits >= 0 && edits < bestEdits) {
                best = {target.key(), word, by};
                bestEdits = edits;
            }
        }
    }
    return best;
}

ColumnMapping emptyMapping(ImportKind kind, const QStringList& header)
{
    ColumnMapping mapping;
    mapping.kind = kind;
    for (const auto& name : header) {
        ColumnTarget column;
        column.column = name;
        // Of a rejects file that comes back: left out, and never what a person may want to keep.
        if (isRejectColumn(name)) column.by = MappedBy::Preset;
        mapping.columns.append(column);
    }
    return mapping;
}

/// Certain matches first over all columns, so that a close one never takes a target from an exact one.
void mapByWords(ColumnMapping& mapping, const ImportWords& words)
{
    const auto targets = words.headers.value(mapping.kind);
    for (const MappedBy by : {MappedBy::Exact, MappedBy::Folded, MappedBy::Close}) {
        for (auto& column : mapping.columns) {
            if (!column.target.isEmpty() || column.by != MappedBy::None) continue;
            const auto match = matchWord(column.column, targets, by);
            if (match.by == MappedBy::None || mapping.columnOf(match.target) >= 0) continue;
            if (!targetField(match.target, mapping.kind)) continue;
            column.target = match.target;
            column.word = match.word;
            column.by = match.by;
        }
    }
}

void mapByPreset(ColumnMapping& mapping, const ImportPreset& preset)
{
    QMap<QString, QString> targets;
    for (auto i = preset.columns.begin(); i != preset.columns.end(); ++i) targets.insert(wordKey(i.key()), i.value());
    for (auto& column : mapping.columns) {
        const auto found = targets.constFind(wordKey(column.column));
        if (found == targets.constEnd()) continue;
        if (!found->isEmpty() && mapping.columnOf(*found) >= 0) continue;
        column.target = *found;
        column.by = MappedBy::Preset;
    }
}

void addValueMaps(ColumnMapping& mapping, const ImportPreset& preset, const ImportWords& words)
{
    for (auto& column : mapping.columns) {
        if (column.target.isEmpty()) continue;
        const auto own = preset.values.value(column.target);
        // A preset that has an answer for every word needs no others.
        if (!own.contains(QStringLiteral("*"))) column.values = words.values.value(column.target);
        column.values.insert(own);
    }
}

/// Of a file of leads: columns that say something only beside another one, and those others.
struct Dependents {
    QStringList targets;
    QStringList beside;
};

/// What a row says of an answer, a deal or a stage that the file does not have is kept as nothing: better a column that is left out, and said to be.
void leaveOutAlone(ColumnMapping& mapping)
{
    if (mapping.kind != ImportKind::Leads) return;
    static const Dependents dependents[] = {
        {{u"answeredAt"_s, u"answeredBy"_s, u"channel"_s, u"note"_s}, {u"budget"_s, u"authority"_s, u"need"_s, u"timeframe"_s}},
        {{u"outcomeAt"_s, u"dealId"_s, u"dealName"_s, u"amount"_s, u"reason"_s}, {u"outcome"_s, u"wonAt"_s, u"lostAt"_s}},
        {{u"stageAt"_s}, {u"stage"_s}}};
    for (const Dependents& group : dependents) {
        const auto isThere = [&](const QString& target) { return mapping.columnOf(target) >= 0; };
        if (std::any_of(group.beside.begin(), group.beside.end(), isThere)) continue;
        for (ColumnTarget& column : mapping.columns)
            if (column.by != MappedBy::Preset && group.targets.contains(column.target)) column = ColumnTarget{column.column, {}, MappedBy::None, {}, FieldType::Text, {}};
    }
}

ColumnMapping mappingWith(const ImportPreset& preset, const QStringList& header, const ImportWords& words)
{
    ColumnMapping mapping = emptyMapping(preset.kind, header);
    mapping.preset = preset.name;
    if (!preset.system.isEmpty()) mapping.system = preset.system;
    mapByPreset(mapping, preset);
    mapByWords(mapping, words);
    leaveOutAlone(mapping);
    addValueMaps(mapping, preset, words);
    mapping.constants = preset.constants;
    return mapping;
}

bool targetsFound(const ImportPreset& preset, const ColumnMapping& mapping)
{
    const auto found = [&mapping](const QString& target) { return mapping.columnOf(target) >= 0; };
    if (std::any_of(preset.without.begin(), preset.without.end(), found)) return false;
    return std::all_of(preset.targets.begin(), preset.targets.end(),
                       [&](const QStringList& group) { return std::any_of(group.begin(), group.end(), found); });
}

int certainColumns(const ColumnMapping& mapping)
{
    return int(std::count_if(mapping.columns.begin(), mapping.columns.end(), [](const ColumnTarget& column) {
        return column.by == MappedBy::Exact || column.by == MappedBy::Folded;
    }));
}

/// Whether the words of its column "type" are kinds of activities; also if the file has no rows to tell.
bool typesAreActivities(const ColumnMapping& mapping, const FileProfile& profile)
{
    const int column = mapping.columnOf(u"type");
    if (column < 0 || size_t(column) >= profile.profiles.size()) return true;
    const QStringList& words = profile.profiles[size_t(column)].samples();
    return words.isEmpty() || std::any_of(words.begin(), words.end(), [&](const QString& word) {
               return mapping.columns[column].values.contains(wordKey(word)) || activityTypeNumber(shippedActivityTypes(), word) > 0;
           });
}

} // namespace

ColumnMapping guessMapping(const QStringList& header, const ImportVocabulary& vocabulary)
{
    const ImportPreset* best = nullptr;
    int bestFit = 0;
    for (const auto& preset : vocabulary.presets) {
        const int fit = presetFit(preset, header);
        if (fit <= bestFit) continue;
        best = &preset;
        bestFit = fit;
    }
    if (best) return mappingWith(*best, header, vocabulary.words);

    ColumnMapping found = emptyMapping(ImportKind::Leads, header);
    std::pair<int, qsizetype> foundFit{-1, 0};
    for (const auto& preset : vocabulary.presets) {
        if (!preset.fingerprint.isEmpty()) continue;
        const auto mapping = mappingWith(preset, header, vocabulary.words);
        // Of two kinds that know as many columns, the one that asks for more is meant.
        const std::pair fit{certainColumns(mapping), preset.targets.size()};
        if (!targetsFound(preset, mapping) || fit <= foundFit) continue;
        found = mapping;
        foundFit = fit;
    }
    if (foundFit.first < 0) mapByWords(found, vocabulary.words);
    return found;
}

ColumnMapping guessMapping(const QStringList& header, const ImportVocabulary& vocabulary, const FileProfile& profile)
{
    ColumnMapping found = guessMapping(header, vocabulary);
    if (found.kind != ImportKind::Activities || typesAreActivities(found, profile)) return found;
    // People have a type as well, customer or partner: then the file says no less of them than of anything that happened.
    for (const auto& preset : vocabulary.presets) {
        if (preset.kind != ImportKind::Leads || !preset.fingerprint.isEmpty()) continue;
        auto leads = mappingWith(preset, header, vocabulary.words);
        if (targetsFound(preset, leads) && certainColumns(leads) >= certainColumns(found)) return leads;
    }
    return found;
}

ColumnMapping mappingOfKind(ImportKind kind, const QStringList& header, const ImportVocabulary& vocabulary)
{
    const ImportPreset* best = nullptr;
    int bestFit = -1;
    for (const auto& preset : vocabulary.presets) {
        const int fit = presetFit(preset, header);
        // Without its fingerprint a program's export is not meant; the general one of a kind fits always, but least.
        if (preset.kind != kind || fit <= bestFit || (fit == 0 && !preset.fingerprint.isEmpty())) continue;
        best = &preset;
        bestFit = fit;
    }
    if (best) return mappingWith(*best, header, vocabulary.words);
    ColumnMapping mapping = emptyMapping(kind, header);
    mapByWords(mapping, vocabulary.words);
    addValueMaps(mapping, {}, vocabulary.words);
    return mapping;
}

std::optional<ColumnMapping> mappingOfPreset(const QString& name, const QStringList& header, const ImportVocabulary& vocabulary)
{
    ImportVocabulary product{vocabulary.words, {}};
    for (const auto& preset : vocabulary.presets) {
        if (preset.name == name) return mappingWith(preset, header, vocabulary.words);
        if (productOf(preset.name) == name) product.presets.append(preset);
    }
    if (product.presets.isEmpty()) return std::nullopt;
    auto guessed = guessMapping(header, product);
    if (!guessed.preset.isEmpty()) return guessed;
    // Not quite the product's own header: the preset that knows most of its columns.
    const auto known = [&header](const ImportPreset& preset) { return columnsKnown(preset, header); };
    const auto best = std::max_element(product.presets.begin(), product.presets.end(), [&](const auto& a, const auto& b) { return known(a) < known(b); });
    return mappingWith(*best, header, vocabulary.words);
}

QList<Issue> mappingRemarks(const ColumnMapping& mapping, const ImportWords& words)
{
    if (mapping.kind != ImportKind::Leads) return {};
    const auto targets = words.headers.value(ImportKind::Activities);
    QStringList columns;
    bool times = false, pages = false;
    for (const ColumnTarget& column : mapping.columns) {
        if (!column.target.isEmpty() || column.by != MappedBy::None) continue;
        const QString target = matchWord(column.column, targets, MappedBy::Folded).target;
        if (target != u"occurredAt" && target != u"subject") continue;
        (target == u"occurredAt" ? times : pages) = true;
        columns.append(column.column);
    }
    if (!times || !pages) return {};
    return {Issue{u"activities_as_leads"_s, 1, 0, {}, {columns.join(u", "_s)}}};
}

} // namespace Kelvin
