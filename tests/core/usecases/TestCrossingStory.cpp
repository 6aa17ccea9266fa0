// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/CrossingStory.h"
#include "core/usecases/ImportFile.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/BantCall.h"
#include "tests/core/usecases/StepFixture.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

#include <QFile>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Why a lead stands where it stands.
class TestCrossingStory : public QObject {
    Q_OBJECT

private slots:
    void theMeetingTookTheExampleOverTheLine()
    {
        WorkspaceFixture f;
        QString why;
        QVERIFY2(f.open(&why), qPrintable(why));
        const LeadFacts facts = leadFacts(*f.workspace, f.hanna()).value();
        const auto story = crossingStory(*f.workspace, facts, f.actor.now);
        QVERIFY(story);
        // The picture: "MQL since yesterday 15:47, when the meeting crossed the line at 45. Without the meeting: 36."
        QCOMPARE(shownPoints(story->line), 45);
        QCOMPARE(shownPoints(story->without), 36);
        QVERIFY(story->fact.kind == Evidence::Kind::Activity);
        QCOMPARE(story->fact.key, u"meeting_booked"_s);
        QVERIFY(story->crossing.crossed);
        QCOMPARE(story->crossing.threshold, ThresholdKind::MarketingQualified);
        QCOMPARE(story->crossing.at, facts.stageMoves.last().at);
        QVERIFY(story->crossing.score >= story->line);
    }

