// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/Normalizer.h"

#include "core/domain/SearchFold.h"

#include <array>

namespace Kelvin {
namespace {

// Folded: да is "da", нет "net", fałsz "falsz".
constexpr std::array<QStringView, 12> yesWords{u"1", u"true", u"yes", u"y", u"t", u"on", u"tak", u"prawda", u"da", u"istina", u"d", u"1.0"};
constexpr std::array<QStringView, 12> noWords{u"0", u"false", u"no", u"n", u"f", u"off", u"nie", u"falsz", u"net", u"loz", u"lozh", u"0.0"};

ValueReading numberValue(QStringView text, const ReadingRules& rules)
{
    const auto number = readNumber(text, rules.decimalSign);
    return number ? ValueReading{*number, nullptr} : ValueReading{{}, "not_a_number"};
}

ValueReading moneyValue(QStringView text, const ReadingRules& rules)
{
    const auto money = readMoney(text, rules.decimalSign);
    return money ? ValueReading{*money, nullptr} : ValueReading{{}, "not_an_amount"};
}

ValueReading dateValue(QStringView text, const ReadingRules& rules)
{
    const auto date = readDate(text, rules.dateOrder, rules.zone);
    return date.ok() ? ValueReading{date.value, nullptr} : ValueReading{{}, date.error};
}

ValueReading booleanValue(QStringView text)
{
    const auto yes = readBoolean(text);
    return yes ? ValueReading{*yes, nullptr} : ValueReading{{}, "not_yes_or_no"};
}

} // namespace

std::optional<bool> readBoolean(QStringView text)
{
    const QString word = searchFold(text);
    for (const auto yes : yesWords)
        if (word == yes) return true;
    for (const auto no : noWords)
        if (word == no) return false;
    return std::nullopt;
}

QStringList readTags(QStringView text)
{
    QStringList tags;
    QString tag;
    bool quoted = false;
    const auto finish = [&] {
        tag = tag.simplified();
        if (!tag.isEmpty() && !tags.contains(tag)) tags.append(tag);
        tag.clear();
    };
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        else if (!quoted && (c == u',' || c == u';' || c == u'|' || c == u'\n')) finish();
        else tag.append(c);
    }
    finish();
    return tags;
}

ValueReading readValue(FieldType type, QStringView text, const ReadingRules& rules)
{
    text = text.trimmed();
    if (text.isEmpty()) return {};
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice: return {text.toString(), nullptr};
    case FieldType::Number: return numberValue(text, rules);
    case FieldType::Money: return moneyValue(text, rules);
    case FieldType::Date: return dateValue(text, rules);
    case FieldType::Boolean: return booleanValue(text);
    case FieldType::Tags: return {readTags(text), nullptr};
    }
    return {};
}

} // namespace Kelvin
