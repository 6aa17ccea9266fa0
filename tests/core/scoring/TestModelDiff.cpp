// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Points.h"
#include "core/scoring/ModelDiff.h"
#include "core/scoring/ModelEdit.h"
#include "tests/core/scoring/RandomModels.h"
#include "tests/core/scoring/ShippedModels.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestModelDiff : public QObject {
    Q_OBJECT
private slots:
    void equalModelsDifferInNothing();
    void differentModelsDifferInSomething();
    void changesNameRuleAndAttribute();
    void movingOneRuleIsOneChange();
    void everySlotCanBeSetAndRead();
    void bandsKeepTiling();
    void pointsStayInRange();
    void rulesAreAddedMovedAndRemoved();
    void fibonacciSnapsToTheNearest();
    void aCopyStandsBehindItsOriginal();
    void gatesTracksAndSegmentsAreAddedSetAndRemoved();
};

void TestModelDiff::equalModelsDifferInNothing()
{
    RandomModels random(31);
    for (int i = 0; i < 200; ++i) {
        const ScoringModel model = random.model();
        QVERIFY(diffModels(model, model).isEmpty());
    }
}

void TestModelDiff::differentModelsDifferInSomething()
{
    RandomModels random(32);
    for (int i = 0; i < 200; ++i) {
        const ScoringModel a = random.model(4), b = random.model(4);
        QCOMPARE(diffModels(a, b).isEmpty(), a == b);
        QCOMPARE(diffModels(b, a).isEmpty(), a == b);
    }
}

void TestModelDiff::changesNameRuleAndAttribute()
{
    const ScoringModel old = templateModel(u"fibonacci"_qs);
    ScoringModel now = setRulePoints(old, u"download"_qs, {}, 13);
    now = setRuleCap(now, u"blog"_qs, std::nullopt);
    now = setRuleOn(now, u"b2c"_qs, false);
    now = setThreshold(now, ThresholdKind::MarketingQualified, 50);
    now = removeRule(now, u"ten-pages"_qs);
    const auto changes = diffModels(old, now);
    QCOMPARE(changes.size(), 5);
    const auto describe = [](const ModelChange& c) { return enumKey(c.part) + u' ' + c.id + u' ' + enumKey(c.kind) + u' ' + c.attribute; };
    QCOMPARE(describe(changes[0]), u"model  changed thresholds.mql"_qs);
    QCOMPARE(changes[0].from.number, 45.0);
    QCOMPARE(changes[0].to.number, 50.0);
    QCOMPARE(describe(changes[1]), u"rule b2c changed on"_qs);
    QCOMPARE(describe(changes[2]), u"rule download changed award.each"_qs);
    QCOMPARE(changes[2].to.number, 13.0);
    QCOMPARE(describe(changes[3]), u"rule blog changed cap"_qs);
    QCOMPARE(changes[3].to.kind, Json::Kind::Null);
    QCOMPARE(describe(changes[4]), u"rule ten-pages removed "_qs);
    QCOMPARE(changes[4].name.value(u"pl"_qs), u"Dziesięć stron w ciągu 30 dni"_qs);
}

void TestModelDiff::movingOneRuleIsOneChange()
{
    const ScoringModel old = templateModel(u"fibonacci"_qs);
    const ScoringModel now = moveRule(old, u"email-click"_qs, u"email"_qs, 0);
    const auto changes = diffModels(old, now);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].kind, ChangeKind::Moved);
}

void TestModelDiff::everySlotCanBeSetAndRead()
{
    RandomModels random(33);
    for (int i = 0; i < 300; ++i)
        for (const PointRule& rule : random.model().rules) {
            const auto places = pointsSlots(rule);
            for (const PointsSlot& slot : places) {
                const PointRule changed = withPoints(rule, slot, 77);
                QCOMPARE(pointsIn(changed, slot), std::optional(77));
                for (const PointsSlot& other : places)
                    if (!(other == slot)) QCOMPARE(pointsIn(changed, other), pointsIn(rule, other));
            }
            QCOMPARE(withPoints(rule, {PointsSlot::Kind::Rung, 99}, 5), rule);
        }
}

void TestModelDiff::bandsKeepTiling()
{
    RandomModels random(34);
    ScoringModel model = templateModel(u"fibonacci"_qs);
    for (int i = 0; i < 2'000; ++i) {
        const auto kind = random.coin() ? ThresholdKind::MarketingQualified : ThresholdKind::SalesQualified;
        const int points = random.number(-200'000, 200'000);
        model = setThreshold(model, kind, points);
        QVERIFY(*model.thresholds.marketingQualified < *model.thresholds.salesQualified);
        QVERIFY(*model.thresholds.salesQualified <= maxPoints && *model.thresholds.marketingQualified >= -maxPoints);
        const auto& own = kind == ThresholdKind::MarketingQualified ? model.thresholds.marketingQualified : model.thresholds.salesQualified;
        if (std::abs(points) < maxPoints) QCOMPARE(*own, points);
    }
    model = setThreshold(model, ThresholdKind::SalesQualified, std::nullopt);
    QVERIFY(!model.thresholds.salesQualified);
}

