// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionCheck.h"
#include "core/conditions/ConditionJson.h"
#include "core/conditions/ConditionParser.h"
#include "core/conditions/Contradiction.h"
#include "tests/core/conditions/RandomConditions.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"
#include "tests/support/SourcePath.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestConditionText : public QObject {
    Q_OBJECT
private slots:
    void whatIsPrintedReadsBack();
    void jsonReadsBack();
    void theExamplesRead_data();
    void theExamplesRead();
    void theExamplesOfTheHelpRead();
    void errorsNameTheirPlace_data();
    void errorsNameTheirPlace();
    void deepNestingIsRefused();
    void jsonRefusesWhatItDoesNotKnow_data();
    void jsonRefusesWhatItDoesNotKnow();
    void randomBytesNeverCrashTheReaders();
    void randomConditionsFitTheVocabulary();
    void resultsAreForFiltersOnly();
    void mistakesAreNamed();
    void contradictionsAreSeen_data();
    void contradictionsAreSeen();
};

void TestConditionText::whatIsPrintedReadsBack()
{
    RandomConditions random(11);
    for (int i = 0; i < scaled(1'500); ++i) {
        const Condition condition = random.condition(3, true);
        const QString text = printCondition(condition);
        const auto read = parseCondition(text);
        QVERIFY2(read.ok(), qPrintable(text + u" -> "_qs + (read.ok() ? QString() : read.failure().args.join(u' '))));
        QVERIFY2(*read == condition, qPrintable(text + u" -> "_qs + printCondition(*read)));
    }
}

void TestConditionText::jsonReadsBack()
{
    RandomConditions random(12);
    for (int i = 0; i < scaled(1'500); ++i) {
        const Condition condition = random.condition(4, true);
        const QByteArray bytes = conditionToBytes(condition);
        const auto read = conditionFromBytes(bytes);
        QVERIFY2(read.ok(), bytes.constData());
        QVERIFY2(*read == condition, bytes.constData());
        QCOMPARE(conditionToBytes(*read), bytes);
    }
}

void TestConditionText::theExamplesRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* text, const char* printed) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed); };
    row("industry is any of (IT, software) and employees between 5 and 100 and not (temperature is cold)",
        "industry is any of (IT, software) and employees between 5 and 100 and not (temperature is cold)");
    row("score >= 45", "score >= 45");
    row("count(page_view in pricing, last 30 days) >= 2", "count(page_view in pricing, last 30 days) >= 2");
    row("days since(email_open) > 14", "days since(email_open) > 14");
    row("email is empty", "email is empty");
    // An open criterion has no level: it is empty.
    row("bant.need is unknown", "bant.need is empty");
    row("bant.budget is not unknown", "bant.budget is set");
    row("EMAIL IS NOT EMPTY", "email is set");
    row("industry is information technology or city = Łódź", "industry is \"information technology\" or city is Łódź");
    row("need is confirmed", "bant.need is confirmed");
    row("bant.budget >= 2", "bant.budget >= planned");
    row("orderValue > 10000 pln", "orderValue > 10000 PLN");
    row("purchaseBy within the next 30 days", "purchaseBy within the next 30 days");
    row("createdAt before 2026-03-12", "createdAt before 2026-03-12");
    row("freeMailbox is yes", "freeMailbox is true");
    row("owner is \"Anna Nowak\"", "owner is \"Anna Nowak\"");
    row("owner is 'Ewa' and name is 'Żółty \"Pétr\"'", "owner is Ewa and name is \"Żółty \\\"Pétr\\\"\"");
    row("name is O'Neil", "name is O'Neil");
    row("city is \"'t Harde\"", "city is \"'t Harde\"");
    row("city is any of ('Łódź','Toruń')", "city is any of (Łódź, Toruń)");
    row("custom.rating > 3", "custom.rating > 3");
    row("a is b", "");
    row("(score > 1 or score < 0) and stage is not lead", "(score > 1 or score < 0) and stage is not lead");
}

