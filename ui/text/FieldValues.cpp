// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FieldText.h"

#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <unicode/locid.h>

#include <algorithm>
#include <optional>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FieldValues) };

QString customerTypeText(const QString& value)
{
    if (value.compare(QLatin1String("B2B"), Qt::CaseInsensitive) == 0) return Words::tr("Companies (B2B)");
    if (value.compare(QLatin1String("B2C"), Qt::CaseInsensitive) == 0) return Words::tr("Consumers (B2C)");
    if (value.compare(QLatin1String("both"), Qt::CaseInsensitive) == 0) return Words::tr("Companies and consumers");
    return visibleText(value);
}

template <typename E> QString keyedWord(const QString& value)
{
    const auto known = enumFromKey<E>(value);
    return known ? word(*known) : visibleText(value);
}

struct KeyWords {
    const char* key;
    const char* words;
};

constexpr KeyWords departments[] = {
    {"management", QT_TRANSLATE_NOOP("FieldValues", "Management")}, {"sales", QT_TRANSLATE_NOOP("FieldValues", "Sales")},
    {"marketing", QT_TRANSLATE_NOOP("FieldValues", "Marketing")},   {"it", QT_TRANSLATE_NOOP("FieldValues", "IT")},
    {"finance", QT_TRANSLATE_NOOP("FieldValues", "Finance")},       {"operations", QT_TRANSLATE_NOOP("FieldValues", "Operations")},
    {"hr", QT_TRANSLATE_NOOP("FieldValues", "People")},             {"purchasing", QT_TRANSLATE_NOOP("FieldValues", "Purchasing")},
    {"production", QT_TRANSLATE_NOOP("FieldValues", "Production")}, {"engineering", QT_TRANSLATE_NOOP("FieldValues", "Engineering")},
    {"legal", QT_TRANSLATE_NOOP("FieldValues", "Legal")},           {"support", QT_TRANSLATE_NOOP("FieldValues", "Support")},
    {"research", QT_TRANSLATE_NOOP("FieldValues", "Research")},     {"logistics", QT_TRANSLATE_NOOP("FieldValues", "Logistics")},
    {"administration", QT_TRANSLATE_NOOP("FieldValues", "Administration")}, {"product", QT_TRANSLATE_NOOP("FieldValues", "Product")},
    {"quality", QT_TRANSLATE_NOOP("FieldValues", "Quality")},
};

QString departmentText(const QString& value)
{
    for (const KeyWords& department : departments)
        if (value == QLatin1String(department.key)) return Words::tr(department.words);
    return visibleText(value);
}

QString yesOrNo(bool yes) { return yes ? Words::tr("yes", "value") : Words::tr("no", "value"); }

/// A country or a language by its code: "Germany (DE)"; another text as it may be shown.
QString codeText(const Wording& w, const QString& field, const QString& code)
{
    const bool country = field == QLatin1String("country");
    const auto isLetter = [](QChar c) { return c.unicode() < 128 && c.isLetter(); };
    if ((!country && field != QLatin1String("language")) || code.size() != 2 || !std::all_of(code.begin(), code.end(), isLetter)) return choiceText(field, code);
    const QByteArray latin = code.toLatin1();
    const icu::Locale reader(w.language.toLatin1().constData());
    icu::UnicodeString words;
    if (country) icu::Locale("", latin.constData()).getDisplayCountry(reader, words);
    else icu::Locale(latin.constData()).getDisplayLanguage(reader, words);
    const QString name = QString::fromUtf16(words.getBuffer(), words.length());
    return name.compare(code, Qt::CaseInsensitive) == 0 ? code : QStringLiteral("%1 (%2)").arg(name, code);
}

// A level number of a condition or of evidence, said in the words of its criterion.
std::optional<QString> levelOf(const QString& field, double number)
{
    const auto criterion = enumFromKey<Criterion>(field.startsWith(QLatin1String("bant.")) ? field.mid(5) : field);
    for (int level = 0; criterion && level <= 4; ++level)
        if (number == level) return levelText(*criterion, BantLevel(level));
    return std::nullopt;
}

} // namespace

QString titleRankText(const QString& rank)
{
    if (rank == QLatin1String("c-level")) return Words::tr("Top management", "title rank: chief executive and the like");
    if (rank == QLatin1String("vp")) return Words::tr("Vice president", "title rank");
    if (rank == QLatin1String("director")) return Words::tr("Director", "title rank");
    if (rank == QLatin1String("manager")) return Words::tr("Manager", "title rank");
    if (rank == QLatin1String("specialist")) return Words::tr("Specialist", "title rank");
    if (rank == QLatin1String("student")) return Words::tr("Student", "title rank");
    if (rank == QLatin1String("unknown") || rank.isEmpty()) return Words::tr("Not known", "title rank");
    return visibleText(rank, 80);
}

QString choiceText(const QString& field, const QString& value)
{
    if (field == QLatin1String("customerType")) return customerTypeText(value);
    if (field == QLatin1String("titleRank")) return titleRankText(value);
    if (field == QLatin1String("department")) return departmentText(value);
    if (field == QLatin1String("band")) return keyedWord<Band>(value);
    if (field == QLatin1String("temperature")) return keyedWord<Temperature>(value);
    if (field == QLatin1String("stage")) return keyedWord<StageRole>(value);
    if (field == QLatin1String("outcome")) return keyedWord<OutcomeKind>(value);
    if (field == QLatin1String("result")) return keyedWord<CallResult>(value);
    const QString criterion = field.startsWith(QLatin1String("bant.")) ? field.mid(5) : field;
    if (const auto asked = enumFromKey<Criterion>(criterion))
        if (const auto level = bantLevelFromKey(*asked, value)) return levelText(*asked, *level);
    return visibleText(value);
}

QString valueText(const Wording& w, const QString& field, const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value)) return codeText(w, field, *text);
    if (const auto* number = std::get_if<double>(&value)) return levelOf(field, *number).value_or(shortestNumberText(w, *number));
    if (const auto* money = std::get_if<Money>(&value)) return moneyText(w, *money);
    if (const auto* date = std::get_if<DateValue>(&value)) return dateValueText(w, *date);
    if (const auto* yes = std::get_if<bool>(&value)) return yesOrNo(*yes);
    if (const auto* tags = std::get_if<QStringList>(&value)) {
        QStringList shown;
        for (const QString& tag : *tags) shown.append(visibleText(tag, 80));
        return shown.join(QLatin1String(", "));
    }
    return {};
}

QString systemText(const QString& system)
{
    if (system == QLatin1String("hand")) return Words::tr("by hand", "where a value came from");
    if (system.isEmpty() || system == QLatin1String("default")) return Words::tr("import", "where a value came from");
    struct Product { const char* key; const char* name; };
    // Names of products are not translated.
    static constexpr Product products[] = {{"hubspot", "HubSpot"}, {"salesforce", "Salesforce"}, {"pipedrive", "Pipedrive"},
                                           {"zoho", "Zoho"}, {"odoo", "Odoo"}, {"mautic", "Mautic"}, {"engagebay", "EngageBay"},
                                           {"mailchimp", "Mailchimp"}, {"matomo", "Matomo"}, {"ga4", "Google Analytics 4"}};
    for (const Product& product : products)
        if (system == QLatin1String(product.key)) return QString::fromLatin1(product.name);
    return visibleText(system, 40);
}

} // namespace Kelvin
