// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"

#include "core/conditions/ConditionLiterals.h"
#include "core/conditions/MatchText.h"

#include <algorithm>

namespace Kelvin {

namespace {

constexpr int deepest = 64;
/// Levels of JSON that a condition may take: what a document may have (JsonLimits) less the way to a step of a ladder.
constexpr int deepestJson = 56;

/// How deep a condition is as JSON, where a list and its object are two levels.
int jsonDepth(const Condition& condition)
{
    int below = 0;
    for (const Condition& child : condition.children) below = std::max(below, jsonDepth(child));
    switch (condition.kind) {
    case Condition::Kind::Always: return 1;
    case Condition::Kind::All:
    case Condition::Kind::Any: return 2 + below;
    case Condition::Kind::Not: return 1 + below;
    // The object, its match and a list in it.
    case Condition::Kind::Test: return 3;
    }
    return below;
}

/// Recursive descent: or binds weaker than and, and weaker than not.
class Parser {
public:
    Parser(QStringView text, const ParserContext& context) : m_cursor(text), m_context(context) {}

    Result<Condition> run()
    {
        Condition condition = disjunction(0);
        if (!m_cursor.failed() && m_cursor.peek().kind != Token::Kind::End) m_cursor.fail("end");
        // What can be written must be read again from the file.
        if (!m_cursor.failed() && jsonDepth(condition) > deepestJson) m_cursor.fail("depth");
        if (m_cursor.failed()) return m_cursor.failure();
        return condition;
    }

private:
    TokenCursor m_cursor;
    const ParserContext& m_context;

    Condition disjunction(int depth)
    {
        QList<Condition> parts{conjunction(depth)};
        while (m_cursor.take("or")) parts.append(conjunction(depth));
        return parts.size() == 1 ? parts.first() : Condition::any(std::move(parts));
    }

    Condition conjunction(int depth)
    {
        QList<Condition> parts{unary(depth)};
        while (m_cursor.take("and")) parts.append(unary(depth));
        return parts.size() == 1 ? parts.first() : Condition::all(std::move(parts));
    }

    Condition unary(int depth)
    {
        if (depth > deepest) m_cursor.fail("depth");
        if (m_cursor.failed()) return {};
        if (m_cursor.take("not")) return Condition::negation(unary(depth + 1));
        if (m_cursor.take("always")) return {};
        if (m_cursor.peek(1).isSymbol(QLatin1String("("))) {
            if (m_cursor.take("all")) return Condition::all(list(depth + 1));
            if (m_cursor.take("any")) return Condition::any(list(depth + 1));
        }
        if (m_cursor.takeSymbol("(")) {
            Condition inner = disjunction(depth + 1);
            m_cursor.expectSymbol(")", "bracket");
            return inner;
        }
        return test();
    }

    /// all(...) and any(...): how lists of none or one are written.
    QList<Condition> list(int depth)
    {
        QList<Condition> parts;
        m_cursor.expectSymbol("(", "bracket");
        if (m_cursor.takeSymbol(")")) return parts;
        do parts.append(disjunction(depth));
        while (m_cursor.takeSymbol(","));
        m_cursor.expectSymbol(")", "bracket");
        return parts;
    }

    Operand activityOperand(OperandKind kind)
    {
        Operand operand;
        operand.kind = kind;
        m_cursor.expectSymbol("(", "bracket");
        operand.match = readMatch(m_cursor);
        // The days since the latest one are counted from that one, however old it is.
        if (kind == OperandKind::ActivityCount && m_cursor.takeSymbol(",")) {
            (void)m_cursor.take("the");
            if (!m_cursor.take("last")) m_cursor.fail("days");
            operand.days = days();
        }
        m_cursor.expectSymbol(")", "bracket");
        return operand;
    }

    int days()
    {
        const Token token = m_cursor.next();
        bool ok = false;
        const int count = token.text.toInt(&ok);
        if (!ok || count <= 0) m_cursor.fail("number", token);
        else if (!m_cursor.take("days") && !m_cursor.take("day")) m_cursor.fail("days");
        return count;
    }

    Operand operand()
    {
        if (m_cursor.take("count")) return activityOperand(OperandKind::ActivityCount);
        if (m_cursor.takeWords({"days", "since"})) return activityOperand(OperandKind::DaysSince);
        const Token token = m_cursor.peek();
        if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted) {
            m_cursor.fail("operand");
            return {};
        }
        m_cursor.next();
        Operand named;
        if (!nameOperand(named, token.text)) m_cursor.fail("operand", token);
        return named;
    }

