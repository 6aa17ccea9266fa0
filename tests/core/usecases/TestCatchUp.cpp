// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Days on which the program did not run.
class TestCatchUp : public QObject {
    Q_OBJECT

private:
    static constexpr int days = 12;

    /// A hot lead that is put aside and to be looked at again in some days: that day is a step that moves it.
    static bool prepare(WorkspaceFixture& f)
    {
        return f.open() && catchUp(*f.workspace, f.actor).ok() &&
               moveStage(*f.workspace, {f.hanna()}, StageRole::Recycle, u"later"_s, f.actor.now + 5 * secondsPerDay, f.actor).ok();
    }

    static Actor in(const WorkspaceFixture& f, int number) { return Actor{f.actor.name, f.actor.now + number * secondsPerDay}; }

    /// What steps have written of everybody.
    static QStringList story(WorkspaceFixture& f)
    {
        QStringList lines;
        const ScoreSheet sheet = scoreAll(*f.workspace, f.actor.now).value();
        for (const qint64 row : sheet.rows) {
            const LeadFacts lead = leadFacts(*f.workspace, row).value();
            for (const Crossing& c : lead.crossings)
                lines.append(u"%1 %2 %3 %4 %5"_s.arg(row).arg(c.model, enumKey(c.threshold), c.crossed ? u"up"_s : u"down"_s, toIso(c.at)));
            for (const StageMove& move : lead.stageMoves) lines.append(u"%1 %2 %3 %4"_s.arg(row).arg(enumKey(move.from), enumKey(move.to), toIso(move.at)));
            for (const Task& task : lead.tasks) lines.append(u"%1 %2 %3"_s.arg(row).arg(task.kind, toIso(task.createdAt)));
        }
        lines.sort();
        return lines;
    }

private slots:
    void daysCaughtUpAtOnceAreAsDaysTakenOneByOne()
    {
        WorkspaceFixture atOnce, oneByOne;
        QVERIFY(prepare(atOnce) && prepare(oneByOne));
        QCOMPARE(story(atOnce), story(oneByOne));
        const QStringList before = story(atOnce);
        const auto done = catchUp(*atOnce.workspace, in(atOnce, days));
        QVERIFY(done);
        for (int i = 1; i <= days; ++i) QVERIFY(catchUp(*oneByOne.workspace, in(oneByOne, i)));
        QVERIFY2(story(atOnce) != before, "no day changed anything: the test would see nothing");
        QCOMPARE(story(atOnce), story(oneByOne));
    }

    void whatWasCommittedAfterTheDayBeganStaysInSight()
    {
        WorkspaceFixture f;
        QVERIFY(f.open() && catchUp(*f.workspace, f.actor));
        // Three minutes past midnight somebody edits; then the window, left open, takes the new day, which began at 00:00.
        const Instant midnight = (f.actor.now / secondsPerDay + 1) * secondsPerDay;
        const Actor early{f.actor.name, midnight + 180}, window{f.actor.name, midnight + 300};
        const auto edit = editField(*f.workspace, f.hanna(), u"industry"_s, u"Baking"_s, early);
        QVERIFY(edit);
        QVERIFY(catchUp(*f.workspace, window));
        QCOMPARE(shownAsOf(window.now, f.workspace->latestCommit()), early.now);
        QVERIFY(undoCommit(*f.workspace, edit->commit, window));
        QVERIFY(f.workspace->latestCommit() <= midnight);
    }

    void othersGetTheirTurnAfterADayThatMovesSomebody()
    {
        WorkspaceFixture f;
        QVERIFY(prepare(f));
        // What a transaction has come to is said after it.
        QSet<qint64> ends;
        Progress progress;
        progress.report = [&](qint64 done, qint64 total) {
            if (total == days) ends.insert(done);
        };
        QVERIFY(catchUp(*f.workspace, in(f, days), progress));
        QVERIFY(ends.contains(days) && ends.size() < days);
        int moving = 0;
        const auto entries = history(*f.workspace, false);
        for (const CommitEntry& entry : *entries) {
            if (entry.kind != u"catch_up" || entry.at <= f.actor.now) continue;
            const qint64 day = entry.at / secondsPerDay - f.actor.now / secondsPerDay;
            QVERIFY2(ends.contains(day), "nobody could write between the day that moved somebody and the next ones");
            moving += day < days ? 1 : 0;
        }
        QVERIFY(moving > 0);
    }

    void aDayThatMovesNobodyIsNoLineOfTheHistory()
    {
        WorkspaceFixture f;
        QVERIFY(prepare(f));
        QVERIFY(catchUp(*f.workspace, in(f, 120)));
        int steps = 0;
        QSet<Instant> when;
        const auto entries = history(*f.workspace, false);
        for (const CommitEntry& entry : *entries)
            if (entry.kind == u"catch_up") {
                ++steps;
                when.insert(entry.at);
            }
        QVERIFY2(steps > 0 && steps < 100, qPrintable(QString::number(steps)));
        for (const QString& line : story(f))
            if (const auto at = instantFromIso(line.section(u' ', -1)); at && *at > f.actor.now && *at % secondsPerDay == 0) QVERIFY2(when.contains(*at), qPrintable(line));
    }

    void aDayThatAnotherWindowHasTakenIsNotTakenAgain()
    {
        WorkspaceFixture f;
        QVERIFY(prepare(f));
        const auto other = f.workspace->again().value();
        QVERIFY(catchUp(*f.workspace, in(f, days)));
        const QStringList before = story(f);
        const qsizetype commits = history(*f.workspace, false).value().size();
        QVERIFY(catchUp(*other, in(f, days)));
        QCOMPARE(story(f), before);
        QCOMPARE(history(*f.workspace, false).value().size(), commits);
    }
};

KELVIN_TEST(TestCatchUp)
#include "TestCatchUp.moc"
