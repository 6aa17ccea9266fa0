// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldValue.h"

#include "core/domain/Overloaded.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Kelvin {

namespace {

QString shortest(double number)
{
    return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest);
}

FieldValue moneyFromText(QStringView text)
{
    const qsizetype blank = text.indexOf(u' ');
    bool ok = false;
    const double amount = QLocale::c().toDouble(blank < 0 ? text : text.left(blank), &ok);
    // "1 000" is no amount of the currency 000.
    const QStringView currency = blank < 0 ? QStringView() : text.mid(blank + 1);
    const bool named = std::none_of(currency.begin(), currency.end(), [](QChar c) { return c.isDigit() || c.isSpace(); });
    if (!ok || !named || !std::isfinite(amount)) return {};
    return Money{amount, blank < 0 ? QString() : text.mid(blank + 1).toString()};
}

FieldValue dateFromText(QStringView text)
{
    const bool wholeDay = text.endsWith(u"/day");
    const auto at = instantFromIso(wholeDay ? text.chopped(4) : text);
    return at ? FieldValue(DateValue{*at, wholeDay}) : FieldValue();
}

} // namespace

bool isEmpty(const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value)) return text->isEmpty();
    if (const auto* tags = std::get_if<QStringList>(&value)) return tags->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

QString encodeValue(const FieldValue& value)
{
    return std::visit(
        Overloaded{[](std::monostate) { return QString(); }, [](const QString& text) { return text; },
                   [](double number) { return shortest(number); },
                   [](const Money& money) {
                       return money.currency.isEmpty() ? shortest(money.amount)
                                                       : shortest(money.amount) + QLatin1Char(' ') + money.currency;
                   },
                   [](const DateValue& date) { return toIso(date.at) + QLatin1String(date.wholeDay ? "/day" : ""); },
                   [](bool yes) { return QString::fromLatin1(yes ? "true" : "false"); },
                   [](const QStringList& tags) { return tags.join(QLatin1Char('\n')); }},
        value);
}

FieldValue decodeValue(FieldType type, QStringView text)
{
    if (text.isEmpty()) return {};
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice: return text.toString();
    case FieldType::Number: {
        bool ok = false;
        const double number = QLocale::c().toDouble(text, &ok);
        return ok && std::isfinite(number) ? FieldValue(number) : FieldValue();
    }
    case FieldType::Money: return moneyFromText(text);
    case FieldType::Date: return dateFromText(text);
    case FieldType::Boolean:
        if (text == u"true") return true;
        if (text == u"false") return false;
        return {};
    case FieldType::Tags: return text.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace Kelvin
