// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelEdit.h"
#include "core/scoring/ScoringModelJson.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "ui/text/ConditionText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/RuleText.h"

#include <QFile>

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestConditionSentences : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_plurals); }
    void conditionsAreSentences_data();
    void conditionsAreSentences();
    void failuresSayTheOpposite();
    void everyOperatorHasAPattern();
    void dataInSentencesStaysData();
    void rulesFillTheirCells();
    void everyShippedRuleHasASentence();

private:
    EnglishPlurals m_plurals;
};

namespace {

Condition where(const QString& text) { return *parseCondition(text); }

ScoringModel shipped(const char* key)
{
    QFile file(sourcePath(u"resources/models/%1.json").arg(QLatin1String(key)));
    return file.open(QIODevice::ReadOnly) ? *modelFromJson(file.readAll()) : ScoringModel{};
}

} // namespace

void TestConditionSentences::conditionsAreSentences_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("list") << "industry is any of (IT, software)" << "Industry is one of: IT or software";
    QTest::newRow("and") << "employees between 5 and 100 and region is Mazowieckie" << "Employees is between 5 and 100 and region is Mazowieckie";
    QTest::newRow("rank") << "titleRank >= director" << "";
    QTest::newRow("yes") << "consent is true" << "";
    QTest::newRow("one day") << "createdAt within the last 1 days" << "Created within the last 1 day";
    QTest::newRow("count") << "count(page_view in pricing, last 30 days) >= 2" << "Page view in pricing at least 2 times in the last 30 days";
    QTest::newRow("count ever") << "count(page_view) >= 1" << "Page view at least 1 time";
    QTest::newRow("since") << "days since(page_view) > 14" << "Latest page view more than 14 days ago";
    QTest::newRow("empty") << "always" << "Always";
}

void TestConditionSentences::conditionsAreSentences()
{
    QFETCH(QString, condition);
    QFETCH(QString, sentence);
    const QString said = conditionText({}, where(condition));
    QVERIFY2(!said.isEmpty() && !said.contains(u'%'), qPrintable(said));
    if (!sentence.isEmpty()) QCOMPARE(said, sentence);
}

void TestConditionSentences::failuresSayTheOpposite()
{
    QCOMPARE(failedText({}, where(u"employees > 100"_qs).test), u"employees is at most 100"_qs);
    QCOMPARE(failedText({}, where(u"region is Mazowieckie"_qs).test), u"region is not Mazowieckie"_qs);
    QCOMPARE(notKnownText({}, where(u"employees > 100"_qs).test), u"employees not known"_qs);
}

void TestConditionSentences::everyOperatorHasAPattern()
{
    const auto since = [](const QString& op) { return testText({}, where(u"days since(call) %1 10"_qs.arg(op)).test); };
    QCOMPARE(since(u"<"_qs), u"latest call less than 10 days ago"_qs);
    QCOMPARE(since(u"<="_qs), u"latest call at most 10 days ago"_qs);
    QCOMPARE(since(u">"_qs), u"latest call more than 10 days ago"_qs);
    QCOMPARE(since(u">="_qs), u"latest call at least 10 days ago"_qs);
    QSet<QString> said;
    for (const auto& [op, key] : EnumKeys<Operator>::keys) {
        QVERIFY(!word(op).isEmpty());
        const Test test{{OperandKind::Field, u"employees"_qs, {}, 0}, op, {5.0, 9.0}};
        for (const QString& text : {testText({}, test), failedText({}, test)}) QVERIFY2(!text.isEmpty() && !text.contains(u'%'), key);
        QVERIFY2(testText({}, test) != failedText({}, test), key);
        said.insert(testText({}, test));
    }
    QCOMPARE(said.size(), qsizetype(EnumKeys<Operator>::keys.size()));
}

void TestConditionSentences::dataInSentencesStaysData()
{
    const QString said = conditionText({}, Condition::all({Condition::of({{OperandKind::Field, u"industry"_qs, {}, 0}, Operator::Is, {u"%1 <b>%n"_qs}}),
                                                           Condition::any({where(u"city is a"_qs), where(u"city is b"_qs)})}));
    QVERIFY2(said.contains(u"%1 <b>%n"_qs), qPrintable(said));
    QVERIFY(said.contains(u'('));
}

void TestConditionSentences::rulesFillTheirCells()
{
    const ScoringModel model = shipped("fibonacci");
    const RuleParts parts = ruleParts({}, *findRule(model, u"download"_qs));
    QCOMPARE(parts.name, u"Download with contact data"_qs);
    QCOMPARE(parts.points, u"+21 each"_qs);
    QCOMPARE(parts.cap, u"at most 42"_qs);
    QCOMPARE(parts.decay, QString());
    Wording polish;
    polish.language = u"pl"_qs;
    QCOMPARE(ruleName(polish, *findRule(model, u"blog"_qs)), u"Wpis na blogu"_qs);
    QCOMPARE(rulePointsText({}, *findRule(shipped("journey"), u"blog"_qs)), u"+5 first, then +5 each"_qs);
    QCOMPARE(ruleStepTexts({}, *findRule(model, u"need"_qs)).size(), 4);
    QCOMPARE(decayText(HalfLifeDecay{1}), u"halves every 1 day"_qs);
    QCOMPARE(decayText(HalfLifeDecay{30}), u"halves every 30 days"_qs);
    QCOMPARE(limitsText({}, {std::nullopt, 20}), u"at most 20"_qs);
}

void TestConditionSentences::everyShippedRuleHasASentence()
{
    for (const QString& key : shippedTemplateKeys())
        for (const PointRule& rule : shipped(key.toLatin1().constData()).rules) {
            const QString said = ruleSentence({}, rule);
            QVERIFY2(said.size() > 5 && !said.contains(u'%'), qPrintable(rule.id + u": "_qs + said));
            QVERIFY(!ruleKindText(rule.body).isEmpty());
        }
}

KELVIN_TEST(TestConditionSentences)
#include "TestConditionSentences.moc"