    bool nameOperand(Operand& operand, const QString& word) const
    {
        const QString prefix = QStringLiteral("bant.");
        const QString criterion = word.startsWith(prefix, Qt::CaseInsensitive) ? word.mid(prefix.size()).toLower() : word.toLower();
        if (enumFromKey<Criterion>(criterion)) {
            operand.kind = OperandKind::Bant;
            operand.key = criterion;
            return true;
        }
        // "field.owner" is the field where a result has the same name.
        const QString fieldPrefix = QStringLiteral("field.");
        const bool forced = word.startsWith(fieldPrefix);
        if (const auto result = findResult(word); result && !forced) {
            operand.kind = OperandKind::Result;
            operand.key = result->key;
            return true;
        }
        const auto field = m_context.fields.find(forced ? word.mid(fieldPrefix.size()) : word);
        operand.key = field ? field->key : QString();
        return field.has_value();
    }

    Condition test()
    {
        Test out;
        out.operand = operand();
        if (m_cursor.failed()) return {};
        const LiteralType type = literalType(out.operand, m_context.fields);
        if (!readOperator(out, type)) m_cursor.fail("operator");
        if (type.criterion) asksForOpen(out);
        return Condition::of(out);
    }

    /// "is unknown" of a criterion: an open one has no level that could equal anything, it is empty.
    void asksForOpen(Test& out)
    {
        if (!out.values.contains(FieldValue(0.0))) return;
        if (out.op == Operator::IsAnyOf) m_cursor.fail("level");
        if (out.op != Operator::Is && out.op != Operator::IsNot) return;
        out.op = out.op == Operator::Is ? Operator::IsEmpty : Operator::IsSet;
        out.values.clear();
    }

    bool one(Test& out, Operator op, const LiteralType& type)
    {
        out.op = op;
        out.values.append(readLiteral(m_cursor, type, m_context.zone));
        return true;
    }

    bool bare(Test& out, Operator op)
    {
        out.op = op;
        return true;
    }

    bool readOperator(Test& out, const LiteralType& type)
    {
        static constexpr LiteralType text{FieldType::Text, std::nullopt, false};
        if (m_cursor.takeWords({"is", "any", "of"}) || m_cursor.takeWords({"is", "in"})) return anyOf(out, type);
        if (m_cursor.takeWords({"is", "set"}) || m_cursor.takeWords({"is", "not", "empty"})) return bare(out, Operator::IsSet);
        if (m_cursor.takeWords({"is", "empty"}) || m_cursor.takeWords({"is", "not", "set"})) return bare(out, Operator::IsEmpty);
        if (m_cursor.takeWords({"is", "not"}) || m_cursor.takeSymbol("!=")) return one(out, Operator::IsNot, type);
        if (m_cursor.take("is") || m_cursor.takeSymbol("=")) return one(out, Operator::Is, type);
        if (m_cursor.take("contains")) return one(out, Operator::Contains, text);
        if (m_cursor.takeWords({"starts", "with"})) return one(out, Operator::StartsWith, text);
        if (m_cursor.takeWords({"ends", "with"})) return one(out, Operator::EndsWith, text);
        if (m_cursor.take("matches")) return one(out, Operator::MatchesGlob, text);
        if (m_cursor.takeSymbol("<=")) return one(out, Operator::LessOrEqual, type);
        if (m_cursor.takeSymbol("<")) return one(out, Operator::Less, type);
        if (m_cursor.takeSymbol(">=")) return one(out, Operator::GreaterOrEqual, type);
        if (m_cursor.takeSymbol(">")) return one(out, Operator::Greater, type);
        if (m_cursor.take("before")) return one(out, Operator::Before, type);
        if (m_cursor.take("after")) return one(out, Operator::After, type);
        if (m_cursor.take("between")) return between(out, type);
        if (m_cursor.take("within")) return within(out);
        return false;
    }

    bool anyOf(Test& out, const LiteralType& type)
    {
        out.op = Operator::IsAnyOf;
        m_cursor.expectSymbol("(", "bracket");
        if (m_cursor.takeSymbol(")")) return true;
        do out.values.append(readLiteral(m_cursor, type, m_context.zone));
        while (!m_cursor.failed() && m_cursor.takeSymbol(","));
        m_cursor.expectSymbol(")", "bracket");
        return true;
    }

    bool between(Test& out, const LiteralType& type)
    {
        (void)one(out, Operator::Between, type);
        if (!m_cursor.take("and")) m_cursor.fail("value");
        return one(out, Operator::Between, type);
    }

    bool within(Test& out)
    {
        (void)m_cursor.take("the");
        const bool last = m_cursor.take("last");
        if (!last && !m_cursor.take("next")) return false;
        out.op = last ? Operator::WithinLastDays : Operator::WithinNextDays;
        out.values.append(double(days()));
        return true;
    }
};

} // namespace

Result<Condition> parseCondition(QStringView text, const ParserContext& context)
{
    return Parser(text, context).run();
}

} // namespace Kelvin
