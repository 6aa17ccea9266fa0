// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/FieldRegistry.h"

#include <QRandomGenerator>

namespace Kelvin::Tests {

/// Makes conditions of every kind whose values have their field's own type. Equal seeds give equal conditions.
class RandomConditions {
public:
    explicit RandomConditions(quint32 seed) : m_random(seed) {}

    int number(int least, int most) { return m_random.bounded(least, most + 1); }
    bool coin() { return number(0, 1) == 1; }
    template <typename T> T oneOf(const QList<T>& list) { return list[number(0, int(list.size()) - 1)]; }

    QString text()
    {
        static const QList<QString> texts{u"IT"_qs, u"information technology"_qs, u"Łódź, śródmieście"_qs, u"ИТ"_qs, u"say \"hi\" \\ and or"_qs,
                                          u"5"_qs, u"and"_qs, u"(x)"_qs, u"a=b<c"_qs, u"line\nbreak"_qs, u"not"_qs, u"set"_qs, u"%1 %n"_qs, u"-"_qs};
        return oneOf(texts);
    }

    ActivityMatch match()
    {
        ActivityMatch m;
        if (coin()) m.types = {u"page_view"_qs};
        if (number(0, 3) == 0) m.types += u"own type"_qs;
        if (number(0, 3) == 0) m.pageGroups = {u"pricing"_qs, u"product"_qs};
        if (number(0, 3) == 0) m.notPageGroups = {u"guides"_qs};
        if (number(0, 3) == 0) m.subjects = {u"/a*?"_qs, text()};
        if (number(0, 3) == 0) m.campaigns = {text()};
        if (number(0, 3) == 0) m.sources = {text()};
        if (number(0, 3) == 0) m.channels = {Channel::Web, Channel::Email};
        if (number(0, 3) == 0) m.stages = {JourneyStage::Decision};
        if (number(0, 3) == 0) m.minValue = number(-5, 5) + 0.25;
        if (number(0, 3) == 0) m.maxValue = number(6, 9);
        if (number(0, 3) == 0) m.minDuration = number(1, 90);
        if (number(0, 3) == 0) m.maxDuration = number(91, 900);
        if (number(0, 3) == 0) m.results = {CallResult::Reached, CallResult::NoAnswer};
        return m;
    }

    /// Only operands a rule may use, unless `results`.
    Operand operand(bool results)
    {
        static const QList<QString> criteria{u"budget"_qs, u"authority"_qs, u"need"_qs, u"timeframe"_qs};
        Operand o;
        switch (number(0, results ? 5 : 4)) {
        case 0: o.kind = OperandKind::Bant; o.key = oneOf(criteria); break;
        case 1: o.kind = OperandKind::ActivityCount; o.match = match(); o.days = coin() ? number(1, 90) : 0; break;
        case 2: o.kind = OperandKind::DaysSince; o.match = match(); break;
        case 5: o.kind = OperandKind::Result; o.key = oneOf(resultFields()).key; break;
        default:
            do o.key = oneOf(shippedFields()).key;
            while (!results && o.key == u"owner");
        }
        return o;
    }

    FieldValue value(const Operand& o, FieldType type, Operator op)
    {
        if (op == Operator::WithinLastDays || op == Operator::WithinNextDays) return double(number(1, 400));
        if (o.kind == OperandKind::Bant) return double(number(1, 3));
        if (o.key == u"titleRank") return oneOf(QList<QString>{u"student"_qs, u"manager"_qs, u"c-level"_qs});
        switch (type) {
        case FieldType::Number: return number(-200, 200) / 8.0;
        case FieldType::Money: return Money{number(0, 99999) / 4.0, coin() ? u"PLN"_qs : QString()};
        case FieldType::Date: return coin() ? DateValue{startOfDay({2026, number(1, 12), number(1, 28)}, QTimeZone::utc()), true}
                                            : DateValue{qint64(number(0, 2'000'000'000)), false};
        case FieldType::Boolean: return coin();
        case FieldType::Text:
        case FieldType::Choice:
        case FieldType::Tags: return text();
        }
        return {};
    }

    Test test(bool results)
    {
        Test t;
        t.operand = operand(results);
        const auto type = *operandType(t.operand, {});
        t.op = oneOf(operatorsFor(t.operand, type));
        const int count = valueCount(t.op) < 0 ? number(1, 4) : valueCount(t.op);
        for (int i = 0; i < count; ++i) t.values.append(value(t.operand, type, t.op));
        return t;
    }

    Condition condition(int depth = 3, bool results = false)
    {
        const int kind = depth > 0 ? number(0, 6) : 6;
        if (kind == 5) return {};
        if (kind == 6 || kind == 4) return Condition::of(test(results));
        if (kind == 3) return Condition::negation(condition(depth - 1, results));
        QList<Condition> children;
        for (int i = number(0, 3); i > 0; --i) children.append(condition(depth - 1, results));
        return kind == 0 ? Condition::any(children) : Condition::all(children);
    }

private:
    QRandomGenerator m_random;
};

} // namespace Kelvin::Tests
