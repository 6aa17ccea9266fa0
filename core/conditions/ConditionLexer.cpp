// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionLexer.h"

#include <QSet>

#include <algorithm>

namespace Kelvin {

namespace {

bool isSymbolStart(QChar c) { return QStringView(u"(),=!<>").contains(c); }
bool endsWord(QChar c) { return c.isSpace() || c == u'"' || isSymbolStart(c); }

/// Inside a word an apostrophe is a letter: O'Neil.
bool isQuote(QChar c) { return c == u'"' || c == u'\''; }

/// Ends at the mark it begins with.
Token quotedToken(QStringView text, qsizetype& i)
{
    Token token{Token::Kind::Quoted, {}, i};
    const QChar mark = text[i];
    for (++i; i < text.size(); ++i) {
        if (text[i] == mark) {
            ++i;
            return token;
        }
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
            token.text += text[i] == u'n' ? QChar(u'\n') : text[i];
        } else {
            token.text += text[i];
        }
    }
    token.kind = Token::Kind::Broken;
    return token;
}

Token symbolToken(QStringView text, qsizetype& i)
{
    const bool two = i + 1 < text.size() && text[i + 1] == u'=' && QStringView(u"<>!").contains(text[i]);
    Token token{Token::Kind::Symbol, text.mid(i, two ? 2 : 1).toString(), i};
    i += two ? 2 : 1;
    if (token.text == u"!") token.kind = Token::Kind::Broken;
    return token;
}

/// Words with a meaning of their own: as values they are quoted.
const QSet<QString>& keywords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral("and or not is any of in between within the last next days since set empty before after contains "
                                           "starts ends with matches count always channel stage subject campaign source value duration result "
                                           "activity all");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isOneWord(const QString& text)
{
    return !text.isEmpty() && !isQuote(text.front()) && std::none_of(text.begin(), text.end(), endsWord);
}

} // namespace

bool Token::is(QLatin1String word) const
{
    return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
}

QList<Token> conditionTokens(QStringView text)
{
    QList<Token> tokens;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i].isSpace()) {
            ++i;
        } else if (isQuote(text[i])) {
            tokens.append(quotedToken(text, i));
        } else if (isSymbolStart(text[i])) {
            tokens.append(symbolToken(text, i));
        } else {
            const qsizetype from = i;
            while (i < text.size() && !endsWord(text[i])) ++i;
            tokens.append({Token::Kind::Word, text.mid(from, i - from).toString(), from});
        }
    }
    tokens.append({Token::Kind::End, {}, text.size()});
    return tokens;
}

QString quoted(const QString& text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') out += u'\\';
        if (c == u'\n') out += QLatin1String("\\n");
        else out += c;
    }
    return out + u'"';
}

QString quotedOperand(const QString& key)
{
    static const QStringList begins{QStringLiteral("not"), QStringLiteral("always"), QStringLiteral("count"), QStringLiteral("days"),
                                    QStringLiteral("all"), QStringLiteral("any")};
    const bool plain = isOneWord(key) && !begins.contains(key.toLower());
    return plain ? key : quoted(key);
}

QString quotedIfNeeded(const QString& text)
{
    const bool plain = isOneWord(text) && !text.contains(u'\\');
    bool number = false;
    (void)text.toDouble(&number);
    return plain && !number && !keywords().contains(text.toLower()) ? text : quoted(text);
}

} // namespace Kelvin
