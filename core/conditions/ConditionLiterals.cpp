// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionLiterals.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Kelvin {

namespace {

std::optional<double> number(const QString& text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isText(const Token& token) { return token.kind == Token::Kind::Word || token.kind == Token::Kind::Quoted; }

bool isCurrency(const Token& token)
{
    return token.kind == Token::Kind::Word && token.text.size() == 3 && !token.is(QLatin1String("and")) && token.text.at(0).isLetter() &&
           token.text.at(1).isLetter() && token.text.at(2).isLetter();
}

/// Quoted text as it stands; bare words up to the next keyword, as in `industry is information technology`.
QString readText(TokenCursor& cursor)
{
    const Token first = cursor.next();
    QString text = first.text;
    if (first.kind == Token::Kind::Quoted) return text;
    while (cursor.peek().kind == Token::Kind::Word && !cursor.peek().is(QLatin1String("and")) && !cursor.peek().is(QLatin1String("or")))
        text += u' ' + cursor.next().text;
    return text;
}

FieldValue readDate(TokenCursor& cursor, const QTimeZone& zone)
{
    const Token token = cursor.next();
    if (const auto day = dayFromIso(token.text)) return DateValue{startOfDay(*day, zone), true};
    if (const auto at = instantFromIso(token.text)) return DateValue{*at, false};
    cursor.fail("date", token);
    return {};
}

FieldValue readNumber(TokenCursor& cursor)
{
    const Token token = cursor.next();
    const auto value = number(token.text);
    if (!value) cursor.fail("number", token);
    return value.value_or(0);
}

FieldValue readMoney(TokenCursor& cursor)
{
    const FieldValue amount = readNumber(cursor);
    Money money{std::get<double>(amount), {}};
    if (isCurrency(cursor.peek())) money.currency = cursor.next().text.toUpper();
    return money;
}

FieldValue readBoolean(TokenCursor& cursor)
{
    const Token token = cursor.next();
    const QString word = token.text.toLower();
    if (word == u"true" || word == u"yes") return true;
    if (word != u"false" && word != u"no") cursor.fail("boolean", token);
    return false;
}

FieldValue readLevel(TokenCursor& cursor, Criterion criterion)
{
    const Token token = cursor.next();
    const auto level = bantLevelFromKey(criterion, token.text);
    if (!level || *level == BantLevel::NoAnswer) {
        cursor.fail("level", token);
        return {};
    }
    return double(int(*level));
}

QString printDate(const DateValue& date, const QTimeZone& zone)
{
    return date.wholeDay ? toIso(dayOf(date.at, zone)) : toIso(date.at);
}

} // namespace

LiteralType literalType(const Operand& operand, const FieldRegistry& fields)
{
    LiteralType type;
    type.type = operandType(operand, fields).value_or(FieldType::Text);
    if (operand.kind == OperandKind::Bant) type.criterion = enumFromKey<Criterion>(operand.key);
    if (operand.kind == OperandKind::Field && operand.key.startsWith(QLatin1String("custom.")))
        type.guess = std::none_of(fields.custom.begin(), fields.custom.end(), [&](const FieldSpec& f) { return f.key == operand.key; });
    return type;
}

FieldValue readLiteral(TokenCursor& cursor, const LiteralType& type, const QTimeZone& zone)
{
    if (!isText(cursor.peek())) {
        cursor.fail("value");
        return {};
    }
    if (type.criterion) return readLevel(cursor, *type.criterion);
    if (type.guess && cursor.peek().kind == Token::Kind::Word && number(cursor.peek().text)) return readNumber(cursor);
    switch (type.type) {
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Tags: return readText(cursor);
    case FieldType::Number: return readNumber(cursor);
    case FieldType::Money: return readMoney(cursor);
    case FieldType::Date: return readDate(cursor, zone);
    case FieldType::Boolean: return readBoolean(cursor);
    }
    return {};
}

QString printLiteral(const FieldValue& value, const LiteralType& type, const QTimeZone& zone)
{
    if (const auto* date = std::get_if<DateValue>(&value)) return printDate(*date, zone);
    if (const auto* text = std::get_if<QString>(&value)) return quotedIfNeeded(*text);
    if (const auto* level = std::get_if<double>(&value); level && type.criterion && *level >= 0 && *level <= 3 && *level == std::floor(*level))
        return bantLevelKey(*type.criterion, BantLevel(int(*level)));
    return encodeValue(value);
}

} // namespace Kelvin
