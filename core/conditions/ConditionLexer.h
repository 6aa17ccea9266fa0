// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Kelvin {

/// A piece of a written condition.
struct Token {
    enum class Kind { Word, Quoted, Symbol, End, Broken };
    Kind kind = Kind::End;
    QString text;                     ///< of Quoted without quotes and escapes; of Symbol one of ( ) , = != < <= > >=
    qsizetype at = 0;                 ///< 0-based place in the text

    /// A bare word regardless of case; a quoted one is never a keyword.
    bool is(QLatin1String word) const;
    bool isSymbol(QLatin1String symbol) const { return kind == Kind::Symbol && text == symbol; }
};

/// The pieces of a text, the last of kind End. What begins with " or ' is quoted up to the same mark; inside a word ' is a letter. An open quote gives a Broken piece.
QList<Token> conditionTokens(QStringView text);
/// A text as one piece: bare where it reads back as one word that is no keyword, quoted otherwise.
QString quotedIfNeeded(const QString& text);
/// A field's key as it begins a comparison: only words that mean something there are quoted.
QString quotedOperand(const QString& key);
/// In quotes.
QString quoted(const QString& text);

} // namespace Kelvin
