// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ScoringModelJson.h"
#include "core/domain/NextStep.h"
#include "tests/core/usecases/StepFixture.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The golden cases about what a step writes, G10 and G12: their folders are played in a real file.
class TestGoldenSteps : public QObject {
    Q_OBJECT

    static QByteArray bytes(const QString& file)
    {
        QFile opened(sourcePath(u"tests/golden/") + file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    static QJsonObject expected(const QString& folder) { return QJsonDocument::fromJson(bytes(folder + u"/expected.json"_s)).object(); }
    static MilliPoints milli(const QJsonValue& points) { return roundedMilli(points.toDouble() * 1'000); }

    /// A new file with the model of the folder.
    static bool open(StepFixture& f, const QString& folder)
    {
        auto model = modelFromJson(bytes(folder + u"/model.json"_s));
        if (!model || !f.open()) return false;
        model->activityTypes = f.fibonacci().activityTypes;
        return f.publish(*model);
    }

    static MilliPoints total(const StepFixture& f) { return leadRows(*f.workspace, {f.lead}, f.actor.now)->first().card.total; }

    static Result<CommitResult> take(StepFixture& f, const QJsonObject& edit)
    {
        return edit.contains(u"adjust"_s) ? f.adjust(edit[u"adjust"_s].toInt()) : f.edit(edit[u"field"_s].toString(), edit[u"value"_s].toString());
    }

    /// Crossings without the ids, which are random.
    static QList<Crossing> crossingsOf(const StepFixture& f)
    {
        QList<Crossing> crossings = f.facts().crossings;
        for (Crossing& crossing : crossings) crossing.id = {};
        return crossings;
    }

    static void compareFiles(const StepFixture& one, const StepFixture& other)
    {
        const auto rows = leadTable(*one.workspace, one.actor.now), expected = leadTable(*other.workspace, other.actor.now);
        QVERIFY(rows && expected);
        QCOMPARE(rows->size(), expected->size());
        for (int i = 0; i < rows->size(); ++i) {
            QCOMPARE(rows->at(i).email, expected->at(i).email);
            QVERIFY(rows->at(i).card == expected->at(i).card);
            QCOMPARE(rows->at(i).stage, expected->at(i).stage);
        }
        QCOMPARE(crossingsOf(one), crossingsOf(other));
    }

private slots:
    /// Whole points are adjusted; a visit of 999 days ago takes the last thousandth away, until the next day.
    void goldenCaseG10()
    {
        StepFixture f;
        QVERIFY(open(f, u"G10"_s));
        const QJsonObject steps = expected(u"G10"_s)[u"steps"_s].toObject();
        const QJsonArray scores = steps[u"scores"_s].toArray(), crossed = steps[u"crossed"_s].toArray();
        QVERIFY(scores.size() == 8 && crossed.size() == 8);
        int points = 0;
        for (int i = 0; i < scores.size(); ++i) {
            const double score = scores[i].toDouble();
            const int whole = int(std::ceil(score));
            f.actor.now += secondsPerDay;
            const auto done = f.adjust(whole - points);
            QVERIFY(done);
            points = whole;
            if (score < whole) QCOMPARE(f.log("page_view", 999)->freshCrossings, 0);
            QCOMPARE(total(f).value, milli(scores[i]).value);
            const bool crosses = crossed[i].toBool();
            QCOMPARE(done->freshCrossings, int(crosses));
            QCOMPARE(done->promoted, int(crosses));
            QCOMPARE(nextStepOf(f.facts()).has_value(), crosses);
            if (!crosses) continue;
            QVERIFY(finishTask(*f.workspace, f.lead, nextStepOf(f.facts())->id, f.actor));
            QVERIFY(f.move(StageRole::Recycle, f.actor.now + 300 * secondsPerDay));
        }
    }

    /// A file that saw edits and their undo, and one that never did: scores at the same moment, crossings, and what the next steps do.
    void goldenCaseG12()
    {
        const QJsonObject expected = TestGoldenSteps::expected(u"G12"_s);
        StepFixture seen, never;
        for (StepFixture* f : {&seen, &never}) {
            QVERIFY(open(*f, u"G12"_s));
            const auto done = f->import(sourcePath(u"tests/golden/G12/leads.csv"));
            QVERIFY(done);
            QCOMPARE(done->counts.created, 2);
            QCOMPARE(done->counts.rejected, 0);
            if (QTest::currentTestFailed()) return;
            f->lead = findLead(*f->workspace, expected[u"lead"_s].toString()).value();
            QCOMPARE(total(*f).value, milli(expected[u"imported"_s]).value);
        }
        const QByteArray before = seen.dump();
        QList<qint64> commits;
        for (const QJsonValue& edit : expected[u"edits"_s].toArray()) {
            const auto done = take(seen, edit.toObject());
            QVERIFY(done);
            QCOMPARE(done->promoted, edit[u"promoted"_s].toInt());
            QCOMPARE(total(seen).value, milli(edit[u"total"_s]).value);
            commits.append(done->commit);
        }
        QCOMPARE(seen.facts().crossings.size(), expected[u"crossings"_s].toInt());
        QVERIFY(seen.dump() != before);
        for (const qint64 commit : std::as_const(commits)) QVERIFY(undoCommit(*seen.workspace, commit, seen.actor));
        QCOMPARE(seen.dump(), before);
        for (const QJsonValue& points : expected[u"later"_s].toArray()) {
            compareFiles(seen, never);
            if (QTest::currentTestFailed()) return;
            for (StepFixture* f : {&seen, &never}) {
                f->actor.now += secondsPerDay;
                QVERIFY(catchUp(*f->workspace, f->actor));
                QVERIFY(points.toInt() == 0 || f->adjust(points.toInt()));
            }
        }
        compareFiles(seen, never);
        QCOMPARE(enumKey(seen.stage()), expected[u"stage"_s].toString());
        QCOMPARE(total(seen).value, milli(expected[u"total"_s]).value);
    }
};

KELVIN_TEST(TestGoldenSteps)
#include "TestGoldenSteps.moc"
