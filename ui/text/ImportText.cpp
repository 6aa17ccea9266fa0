// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ImportText.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ImportText) };

struct Named {
    const char* key;
    const char* name;
};

constexpr Named presets[] = {
    {"hubspot-contacts", QT_TRANSLATE_NOOP("ImportText", "HubSpot, contacts")},
    {"hubspot-companies", QT_TRANSLATE_NOOP("ImportText", "HubSpot, companies")},
    {"hubspot-deals", QT_TRANSLATE_NOOP("ImportText", "HubSpot, deals")},
    {"hubspot-activities", QT_TRANSLATE_NOOP("ImportText", "HubSpot, activities")},
    {"generic-leads", QT_TRANSLATE_NOOP("ImportText", "Any file of leads")},
    {"generic-companies", QT_TRANSLATE_NOOP("ImportText", "Any file of companies")},
    {"generic-activities", QT_TRANSLATE_NOOP("ImportText", "Any file of activities")},
    {"generic-bant", QT_TRANSLATE_NOOP("ImportText", "Any file of BANT answers")},
    {"generic-outcomes", QT_TRANSLATE_NOOP("ImportText", "Any file of outcomes")},
};

constexpr Named tiles[] = {
    {"new", QT_TRANSLATE_NOOP("ImportText", "New")},
    {"updated", QT_TRANSLATE_NOOP("ImportText", "Update")},
    {"unchanged", QT_TRANSLATE_NOOP("ImportText", "Unchanged")},
    {"skipped", QT_TRANSLATE_NOOP("ImportText", "Skipped")},
    {"possibleDuplicates", QT_TRANSLATE_NOOP("ImportText", "Possible duplicates")},
    {"rejected", QT_TRANSLATE_NOOP("ImportText", "Rejected")},
    {"remarks", QT_TRANSLATE_NOOP("ImportText", "Remarks")},
    {"waiting", QT_TRANSLATE_NOOP("ImportText", "Waiting for their lead")},
};

template <size_t Size> QString lookup(const Named (&list)[Size], const QString& key)
{
    for (const Named& item : list)
        if (key == QLatin1String(item.key)) return Words::tr(item.name);
    return visibleText(key, 80);
}

} // namespace

QString word(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Leads: return Words::tr("Leads and companies", "kind of file");
    case ImportKind::Companies: return Words::tr("Companies", "kind of file");
    case ImportKind::Activities: return Words::tr("Activities", "kind of file");
    case ImportKind::Bant: return Words::tr("BANT answers", "kind of file");
    case ImportKind::Outcomes: return Words::tr("Outcomes", "kind of file");
    }
    return {};
}

QString word(MappedBy by)
{
    switch (by) {
    case MappedBy::None: return Words::tr("Left out", "column");
    case MappedBy::Preset: return Words::tr("Preset", "column");
    case MappedBy::Exact: return Words::tr("Header", "column");
    case MappedBy::Folded: return Words::tr("Header, without accents", "column");
    case MappedBy::Close: return Words::tr("Header, close match", "column");
    case MappedBy::Hand: return Words::tr("Chosen by hand", "column");
    }
    return {};
}

QString mappingReasonText(const ColumnTarget& column)
{
    if (column.target.isEmpty() && column.by != MappedBy::Preset) return word(MappedBy::None);
    if (column.by == MappedBy::None) return Words::tr("New custom field");
    const bool named = column.by == MappedBy::Exact || column.by == MappedBy::Folded;
    return named && !column.word.isEmpty() ? filled(Words::tr("Header “%1”"), {column.word}) : word(column.by);
}

QString presetText(const QString& preset) { return lookup(presets, preset); }

QString separatorText(const QString& separator)
{
    if (separator == QLatin1String(",")) return Words::tr("Comma", "separator");
    if (separator == QLatin1String(";")) return Words::tr("Semicolon", "separator");
    if (separator == QLatin1String("\t") || separator == QLatin1String("tab")) return Words::tr("Tab", "separator");
    if (separator == QLatin1String("|")) return Words::tr("Vertical bar", "separator");
    return visibleText(separator, 8);
}

QString countsText(const Wording& w, const ImportCounts& counts)
{
    const auto part = [&](const QString& pattern, qint64 n) { return filled(pattern, {numberText(w, n)}); };
    QStringList parts{part(Words::tr("%1 new", "rows", pluralCount(counts.created)), counts.created),
                      part(Words::tr("%1 updated", "rows", pluralCount(counts.updated)), counts.updated)};
    if (counts.unchanged > 0) parts.append(part(Words::tr("%1 unchanged", "rows", pluralCount(counts.unchanged)), counts.unchanged));
    if (counts.skipped > 0) parts.append(part(Words::tr("%1 skipped", "rows", pluralCount(counts.skipped)), counts.skipped));
    if (counts.rejected > 0) parts.append(part(Words::tr("%1 rejected", "rows", pluralCount(counts.rejected)), counts.rejected));
    if (counts.waiting > 0) parts.append(part(Words::tr("%1 waiting for their lead", "rows", pluralCount(counts.waiting)), counts.waiting));
    return parts.join(QLatin1String(", "));
}

QString fileSizeInRowsText(const Wording& w, qint64 rows, qint64 columns)
{
    const QString rowPart = filled(Words::tr("%1 row(s)", "of a file", pluralCount(rows)), {numberText(w, rows)});
    const QString columnPart = filled(Words::tr("%1 column(s)", "of a file", pluralCount(columns)), {numberText(w, columns)});
    return filled(Words::tr("%1, %2", "rows, columns"), {rowPart, columnPart});
}

QString historyCrossingsText(const Wording& w, qint64 history)
{
    if (history == 0) return {};
    return filled(Words::tr("%1 lead(s) (is|are) above MQL by older facts. Leave them, promote them now, or at the date they crossed?",
                            nullptr, pluralCount(history)), {numberText(w, history)});
}

QString countWord(const QString& which) { return lookup(tiles, which); }

QString newRowsText(const Wording& w, ImportKind kind, qint64 leads)
{
    if (leads == 0 || kind == ImportKind::Leads || kind == ImportKind::Companies) return {};
    const int n = pluralCount(leads);
    const QString pattern = kind == ImportKind::Activities ? Words::tr("activities of %1 lead(s)", "the new rows", n)
                            : kind == ImportKind::Bant     ? Words::tr("answers of %1 lead(s)", "the new rows", n)
                                                           : Words::tr("outcomes of %1 lead(s)", "the new rows", n);
    return filled(pattern, {numberText(w, leads)});
}

QString rejectsText(const Wording& w, qint64 rejected, const QString& fileName)
{
    return filled(Words::tr("%1 rejected row(s) (stays|stay) in %2", "number, file", pluralCount(rejected)), {numberText(w, rejected), fileName});
}

} // namespace Kelvin
