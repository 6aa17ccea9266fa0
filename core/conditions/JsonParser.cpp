// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Json.h"

#include <QLocale>
#include <QSet>

#include <cmath>

namespace Kelvin {

namespace {

Failure broken(const char* code, QStringList args)
{
    return {FailureKind::Input, QString::fromLatin1(code), std::move(args)};
}

/// Bytes of the valid UTF-8 character at `at`, 0 if there is none.
qsizetype validCharacter(const QByteArray& bytes, qsizetype at)
{
    for (qsizetype length = 1; length <= 4 && at + length <= bytes.size(); ++length)
        if (QUtf8StringView(bytes.constData() + at, length).isValidUtf8()) return length;
    return 0;
}

/// One pass over text that is known to be valid UTF-8; keeps the first failure.
class Parser {
public:
    Parser(const QByteArray& bytes, const JsonLimits& limits) : m_bytes(bytes), m_limits(limits) {}

    Result<Json> run()
    {
        Json json;
        if (!value(json, 0)) return *m_failure;
        skipBlanks();
        if (m_at != m_bytes.size()) {
            (void)syntax();
            return *m_failure;
        }
        return json;
    }

private:
    const QByteArray& m_bytes;
    const JsonLimits& m_limits;
    qsizetype m_at = 0;
    std::optional<Failure> m_failure;

    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool take(char c)
    {
        if (m_at >= m_bytes.size() || m_bytes[m_at] != c) return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (m_at < m_bytes.size() && (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r')) ++m_at;
    }
    QString line() const { return QString::number(QByteArrayView(m_bytes).first(m_at).count('\n') + 1); }

    bool fail(const char* code, QStringList args)
    {
        if (!m_failure) m_failure = broken(code, std::move(args));
        return false;
    }
    bool syntax()
    {
        const qsizetype start = m_at == 0 ? -1 : m_bytes.lastIndexOf('\n', m_at - 1);
        return fail("json_syntax", {line(), QString::number(m_at - start)});
    }

    bool value(Json& out, int depth)
    {
        if (depth >= m_limits.depth) return fail("json_too_deep", {line(), QString::number(m_limits.depth)});
        skipBlanks();
        switch (peek()) {
        case '{': return object(out, depth);
        case '[': return array(out, depth);
        case '"': out.kind = Json::Kind::Text; return string(out.text);
        case 't': out = Json::of(true); return word("true");
        case 'f': out = Json::of(false); return word("false");
        case 'n': return word("null");
        default: return number(out);
        }
    }

    bool word(const char* text)
    {
        const QByteArrayView wanted(text);
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(wanted)) return syntax();
        m_at += wanted.size();
        return true;
    }

    bool array(Json& out, int depth)
    {
        out.kind = Json::Kind::Array;
        ++m_at;
        skipBlanks();
        if (take(']')) return true;
        do {
            out.items.emplace_back();
            if (!value(out.items.back(), depth + 1)) return false;
            skipBlanks();
        } while (take(','));
        return take(']') || syntax();
    }

    bool object(Json& out, int depth)
    {
        out.kind = Json::Kind::Object;
        ++m_at;
        skipBlanks();
        if (take('}')) return true;
        QSet<QString> seen;
        do {
            skipBlanks();
            QString name;
            if (peek() != '"') return syntax();
            if (!string(name)) return false;
            if (seen.contains(name)) return fail("json_duplicate_key", {line(), name});
            seen.insert(name);
            skipBlanks();
            if (!take(':')) return syntax();
            out.names.append(name);
            out.items.emplace_back();
            if (!value(out.items.back(), depth + 1)) return false;
            skipBlanks();
        } while (take(','));
        return take('}') || syntax();
    }

    bool string(QString& out)
    {
        ++m_at;
        qsizetype from = m_at;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"' || c == '\\') {
                out += QString::fromUtf8(m_bytes.constData() + from, m_at - from);
                ++m_at;
                if (c == '"') return true;
                if (!escape(out)) return false;
                from = m_at;
            } else if (uchar(c) < 0x20) {
                return syntax();
            } else {
                ++m_at;
            }
        }
        return syntax();
    }

    bool escape(QString& out)
    {
        const char c = peek();
        ++m_at;
        switch (c) {
        case '"': case '\\': case '/': out += QLatin1Char(c); return true;
        case 'b': out += u'\b'; return true;
        case 'f': out += u'\f'; return true;
        case 'n': out += u'\n'; return true;
        case 'r': out += u'\r'; return true;
        case 't': out += u'\t'; return true;
        case 'u': return unicode(out);
        default: --m_at; return syntax();
        }
    }

    bool hex4(char16_t& unit)
    {
        bool ok = m_at + 4 <= m_bytes.size();
        for (qsizetype i = m_at; ok && i < m_at + 4; ++i) ok = std::isxdigit(uchar(m_bytes[i])) != 0;
        if (!ok) return syntax();
        unit = char16_t(m_bytes.mid(m_at, 4).toUShort(nullptr, 16));
        m_at += 4;
        return true;
    }

    bool unicode(QString& out)
    {
        char16_t unit = 0;
        if (!hex4(unit)) return false;
        out += QChar(unit);
        if (QChar::isLowSurrogate(unit)) return syntax();
        if (!QChar::isHighSurrogate(unit)) return true;
        if (!take('\\') || !take('u') || !hex4(unit) || !QChar::isLowSurrogate(unit)) return syntax();
        out += QChar(unit);
        return true;
    }

    bool digits()
    {
        const qsizetype from = m_at;
        while (peek() >= '0' && peek() <= '9') ++m_at;
        return m_at > from || syntax();
    }

    bool number(Json& out)
    {
        const qsizetype from = m_at;
        (void)take('-');
        if (!take('0') && !digits()) return false;
        if (take('.') && !digits()) return false;
        if (take('e') || take('E')) {
            if (!take('+')) (void)take('-');
            if (!digits()) return false;
        }
        bool ok = false;
        out = Json::of(m_bytes.mid(from, m_at - from).toDouble(&ok));
        return (ok && std::abs(out.number) < 9'223'372'036'854'775'808.0) || syntax();
    }
};

} // namespace

Result<Json> parseJson(const QByteArray& bytes, const JsonLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return broken("json_too_large", {QString::number(bytes.size()), QString::number(limits.bytes)});
    if (!QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8()) {
        qsizetype good = 0;
        while (const qsizetype length = validCharacter(bytes, good)) good += length;
        return broken("json_encoding", {QString::number(good)});
    }
    // Windows editors write a mark before the text.
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    return Parser(text, limits).run();
}

} // namespace Kelvin