    void aFactAfterTheCrossingIsNotItsCause()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        Activity later;
        later.type = activityTypeNumber(shippedActivityTypes(), u"meeting_held");
        later.at = f.actor.now;
        QVERIFY(logActivity(*f.workspace, f.hanna(), later, f.actor));
        const auto story = crossingStory(*f.workspace, leadFacts(*f.workspace, f.hanna()).value(), f.actor.now);
        QVERIFY(story);
        QCOMPARE(story->fact.key, u"meeting_booked"_s);
    }

    void whatACrossingIsPutDownToStaysWhatWasKnownThen()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(40));
        QVERIFY(f.log("meeting_booked", 1));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        LeadFacts facts = f.facts();
        QCOMPARE(facts.crossings.size(), 1);
        QVERIFY2(facts.crossings.first().cause.contains(u"meeting_booked"_s), qPrintable(facts.crossings.first().cause));
        // A crossing written before causes were kept is asked about again.
        facts.crossings.first().cause.clear();
        QCOMPARE(crossingStory(*f.workspace, facts, f.actor.now)->fact.key, u"meeting_booked"_s);
        // Known only later, dated between the meeting and the crossing: asked today, it would be the newest.
        QVERIFY(f.log("email_open"));
        facts = f.facts();
        const auto story = crossingStory(*f.workspace, facts, f.actor.now);
        QVERIFY(story);
        QCOMPARE(story->fact.key, u"meeting_booked"_s);
        QCOMPARE(shownPoints(story->without), 41);
        // Asked today, the newest is one without which the lead is over the line as well.
        facts.crossings.first().cause.clear();
        QVERIFY(!crossingStory(*f.workspace, facts, f.actor.now));
    }

    void ofSeveralFactsThatDidItTogetherNoneIsNamed()
    {
        StepFixture f;
        QVERIFY(f.open());
        const QString path = f.folder.filePath(u"activities.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email,type,occurredAt\none@firm.example,download,2026-03-08\none@firm.example,meeting_held,2026-03-09\n"
                   "one@firm.example,meeting_booked,2026-03-10\none@firm.example,email_open,2026-03-11\n");
        file.close();
        const auto import = f.import(path);
        QVERIFY2(import, qPrintable(import ? QString() : import.failure().code));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        // The newest is kept as the cause, but without the mail that was opened the lead has 55.
        QCOMPARE(shownPoints(f.facts().crossings.first().score), 56);
        QVERIFY(f.facts().crossings.first().cause.contains(u"email_open"_s));
        QVERIFY(!crossingStory(*f.workspace, f.facts(), f.actor.now));
    }

    void newRulesDoNotChangeTheStory()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(40));
        QVERIFY(f.log("meeting_booked", 1));
        const auto before = crossingStory(*f.workspace, f.facts(), f.actor.now);
        QVERIFY(before && before->without < before->line);
        // Twice as strict a line, and more for what the lead had all along.
        ScoringModel stricter = f.workspace->models().first().published()->model;
        stricter.thresholds = Thresholds{90, {}};
        QVERIFY(publishModel(*f.workspace, stricter.key, stricter, {}, Promotion::MarkOnly, f.actor));
        f.actor.now += 3600;
        QVERIFY(f.adjust(50));
        QCOMPARE(crossingStory(*f.workspace, f.facts(), f.actor.now), before);
    }

    void aCauseThatIsTakenBackLeavesNoStory()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.log("download", 2));
        const auto meeting = f.log("meeting_booked", 1);
        QVERIFY(meeting);
        QVERIFY(f.adjust(20));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QCOMPARE(shownPoints(crossingStory(*f.workspace, f.facts(), f.actor.now)->without), 41);
        QVERIFY(undoCommit(*f.workspace, meeting->commit, f.actor));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QVERIFY(f.facts().crossings.first().cause.contains(u"meeting_booked"_s));
        // What is left did not take it over the line: with the download it had 41.
        QVERIFY(!crossingStory(*f.workspace, f.facts(), f.actor.now));
    }

    void anAnswerTakesALeadOverToo()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.adjust(40));
        CallSheetEntry entry = allFourAnswers();
        entry.answers.removeIf([](const BantAnswer& answer) { return answer.criterion != Criterion::Need; });
        QVERIFY(answerBant(*f.workspace, f.lead, entry, f.actor));
        const auto story = crossingStory(*f.workspace, f.facts(), f.actor.now);
        QVERIFY(story);
        QVERIFY(story->fact.kind == Evidence::Kind::Answer);
        QCOMPARE(story->fact.key, u"need"_s);
        QCOMPARE(shownPoints(story->without), 40);
        // Of four in one call, any three would have done.
        f.lead = f.add(u"two@firm.example"_s);
        QVERIFY(f.adjust(40));
        QVERIFY(answerBant(*f.workspace, f.lead, allFourAnswers(), f.actor));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        QVERIFY(f.facts().crossings.first().cause.contains(u"answer"_s));
        QVERIFY(!crossingStory(*f.workspace, f.facts(), f.actor.now));
    }

    void oldHistoryThatSomebodyPromotedHasNoStory()
    {
        StepFixture f;
        QVERIFY(f.open());
        for (const char* type : {"download", "meeting_booked", "meeting_held"}) QVERIFY(f.log(type, 30));
        const auto crossings = f.facts().crossings;
        QCOMPARE(crossings.size(), 1);
        QVERIFY(!crossings.first().fresh);
        QVERIFY(promoteHistory(*f.workspace, history(*f.workspace, false)->first().commit, PromotePolicy::Now, f.actor));
        QCOMPARE(f.stage(), StageRole::MarketingQualified);
        // The search for what lifted a lead ends with the days in which it can have acted.
        QVERIFY(!crossingStory(*f.workspace, f.facts(), f.actor.now));
        // What is younger is found.
        f.lead = f.add(u"two@firm.example"_s);
        for (const char* type : {"download", "meeting_booked"}) QVERIFY(f.log(type, 30));
        QVERIFY(f.log("meeting_held", 6));
        const auto story = crossingStory(*f.workspace, f.facts(), f.actor.now);
        QVERIFY(story);
        QCOMPARE(story->fact.key, u"meeting_held"_s);
    }

    void whomAPersonMovedHasNoStory()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(moveStage(*f.workspace, {f.hanna()}, StageRole::SalesAccepted, {}, std::nullopt, f.actor));
        QVERIFY(!crossingStory(*f.workspace, leadFacts(*f.workspace, f.hanna()).value(), f.actor.now));
        // Before the move the story was there, and as of then it still is.
        QVERIFY(crossingStory(*f.workspace, leadFacts(*f.workspace, f.hanna()).value(), f.actor.now - 1));
    }
};

KELVIN_TEST(TestCrossingStory)
#include "TestCrossingStory.moc"
