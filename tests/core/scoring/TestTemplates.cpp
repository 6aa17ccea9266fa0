// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ActivityMatcher.h"
#include "core/scoring/ModelCheck.h"
#include "core/scoring/ModelEdit.h"
#include "core/scoring/ModelReach.h"
#include "tests/core/scoring/ShippedModels.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestTemplates : public QObject {
    Q_OBJECT
private slots:
    void theFilesAreCanonical();
    void theFilesEmbedWhatTheyNeed();
    void namesAreInThreeLanguages();
    void reachableRangesAreThoseOfTheSpecification();
    void gradeEdgesAreProposedFromTheFiles();
    void fibonacciHoldsOnlyFibonacciPoints();
    void theCheckFindsNothingWrong();
    void aGuideNeverCountsTwice();
};

void TestTemplates::theFilesAreCanonical()
{
    for (const QString& key : shippedTemplateKeys()) {
        const QByteArray bytes = modelFile(key + u".json"_qs);
        const auto model = modelFromJson(bytes);
        QVERIFY2(model.ok(), qPrintable(key + u' ' + (model.ok() ? QString() : model.failure().code + u' ' + model.failure().args.join(u' '))));
        QCOMPARE(model->key, key);
        QCOMPARE(modelToJson(*model), bytes);
    }
}

void TestTemplates::theFilesEmbedWhatTheyNeed()
{
    const QStringList groups{u"pricing"_qs, u"process"_qs, u"product"_qs, u"guides"_qs, u"blog"_qs, u"careers"_qs, u"investors"_qs};
    for (const QString& key : shippedTemplateKeys()) {
        const ScoringModel model = templateModel(key);
        QStringList keys;
        for (const PageGroup& group : model.pageGroups) keys.append(group.key);
        QCOMPARE(keys, groups);
        QCOMPARE(model.activityTypes, shippedActivityTypes());
        QVERIFY(model.titles.size() > 400);
        QCOMPARE(*modelFromJson(modelToJson(model)), model);
    }
}

void TestTemplates::namesAreInThreeLanguages()
{
    const QStringList languages{u"en"_qs, u"pl"_qs, u"ru"_qs};
    for (const QString& key : shippedTemplateKeys()) {
        const ScoringModel model = templateModel(key);
        QCOMPARE(model.name.keys(), languages);
        for (const RuleGroup& group : model.groups) QCOMPARE(group.name.keys(), languages);
        for (const PointRule& rule : model.rules) QCOMPARE(rule.name.keys(), languages);
        for (const Gate& gate : model.gates) QCOMPARE(gate.name.keys(), languages);
    }
}

void TestTemplates::reachableRangesAreThoseOfTheSpecification()
{
    const ScoringModel fibonacci = templateModel(u"fibonacci"_qs);
    QCOMPARE(reachOfModel(fibonacci), (Reach{-5, 172}));
    QCOMPARE(*reachOfModel(fibonacci).max - *reachOfAxis(fibonacci, Axis::Qualification).max, 140);
    QCOMPARE(reachOfAxis(fibonacci, Axis::Fit).max, std::optional<qint64>(7));
    QCOMPARE(reachOfAxis(fibonacci, Axis::Engagement).max, std::optional<qint64>(133));
    const ScoringModel journey = templateModel(u"journey"_qs);
    QCOMPARE(reachOfModel(journey), (Reach{-115, 405}));
    QCOMPARE(reachOfGroup(journey, u"clocks"_qs), (Reach{-60, 0}));
    QCOMPARE(reachOfModel(templateModel(u"bant"_qs)), (Reach{-5, 65}));
    QCOMPARE(reachOfModel(templateModel(u"definition"_qs)), (Reach{0, 100}));
}

void TestTemplates::gradeEdgesAreProposedFromTheFiles()
{
    const auto compare = [](const char* key, const GradeEdges& fit, const GradeEdges& engagement) {
        const ScoringModel model = templateModel(QString::fromLatin1(key));
        QCOMPARE(model.fitEdges, fit);
        QCOMPARE(model.engagementEdges, engagement);
        QCOMPARE(proposedEdges(model, Axis::Fit), fit);
        QCOMPARE(proposedEdges(model, Axis::Engagement), engagement);
    };
    compare("fibonacci", {4.2, 1.75}, {79.8, 33.25});
    compare("journey", {}, {100, 60});
    compare("bant", {3, 1.25}, {});
    compare("definition", {60, 25}, {});
}

void TestTemplates::fibonacciHoldsOnlyFibonacciPoints()
{
    const QList<int> allowed{0, 1, 2, 3, 5, 8, 13, 21, 34, 55}, bant{0, 0, 5, 8};
    // The table of the specification: each occurrence's points, not what the cap lets them come to.
    const QMap<QString, QList<int>> table{
        {u"it"_qs, {2}}, {u"size"_qs, {5}}, {u"b2c"_qs, {-5}}, {u"download"_qs, {21}}, {u"process-page"_qs, {3}}, {u"blog"_qs, {1}},
        {u"pricing-page"_qs, {3}}, {u"ten-pages"_qs, {5}}, {u"email-open"_qs, {1}}, {u"email-click"_qs, {2}}, {u"meeting-booked"_qs, {13}},
        {u"meeting-held"_qs, {21}}, {u"quote-opened"_qs, {8}}, {u"budget"_qs, bant}, {u"authority"_qs, bant}, {u"need"_qs, bant}, {u"timeframe"_qs, bant}};
    const ScoringModel model = templateModel(u"fibonacci"_qs);
    QMap<QString, QList<int>> points;
    for (const PointRule& rule : model.rules)
        for (const PointsSlot& slot : pointsSlots(rule))
            if (const auto number = pointsIn(rule, slot)) {
                points[rule.id].append(*number);
                QVERIFY2(allowed.contains(std::abs(*number)), qPrintable(rule.id));
            }
    QCOMPARE(points, table);
    QCOMPARE(model.thresholds, (Thresholds{45, 85}));
}

void TestTemplates::theCheckFindsNothingWrong()
{
    for (const QString& key : shippedTemplateKeys())
        for (const Issue& issue : checkModel(templateModel(key)))
            QVERIFY2(checkLevel(issue) == CheckLevel::Note, qPrintable(key + u' ' + issue.code + u' ' + issue.args.join(u' ')));
}

void TestTemplates::aGuideNeverCountsTwice()
{
    const ScoringModel model = templateModel(u"journey"_qs);
    for (const Issue& issue : checkModel(model)) QVERIFY(!issue.args.contains(u"white-paper"_qs));
    Activity guide;
    guide.type = activityTypeNumber(model.activityTypes, u"download");
    guide.subject = u"/poradnik/crm.pdf"_qs;
    int counted = 0;
    for (const PointRule& rule : model.rules)
        if (const auto* body = std::get_if<ActivityRule>(&rule.body))
            counted += ActivityMatcher(body->match, model.activityTypes, model.pageGroups).matches(guide);
    QCOMPARE(counted, 1);
}

KELVIN_TEST(TestTemplates)
#include "TestTemplates.moc"
