// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelCheck.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "tests/ui/text/Locales.h"
#include "ui/text/FailureText.h"
#include "ui/text/FunnelText.h"
#include "ui/text/HistoryText.h"
#include "ui/text/ImportText.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

template <typename E> void checkWords()
{
    QSet<QString> words;
    for (const auto& [value, key] : EnumKeys<E>::keys) {
        QVERIFY2(!word(value).isEmpty() && !words.contains(word(value)), key);
        words.insert(word(value));
    }
}

FunnelStep step(StageRole stage, int entered)
{
    FunnelStep out;
    out.stage = stage;
    for (int i = 0; i < entered; ++i) out.entered.append(i);
    return out;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT
private slots:
    void everyValueOfImportAndFunnelHasAWord();
    void importsAreCounted();
    void mappingReasonsOfThePicture();
    void everyShippedPresetHasAName();
    void headlinesOfTheFunnel();
    void sharesWithoutCasesAreADash();
    void breakdownValuesAreSaid();
    void everyDeedOfCoreHasASentence();
    void findingsOfAModelAreNamed();
};

void TestSentences::everyValueOfImportAndFunnelHasAWord()
{
    checkWords<ImportKind>();
    checkWords<MappedBy>();
    checkWords<FunnelMode>();
    checkWords<FunnelCounting>();
}

