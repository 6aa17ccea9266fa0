// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ScoringModelJson.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/scoring/GoldenFacts.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QDir>
#include <QJsonArray>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The golden cases once more by the way a user goes: their files through the importer into a real file, their model published in it.
class TestGoldenImport : public QObject {
    Q_OBJECT

private:
    static MilliPoints milli(const QJsonValue& points) { return roundedMilli(points.toDouble() * 1'000); }

    /// A history of fields has no file of its own: each change is an export of that day, as a CRM gives one every night.
    static QList<QByteArray> changes(const QByteArray& file)
    {
        QList<QByteArray> exports;
        for (const QByteArray& line : file.split('\n').mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() == 4) exports.append("externalId,changedAt," + cells.at(1) + '\n' + cells.at(0) + ',' + cells.at(3) + ',' + cells.at(2) + '\n');
        }
        return exports;
    }

    static void importAll(ImportFixture& f, const QString& folder)
    {
        const auto take = [&](ImportKind kind, const QByteArray& bytes) {
            if (bytes.isEmpty()) return;
            const auto done = f.import(kind, bytes);
            QVERIFY2(done, done ? "" : qPrintable(done.failure().code + u' ' + done.failure().args.join(u' ')));
            QCOMPARE(done->counts.rejected, 0);
            for (const Issue& issue : done->issues) QVERIFY2(issue.code == u"stage_disagrees"_s, qPrintable(issue.code));
        };
        const auto bytes = [&](const char* name) { return fileBytes(folder + u'/' + QString::fromLatin1(name)); };
        take(ImportKind::Leads, bytes("leads.csv"));
        for (const QByteArray& change : changes(bytes("changes.csv"))) take(ImportKind::Leads, change);
        take(ImportKind::Activities, bytes("activities.csv"));
        take(ImportKind::Bant, bytes("bant.csv"));
    }

    /// The model of a case, with what the case switches off.
    static ScoringModel modelOf(const QString& folder, const QJsonObject& expected, const QJsonObject& one)
    {
        ScoringModel model = goldenModel(folder, one[u"model"_s].toString(expected[u"model"_s].toString()));
        for (const QJsonValue& system : expected[u"openReportingSystems"_s].toArray()) model.openReportingSystems.append(system.toString());
        const QString onlyRule = one[u"onlyRule"_s].toString(), onlyGroup = one[u"onlyGroup"_s].toString();
        for (PointRule& rule : model.rules)
            if ((!onlyRule.isEmpty() && rule.id != onlyRule) || (!onlyGroup.isEmpty() && rule.group != onlyGroup)) rule.on = false;
        return model;
    }

    /// What the file does not know comes in, what it knows becomes a new version.
    static void publish(ImportFixture& f, const ScoringModel& model)
    {
        const bool isKnown = f.workspace->model(model.key);
        const auto done = isKnown ? publishModel(*f.workspace, model.key, model, {}, Promotion::MarkOnly, f.actor) : addModel(*f.workspace, model, true, f.actor);
        QVERIFY2(done, done ? "" : qPrintable(done.failure().code + u' ' + done.failure().args.join(u' ')));
    }

private slots:
    void scoresAsWritten_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir golden(sourcePath(u"tests/golden"));
        // G10 and G11 have no facts of a lead: they are laws and a row of scores. G12 is a verb, in TestGoldenSteps.
        for (const int n : {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15, 16}) QTest::newRow(qPrintable(u"G%1"_s.arg(n))) << golden.filePath(u"G%1"_s.arg(n));
    }

    void scoresAsWritten()
    {
        QFETCH(const QString, folder);
        ImportFixture f;
        f.system = u"default"_s;
        f.actor.now = *instantFromIso(u"2027-06-01T00:00:00Z");
        importAll(f, folder);
        if (QTest::currentTestFailed()) return;
        const QJsonObject expected = goldenExpectations(folder);
        // Case by case would publish the same models over and over.
        QMap<QByteArray, QList<QJsonObject>> byModel;
        for (const QJsonValue& one : expected[u"cases"_s].toArray()) byModel[modelToJson(modelOf(folder, expected, one.toObject()))].append(one.toObject());
        QVERIFY(!byModel.isEmpty());
        for (const QList<QJsonObject>& cases : std::as_const(byModel)) {
            const ScoringModel model = modelOf(folder, expected, cases.first());
            publish(f, model);
            for (const QJsonObject& one : cases) {
                compare(f, model.key, one);
                if (QTest::currentTestFailed()) QFAIL(qPrintable(u"%1 at %2 by %3"_s.arg(one[u"lead"_s].toString(), one[u"asOf"_s].toString(), model.key)));
            }
        }
    }

private:
    /// The score of one lead by its facts, and the same in the columns of everybody.
    static void compare(ImportFixture& f, const QString& model, const QJsonObject& one)
    {
        const Instant t = *instantFromIso(one[u"asOf"_s].toString());
        RulesChoice choice;
        choice.model = model;
        const LeadFacts lead = f.lead(u"default:"_s + one[u"lead"_s].toString());
        QVERIFY(lead.row > 0);
        const auto explained = explainLead(*f.workspace, lead, t, choice);
        QVERIFY2(explained, explained ? "" : qPrintable(explained.failure().code));
        const auto sheet = scoreAll(*f.workspace, t, choice);
        QVERIFY(sheet);
        const auto line = std::find_if(sheet->models.begin(), sheet->models.end(), [&](const ScoreSheet::Line& l) { return l.model == model; });
        const auto row = std::find(sheet->rows.begin(), sheet->rows.end(), lead.row);
        QVERIFY(line != sheet->models.end() && row != sheet->rows.end());
        QCOMPARE(line->cards[size_t(row - sheet->rows.begin())], explained->card);
        const Scorecard& card = explained->card;
        if (one.contains(u"total"_s)) QCOMPARE(card.total.value, milli(one[u"total"_s]).value);
        if (one.contains(u"band"_s)) QCOMPARE(enumKey(card.band), one[u"band"_s].toString());
        if (one.contains(u"temperature"_s)) QCOMPARE(enumKey(card.temperature), one[u"temperature"_s].toString());
        if (one.contains(u"provisional"_s)) QCOMPARE(card.provisional, one[u"provisional"_s].toBool());
        if (one.contains(u"grade"_s)) QCOMPARE(grade(card), one[u"grade"_s].toString());
    }
};

KELVIN_TEST(TestGoldenImport)
#include "TestGoldenImport.moc"