void TestModelDiff::pointsStayInRange()
{
    const ScoringModel model = setRulePoints(templateModel(u"fibonacci"_qs), u"download"_qs, {}, 999'999);
    QCOMPARE(pointsIn(*findRule(model, u"download"_qs), {}), std::optional(maxPoints));
    QCOMPARE(setRulePoints(model, u"no such rule"_qs, {}, 5), model);
}

void TestModelDiff::rulesAreAddedMovedAndRemoved()
{
    const ScoringModel old = templateModel(u"fibonacci"_qs);
    PointRule rule = *findRule(old, u"blog"_qs);
    const ScoringModel more = addRule(old, rule);
    QCOMPARE(more.rules.size(), old.rules.size() + 1);
    const PointRule* added = findRule(more, u"blog-2"_qs);
    QVERIFY(added);
    // Behind the last rule of its group, before those of the next.
    const auto place = added - more.rules.constData();
    QCOMPARE(more.rules[place - 1].id, u"ten-pages"_qs);
    QCOMPARE(more.rules[place + 1].id, u"email-open"_qs);
    QCOMPARE(removeRule(more, u"blog-2"_qs), old);
    const ScoringModel moved = moveRule(old, u"blog"_qs, u"email"_qs, 1);
    QCOMPARE(findRule(moved, u"blog"_qs)->group, u"email"_qs);
    QCOMPARE((findRule(moved, u"blog"_qs) + 1)->id, u"email-click"_qs);
    QVERIFY(removeGroup(old, u"email"_qs).rules.size() == old.rules.size() - 2);
    QCOMPARE(addGroup(old, {u"email"_qs, {}, Axis::Fit, {}}).groups.last().id, u"email-2"_qs);
}

void TestModelDiff::fibonacciSnapsToTheNearest()
{
    const QList<int> steps{0, 1, 2, 3, 5, 8, 13, 21, 34, 55};
    for (int p = -80; p <= 80; ++p) {
        const int snapped = snapToFibonacci(p);
        QVERIFY(steps.contains(std::abs(snapped)));
        for (const int step : steps) QVERIFY(std::abs(std::abs(snapped) - std::abs(p)) <= std::abs(step - std::abs(p)));
        QCOMPARE(snapToFibonacci(-p), -snapped);
        QCOMPARE(snapToFibonacci(snapped), snapped);
    }
    QCOMPARE(snapToFibonacci(4), 3);
    const ScoringModel model = templateModel(u"fibonacci"_qs);
    QCOMPARE(snapToFibonacci(model), model);
}

void TestModelDiff::aCopyStandsBehindItsOriginal()
{
    const ScoringModel old = templateModel(u"fibonacci"_qs);
    const ScoringModel now = copyRule(old, u"blog"_qs, LocalText{{QString(), u"Blog, copy"_qs}});
    QCOMPARE(now.rules.size(), old.rules.size() + 1);
    const PointRule* copy = findRule(now, u"blog-2"_qs);
    QVERIFY(copy);
    QCOMPARE(copy - findRule(now, u"blog"_qs), 1);
    QVERIFY(copy->body == findRule(old, u"blog"_qs)->body);
    QCOMPARE(copy->group, findRule(old, u"blog"_qs)->group);
    QVERIFY(copyRule(old, u"nobody"_qs, {}) == old);
    QVERIFY(removeRule(now, u"blog-2"_qs) == old);
}

void TestModelDiff::gatesTracksAndSegmentsAreAddedSetAndRemoved()
{
    const ScoringModel old = templateModel(u"fibonacci"_qs);
    Gate gate;
    gate.id = u"blog"_qs; // the id of a rule: another of the same kind would clash, this does not
    const ScoringModel gated = addGate(addGate(old, gate), gate);
    QCOMPARE(gated.gates.size(), 2);
    QVERIFY(gated.gates.first().id != gated.gates.last().id);
    gate.note = u"why"_qs;
    QCOMPARE(setGate(gated, gate).gates.first().note, u"why"_qs);
    QVERIFY(removeGate(removeGate(gated, gated.gates.first().id), gated.gates.last().id) == old);
    const ScoringModel tracked = addFastTrack(old, {});
    QCOMPARE(tracked.fastTracks.first().id, u"fast-track"_qs);
    QVERIFY(removeFastTrack(tracked, u"fast-track"_qs) == old);
    const ScoringModel cut = addSegment(addSegment(old, {}), {});
    QCOMPARE(cut.segments.last().id, u"segment-2"_qs);
    QVERIFY(setSegment(cut, cut.segments.first()) == cut);
    QCOMPARE(removeSegment(cut, u"segment"_qs).segments.size(), 1);
    RuleGroup group = old.groups.first();
    group.axis = Axis::Qualification;
    QCOMPARE(setGroup(old, group).groups.first().axis, Axis::Qualification);
}

KELVIN_TEST(TestModelDiff)
#include "TestModelDiff.moc"
