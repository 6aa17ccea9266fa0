// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionLexer.h"
#include "core/domain/Result.h"

#include <algorithm>
#include <optional>

namespace Kelvin {

/// Walks over the pieces of a written condition and keeps the first thing that was not as expected.
class TokenCursor {
public:
    explicit TokenCursor(QStringView text) : m_tokens(conditionTokens(text)) {}

    const Token& peek(qsizetype ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    Token next()
    {
        const Token token = peek();
        if (m_at < m_tokens.size() - 1) ++m_at;
        return token;
    }
    bool take(const char* word)
    {
        const bool there = peek().is(QLatin1String(word));
        if (there) next();
        return there;
    }
    bool takeSymbol(const char* symbol)
    {
        const bool there = peek().isSymbol(QLatin1String(symbol));
        if (there) next();
        return there;
    }
    /// Takes all the words in a row, or none.
    bool takeWords(std::initializer_list<const char*> words)
    {
        qsizetype ahead = 0;
        for (const char* word : words)
            if (!peek(ahead++).is(QLatin1String(word))) return false;
        m_at += ahead;
        return true;
    }
    void expectSymbol(const char* symbol, const char* what)
    {
        if (!takeSymbol(symbol)) fail(what);
    }
    void fail(const char* expected) { fail(expected, peek()); }
    void fail(const char* expected, const Token& found)
    {
        if (m_failure) return;
        const QString what = QString::fromLatin1(found.kind == Token::Kind::Broken ? "quote" : expected);
        m_failure = Failure{FailureKind::Usage, QStringLiteral("condition_syntax"),
                            {QString::number(found.at + 1), what, found.text.left(40)}};
        m_at = m_tokens.size() - 1;
    }
    bool failed() const { return m_failure.has_value(); }
    const Failure& failure() const { return *m_failure; }

private:
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    std::optional<Failure> m_failure;
};

} // namespace Kelvin
