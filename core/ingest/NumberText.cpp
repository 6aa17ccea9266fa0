// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/NumberText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Kelvin {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isGroupBlank(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u2009' || c == u'\u202F' || c == u'\u2007' || c == u'\'' || c == u'\u2019';
}

/// Where points and commas stand in the digits.
struct Signs {
    int points = 0, commas = 0;
    qsizetype last = -1;        ///< place of the last one
    qsizetype behind = 0;       ///< digits behind the last one
    qsizetype before = 0;       ///< digits before the first one
};

Signs signsOf(QStringView text)
{
    Signs signs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'.' || c == u',') {
            ++(c == u'.' ? signs.points : signs.commas);
            signs.last = i;
            signs.behind = 0;
        } else if (isDigit(c)) {
            ++signs.behind;
            if (signs.last < 0) ++signs.before;
        }
    }
    return signs;
}

DecimalSign signAt(QStringView text, qsizetype i) { return text.at(i) == u'.' ? DecimalSign::Point : DecimalSign::Comma; }

DecimalSign other(DecimalSign sign) { return sign == DecimalSign::Point ? DecimalSign::Comma : DecimalSign::Point; }

/// Groups of thousands must be groups of three, or the text is no number ("1,2,3", "12.5.2024").
bool groupsFit(QStringView text, QChar decimal)
{
    qsizetype group = 0;
    bool grouped = false;
    for (const QChar c : text) {
        if (isDigit(c)) {
            ++group;
        } else if (c == decimal) {
            break;
        } else {
            if (grouped ? group != 3 : group < 1 || group > 3) return false;
            grouped = true;
            group = 0;
        }
    }
    return !grouped || group == 3;
}

std::optional<double> plainNumber(QStringView text, DecimalSign sign)
{
    const Signs signs = signsOf(text);
    DecimalSign decimal = decimalSignOf(text);
    if (decimal == DecimalSign::Unknown) decimal = sign;
    if (decimal == DecimalSign::Unknown) decimal = DecimalSign::Point;
    const QChar point = decimal == DecimalSign::Point ? u'.' : u',';
    if ((point == u'.' ? signs.points : signs.commas) > 1 || !groupsFit(text, point)) return std::nullopt;
    QString digits;
    digits.reserve(text.size());
    bool behindPoint = false;
    for (const QChar c : text) {
        if (isDigit(c)) digits.append(c);
        else if (c == point) digits.append(u'.'), behindPoint = true;
        else if (behindPoint) return std::nullopt;
    }
    if (digits.isEmpty() || digits == u".") return std::nullopt;
    bool ok = false;
    const double number = QLocale::c().toDouble(digits, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

struct Currency {
    QStringView sign;
    const char* code;
};

constexpr Currency currencySigns[] = {
    {u"zł", "PLN"}, {u"zl", "PLN"},  {u"€", "EUR"},   {u"$", "USD"},  {u"£", "GBP"},   {u"₽", "RUB"}, {u"руб.", "RUB"},
    {u"руб", "RUB"}, {u"р.", "RUB"}, {u"₴", "UAH"},   {u"Kč", "CZK"}, {u"¥", "JPY"},   {u"₸", "KZT"}, {u"Fr.", "CHF"},
    {u"Ft", "HUF"},  {u"lei", "RON"}, {u"R$", "BRL"}, {u"US$", "USD"}, {u"₹", "INR"},
};

constexpr const char* currencyCodes[] = {"PLN", "EUR", "USD", "GBP", "RUB", "UAH", "CZK", "CHF", "HUF", "RON", "BGN", "SEK", "NOK", "DKK",
                                         "JPY", "CNY", "CAD", "AUD", "NZD", "BRL", "MXN", "INR", "KZT", "BYN", "GEL", "TRY", "ILS", "AED",
                                         "SGD", "HKD", "KRW", "ZAR", "ISK", "RSD", "MDL", "AMD", "AZN", "UZS", "KGS", "THB", "ARS", "CLP"};

QString currencyOf(QStringView word)
{
    for (const char* code : currencyCodes)
        if (word.compare(QLatin1String(code), Qt::CaseInsensitive) == 0) return QString::fromLatin1(code);
    for (const auto& currency : currencySigns)
        if (word.compare(currency.sign, Qt::CaseInsensitive) == 0) return QString::fromLatin1(currency.code);
    return {};
}

bool isAmountCharacter(QChar c) { return isDigit(c) || c == u'-' || c == u'+' || c == u'(' || c == u'\u2212'; }

} // namespace

DecimalSign decimalSignOf(QStringView text)
{
    const Signs signs = signsOf(text);
    if (signs.last < 0) return DecimalSign::Unknown;
    const DecimalSign last = signAt(text, signs.last);
    if (signs.points > 0 && signs.commas > 0) return last;
    if (signs.points + signs.commas > 1) return other(last);
    // "1,234" may be either; "0,234", "1234,5" and "1,2" may not.
    const bool thousands = signs.behind == 3 && signs.before >= 1 && signs.before <= 3 && !text.trimmed().startsWith(u'0');
    return thousands ? DecimalSign::Unknown : last;
}

std::optional<double> readNumber(QStringView text, DecimalSign sign)
{
    text = text.trimmed();
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.mid(1, text.size() - 2);
    }
    if (text.endsWith(u'%')) text = text.chopped(1).trimmed();
    if (text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        negative = !negative;
        text = text.mid(1);
    } else if (text.startsWith(u'+')) {
        text = text.mid(1);
    }
    if (text.isEmpty() || text.size() > 40) return std::nullopt;
    const auto known = [](QChar c) { return isDigit(c) || c == u'.' || c == u',' || isGroupBlank(c); };
    if (!std::all_of(text.begin(), text.end(), known) || !isDigit(text.back())) {
        if (!text.endsWith(u'.') && !text.endsWith(u',')) {
            // 1.5e6 as programs write it
            bool ok = false;
            const double number = text.size() > 1 && isDigit(text.front()) ? QLocale::c().toDouble(text, &ok) : 0;
            return ok && std::isfinite(number) && !text.contains(u'x') ? std::optional(negative ? -number : number) : std::nullopt;
        }
        return std::nullopt;
    }
    const auto number = plainNumber(text, sign);
    return number ? std::optional(negative ? -*number : *number) : std::nullopt;
}

std::optional<Money> readMoney(QStringView text, DecimalSign sign)
{
    text = text.trimmed();
    if (const auto number = readNumber(text, sign)) return Money{*number, {}};
    qsizetype front = 0;
    while (front < text.size() && !isAmountCharacter(text.at(front))) ++front;
    qsizetype back = text.size();
    while (back > front && !isDigit(text.at(back - 1)) && text.at(back - 1) != u')') --back;
    const QStringView before = text.left(front).trimmed(), behind = text.mid(back).trimmed();
    if (before.isEmpty() == behind.isEmpty()) {
        // "-$5": the sign of the amount stands outside that of the currency.
        const bool minus = text.startsWith(u'-') && text.size() > 1 && !isAmountCharacter(text.at(1));
        const auto positive = minus ? readMoney(text.mid(1), sign) : std::nullopt;
        return positive ? std::optional(Money{-positive->amount, positive->currency}) : std::nullopt;
    }
    const QString currency = currencyOf(before.isEmpty() ? behind : before);
    const auto number = readNumber(text.mid(front, back - front), sign);
    if (currency.isEmpty() || !number) return std::nullopt;
    return Money{*number, currency};
}

} // namespace Kelvin
