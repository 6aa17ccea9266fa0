// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelDiff.h"
#include "core/scoring/ModelEdit.h"
#include "core/scoring/ScoringModelJson.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "ui/text/ConditionText.h"
#include "ui/text/ModelDiffText.h"
#include "ui/text/RuleText.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Two versions compared in words: nothing that differs goes unsaid.
class TestModelDiffText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void equalModelsDifferInNothing();
    void everyEditIsSaid();
    void changesAreSaidWithBothValues();
    void newAndDeletedRulesAreSaidWhole();
    void numbersOfARuleAreShort();
    void syntaxErrorsSayWhatIsExpected();

private:
    QList<ScoringModel> m_templates;
    ScoringModel m_model;
};

void TestModelDiffText::initTestCase()
{
    for (const char* key : {"fibonacci", "journey", "bant", "definition"}) {
        QFile file(sourcePath(u"resources/models/%1.json").arg(QLatin1String(key)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto model = modelFromJson(file.readAll());
        QVERIFY(model);
        m_templates.append(*model);
    }
    m_model = m_templates.first();
    // What the program ships for all templates stands in files of its own.
    m_model.pageGroups = {{u"pricing"_s, {u"/pricing*"_s}}};
    m_model.titles = {{u"chief"_s, u"c-level"_s, {}}};
    m_model.activityTypes = shippedActivityTypes();
}

void TestModelDiffText::equalModelsDifferInNothing()
{
    for (const ScoringModel& model : m_templates) QVERIFY(diffLines({}, model, model).isEmpty());
}

void TestModelDiffText::everyEditIsSaid()
{
    const QList<std::function<void(ScoringModel&)>> edits{
        [](ScoringModel& m) { m.rules[0].note = u"x"_s; },
        [](ScoringModel& m) { m.rules[0].on = false; },
        [](ScoringModel& m) { m.rules[3].cap = 7; },
        [](ScoringModel& m) { m.rules[3].validTo = CalendarDay{2026, 1, 1}; },
        [](ScoringModel& m) { m.rules[0].name = {{u"en"_s, u"Tech"_s}}; },
        [](ScoringModel& m) { m.rules.move(0, 1); },
        [](ScoringModel& m) { m.groups[0].limits.max = 5; },
        [](ScoringModel& m) { m.groups[0].axis = Axis::Engagement; },
        [](ScoringModel& m) { m.thresholds.marketingQualified = 50; },
        [](ScoringModel& m) { m.thresholds.salesQualified = std::nullopt; },
        [](ScoringModel& m) { m.limits.min = 0; },
        [](ScoringModel& m) { m.hysteresis = 9; },
        [](ScoringModel& m) { m.fitEdges.upper = 2.5; },
        [](ScoringModel& m) { m.temperature = TemperatureRule::Colder; },
        [](ScoringModel& m) { m.bant.metFrom[2] = 2; },
        [](ScoringModel& m) { m.stages.acceptHours = 8; },
        [](ScoringModel& m) { m.exclusions.campaigns = {u"test*"_s}; },
        [](ScoringModel& m) { m.pageGroups[0].globs.append(u"/x"_s); },
        [](ScoringModel& m) { m.pageGroups.append({u"own"_s, {u"/own*"_s}}); },
        [](ScoringModel& m) { m.titles.removeLast(); },
        [](ScoringModel& m) { m.activityTypes.last().byLead = !m.activityTypes.last().byLead; },
        [](ScoringModel& m) { m.zone = u"Europe/Warsaw"_s; },
        [](ScoringModel& m) { m.currency = u"PLN"_s; },
        [](ScoringModel& m) { m.rates[u"USD"_s] = 0.9; },
        [](ScoringModel& m) { m.openReportingSystems.append(u"crm"_s); },
        [](ScoringModel& m) { m.scope = *parseCondition(u"country is PL"_s); },
        [](ScoringModel& m) { m = addGate(m, {u"g"_s, {}, true, {}, *parseCondition(u"country is PL"_s), u"spam"_s}); },
        [](ScoringModel& m) { m = addFastTrack(m, {}); },
        [](ScoringModel& m) { m = addSegment(m, {}); },
        [](ScoringModel& m) { m.name[QString()] = u"Ours"_s; }};
    for (qsizetype i = 0; i < edits.size(); ++i) {
        ScoringModel changed = m_model;
        edits.at(i)(changed);
        QVERIFY(changed != m_model);
        const QList<DiffLine> lines = diffLines({}, m_model, changed);
        QVERIFY2(!lines.isEmpty(), qPrintable(QString::number(i)));
        for (const DiffLine& line : lines) {
            QVERIFY2(!line.name.isEmpty() && !line.change.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(line.before != line.after || line.change == u"New" || line.change == u"Removed", qPrintable(QString::number(i) + line.change));
        }
        QVERIFY(!diffLines({}, changed, m_model).isEmpty());
    }
}

void TestModelDiffText::changesAreSaidWithBothValues()
{
    const auto lines = diffLines({}, m_model, setRulePoints(m_model, u"pricing-page"_s, {}, 8));
    QCOMPARE(lines.size(), 1);
    QVERIFY((lines.first() == DiffLine{u"pricing-page"_s, u"Pricing page"_s, u"Points"_s, u"+3 each"_s, u"+8 each"_s}));
}

void TestModelDiffText::newAndDeletedRulesAreSaidWhole()
{
    const auto removed = diffLines({}, m_model, removeRule(m_model, u"blog"_s));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().change, u"Removed"_s);
    QVERIFY(removed.first().before.contains(u"+1 each"_s) && removed.first().after.isEmpty());
    const auto added = diffLines({}, removeRule(m_model, u"blog"_s), m_model);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().change, u"New"_s);
    QCOMPARE(added.first().after, removed.first().before);
}

void TestModelDiffText::numbersOfARuleAreShort()
{
    const auto rule = [&](const char* id) { return *findRule(m_model, QString::fromLatin1(id)); };
    QCOMPARE(rulePointsShort({}, rule("ten-pages")), u"+5"_s);
    QCOMPARE(ruleCountText({}, rule("ten-pages")), u"from 10 on, kept"_s);
    QCOMPARE(ruleCountText({}, rule("blog")), u"each; at most 5"_s);
    QCOMPARE(ruleCountText({}, rule("meeting-booked")), u"once"_s);
    QCOMPARE(ruleCountText({}, rule("it")), QString());
    for (const ScoringModel& model : m_templates)
        for (const PointRule& own : model.rules)
            if (!std::holds_alternative<BantRule>(own.body)) QVERIFY2(rulePointsShort({}, own).size() <= 16, qPrintable(rulePointsShort({}, own)));
}

void TestModelDiffText::syntaxErrorsSayWhatIsExpected()
{
    const auto said = [](const char* text) {
        const auto read = parseCondition(QString::fromUtf8(text));
        return read ? QString() : syntaxErrorText(read.failure());
    };
    QCOMPARE(said("employees > many"), u"At character 13, “many”: a number is expected."_s);
    QCOMPARE(said("employees >"), u"At the end: a value is expected."_s);
    QVERIFY(said("industry is \"IT").contains(u"quotation mark"_s));
    QVERIFY(said("industry").contains(u"comparison"_s));
    QVERIFY2(said("industry is IT) and").contains(u"“and”"_s), qPrintable(said("industry is IT) and")));
}

KELVIN_TEST(TestModelDiffText)
#include "TestModelDiffText.moc"
