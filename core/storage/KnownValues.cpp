// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KnownValues.h"

#include "core/storage/Statement.h"

#include <algorithm>

namespace Kelvin {

namespace {

void addTexts(QStringList& texts, Statement& rows, int most)
{
    while (texts.size() < most && rows.next())
        // Tags are stored one a line; no other text that one compares has lines.
        for (const QString& text : rows.text(0).split(u'\n', Qt::SkipEmptyParts))
            if (!texts.contains(text)) texts.append(text);
}

const char* sqlOf(ActivityWord word)
{
    switch (word) {
    case ActivityWord::Subject: return "SELECT subject FROM attribute WHERE subject <> '' GROUP BY subject ORDER BY COUNT(*) DESC, subject LIMIT ?1";
    case ActivityWord::Campaign: return "SELECT campaign FROM attribute WHERE campaign <> '' GROUP BY campaign ORDER BY COUNT(*) DESC, campaign LIMIT ?1";
    case ActivityWord::Source: return "SELECT source FROM attribute WHERE source <> '' GROUP BY source ORDER BY COUNT(*) DESC, source LIMIT ?1";
    }
    return "";
}

} // namespace

QStringList readFieldTexts(Database& database, const QString& field, int most)
{
    QStringList texts;
    Statement leads(database, "SELECT value FROM (SELECT value FROM field_value WHERE field = ?1 AND value <> '' LIMIT 20000) AS first "
                              "GROUP BY value ORDER BY COUNT(*) DESC, value LIMIT ?2");
    leads.bind(field).bind(most);
    addTexts(texts, leads, most);
    Statement companies(database, "SELECT value FROM (SELECT value FROM account_value WHERE field = ?1 AND value <> '' LIMIT 20000) AS first "
                                  "GROUP BY value ORDER BY COUNT(*) DESC, value LIMIT ?2");
    companies.bind(field).bind(most);
    addTexts(texts, companies, most);
    return texts;
}

QStringList readActivityWords(Database& database, ActivityWord word, int most)
{
    QStringList texts;
    Statement rows(database, sqlOf(word));
    rows.bind(most);
    addTexts(texts, rows, most);
    return texts;
}

QList<FieldSpec> readCustomFields(Database& database)
{
    QList<FieldSpec> fields;
    Statement leads(database, "SELECT field, MIN(type) FROM field_value WHERE field LIKE 'custom.%' GROUP BY field ORDER BY field");
    while (leads.next()) fields.append(FieldSpec{leads.text(0), leads.key(1, FieldType::Text), FieldOwner::Lead, false, {}});
    Statement companies(database, "SELECT field, MIN(type) FROM account_value WHERE field LIKE 'custom.%' GROUP BY field ORDER BY field");
    while (companies.next()) {
        const FieldSpec field{companies.text(0), companies.key(1, FieldType::Text), FieldOwner::Company, false, {}};
        if (std::none_of(fields.begin(), fields.end(), [&](const FieldSpec& own) { return own.key == field.key; })) fields.append(field);
    }
    return fields;
}

} // namespace Kelvin
