// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/MatchText.h"

#include "core/conditions/ConditionParser.h"

#include <QLocale>

#include <cmath>

namespace Kelvin {

namespace {

QString readWord(TokenCursor& cursor)
{
    const Token token = cursor.peek();
    if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted) {
        cursor.fail("activity");
        return {};
    }
    return cursor.next().text;
}

QStringList readWords(TokenCursor& cursor)
{
    QStringList words;
    do words.append(readWord(cursor));
    while (cursor.take("or"));
    return words;
}

template <typename E> QList<E> readKeys(TokenCursor& cursor)
{
    QList<E> values;
    do {
        const Token token = cursor.peek();
        const auto value = enumFromKey<E>(readWord(cursor));
        if (!value) cursor.fail("activity", token);
        else values.append(*value);
    } while (cursor.take("or"));
    return values;
}

void readBound(TokenCursor& cursor, std::optional<double>& least, std::optional<double>& most)
{
    const bool low = cursor.takeSymbol(">=");
    if (!low && !cursor.takeSymbol("<=")) return cursor.fail("operator");
    const Token token = cursor.next();
    bool ok = false;
    const double number = QLocale::c().toDouble(token.text, &ok);
    if (!ok || !std::isfinite(number)) return cursor.fail("number", token);
    (low ? least : most) = number;
}

/// One clause behind the types; false if there is none.
bool readClause(TokenCursor& cursor, ActivityMatch& match)
{
    if (cursor.take("in")) match.pageGroups += readWords(cursor);
    else if (cursor.takeWords({"not", "in"})) match.notPageGroups += readWords(cursor);
    else if (cursor.take("channel")) match.channels += readKeys<Channel>(cursor);
    else if (cursor.take("stage")) match.stages += readKeys<JourneyStage>(cursor);
    else if (cursor.take("subject")) match.subjects += readWords(cursor);
    else if (cursor.take("campaign")) match.campaigns += readWords(cursor);
    else if (cursor.take("source")) match.sources += readWords(cursor);
    else if (cursor.take("result")) match.results += readKeys<CallResult>(cursor);
    else if (cursor.take("value")) readBound(cursor, match.minValue, match.maxValue);
    else if (cursor.take("duration")) readBound(cursor, match.minDuration, match.maxDuration);
    else return false;
    return true;
}

bool startsClause(const Token& token)
{
    for (const char* word : {"in", "not", "channel", "stage", "subject", "campaign", "source", "result", "value", "duration"})
        if (token.is(QLatin1String(word))) return true;
    return false;
}

void print(QStringList& out, const char* clause, const QStringList& words)
{
    QStringList printed;
    for (const QString& word : words) printed.append(quotedIfNeeded(word));
    if (!words.isEmpty()) out.append((qstrlen(clause) > 0 ? QLatin1String(clause) + QStringLiteral(" ") : QString()) + printed.join(QLatin1String(" or ")));
}

template <typename E> QStringList keysOf(const QList<E>& values)
{
    QStringList keys;
    for (const E value : values) keys.append(enumKey(value));
    return keys;
}

void print(QStringList& out, const char* bound, std::optional<double> number)
{
    if (number) out.append(QLatin1String(bound) + QStringLiteral(" ") + QLocale::c().toString(*number, 'g', QLocale::FloatingPointShortest));
}

} // namespace

ActivityMatch readMatch(TokenCursor& cursor)
{
    ActivityMatch match;
    if (!cursor.takeWords({"any", "activity"}) && !startsClause(cursor.peek())) match.types = readWords(cursor);
    while (!cursor.failed() && readClause(cursor, match)) {}
    return match;
}

QString printMatch(const ActivityMatch& match)
{
    QStringList out;
    if (match.types.isEmpty()) out.append(QStringLiteral("any activity"));
    print(out, "", match.types);
    print(out, "in", match.pageGroups);
    print(out, "not in", match.notPageGroups);
    print(out, "channel", keysOf(match.channels));
    print(out, "stage", keysOf(match.stages));
    print(out, "subject", match.subjects);
    print(out, "campaign", match.campaigns);
    print(out, "source", match.sources);
    print(out, "value >=", match.minValue);
    print(out, "value <=", match.maxValue);
    print(out, "duration >=", match.minDuration);
    print(out, "duration <=", match.maxDuration);
    print(out, "result", keysOf(match.results));
    return out.join(u' ');
}

} // namespace Kelvin