void TestConditionText::theExamplesRead()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto read = parseCondition(text);
    QCOMPARE(read.ok(), !printed.isEmpty());
    if (read.ok()) QCOMPARE(printCondition(*read), printed);
}

/// Quotes that were not read as such would be part of a value.
void TestConditionText::theExamplesOfTheHelpRead()
{
    int examples = 0;
    const QDir folder(sourcePath(u"resources/help"));
    for (const QString& name : folder.entryList({u"*.txt"_qs})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression where(u"--where \"([^\"]*)\""_qs);
        for (auto found = where.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++examples) {
            const QString text = found.next().captured(1);
            const auto read = parseCondition(text);
            QVERIFY2(read.ok(), qPrintable(text));
            QVERIFY2(!printCondition(*read).contains(u'\''), qPrintable(text));
        }
    }
    QVERIFY(examples >= 4);
}

void TestConditionText::errorsNameTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown field") << "score > 1 and colour is red" << "15" << "operand";
    QTest::newRow("no operator") << "score 45" << "7" << "operator";
    QTest::newRow("no number") << "employees > many" << "13" << "number";
    QTest::newRow("no bound") << "count(call value >= nan) > 0" << "21" << "number";
    QTest::newRow("endless bound") << "count(call value <= inf) > 0" << "21" << "number";
    QTest::newRow("window of the latest") << "days since(call, last 30 days) < 5" << "16" << "bracket";
    QTest::newRow("unknown among levels") << "bant.need is any of (unknown, confirmed)" << "41" << "level";
    QTest::newRow("open bracket") << "(score > 1" << "11" << "bracket";
    QTest::newRow("open quote") << "city is \"Lodz" << "9" << "quote";
    QTest::newRow("open single quote") << "city is 'Lodz" << "9" << "quote";
    QTest::newRow("trailing") << "score > 1 )" << "11" << "end";
    QTest::newRow("no value") << "city is" << "8" << "value";
    QTest::newRow("bad date") << "createdAt before 2026-02-30" << "18" << "date";
    QTest::newRow("bad level") << "need is huge" << "9" << "level";
    QTest::newRow("empty") << "" << "1" << "operand";
    QTest::newRow("days") << "createdAt within the last month" << "27" << "number";
}

void TestConditionText::errorsNameTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, expected);
    const auto read = parseCondition(text);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, u"condition_syntax"_qs);
    QCOMPARE(read.failure().args.mid(0, 2), (QStringList{place, expected}));
}

