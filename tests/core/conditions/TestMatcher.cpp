// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Comparison.h"
#include "core/conditions/Glob.h"
#include "core/conditions/Matcher.h"
#include "core/domain/SearchFold.h"
#include "tests/core/conditions/RandomConditions.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QElapsedTimer>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

ValueContext poland()
{
    ValueContext c;
    c.t = *instantFromIso(u"2026-03-12T12:00:00Z");
    c.zone = warsaw;
    c.currency = u"PLN"_qs;
    c.rates = {{u"EUR"_qs, 4.0}};
    return c;
}

Truth test(const char* field, Operator op, QList<FieldValue> wanted, const FieldValue& value)
{
    return testValue({{OperandKind::Field, QString::fromLatin1(field), {}, 0}, op, std::move(wanted)}, value, poland());
}

DateValue day(int y, int m, int d) { return {startOfDay({y, m, d}, warsaw), true}; }
DateValue moment(const char* iso) { return {*instantFromIso(QString::fromLatin1(iso)), false}; }

constexpr auto True = Truth::True;
constexpr auto False = Truth::False;
constexpr auto Unknown = Truth::Unknown;

} // namespace

class TestMatcher : public QObject {
    Q_OBJECT
private slots:
    void noValueIsUnknownForEveryComparison();
    void setAndEmptyAreNeverUnknown();
    void tagsAreNeverUnknown();
    void countsAreNeverUnknown();
    void textIgnoresCaseAccentsAndScript();
    void zeroAndFalseAreValues();
    void numbersCompare();
    void moneyComparesInWorkspaceCurrency();
    void moneyWithoutARateIsUnknown();
    void exactlyOneOfBeforeIsAndAfterHolds();
    void wholeDaysEndWithTheirLastSecond();
    void dayWindowsAreHalfOpen();
    void ranksHaveAnOrder();
    void levelsCompareByWordAndNumber();
    void kleenesTablesHold();
    void deMorganHolds();
    void globsTakeAnyRun();
    void globsMatchLikeASlowOne();
    void hostileGlobsStayFast();
    void globsMeetWhenATextFitsBoth();
};

void TestMatcher::noValueIsUnknownForEveryComparison()
{
    for (const auto& [op, key] : EnumKeys<Operator>::keys) {
        if (op == Operator::IsSet || op == Operator::IsEmpty) continue;
        for (const FieldValue& nothing : {FieldValue(), FieldValue(QString())})
            QCOMPARE(test("industry", op, {u"IT"_qs, u"x"_qs}, nothing), Unknown);
    }
}

void TestMatcher::setAndEmptyAreNeverUnknown()
{
    QCOMPARE(test("industry", Operator::IsSet, {}, {}), False);
    QCOMPARE(test("industry", Operator::IsEmpty, {}, QString()), True);
    QCOMPARE(test("industry", Operator::IsSet, {}, u"IT"_qs), True);
    QCOMPARE(test("industry", Operator::IsEmpty, {}, u"IT"_qs), False);
}

void TestMatcher::tagsAreNeverUnknown()
{
    QCOMPARE(test("tags", Operator::Is, {u"vip"_qs}, {}), False);
    QCOMPARE(test("tags", Operator::IsNot, {u"vip"_qs}, {}), True);
    const FieldValue tags = QStringList{u"VIP"_qs, u"Łódź"_qs};
    QCOMPARE(test("tags", Operator::Is, {u"vip"_qs}, tags), True);
    QCOMPARE(test("tags", Operator::IsAnyOf, {u"x"_qs, u"lodz"_qs}, tags), True);
    QCOMPARE(test("tags", Operator::IsNot, {u"vip"_qs}, tags), False);
    QCOMPARE(test("tags", Operator::StartsWith, {u"lo"_qs}, tags), True);
    QCOMPARE(test("tags", Operator::IsEmpty, {}, {}), True);
}

void TestMatcher::countsAreNeverUnknown()
{
    const Test atLeastTwo{{OperandKind::ActivityCount, {}, {}, 30}, Operator::GreaterOrEqual, {2.0}};
    QCOMPARE(testValue(atLeastTwo, {}, poland()), False);
    QCOMPARE(testValue(atLeastTwo, 2.0, poland()), True);
    const Test since{{OperandKind::DaysSince, {}, {}, 0}, Operator::Greater, {14.0}};
    QCOMPARE(testValue(since, {}, poland()), Unknown);
}