void TestSentences::importsAreCounted()
{
    WithEnglishPlurals plurals;
    ImportCounts counts;
    counts.rows = 950;
    counts.created = 950;
    QCOMPARE(countsText(english(), counts), QStringLiteral("950 new, 0 updated"));
    counts.created = 3'102;
    counts.rejected = 32;
    counts.waiting = 4;
    QCOMPARE(countsText(english(), counts), QStringLiteral("3,102 new, 0 updated, 32 rejected, 4 waiting for their lead"));
    QCOMPARE(fileSizeInRowsText(english(), 4'318, 15), QStringLiteral("4,318 rows, 15 columns"));
    QCOMPARE(historyCrossingsText(english(), 0), QString());
    QVERIFY(historyCrossingsText(english(), 1).startsWith(QLatin1String("1 lead is above MQL")));
    QVERIFY(historyCrossingsText(english(), 37).startsWith(QLatin1String("37 leads are above MQL")));
    QCOMPARE(rejectsText(english(), 32, QStringLiteral("%1.csv")), QStringLiteral("32 rejected rows stay in %1.csv"));
}

void TestSentences::mappingReasonsOfThePicture()
{
    ColumnTarget column;
    QCOMPARE(mappingReasonText(column), QStringLiteral("Left out"));
    column.target = QStringLiteral("company");
    column.by = MappedBy::Exact;
    column.word = QStringLiteral("nazwa firmy");
    QCOMPARE(mappingReasonText(column), QStringLiteral("Header “nazwa firmy”"));
    column.by = MappedBy::Close;
    QCOMPARE(mappingReasonText(column), QStringLiteral("Header, close match"));
    column.by = MappedBy::None;
    QCOMPARE(mappingReasonText(column), QStringLiteral("New custom field"));
}

void TestSentences::everyShippedPresetHasAName()
{
    const QStringList files = QDir(sourcePath(u"resources/profiles")).entryList({QStringLiteral("*.json")});
    QVERIFY(files.size() > 3);
    for (const QString& file : files) {
        const QString key = file.chopped(5);
        if (key != QLatin1String("synonyms")) QVERIFY2(presetText(key) != key, qPrintable(key));
    }
    QCOMPARE(presetText(QStringLiteral("My %1 file")), QStringLiteral("My %1 file"));
}

void TestSentences::headlinesOfTheFunnel()
{
    WithEnglishPlurals plurals;
    FunnelHeadline headline;
    QCOMPARE(headlineText(english(), headline), QStringLiteral("MQL to SQL: nobody to count yet"));
    headline.whole.rate.value = 0.337;
    headline.whole.rate.low = 0.309;
    headline.whole.rate.high = 0.367;
    QCOMPARE(headlineText(english(), headline), QStringLiteral("MQL to SQL 33.7\u00A0% (30.9–36.7)"));
    headline.whole.medianDays = 11.2;
    QCOMPARE(headlineText(english(), headline), QStringLiteral("MQL to SQL 33.7\u00A0% (30.9–36.7), median 11 days"));
    Funnel funnel;
    funnel.steps = {step(StageRole::Lead, 6), step(StageRole::MarketingQualified, 4), step(StageRole::SalesAccepted, 3),
                    step(StageRole::SalesQualified, 2), step(StageRole::Customer, 1)};
    QCOMPARE(funnelSentence(english(), funnel), QStringLiteral("6 leads: 4 became MQL, 3 SAL, 2 SQL, 1 customer."));
    QCOMPARE(countedText(english(), funnel), QStringLiteral("6 leads created in the period"));
    QSet<QString> captions;
    for (const auto& [mode, modeKey] : EnumKeys<FunnelMode>::keys)
        for (const auto& [counting, key] : EnumKeys<FunnelCounting>::keys) {
            funnel.query.mode = mode;
            funnel.query.counting = counting;
            captions.insert(countingCaption(funnel.query, true));
            QVERIFY(countingCaption(funnel.query, true).contains(QStringLiteral("root scale")));
            QVERIFY(!countingCaption(funnel.query, false).contains(QStringLiteral("scale")));
        }
    QCOMPARE(captions.size(), 4);
    QCOMPARE(stepText(StageRole::MarketingQualified, StageRole::SalesAccepted), QStringLiteral("MQL to SAL"));
}

void TestSentences::sharesWithoutCasesAreADash()
{
    QCOMPARE(shareText(english(), proportion(0, 0)), QStringLiteral("—"));
    QCOMPARE(shareIntervalText(english(), proportion(0, 0)), QString());
    QCOMPARE(shareText(polish(), proportion(812, 1'080)), QStringLiteral("75,2\u00A0%"));
    QVERIFY(shareIntervalText(polish(), proportion(812, 1'080)).contains(u'–'));
}

void TestSentences::breakdownValuesAreSaid()
{
    QCOMPARE(breakdownText(polish(), QStringLiteral("month"), QStringLiteral("2026-03")), QStringLiteral("Marzec 2026"));
    QCOMPARE(breakdownText(english(), QStringLiteral("source"), QString()), QStringLiteral("not known"));
    QCOMPARE(breakdownText(english(), QStringLiteral("customerType"), QStringLiteral("B2B")), QStringLiteral("Companies (B2B)"));
    QCOMPARE(breakdownText(english(), QStringLiteral("month"), QStringLiteral("odd")), QStringLiteral("odd"));
}

// Deeds are read from the sources, as failure codes are.
void TestSentences::everyDeedOfCoreHasASentence()
{
    WithEnglishPlurals plurals;
    const QRegularExpression deed(QStringLiteral("Deed\\{u\"\\w+\"_s, (?:trash \\? )?u\"(\\w+)\"_s"));
    int found = 0;
    QDir folder(sourcePath(u"core/usecases"));
    for (const QString& name : folder.entryList({QStringLiteral("*.cpp")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto it = deed.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext(); ++found) {
            const auto match = it.next();
            QVERIFY2(deedText(english(), match.captured(1), {QStringLiteral("1")}) != match.captured(1), qPrintable(match.captured(1)));
        }
    }
    QVERIFY(found >= 5);
    QCOMPARE(deedText(english(), QStringLiteral("stage_moved"), {QStringLiteral("sal"), QStringLiteral("5")}), QStringLiteral("Moved 5 leads to SAL"));
    QCOMPARE(deedText(english(), QStringLiteral("owner_assigned"), {QStringLiteral("1"), QStringLiteral("Ola %1")}), QStringLiteral("Gave 1 lead to Ola %1"));
    QCOMPARE(deedText(english(), QStringLiteral("owner_assigned"), {QStringLiteral("3"), QString()}), QStringLiteral("Took the owner from 3 leads"));
    QCOMPARE(deedText(english(), QStringLiteral("field_edited"), {QStringLiteral("industry")}), QStringLiteral("Changed Industry"));
    QCOMPARE(deedText(english(), QStringLiteral("next_step_set"), {QString(), QStringLiteral("accept")}), QStringLiteral("Next step: Accept or reject"));
    QCOMPARE(deedText(english(), QStringLiteral("next_step_set"), {}), QStringLiteral("Cleared the next step"));
    QCOMPARE(deedText(english(), QStringLiteral("score_adjusted"), {QStringLiteral("-5")}), QStringLiteral("Adjusted the score by \u22125"));
}

void TestSentences::findingsOfAModelAreNamed()
{
    ScoringModel model;
    model.key = QStringLiteral("m");
    PointRule rule;
    rule.id = QStringLiteral("web");
    rule.name = {{QStringLiteral("en"), QStringLiteral("No site visit")}};
    model.rules = {rule};
    const QString ofRule = QStringLiteral("rule");
    const Issue silent{QStringLiteral("clock_channel_silent"), 1, 0, QStringLiteral("web"), {QStringLiteral("web"), QStringLiteral("social")}, ofRule};
    QCOMPARE(findingText(english(), silent, model).title, QStringLiteral("No site visit"));
    QCOMPARE(findingText(english(), silent, model).text, QStringLiteral("The clock watches “Social media”, and the file has no activity there."));
    // A rule may be called like a type of activity; the type is said in words.
    rule.id = QStringLiteral("download");
    rule.name = {{QStringLiteral("en"), QStringLiteral("White paper")}};
    model.rules.append(rule);
    const Issue both{QStringLiteral("matches_overlap"), 1, 0, QStringLiteral("web"), {QStringLiteral("web"), QStringLiteral("download"), QStringLiteral("download")}, ofRule};
    QCOMPARE(findingText(english(), both, model).text, QStringLiteral("It counts the same activities as “White paper” (Download)."));
    const Issue zone{QStringLiteral("unknown_zone"), 1, 0, {}, {QStringLiteral("Mars/Base")}};
    QCOMPARE(findingText(english(), zone, model).text, QStringLiteral("There is no time zone “Mars/Base”."));
    const Issue lines{QStringLiteral("mql_not_below_sql"), 1, 0, {}, {QString(), QStringLiteral("85"), QString(), QStringLiteral("45")}};
    // A group of the same id is not what a rule's finding is about, nor the rule what a group's is.
    model.groups = {RuleGroup{QStringLiteral("e"), {{QString(), QStringLiteral("Engagement group")}}, Axis::Engagement, {}}};
    rule.id = QStringLiteral("e");
    rule.name = {};
    model.rules.append(rule);
    Issue never{QStringLiteral("rule_contradiction"), 1, 0, QStringLiteral("e"), {QStringLiteral("e")}, ofRule};
    QCOMPARE(findingText(english(), never, model).title, QStringLiteral("Always"));
    never.owner = QStringLiteral("group");
    QCOMPARE(findingText(english(), never, model).title, QStringLiteral("Engagement group"));
    // Nor a gate's, whatever is said of its condition.
    Gate gate;
    gate.id = QStringLiteral("web");
    gate.name = {{QStringLiteral("en"), QStringLiteral("Students")}};
    gate.condition = *parseCondition(QStringLiteral("count(nosuchtype) >= 1"));
    model.gates = {gate};
    QStringList titles;
    for (const Issue& issue : checkModel(model))
        if (issue.code == u"unknown_activity_type") titles.append(findingText(english(), issue, model).title);
    QCOMPARE(titles, QStringList{QStringLiteral("Students")});
    QCOMPARE(findingText(english(), lines, model).text, QStringLiteral("The MQL line at 85 is not below the SQL line at 45."));
}

KELVIN_TEST(TestSentences)
#include "TestSentences.moc"
