// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ImportFile.h"
#include "tests/core/usecases/StepFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Crossings that old facts caused act when somebody asks them to, and not otherwise (scoring.md section 5).
class TestPromotedHistory : public QObject {
    Q_OBJECT

    /// 42 points, all of them from a month ago.
    static bool logOldPoints(StepFixture& f) { return f.log("download", 30) && f.log("meeting_booked", 30) && f.log("quote_opened", 30); }

    /// Whoever asks for a demo is MQL at once.
    static bool openWithTrack(StepFixture& f)
    {
        if (!f.open()) return false;
        FastTrack track;
        track.id = u"demo"_s;
        track.activity = ActivityMatch();
        track.activity->types = {u"demo_request"_s};
        ScoringModel model = f.fibonacci();
        model.fastTracks = {track};
        return f.publish(model);
    }

private slots:
    void whoAskedLongAgoAndAsksAgainIsPromoted()
    {
        StepFixture f;
        QVERIFY(openWithTrack(f));
        QVERIFY(f.log("demo_request", 45));
        QCOMPARE(f.stage(), StageRole::Lead);
        QVERIFY(f.log("page_view"));
        QCOMPARE(f.stage(), StageRole::Lead);
        QVERIFY(f.log("demo_request", 1));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QCOMPARE(f.reason(), u"fast_track"_s);
        QCOMPARE(f.facts().tasks.size(), 1);
        // A recycle ends what was asked before it.
        f.actor.now += secondsPerHour;
        QVERIFY(f.move(StageRole::Recycle, f.actor.now + 90 * secondsPerDay));
        f.actor.now += secondsPerHour;
        QVERIFY(f.log("page_view"));
        QCOMPARE(f.stage(), StageRole::Lead);
    }

    void oldRequestsAreOffered()
    {
        StepFixture f;
        QVERIFY(openWithTrack(f));
        f.actor.now += 40 * secondsPerDay;
        const auto left = f.log("demo_request", 20);
        QCOMPARE(left->historyCrossings, 1);
        const auto more = f.log("page_view", 20);
        QCOMPARE(more->historyCrossings, 0);
        // What was left is offered by the commit that brought it, and by no other one.
        QVERIFY(promoteHistory(*f.workspace, more->commit, PromotePolicy::Now, f.actor));
        QCOMPARE(f.stage(), StageRole::Lead);
        QVERIFY(promoteHistory(*f.workspace, left->commit, PromotePolicy::Replay, f.actor));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QCOMPARE(f.reason(), u"promoted_later"_s);
        const Instant asked = f.actor.now - 20 * secondsPerDay;
        QCOMPARE(f.facts().stageMoves.last().at, (asked / secondsPerDay + 1) * secondsPerDay);
    }

    void historyLeftIsPromotedWhenAsked()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(logOldPoints(f));
        const auto crossed = f.log("email_click", 30);
        const auto done = f.log("email_click", 30);
        QCOMPARE(crossed->historyCrossings + done->historyCrossings, 1);
        QVERIFY(promoteHistory(*f.workspace, done->commit, PromotePolicy::Now, f.actor));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QCOMPARE(f.reason(), u"promoted_later"_s);
    }

    void replayPromotesAtTheDayTheLineWasCrossed()
    {
        StepFixture f;
        QVERIFY(f.open());
        f.actor.now += 40 * secondsPerDay;
        QVERIFY(logOldPoints(f));
        const auto left = f.log("meeting_held", 20);
        QCOMPARE(left->historyCrossings, 1);
        QVERIFY(promoteHistory(*f.workspace, left->commit, PromotePolicy::Replay, f.actor));
        const Instant held = f.actor.now - 20 * secondsPerDay;
        QCOMPARE(f.facts().stageMoves.last().at, (held / secondsPerDay + 1) * secondsPerDay);
        QCOMPARE(shownPoints(*f.facts().stageMoves.last().score), 63);
    }

    void replayPromotesNobodyWhoWasOverTheLineAtNoMidnight()
    {
        StepFixture f;
        QVERIFY(f.open());
        f.lead = f.add(u"two@firm.example"_s, {{u"customerType"_s, u"B2B"_s}});
        QVERIFY(logOldPoints(f));
        const auto crossed = f.log("email_click", 30);
        const auto left = f.log("email_click", 30);
        QCOMPARE(crossed->historyCrossings + left->historyCrossings, 1);
        f.actor.now += secondsPerHour;
        QVERIFY(f.edit(u"customerType"_s, u"B2C"_s));
        f.actor.now += 2 * secondsPerDay;
        QVERIFY(promoteHistory(*f.workspace, left->commit, PromotePolicy::Replay, f.actor));
        QCOMPARE(f.stage(), StageRole::Lead);
    }

    void replayDatesNobodyBackIntoAnEarlierStage()
    {
        StepFixture f;
        QVERIFY(f.open());
        f.actor.now += 40 * secondsPerDay;
        QVERIFY(logOldPoints(f));
        const auto left = f.log("meeting_held", 20);
        QCOMPARE(left->historyCrossings, 1);
        QVERIFY(f.move(StageRole::MarketingQualified));
        f.actor.now += secondsPerDay;
        QVERIFY(f.move(StageRole::Recycle, f.actor.now + 90 * secondsPerDay));
        const Instant recycled = f.actor.now;
        f.actor.now += 5 * secondsPerDay;
        QVERIFY(promoteHistory(*f.workspace, left->commit, PromotePolicy::Replay, f.actor));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QCOMPARE(f.facts().stageMoves.last().at, (recycled / secondsPerDay + 1) * secondsPerDay);
    }

    void onlyThePrimaryModelsHistoryIsPromoted()
    {
        StepFixture f;
        QVERIFY(f.open());
        ScoringModel second = setThreshold(f.fibonacci(), ThresholdKind::MarketingQualified, 10);
        second.key = u"second"_s;
        QVERIFY(addModel(*f.workspace, second, true, f.actor));
        const auto done = f.log("download", 30);
        QVERIFY(done);
        QCOMPARE(f.facts().crossings.size(), 1);
        QCOMPARE(f.facts().crossings.first().model, u"second"_s);
        QVERIFY(promoteHistory(*f.workspace, done->commit, PromotePolicy::Now, f.actor));
        QCOMPARE(f.stage(), StageRole::Lead);
        // In the other order the same crossing is one of the primary model.
        QVERIFY(orderModels(*f.workspace, {u"second"_s, u"fibonacci"_s}, f.actor));
        QVERIFY(promoteHistory(*f.workspace, done->commit, PromotePolicy::Now, f.actor));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
    }

    void nobodyIsPromotedPastAGate()
    {
        StepFixture f;
        QVERIFY(f.open());
        Gate atlantis;
        atlantis.condition = StepFixture::condition(u"country is Atlantis"_s);
        atlantis.reason = u"spam"_s;
        QVERIFY(f.publish(addGate(f.fibonacci(), atlantis)));
        QVERIFY(logOldPoints(f));
        const auto done = f.log("meeting_held", 30);
        QCOMPARE(done->historyCrossings, 1);
        QVERIFY(f.edit(u"country"_s, u"Atlantis"_s));
        for (const PromotePolicy policy : {PromotePolicy::Now, PromotePolicy::Replay}) {
            QVERIFY(promoteHistory(*f.workspace, done->commit, policy, f.actor));
            QCOMPARE(f.stage(), StageRole::Lead);
        }
    }
};

KELVIN_TEST(TestPromotedHistory)
#include "TestPromotedHistory.moc"