void TestConditionText::deepNestingIsRefused()
{
    QVERIFY(!parseCondition(QString(100'000, u'(')).ok());
    QVERIFY(!parseCondition(u"not "_qs.repeated(100'000) + u"score > 1"_qs).ok());
    QVERIFY(!conditionFromBytes(QByteArray("{\"not\": ").repeated(1'000) + "{\"always\": true}" + QByteArray("}").repeated(1'000)).ok());
}

void TestConditionText::jsonRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* json, const char* code, const char* path) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(code) << QString::fromLatin1(path);
    };
    row(R"({"field": "x", "op": "is", "value": 1, "extra": 1})", "unknown_key", "extra");
    row(R"({"all": [{"field": "x", "op": "like", "value": 1}]})", "unknown_word", "all[0].op");
    row(R"({"any": [{"always": true}, {"field": "x"}]})", "missing_key", "any[1].op");
    row(R"({"count": {"types": ["a", 5]}, "op": ">", "value": 1})", "wrong_type", "count.types[1]");
    row(R"({"count": {"typos": []}, "op": ">", "value": 1})", "unknown_key", "count.typos");
    row(R"({"field": "x", "bant": "need", "op": "is"})", "two_operands", ".");
    row(R"({"op": "is"})", "missing_key", ".");
    row(R"({"field": "x", "op": "is", "value": {"at": "yesterday"}})", "wrong_type", "value.at");
    row(R"({"field": "x", "op": "is", "op": "is"})", "json_duplicate_key", "1");
    row(R"({"field": "x", "op": "is",})", "json_syntax", "1");
    row(R"([1])", "wrong_type", ".");
    row(R"({"field": "\ud800", "op": "isSet"})", "json_syntax", "1");
    row("{\"field\": \"\xff\", \"op\": \"isSet\"}", "json_encoding", "11");
    row(R"({"always": 1e999})", "json_syntax", "1");
}

void TestConditionText::jsonRefusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, path);
    const auto read = conditionFromBytes(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, code);
    QCOMPARE(read.failure().args.value(0), path);
}

void TestConditionText::randomBytesNeverCrashTheReaders()
{
    RandomConditions random(13);
    const QList<QByteArray> pieces{"{", "}", "[", "]", "\"all\"", "\"field\"", ":", ",", "1e5", "-", "true", "nul", "\"", "\\u12", "\xc3", "\0"};
    const QList<QString> words{u"("_qs, u")"_qs, u"not"_qs, u"is"_qs, u"any"_qs, u"of"_qs, u"score"_qs, u"count"_qs, u","_qs, u"\""_qs, u"<"_qs, u"between"_qs, u"days"_qs, u"since"_qs, u"5"_qs};
    for (int i = 0; i < scaled(5'000); ++i) {
        QByteArray bytes;
        QString text;
        for (int n = random.number(0, 12); n > 0; --n) {
            bytes += random.oneOf(pieces);
            text += random.oneOf(words) + u' ';
        }
        (void)conditionFromBytes(bytes);
        (void)parseCondition(text);
    }
}

void TestConditionText::randomConditionsFitTheVocabulary()
{
    const Vocabulary vocabulary{{}, shippedActivityTypes() + QList<ActivityType>{{1'000, u"own type"_qs, Channel::Web, JourneyStage::None, true}},
                                {{u"pricing"_qs, {}}, {u"product"_qs, {}}, {u"guides"_qs, {}}}};
    RandomConditions random(14);
    for (int i = 0; i < scaled(2'000); ++i) {
        const Condition condition = random.condition(3);
        for (const Issue& issue : checkCondition(condition, ConditionPlace::Rule, vocabulary))
            QVERIFY2(issue.code == u"between_reversed" || issue.code == u"matches_no_type",
                     qPrintable(issue.code + u' ' + issue.args.join(u' ') + u" in "_qs + printCondition(condition)));
    }
}

void TestConditionText::resultsAreForFiltersOnly()
{
    const auto issues = [](const char* text, ConditionPlace place) {
        QStringList codes;
        for (const Issue& issue : checkCondition(*parseCondition(QString::fromLatin1(text)), place, {})) codes.append(issue.code);
        return codes;
    };
    for (const FieldSpec& result : resultFields()) {
        const QByteArray text = (result.key + u" is set"_qs).toLatin1();
        QCOMPARE(issues(text.constData(), ConditionPlace::Filter), QStringList());
        QCOMPARE(issues(text.constData(), ConditionPlace::Rule), QStringList{u"result_not_allowed"_qs});
        QCOMPARE(issues(text.constData(), ConditionPlace::Gate).isEmpty(), result.key == u"stage");
    }
}

void TestConditionText::mistakesAreNamed()
{
    const auto codeOf = [](const Test& test) {
        const auto issues = checkCondition(Condition::of(test), ConditionPlace::Rule, {{}, shippedActivityTypes(), {}});
        return issues.size() == 1 ? issues.first().code : QString();
    };
    const auto field = [](const char* key) { return Operand{OperandKind::Field, QString::fromLatin1(key), {}, 0}; };
    QCOMPARE(codeOf({field("colour"), Operator::IsSet, {}}), u"unknown_field"_qs);
    QCOMPARE(codeOf({{OperandKind::Bant, u"mood"_qs, {}, 0}, Operator::IsSet, {}}), u"unknown_criterion"_qs);
    QCOMPARE(codeOf({field("city"), Operator::Less, {1.0}}), u"wrong_operator"_qs);
    QCOMPARE(codeOf({field("employees"), Operator::Less, {u"many"_qs}}), u"wrong_value"_qs);
    QCOMPARE(codeOf({field("employees"), Operator::Less, {}}), u"missing_value"_qs);
    QCOMPARE(codeOf({field("employees"), Operator::Between, {9.0, 5.0}}), u"between_reversed"_qs);
    QCOMPARE(codeOf({field("titleRank"), Operator::Is, {u"boss"_qs}}), u"wrong_value"_qs);
    // An open criterion has no level to be equal to; "unknown" and "no answer" of a file would never be true.
    const Operand need{OperandKind::Bant, u"need"_qs, {}, 0};
    for (const FieldValue& open : {FieldValue(0.0), FieldValue(4.0), FieldValue(u"unknown"_qs), FieldValue(u"no-answer"_qs)})
        for (const Operator op : {Operator::Is, Operator::IsNot, Operator::IsAnyOf}) QCOMPARE(codeOf({need, op, {open}}), u"wrong_value"_qs);
    QVERIFY(checkCondition(Condition::of({need, Operator::Is, {3.0}}), ConditionPlace::Rule, {{}, shippedActivityTypes(), {}}).isEmpty());
    Operand since{OperandKind::DaysSince, {}, {}, 30};
    since.match.types = {u"call"_qs};
    QCOMPARE(codeOf({since, Operator::Less, {5.0}}), u"window_without_use"_qs);
    since.kind = OperandKind::ActivityCount;
    QCOMPARE(codeOf({since, Operator::Less, {5.0}}), QString());
    ActivityMatch match;
    match.types = {u"page_views"_qs};
    QCOMPARE(codeOf({{OperandKind::ActivityCount, {}, match, 0}, Operator::Greater, {1.0}}), u"unknown_activity_type"_qs);
    match.types = {u"page_view"_qs};
    match.pageGroups = {u"pricing"_qs};
    QCOMPARE(codeOf({{OperandKind::ActivityCount, {}, match, 0}, Operator::Greater, {1.0}}), u"unknown_page_group"_qs);
}

void TestConditionText::contradictionsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("never");
    QTest::newRow("range") << "employees < 5 and employees > 10" << true;
    QTest::newRow("touching") << "employees <= 5 and employees >= 5" << false;
    QTest::newRow("strict touching") << "employees < 5 and employees >= 5" << true;
    QTest::newRow("two texts") << "city is Lodz and city is Torun" << true;
    QTest::newRow("same text") << "city is Lodz and city is ŁÓDŹ" << false;
    QTest::newRow("tags") << "tags is a and tags is b" << false;
    QTest::newRow("empty and value") << "email is empty and email contains x" << true;
    QTest::newRow("not itself") << "score > 5 and not (score > 5)" << true;
    QTest::newRow("not wider") << "employees > 10 and not (employees > 5)" << true;
    QTest::newRow("not narrower") << "employees > 5 and not (employees > 10)" << false;
    QTest::newRow("level") << "need is confirmed and need < confirmed" << true;
    QTest::newRow("count") << "count(page_view) < 0" << true;
    QTest::newRow("or") << "(employees < 5 and employees > 10) or city is Lodz" << false;
    QTest::newRow("nothing in list") << "city is any of ()" << true;
    QTest::newRow("not both") << "city is Lodz and employees > 9 and not (employees > 5 and city is set)" << false;
    QTest::newRow("all of a list") << "(city is Lodz and employees > 9) and not (employees > 5 and city is set)" << true;
}

void TestConditionText::contradictionsAreSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, never);
    const auto read = parseCondition(text);
    QVERIFY(read.ok());
    QCOMPARE(neverTrue(*read), never);
}

KELVIN_TEST(TestConditionText)
#include "TestConditionText.moc"
