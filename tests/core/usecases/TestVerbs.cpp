// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/AssignOwner.h"
#include "core/usecases/FunnelReport.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/MergeLeads.h"
#include "core/usecases/ModelVersions.h"
#include "core/domain/NextStep.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelEdit.h"

#include <QRandomGenerator>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Every verb is one transaction of intent that undo takes back whole.
class TestVerbs : public QObject {
    Q_OBJECT

private:
    using Verb = std::function<Result<CommitResult>(WorkspaceFixture&, qint64 row)>;

    static BantAnswer answer(Criterion criterion, BantLevel level)
    {
        BantAnswer a;
        a.criterion = criterion;
        a.level = level;
        a.channel = u"call"_s;
        return a;
    }

    static CallSheetEntry allFour()
    {
        CallSheetEntry entry;
        for (const Criterion c : {Criterion::Budget, Criterion::Authority, Criterion::Need, Criterion::Timeframe}) entry.answers.append(answer(c, BantLevel::Yes));
        return entry;
    }

    static Activity activity(const char* type, Instant at)
    {
        Activity a;
        a.type = activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(type));
        a.at = at;
        return a;
    }

    static QList<std::pair<const char*, Verb>> verbs()
    {
        return {
            {"add lead", [](WorkspaceFixture& f, qint64) {
                 NewLead lead;
                 lead.fields.insert(u"email"_s, u"new"_s + QString::number(f.actor.now) + u"@firm.example"_s);
                 lead.fields.insert(u"name"_s, u"<img src=/dev/zero>"_s);
                 return addLead(*f.workspace, lead, f.actor);
             }},
            {"edit field", [](WorkspaceFixture& f, qint64 row) { return editField(*f.workspace, row, u"title"_s, u"=HYPERLINK(\"http://x\")"_s, f.actor); }},
            {"edit in the past", [](WorkspaceFixture& f, qint64 row) {
                 return editField(*f.workspace, row, u"employees"_s, 500.0, f.actor, f.actor.now - 30 * secondsPerDay);
             }},
            {"log activity", [](WorkspaceFixture& f, qint64 row) { return logActivity(*f.workspace, row, activity("meeting_held", f.actor.now), f.actor); }},
            {"next step", [](WorkspaceFixture& f, qint64 row) {
                 Task task;
                 task.text = u"Call %1"_s;
                 task.dueAt = f.actor.now + secondsPerDay;
                 return setNextStep(*f.workspace, row, task, f.actor);
             }},
            {"adjust", [](WorkspaceFixture& f, qint64 row) {
                 Adjustment adjustment;
                 adjustment.points = 40;
                 adjustment.note = u"met at the fair"_s;
                 return adjustScore(*f.workspace, row, adjustment, f.actor);
             }},
            {"assign owner", [](WorkspaceFixture& f, qint64 row) { return assignOwner(*f.workspace, {row}, u"Ola"_s, f.actor); }},
            {"trash", [](WorkspaceFixture& f, qint64 row) { return trashLeads(*f.workspace, {row}, true, f.actor); }},
            {"lose", [](WorkspaceFixture& f, qint64 row) { return moveStage(*f.workspace, {row}, StageRole::Lost, u"price"_s, std::nullopt, f.actor); }},
            {"answer", [](WorkspaceFixture& f, qint64 row) { return answerBant(*f.workspace, row, allFour(), f.actor); }},
        };
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_file.openFew());
        m_before = m_file.dump();
    }

    void undoOfAnyVerbGivesTheFileBackAndRedoTheEdit_data()
    {
        QTest::addColumn<int>("verb");
        const auto all = verbs();
        for (int i = 0; i < all.size(); ++i) QTest::newRow(all.at(i).first) << i;
    }

    void undoOfAnyVerbGivesTheFileBackAndRedoTheEdit()
    {
        QFETCH(int, verb);
        WorkspaceFixture& f = m_file; // one for all verbs: each gives it back as it was
        const auto done = verbs().at(verb).second(f, f.hanna());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.failure().code));
        QVERIFY(done->commit > 0);
        const QByteArray after = f.dump();
        QVERIFY(after != m_before);
        const auto undone = undoCommit(*f.workspace, done->commit, f.actor);
        QVERIFY2(undone.ok(), qPrintable(undone ? QString() : undone.failure().code));
        QCOMPARE(f.dump(), m_before);
        // A lead that is gone would come back as another row.
        QCOMPARE(undone->facts == nullptr, qstrcmp(verbs().at(verb).first, "add lead") == 0);
        if (!undone->facts) return;
        for (int round = 0; round < 2; ++round) {
            const auto redone = redoCommit(*f.workspace, done->commit, *undone->facts);
            QVERIFY2(redone, redone ? "" : qPrintable(redone.failure().code + redone.failure().args.join(u' ')));
            QCOMPARE(redone->leads, done->leads);
            if (round == 1) QCOMPARE(f.dump(), after);
            QCOMPARE(redoCommit(*f.workspace, done->commit, *undone->facts).failure().code, u"cannot_redo"_s);
            QVERIFY(undoCommit(*f.workspace, done->commit, f.actor));
        }
        QCOMPARE(f.dump(), m_before);
    }

    void onlyWhatAPersonLoggedHasAnAuthor()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const int visit = activityTypeNumber(shippedActivityTypes(), u"page_view"_s), meeting = activityTypeNumber(shippedActivityTypes(), u"meeting_held"_s);
        QVERIFY(logActivity(*f.workspace, f.hanna(), activity("meeting_held", f.actor.now), f.actor));
        const LeadFacts hanna = leadFacts(*f.workspace, f.hanna()).value();
        int visits = 0, meetings = 0;
        for (const Activity& a : hanna.activities) {
            if (a.type == visit) QCOMPARE(a.author, QString());
            if (a.type == meeting) QCOMPARE(a.author, f.actor.name);
            visits += a.type == visit ? 1 : 0;
            meetings += a.type == meeting ? 1 : 0;
        }
        QCOMPARE(visits, 10);
        QCOMPARE(meetings, 1);
    }

    void redoLeavesWhatWasWrittenInItsPlace()
    {
        WorkspaceFixture f;
        QVERIFY(f.openFew());
        const auto done = editField(*f.workspace, f.hanna(), u"title"_s, u"CFO"_s, f.actor);
        const auto undone = undoCommit(*f.workspace, done->commit, f.actor);
        QVERIFY(undone && undone->facts);
        QVERIFY(editField(*f.workspace, f.hanna(), u"title"_s, u"CEO"_s, f.actor));
        const QByteArray before = f.dump();
        const auto redone = redoCommit(*f.workspace, done->commit, *undone->facts);
        QVERIFY(!redone);
        QCOMPARE(redone.failure().code, u"cannot_redo"_s);
        QCOMPARE(f.dump(), before);
    }

    void anAddressIsNotPutBack()
    {
        WorkspaceFixture f;
        QVERIFY(f.openFew());
        const QByteArray before = f.dump();
        const auto done = editField(*f.workspace, f.hanna(), u"email"_s, u"hanna@elsewhere.example"_s, f.actor);
        QVERIFY(done);
        const auto undone = undoCommit(*f.workspace, done->commit, f.actor);
        QVERIFY(undone);
        QVERIFY(!undone->facts);
        QCOMPARE(f.dump(), before);
    }

    void randomSequencesAreUndoneBackwards()
    {
        WorkspaceFixture f;
        QVERIFY(f.openFew());
        QRandomGenerator random(7);
        const auto all = verbs();
        const auto table = leadTable(*f.workspace, f.actor.now);
        QVERIFY(table.ok());
        for (int round = 0; round < scaled(3); ++round) {
            const QByteArray before = f.dump();
            QList<qint64> commits;
            for (int i = 0; i < 12; ++i) {
                f.actor.now += 60;
                const LeadRow& row = table->at(random.bounded(int(table->size())));
                const auto done = all.at(random.bounded(int(all.size()))).second(f, row.row);
                // A move that is not legal from where the lead stands is refused and writes nothing.
                if (done && done->commit > 0) commits.append(done->commit);
            }
            QVERIFY(commits.size() > 5);
            while (!commits.isEmpty()) QVERIFY(undoCommit(*f.workspace, commits.takeLast(), f.actor).ok());
            f.actor.now -= 12 * 60;
            QCOMPARE(f.dump(), before);
            f.actor.now += 3'600;
        }
    }

    void fourAnswersMakeTheSeedsLeadHotAndUndoBringsItBack()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto explained = [&] { return *explainLead(*f.workspace, *leadFacts(*f.workspace, f.hanna()), f.actor.now); };
        QCOMPARE(shownPoints(explained().card.total), 49);
        const auto done = answerBant(*f.workspace, f.hanna(), allFour(), f.actor);
        QVERIFY(done.ok());
        QCOMPARE(shownPoints(explained().card.total), 81);
        QCOMPARE(explained().card.temperature, Temperature::Hot);
        // Another process sees the same.
        const auto other = Workspace::open(f.workspace->path(), f.shipped);
        QVERIFY(other.ok());
        QCOMPARE(explainLead(**other, *leadFacts(**other, f.hanna()), f.actor.now)->card.temperature, Temperature::Hot);
        QVERIFY(undoCommit(*f.workspace, done->commit, f.actor).ok());
        QCOMPARE(shownPoints(explained().card.total), 49);
        QCOMPARE(explained().card.temperature, Temperature::Warm);
    }

    void aFreshCrossingPromotesAndRaisesOneTaskAndUndoTakesBoth()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        NewLead lead;
        lead.fields.insert(u"email"_s, u"riser@firm.example"_s);
        QVERIFY(addLead(*f.workspace, lead, f.actor).ok());
        const qint64 row = findLead(*f.workspace, u"riser@firm.example"_s).value();
        f.actor.now += 60;
        QVERIFY(logActivity(*f.workspace, row, activity("meeting_booked", f.actor.now), f.actor).ok());
        f.actor.now += 60;
        QVERIFY(logActivity(*f.workspace, row, activity("meeting_held", f.actor.now), f.actor).ok());
        QCOMPARE(stageAt(leadFacts(*f.workspace, row)->stageMoves, f.actor.now), StageRole::Lead);
        f.actor.now += 60;
        const auto crossed = logActivity(*f.workspace, row, activity("download", f.actor.now), f.actor);
        QCOMPARE(crossed->freshCrossings, 1);
        QCOMPARE(crossed->promoted, 1);
        auto facts = leadFacts(*f.workspace, row);
        QCOMPARE(stageAt(facts->stageMoves, f.actor.now), StageRole::MarketingQualified);
        QVERIFY(nextStepOf(*facts).has_value());
        QCOMPARE(nextStepOf(*facts)->kind, u"accept"_s);
        QVERIFY(undoCommit(*f.workspace, crossed->commit, f.actor).ok());
        facts = leadFacts(*f.workspace, row);
        QCOMPARE(stageAt(facts->stageMoves, f.actor.now), StageRole::Lead);
        QVERIFY(facts->tasks.isEmpty());
        QVERIFY(facts->crossings.isEmpty());
    }

    void oldFactsPromoteNobody()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        NewLead lead;
        lead.fields.insert(u"email"_s, u"late@firm.example"_s);
        QVERIFY(addLead(*f.workspace, lead, f.actor).ok());
        const qint64 row = findLead(*f.workspace, u"late@firm.example"_s).value();
        int history = 0;
        for (const char* type : {"meeting_booked", "meeting_held", "download"})
            history += logActivity(*f.workspace, row, activity(type, f.actor.now - 30 * secondsPerDay), f.actor)->historyCrossings;
        QCOMPARE(history, 1);
        QCOMPARE(stageAt(leadFacts(*f.workspace, row)->stageMoves, f.actor.now), StageRole::Lead);
    }

    void aFinishedStepComesBackWithUndo()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        Task task;
        task.text = u"Send the offer"_s;
        QVERIFY(setNextStep(*f.workspace, f.hanna(), task, f.actor).ok());
        const Task open = *nextStepOf(*leadFacts(*f.workspace, f.hanna()));
        const auto done = finishTask(*f.workspace, f.hanna(), open.id, f.actor);
        QVERIFY(!nextStepOf(*leadFacts(*f.workspace, f.hanna())));
        QVERIFY(undoCommit(*f.workspace, done->commit, f.actor).ok());
        QCOMPARE(nextStepOf(*leadFacts(*f.workspace, f.hanna()))->text, u"Send the offer"_s);
    }

    void everyExplanationAddsUpToTheListsScore()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto table = leadTable(*f.workspace, f.actor.now);
        QCOMPARE(table->size(), 300);
        for (const LeadRow& row : *table) {
            const auto explanation = explainLead(*f.workspace, *leadFacts(*f.workspace, row.row), f.actor.now);
            MilliPoints sum;
            for (const ExplanationPart& part : explanation->parts) sum += part.points;
            QCOMPARE(sum.value, row.card.total.value);
            QCOMPARE(explanation->card.temperature, row.card.temperature);
        }
    }

    void oneLeadReadAnewLooksAsInTheWholeTable()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto table = leadTable(*f.workspace, f.actor.now);
        for (int i = 0; i < 300; i += 17) {
            const auto one = leadRows(*f.workspace, {table->at(i).row}, f.actor.now);
            QCOMPARE(one->size(), 1);
            QVERIFY(one->first() == table->at(i));
        }
    }

    void filtersTakeFactsAndResults()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto table = leadTable(*f.workspace, f.actor.now);
        const auto count = [&](const QString& text) {
            const auto condition = parseCondition(text);
            if (!condition) return qint64(-1);
            const auto found = filterLeads(*f.workspace, *table, f.actor.now, LeadFilter{{}, *condition, false, false});
            return found ? qint64(found->matched.size()) : qint64(-2);
        };
        const qint64 warm = count(u"temperature is warm"_s), hot = count(u"temperature is hot"_s), cold = count(u"temperature is cold"_s);
        QCOMPARE(warm + hot + cold, 300);
        QVERIFY(hot > 0 && warm > 0 && cold > 0);
        QCOMPARE(count(u"score >= 45"_s) + count(u"score < 45"_s), 300);
        QVERIFY(count(u"industry is IT"_s) > 0);
        QVERIFY(count(u"count(page_view, last 180 days) >= 1"_s) > 0);
        const auto search = filterLeads(*f.workspace, *table, f.actor.now, LeadFilter{u"WOJTOWICZ hanna"_s, {}, false, false});
        QCOMPARE(search->matched.size(), size_t(1));
    }

    void filtersKnowCreationOutcomeAndCrossings()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto table = leadTable(*f.workspace, f.actor.now);
        const auto found = [&](const QString& text) {
            QSet<qint64> rows;
            const auto condition = parseCondition(text);
            const auto result = condition ? filterLeads(*f.workspace, *table, f.actor.now, LeadFilter{{}, *condition, false, false}) : Result<FilterResult>(condition.failure());
            if (result)
                for (const quint32 index : result->matched) rows.insert(table->at(index).row);
            return rows;
        };
        QSet<qint64> won, late, crossed, downloads;
        const Instant january = *instantFromIso(u"2026-01-01T00:00:00Z");
        const int download = activityTypeNumber(shippedActivityTypes(), u"download"_s);
        for (const LeadRow& row : *table) {
            const auto facts = leadFacts(*f.workspace, row.row);
            if (facts->createdAt >= january) late.insert(row.row);
            if (outcomeAt(facts->outcomes, f.actor.now) == OutcomeKind::Won) won.insert(row.row);
            for (const Crossing& c : facts->crossings)
                if (c.crossed && c.model == row.model && c.threshold == ThresholdKind::MarketingQualified && c.at <= f.actor.now) crossed.insert(row.row);
            for (const Activity& a : facts->activities)
                if (a.type == download && a.at <= f.actor.now) downloads.insert(row.row);
        }
        QVERIFY(!won.isEmpty() && !late.isEmpty() && !downloads.isEmpty());
        QCOMPARE(found(u"createdAt >= 2026-01-01"_s), late);
        QCOMPARE(found(u"outcome is won"_s), won);
        QCOMPARE(found(u"crossedMql is set"_s), crossed);
        QCOMPARE(found(u"count(download) >= 1"_s), downloads);
    }

    void twoLeadsBecomeOneAndComeApart()
    {
        WorkspaceFixture f;
        QVERIFY(f.openFew());
        const qint64 stays = f.hanna(), goes = leadTable(*f.workspace, f.actor.now)->last().row;
        QVERIFY(stays != goes);
        const LeadFacts one = *leadFacts(*f.workspace, stays), two = *leadFacts(*f.workspace, goes);
        const QByteArray before = f.dump();
        const auto differing = compareLeads(*f.workspace, stays, goes, f.actor.now);
        QVERIFY(differing && !differing->isEmpty());
        const auto merged = mergeLeads(*f.workspace, stays, goes, {u"name"_s}, {}, f.actor);
        QVERIFY2(merged.ok(), merged ? "" : qPrintable(merged.failure().code));
        const LeadFacts both = *leadFacts(*f.workspace, stays);
        QCOMPARE(both.activities.size(), one.activities.size() + two.activities.size());
        QCOMPARE(fieldAt(both, u"name"_s, f.actor.now), fieldAt(two, u"name"_s, f.actor.now));
        const FieldValue own = valueAt(one.fields, u"owner"_s, f.actor.now);
        QCOMPARE(valueAt(both.fields, u"owner"_s, f.actor.now), isEmpty(own) ? valueAt(two.fields, u"owner"_s, f.actor.now) : own);
        QCOMPARE(*findLead(*f.workspace, leadEmail(two)), stays);
        QVERIFY(!leadFacts(*f.workspace, goes).ok());
        QCOMPARE(leadTable(*f.workspace, f.actor.now)->size(), 23);
        QVERIFY(undoCommit(*f.workspace, merged->commit, f.actor).ok());
        QCOMPARE(f.dump(), before);
        QCOMPARE(leadTable(*f.workspace, f.actor.now)->size(), 24);
        QCOMPARE(mergeLeads(*f.workspace, stays, stays, {}, {}, f.actor).failure().code, u"same_lead"_s);
        QCOMPARE(mergeLeads(*f.workspace, stays, goes, {u"nothing"_s}, {}, f.actor).failure().code, u"no_difference"_s);
    }

    void publishingRescoresEverybodyAndMarksOnlyByDefault()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const StoredModel* stored = f.workspace->model(u"fibonacci"_s);
        const ScoringModel stricter = setThreshold(stored->published()->model, ThresholdKind::MarketingQualified, 20);
        const auto stages = [&] {
            int n = 0;
            const auto table = leadTable(*f.workspace, f.actor.now);
            for (const LeadRow& row : *table) n += row.stage == StageRole::MarketingQualified;
            return n;
        };
        const int before = stages();
        const auto done = publishModel(*f.workspace, u"fibonacci"_s, stricter, u"lower line"_s, Promotion::MarkOnly, f.actor);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.failure().code));
        QCOMPARE(f.workspace->model(u"fibonacci"_s)->published()->number, 2);
        QCOMPARE(stages(), before);
        ScoringModel broken = stricter;
        broken.thresholds.salesQualified = 10;
        QCOMPARE(publishModel(*f.workspace, u"fibonacci"_s, broken, {}, Promotion::MarkOnly, f.actor).failure().code, u"model_broken"_s);
        // What a file would do is asked of files that nobody has looked at.
        QCOMPARE(effectOf(*f.workspace, u"fibonacci"_s, broken, f.actor.now).failure().code, u"model_broken"_s);
        broken = stricter;
        broken.activityTypes.first().number = -5;
        QCOMPARE(effectOf(*f.workspace, u"fibonacci"_s, broken, f.actor.now).failure().args.value(0), u"out_of_range"_s);
    }

    void aDuplicateIsRefusedAndShownWhileTyping()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        NewLead lead;
        lead.fields.insert(u"email"_s, u" HANNA@balticadata.example "_s);
        const auto duplicates = possibleDuplicates(*f.workspace, lead);
        QCOMPARE(duplicates.size(), 1);
        QVERIFY(duplicates.first().certain);
        QCOMPARE(addLead(*f.workspace, lead, f.actor).failure().code, u"duplicate_lead"_s);
    }

    void theFunnelDrillsDownToItsLeads()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        FunnelQuery query;
        query.asOf = f.actor.now;
        query.zone = f.workspace->zone();
        query.by = u"source"_s;
        const auto funnel = funnelReport(*f.workspace, query, {}, f.actor.now);
        QVERIFY(funnel.ok());
        QCOMPARE(funnel->steps.first().entered.size(), 300);
        qsizetype sum = 0;
        for (const FunnelGroup& group : funnel->by) sum += group.steps.first().entered.size();
        QCOMPARE(sum, 300);
        QVERIFY(funnel->steps.last().entered.size() >= 60);
    }

private:
    WorkspaceFixture m_file;
    QByteArray m_before;
};

KELVIN_TEST(TestVerbs)

#include "TestVerbs.moc"