void TestMatcher::textIgnoresCaseAccentsAndScript()
{
    QCOMPARE(test("city", Operator::Is, {u"lodz"_qs}, u"ŁÓDŹ"_qs), True);
    QCOMPARE(test("industry", Operator::IsAnyOf, {u"Software"_qs, u"ИТ"_qs}, u"it"_qs), True);
    QCOMPARE(test("industry", Operator::IsNot, {u"IT"_qs}, u"it"_qs), False);
    QCOMPARE(test("company", Operator::Contains, {u"STRASSE"_qs}, u"Hauptstraße AG"_qs), True);
    QCOMPARE(test("company", Operator::StartsWith, {u"haupt"_qs}, u"Hauptstraße AG"_qs), True);
    QCOMPARE(test("company", Operator::EndsWith, {u"ag"_qs}, u"Hauptstraße AG"_qs), True);
    QCOMPARE(test("company", Operator::EndsWith, {u"gmbh"_qs}, u"Hauptstraße AG"_qs), False);
    QCOMPARE(test("externalId", Operator::Is, {u"7"_qs}, u"007"_qs), False);
}

void TestMatcher::zeroAndFalseAreValues()
{
    QCOMPARE(test("employees", Operator::Is, {0.0}, 0.0), True);
    QCOMPARE(test("employees", Operator::IsSet, {}, 0.0), True);
    QCOMPARE(test("consent", Operator::Is, {false}, false), True);
    QCOMPARE(test("consent", Operator::IsNot, {false}, true), True);
}

void TestMatcher::numbersCompare()
{
    QCOMPARE(test("employees", Operator::Between, {5.0, 100.0}, 5.0), True);
    QCOMPARE(test("employees", Operator::Between, {5.0, 100.0}, 100.0), True);
    QCOMPARE(test("employees", Operator::Between, {5.0, 100.0}, 100.5), False);
    QCOMPARE(test("employees", Operator::Greater, {100.0}, 100.0), False);
    QCOMPARE(test("employees", Operator::Greater, {100.0}, u"101"_qs), True);
    QCOMPARE(test("employees", Operator::Greater, {100.0}, u"about a hundred"_qs), Unknown);
    QCOMPARE(test("employees", Operator::Less, {}, 5.0), Unknown);
}

