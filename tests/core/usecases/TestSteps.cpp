// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NextStep.h"
#include "tests/core/usecases/BantCall.h"
#include "tests/core/usecases/StepFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// When a lead crosses, and what that sets off (scoring.md section 5), in a real file. G10 and G12 are in TestGoldenSteps.
class TestSteps : public QObject {
    Q_OBJECT

    static FastTrack track(const char* type)
    {
        FastTrack out;
        out.activity.emplace();
        out.activity->types = {QString::fromLatin1(type)};
        return out;
    }

    static FastTrack track(const QString& condition)
    {
        FastTrack out;
        out.condition = StepFixture::condition(condition);
        return out;
    }

    static Gate gate(const QString& condition)
    {
        Gate out;
        out.condition = StepFixture::condition(condition);
        out.reason = u"spam"_s;
        return out;
    }

    static SegmentOverride segment(const QString& condition, int line)
    {
        SegmentOverride out;
        out.condition = StepFixture::condition(condition);
        out.thresholds.marketingQualified = line;
        return out;
    }

    /// 42 points, all of them from a month ago.
    static bool logOldPoints(StepFixture& f) { return f.log("download", 30) && f.log("meeting_booked", 30) && f.log("quote_opened", 30); }

private slots:
    void aFastTrackPromotesWhateverThePoints()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.publish(addFastTrack(f.fibonacci(), track("demo_request"))));
        QVERIFY(f.log("download", 60));
        QCOMPARE(f.stage(), StageRole::Lead);
        const auto done = f.log("demo_request");
        QVERIFY(done);
        QCOMPARE(done->promoted, 1);
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QCOMPARE(f.reason(), u"fast_track"_s);
        QVERIFY(nextStepOf(f.facts()));
    }

    void theCallToAcceptEndsWithTheStayAtMql()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(60));
        const auto first = nextStepOf(f.facts());
        QVERIFY(first && first->kind == u"accept");
        const auto shown = [&] { return leadRows(*f.workspace, {f.lead}, f.actor.now)->first().nextStep.has_value(); };
        QVERIFY(shown());
        f.actor.now += secondsPerHour;
        const auto accepted = f.move(StageRole::SalesAccepted);
        QVERIFY(accepted);
        QVERIFY(!nextStepOf(f.facts()));
        QVERIFY(!shown());
        QVERIFY(undoCommit(*f.workspace, accepted->commit, f.actor));
        QCOMPARE(nextStepOf(f.facts()), first);
        // Put aside and back, it crosses once more: that asks anew.
        QVERIFY(f.move(StageRole::Recycle, f.actor.now + 10 * secondsPerDay));
        QVERIFY(!nextStepOf(f.facts()));
        f.actor.now += 12 * secondsPerDay;
        QVERIFY(catchUp(*f.workspace, f.actor));
        QVERIFY(f.log("demo_request"));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        const auto second = nextStepOf(f.facts());
        QVERIFY(second && second->id != first->id);
        QVERIFY(shown());
    }

    void anOldDemoPromotesNobody()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.publish(addFastTrack(f.fibonacci(), track("demo_request"))));
        QVERIFY(f.log("demo_request", 8));
        // What is new and lifts the points has nothing to do with the track.
        QVERIFY(f.log("download"));
        QCOMPARE(f.stage(), StageRole::Lead);
    }

    void aTrackOnAFieldPromotesOnceAndNotBackFromARecycle()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.publish(addFastTrack(f.fibonacci(), track(u"country is Poland"_s))));
        QVERIFY(f.edit(u"country"_s, u"Poland"_s));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        f.actor.now += 60;
        QVERIFY(f.move(StageRole::Recycle, f.actor.now + 90 * secondsPerDay));
        f.actor.now += 60;
        QVERIFY(f.log("page_view"));
        QCOMPARE(f.stage(), StageRole::Lead);
    }

    void aMinusTakenAwayLifts()
    {
        StepFixture f;
        QVERIFY(f.open());
        f.lead = f.add(u"two@firm.example"_s, {{u"customerType"_s, u"B2C"_s}});
        QVERIFY(logOldPoints(f) && f.log("email_click", 30) && f.log("email_click", 30));
        QCOMPARE(f.stage(), StageRole::Lead);
        f.actor.now += secondsPerDay;
        QCOMPARE(f.lift(f.edit(u"customerType"_s, u"B2B"_s)), u"1 mql"_s);
    }

    void aSegmentWithALowerLineLifts()
    {
        StepFixture f;
        QVERIFY(f.open());
        ScoringModel model = addSegment(addSegment(f.fibonacci(), segment(u"segment is small"_s, 40)), segment(u"segment is large"_s, 60));
        QVERIFY(f.publish(model));
        f.lead = f.add(u"two@firm.example"_s, {{u"segment"_s, u"large"_s}});
        QVERIFY(logOldPoints(f));
        QVERIFY(f.facts().crossings.isEmpty());
        QCOMPARE(f.lift(f.edit(u"segment"_s, u"small"_s)), u"1 mql"_s);
    }

    void aGateHoldsACrossingBackAndLiftsWhenItNoLongerActs()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.publish(addGate(addFastTrack(f.fibonacci(), track("demo_request")), gate(u"country is Atlantis"_s))));
        f.lead = f.add(u"two@firm.example"_s, {{u"country"_s, u"Atlantis"_s}});
        QVERIFY(logOldPoints(f) && f.log("email_click", 30) && f.log("email_click", 30) && f.log("demo_request", 30));
        const auto held = f.adjust(100);
        QVERIFY(held);
        QCOMPARE(held->freshCrossings + held->historyCrossings + held->promoted, 0);
        QVERIFY(f.facts().crossings.isEmpty());
        f.actor.now += 20 * secondsPerDay;
        QCOMPARE(f.lift(f.edit(u"country"_s, u"Poland"_s)), u"2 mql"_s);
    }

    void aValueWithoutADateOfItsOwnIsNeverFresh()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.publish(setThreshold(f.fibonacci(), ThresholdKind::MarketingQualified, 2)));
        f.actor.now = *instantFromIso(u"2026-01-03T00:00:00Z");
        const QString path = f.folder.filePath(u"rows.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email,name,industry,employees,createdAt\nola@firm.example,Ola,IT,50,2026-01-02\niga@firm.example,Iga,law,20,2026-02-03\n");
        file.close();
        const auto done = f.import(path);
        QVERIFY(done);
        QCOMPARE(done->counts.created, 2);
        f.lead = findLead(*f.workspace, u"ola@firm.example"_s).value();
        QCOMPARE(f.facts().crossings.size(), 1);
        QVERIFY(!f.facts().crossings.first().fresh);
        QCOMPARE(f.stage(), StageRole::Lead);
    }

    void aRecycledLeadAboveTheLineComesBackAtItsRevisitDate()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(60));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        f.actor.now += secondsPerHour;
        QVERIFY(f.move(StageRole::Recycle, f.actor.now + 30 * secondsPerDay));
        f.actor.now += 29 * secondsPerDay;
        QVERIFY(catchUp(*f.workspace, f.actor));
        QCOMPARE(f.stage(), StageRole::Lead);
        QCOMPARE(f.facts().crossings.size(), 1);
        f.actor.now += 2 * secondsPerDay;
        const auto caught = catchUp(*f.workspace, f.actor);
        QVERIFY(caught);
        QCOMPARE(caught->promoted, 1);
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QCOMPARE(f.reason(), u"revisit_due"_s);
        const auto crossings = f.facts().crossings;
        QCOMPARE(crossings.size(), 3);
        QVERIFY(!crossings.at(1).crossed && crossings.at(2).crossed && crossings.at(2).fresh);
        // Once is enough.
        f.actor.now += 3 * secondsPerDay;
        QVERIFY(catchUp(*f.workspace, f.actor));
        QCOMPARE(f.facts().crossings.size(), 3);
    }

    void aRecycledLeadBelowTheLineIsArmedAgainAtItsRevisitDate()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(46));
        f.actor.now += secondsPerHour;
        QVERIFY(f.move(StageRole::Recycle, f.actor.now + secondsPerDay));
        QVERIFY(f.adjust(-4));
        f.actor.now += 3 * secondsPerDay;
        QVERIFY(catchUp(*f.workspace, f.actor));
        QCOMPARE(f.stage(), StageRole::Lead);
        const auto done = f.adjust(10);
        QVERIFY(done);
        QCOMPARE(done->promoted, 1);
        QCOMPARE(f.reason(), u"crossed_line"_s);
    }

    void whoeverMovedSinceIsNotRevisited()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(60));
        f.actor.now += secondsPerHour;
        QVERIFY(f.move(StageRole::Recycle, f.actor.now + 10 * secondsPerDay));
        f.actor.now += secondsPerHour;
        QVERIFY(f.move(StageRole::Lost));
        f.actor.now += 12 * secondsPerDay;
        QVERIFY(catchUp(*f.workspace, f.actor));
        QCOMPARE(f.stage(), StageRole::Lost);
        QCOMPARE(f.facts().crossings.size(), 1);
    }

    void sqlByItselfComesWithTheAcceptanceOfALeadBeyondTheLine()
    {
        StepFixture f;
        QVERIFY(f.open());
        ScoringModel model = f.fibonacci();
        model.stages.salesQualifiedByItself = true;
        QVERIFY(f.publish(model));
        QVERIFY(f.adjust(90));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        f.actor.now += 60;
        QVERIFY(f.move(StageRole::SalesAccepted));
        QCOMPARE(f.stage(), StageRole::SalesQualified);
        QCOMPARE(f.reason(), u"crossed_line"_s);
    }

    void anAcceptanceMakesNothingNewOfWhatIsToldLater()
    {
        StepFixture f;
        QVERIFY(f.open());
        ScoringModel model = f.fibonacci();
        model.stages.salesQualifiedByItself = true;
        QVERIFY(f.publish(model));
        QVERIFY(f.adjust(50));
        f.actor.now += 20 * secondsPerDay;
        QVERIFY(f.move(StageRole::SalesAccepted));
        f.actor.now += 3 * secondsPerDay;
        QVERIFY(f.log("download", 700));
        const auto crossed = f.log("download", 700);
        QVERIFY(crossed);
        QCOMPARE(crossed->freshCrossings, 0);
        QCOMPARE(crossed->historyCrossings, 1);
        QCOMPARE(f.stage(), StageRole::SalesAccepted);
        // Nor does it the next morning.
        f.actor.now += secondsPerDay;
        QVERIFY(catchUp(*f.workspace, f.actor));
        QCOMPARE(f.stage(), StageRole::SalesAccepted);
        // Something that is new does.
        QVERIFY(f.log("meeting_held"));
        QCOMPARE(f.stage(), StageRole::SalesQualified);
    }

    void sqlByItselfComesWithTheFourthAnswer()
    {
        StepFixture f;
        QVERIFY(f.open());
        ScoringModel model = f.fibonacci();
        model.stages.salesQualifiedByItself = true;
        QVERIFY(f.publish(model));
        QVERIFY(f.move(StageRole::SalesAccepted));
        f.actor.now += 60 * secondsPerDay;
        CallSheetEntry three = allFourAnswers();
        const BantAnswer fourth = three.answers.takeLast();
        QVERIFY(answerBant(*f.workspace, f.lead, three, f.actor));
        QCOMPARE(f.stage(), StageRole::SalesAccepted);
        f.actor.now += 60;
        CallSheetEntry last;
        last.answers = {fourth};
        QVERIFY(answerBant(*f.workspace, f.lead, last, f.actor));
        QCOMPARE(f.stage(), StageRole::SalesQualified);
        QCOMPARE(f.reason(), u"bant_complete"_s);
    }

    void withoutTheModelsLeaveSqlIsThePersonsToSay()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(90));
        f.actor.now += 60;
        QVERIFY(f.move(StageRole::SalesAccepted));
        QVERIFY(answerBant(*f.workspace, f.lead, allFourAnswers(), f.actor));
        QCOMPARE(f.stage(), StageRole::SalesAccepted);
    }

    void aNewModelGetsTheGradesThatItsRulesCanReach()
    {
        StepFixture f;
        QVERIFY(f.open());
        const ScoringModel original = f.fibonacci();
        ScoringModel model = original;
        model.key = u"second"_s;
        model.fitEdges = {};
        model.engagementEdges = {100, 50};
        QVERIFY(addModel(*f.workspace, model, true, f.actor));
        const ScoringModel& added = f.workspace->model(u"second"_s)->published()->model;
        QCOMPARE(added.fitEdges, original.fitEdges);
        QCOMPARE(added.engagementEdges, model.engagementEdges);
    }

    void theScoreHistoryFollowsThePrimaryModel()
    {
        StepFixture f;
        QVERIFY(f.open());
        ScoringModel scoped = f.fibonacci();
        scoped.scope = StepFixture::condition(u"country is Poland"_s);
        QVERIFY(f.publish(scoped));
        ScoringModel second = snapToFibonacci(f.fibonacci());
        second.key = u"second"_s;
        second.scope = {};
        for (PointRule& rule : second.rules) rule.on = false;
        QVERIFY(addModel(*f.workspace, second, true, f.actor));
        QVERIFY(f.log("download"));
        const Instant before = f.actor.now;
        f.actor.now += secondsPerDay;
        QVERIFY(f.edit(u"country"_s, u"Poland"_s));
        const auto history = scoreHistory(*f.workspace, f.facts(), {before - secondsPerDay, before, f.actor.now});
        QVERIFY(history);
        QCOMPARE(*history, (QList<std::pair<Instant, MilliPoints>>{{before, MilliPoints{}}, {f.actor.now, MilliPoints::whole(21)}}));
    }

    void goldenCaseG13()
    {
        StepFixture f;
        QVERIFY(f.open());
        ScoringModel model = addSegment(addSegment(f.fibonacci(), segment(u"segment is small"_s, 45)), segment(u"segment is large"_s, 60));
        QVERIFY(f.publish(model));
        f.lead = f.add(u"large@firm.example"_s, {{u"segment"_s, u"large"_s}});
        QVERIFY(f.adjust(50));
        QVERIFY(f.facts().crossings.isEmpty());
        QCOMPARE(f.edit(u"segment"_s, u"small"_s)->freshCrossings, 1);
        f.lead = f.add(u"small@firm.example"_s, {{u"segment"_s, u"small"_s}});
        QCOMPARE(f.adjust(50)->freshCrossings, 1);
    }
};

KELVIN_TEST(TestSteps)
#include "TestSteps.moc"