void TestMatcher::moneyComparesInWorkspaceCurrency()
{
    const QList<FieldValue> limit{Money{10'000, u"PLN"_qs}};
    QCOMPARE(test("orderValue", Operator::Greater, limit, Money{10'001, {}}), True);
    QCOMPARE(test("orderValue", Operator::Greater, limit, Money{10'000, u"PLN"_qs}), False);
    QCOMPARE(test("orderValue", Operator::Greater, limit, Money{2'501, u"EUR"_qs}), True);
    QCOMPARE(test("orderValue", Operator::Greater, limit, Money{2'500, u"eur"_qs}), False);
    QCOMPARE(test("orderValue", Operator::Is, limit, Money{2'500, u"EUR"_qs}), True);
    QCOMPARE(test("orderValue", Operator::Less, {10'000.0}, Money{9'999, u"PLN"_qs}), True);
}

void TestMatcher::moneyWithoutARateIsUnknown()
{
    for (const auto op : {Operator::Greater, Operator::Is, Operator::IsNot, Operator::Between})
        QCOMPARE(test("orderValue", op, {Money{1, u"PLN"_qs}, Money{2, u"PLN"_qs}}, Money{5, u"USD"_qs}), Unknown);
    QCOMPARE(test("orderValue", Operator::IsSet, {}, Money{5, u"USD"_qs}), True);
}

void TestMatcher::exactlyOneOfBeforeIsAndAfterHolds()
{
    const QList<DateValue> dates{day(2026, 3, 12), day(2026, 3, 13), moment("2026-03-11T23:00:00Z"), moment("2026-03-12T10:00:00Z"),
                                 moment("2026-03-12T22:59:59Z"), moment("2026-03-12T23:00:00Z"), day(2026, 3, 29), day(2026, 10, 25)};
    for (const DateValue& a : dates)
        for (const DateValue& b : dates) {
            const int holding = (test("purchaseBy", Operator::Before, {b}, a) == True) + (test("purchaseBy", Operator::Is, {b}, a) == True) +
                                (test("purchaseBy", Operator::After, {b}, a) == True);
            QCOMPARE(holding, 1);
            QCOMPARE(test("purchaseBy", Operator::Before, {b}, a), test("purchaseBy", Operator::After, {a}, b));
        }
}

void TestMatcher::wholeDaysEndWithTheirLastSecond()
{
    // 12 March in Warsaw is 11 March 23:00 to 12 March 22:59:59 UTC.
    QCOMPARE(test("createdAt", Operator::After, {day(2026, 3, 12)}, moment("2026-03-12T22:59:59Z")), False);
    QCOMPARE(test("createdAt", Operator::After, {day(2026, 3, 12)}, moment("2026-03-12T23:00:00Z")), True);
    QCOMPARE(test("createdAt", Operator::Before, {day(2026, 3, 12)}, moment("2026-03-11T22:59:59Z")), True);
    QCOMPARE(test("createdAt", Operator::Before, {day(2026, 3, 12)}, moment("2026-03-11T23:00:00Z")), False);
    QCOMPARE(test("createdAt", Operator::Between, {day(2026, 3, 11), day(2026, 3, 12)}, moment("2026-03-12T22:59:59Z")), True);
}

void TestMatcher::dayWindowsAreHalfOpen()
{
    const auto within = [&](Operator op, const FieldValue& at) { return test("createdAt", op, {7.0}, at); };
    QCOMPARE(within(Operator::WithinLastDays, moment("2026-03-12T12:00:00Z")), True);
    QCOMPARE(within(Operator::WithinLastDays, moment("2026-03-12T12:00:01Z")), False);
    QCOMPARE(within(Operator::WithinLastDays, moment("2026-03-05T12:00:01Z")), True);
    QCOMPARE(within(Operator::WithinLastDays, moment("2026-03-05T12:00:00Z")), False);
    QCOMPARE(within(Operator::WithinNextDays, day(2026, 3, 12)), True);
    QCOMPARE(within(Operator::WithinNextDays, moment("2026-03-19T11:59:59Z")), True);
    QCOMPARE(within(Operator::WithinNextDays, moment("2026-03-19T12:00:00Z")), False);
    QCOMPARE(within(Operator::WithinNextDays, day(2026, 3, 11)), False);
}

void TestMatcher::ranksHaveAnOrder()
{
    const QStringList ranks{u"student"_qs, u"specialist"_qs, u"manager"_qs, u"director"_qs, u"vp"_qs, u"c-level"_qs};
    for (int i = 0; i < ranks.size(); ++i)
        QCOMPARE(test("titleRank", Operator::GreaterOrEqual, {u"director"_qs}, ranks[i]), i >= 3 ? True : False);
    QCOMPARE(test("titleRank", Operator::GreaterOrEqual, {u"director"_qs}, {}), Unknown);
    // As a plain text field the same words have no order.
    QCOMPARE(test("title", Operator::GreaterOrEqual, {u"director"_qs}, u"vp"_qs), Unknown);
}

void TestMatcher::levelsCompareByWordAndNumber()
{
    const auto level = [](Operator op, const FieldValue& wanted, const FieldValue& value) {
        return testValue({{OperandKind::Bant, u"need"_qs, {}, 0}, op, {wanted}}, value, ValueContext{});
    };
    QCOMPARE(level(Operator::GreaterOrEqual, u"nice-to-have"_qs, 3.0), True);
    QCOMPARE(level(Operator::Is, 3.0, 3.0), True);
    QCOMPARE(level(Operator::Is, u"confirmed"_qs, 2.0), False);
    QCOMPARE(level(Operator::IsNot, 3.0, {}), Unknown);
}

void TestMatcher::kleenesTablesHold()
{
    const QList<Truth> all{False, Unknown, True};
    for (const Truth a : all)
        for (const Truth b : all) {
            const auto leaf = [&](const Test& t) { return t.operand.days == 0 ? a : b; };
            const auto part = [](int n) { return Condition::of({{OperandKind::Field, {}, {}, n}, Operator::Is, {}}); };
            QCOMPARE(evaluate(Condition::all({part(0), part(1)}), leaf), std::min(a, b));
            QCOMPARE(evaluate(Condition::any({part(0), part(1)}), leaf), std::max(a, b));
            QCOMPARE(evaluate(Condition::negation(part(0)), leaf), a == True ? False : a == False ? True : Unknown);
        }
    const auto never = [](const Test&) { return False; };
    QCOMPARE(evaluate(Condition{}, never), True);
    QCOMPARE(evaluate(Condition::all({}), never), True);
    QCOMPARE(evaluate(Condition::any({}), never), False);
}

void TestMatcher::deMorganHolds()
{
    RandomConditions random(7);
    for (int i = 0; i < scaled(2'000); ++i) {
        QList<Condition> parts, turned;
        for (int n = random.number(0, 4); n > 0; --n) {
            parts.append(random.condition(2));
            turned.append(Condition::negation(parts.last()));
        }
        const auto leaf = [](const Test& t) { return Truth(qHash(t.operand.key + enumKey(t.op)) % 3); };
        QCOMPARE(evaluate(Condition::negation(Condition::all(parts)), leaf), evaluate(Condition::any(turned), leaf));
    }
}

static bool matchesGlob(QStringView pattern, QStringView text) { return Glob(pattern).matchesFolded(searchFold(text)); }

void TestMatcher::globsTakeAnyRun()
{
    QVERIFY(matchesGlob(u"/pricing*", u"/Pricing/enterprise/eu"));
    QVERIFY(matchesGlob(u"/pricing*", u"/pricing"));
    QVERIFY(!matchesGlob(u"/pricing*", u"/en/pricing"));
    QVERIFY(matchesGlob(u"*cennik*", u"/pl/CENNIK"));
    QVERIFY(matchesGlob(u"/poradnik?", u"/poradnik2"));
    QVERIFY(!matchesGlob(u"/poradnik?", u"/poradnik"));
    QVERIFY(matchesGlob(u"", u""));
    QVERIFY(!matchesGlob(u"", u"x"));
    QVERIFY(matchesGlob(u"*", u""));
    QVERIFY(matchesGlob(u"a?c", u"a😀c"));
    QVERIFY(matchesGlob(u"/ceny*", u"/цены"));
}

static bool slowGlob(QStringView p, QStringView t)
{
    if (p.isEmpty()) return t.isEmpty();
    if (p[0] == u'*') return slowGlob(p.mid(1), t) || (!t.isEmpty() && slowGlob(p, t.mid(1)));
    return !t.isEmpty() && (p[0] == u'?' || p[0] == t[0]) && slowGlob(p.mid(1), t.mid(1));
}

void TestMatcher::globsMatchLikeASlowOne()
{
    RandomConditions random(3);
    const auto word = [&](const QString& letters, int longest) {
        QString out;
        for (int n = random.number(0, longest); n > 0; --n) out += letters[random.number(0, int(letters.size()) - 1)];
        return out;
    };
    for (int i = 0; i < scaled(20'000); ++i) {
        const QString pattern = word(u"ab*?"_qs, 6), text = word(u"ab"_qs, 7);
        QVERIFY2(matchesGlob(pattern, text) == slowGlob(pattern, text), qPrintable(pattern + u' ' + text));
    }
}

void TestMatcher::hostileGlobsStayFast()
{
    const QString text(64 * 1024, u'a');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!matchesGlob(u"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", text));
    QVERIFY2(timer.elapsed() < 2'000, "a pattern of stars takes exponential time");
}

void TestMatcher::globsMeetWhenATextFitsBoth()
{
    RandomConditions random(5);
    const auto word = [&](const QString& letters, int longest) {
        QString out;
        for (int n = random.number(0, longest); n > 0; --n) out += letters[random.number(0, int(letters.size()) - 1)];
        return out;
    };
    for (int i = 0; i < scaled(300); ++i) {
        const QString a = word(u"ab*?"_qs, 3), b = word(u"ab*?"_qs, 3);
        bool common = false;
        // Every text of up to 6 letters: long enough for two patterns of three.
        for (int length = 0; length <= 6 && !common; ++length)
            for (int bits = 0; bits < (1 << length) && !common; ++bits) {
                QString text;
                for (int k = 0; k < length; ++k) text += bits & (1 << k) ? u'a' : u'b';
                common = matchesGlob(a, text) && matchesGlob(b, text);
            }
        QVERIFY2(globsMeet(a, b) == common, qPrintable(a + u" with "_qs + b));
    }
}

KELVIN_TEST(TestMatcher)
#include "TestMatcher.moc"
