// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

#include <sqlite3.h>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Two connections to one file, as the window's two threads are and a command beside it: each hears of every commit.
class TestTwoConnections : public QObject {
    Q_OBJECT

private:
    /// What a workspace tells its views.
    struct Heard {
        QSet<qint64> leads;
        bool allLeads = false, models = false;

        explicit Heard(Workspace& workspace)
        {
            QObject::connect(&workspace.notifier(), &ChangeNotifier::changed, &m_ear, [this](const Change& change) {
                leads += QSet<qint64>(change.leads.begin(), change.leads.end());
                allLeads = allLeads || change.allLeads;
                models = models || change.models;
            });
        }

    private:
        QObject m_ear;
    };

    static QList<qint64> twoLeads(WorkspaceFixture& f)
    {
        const ScoreSheet sheet = scoreAll(*f.workspace, f.actor.now).value();
        return {sheet.rows.at(0), sheet.rows.at(1)};
    }

    static bool industry(Workspace& workspace, qint64 row, const QString& text, const Actor& actor)
    {
        return editField(workspace, row, u"industry"_s, text, actor).ok();
    }

    static bool change(const QString& path, const char* sql)
    {
        sqlite3* other = nullptr;
        const bool done = sqlite3_open(QFile::encodeName(path).constData(), &other) == SQLITE_OK && sqlite3_exec(other, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(other);
        return done;
    }

    static int published(Workspace& workspace) { return workspace.model(u"fibonacci"_s)->published()->number; }

private slots:
    void anEditThatFollowsAnothersCommitBringsThatOneAlong()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto other = f.workspace->again().value();
        const QList<qint64> rows = twoLeads(f);
        QVERIFY(scoreAll(*other, f.actor.now));
        Heard heard(*other);
        QVERIFY(industry(*f.workspace, rows.at(0), u"Baking"_s, f.actor));
        QVERIFY(industry(*other, rows.at(1), u"Fishing"_s, f.actor));
        other->refresh();
        QVERIFY(heard.allLeads || heard.leads.contains(rows.at(0)));
        QVERIFY(heard.allLeads || heard.leads.contains(rows.at(1)));
    }

    void anUndoThatFollowsAnothersCommitBringsThatOneAlong()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto other = f.workspace->again().value();
        const QList<qint64> rows = twoLeads(f);
        const auto edit = editField(*other, rows.at(1), u"industry"_s, u"Fishing"_s, f.actor);
        QVERIFY(edit);
        QVERIFY(industry(*f.workspace, rows.at(0), u"Baking"_s, f.actor));
        Heard heard(*other);
        QVERIFY(undoCommit(*other, edit->commit, f.actor));
        other->refresh();
        QVERIFY(heard.allLeads || heard.leads.contains(rows.at(0)));
        QVERIFY(heard.allLeads || heard.leads.contains(rows.at(1)));
    }

    void theColumnsFollowToo()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto other = f.workspace->again().value();
        const qint64 hanna = f.hanna(), second = twoLeads(f).at(1);
        QVERIFY(scoreAll(*other, f.actor.now));
        const Adjustment raise{{}, {}, 700, u"why"_s, {}, 0, {}};
        QVERIFY(adjustScore(*f.workspace, hanna, raise, f.actor));
        QVERIFY(industry(*other, second == hanna ? twoLeads(f).at(0) : second, u"Fishing"_s, f.actor));
        other->refresh();
        const auto fresh = f.workspace->again().value();
        const auto totals = [&](Workspace& workspace) {
            QMap<qint64, qint64> all;
            const ScoreSheet sheet = scoreAll(workspace, f.actor.now).value();
            for (size_t lead = 0; lead < sheet.rows.size(); ++lead) all[sheet.rows[lead]] = sheet.card(lead).total.value;
            return all;
        };
        QCOMPARE(totals(*other), totals(*fresh));
    }

    void whatIsSeenOnceIsNotToldAgain()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto other = f.workspace->again().value();
        const QList<qint64> rows = twoLeads(f);
        QVERIFY(industry(*f.workspace, rows.at(0), u"Baking"_s, f.actor));
        QVERIFY(other->refresh());
        QVERIFY(!other->refresh());
        Heard heard(*other);
        QVERIFY(industry(*other, rows.at(1), u"Fishing"_s, f.actor));
        QVERIFY(!heard.allLeads && !heard.leads.contains(rows.at(0)));
    }

    void rulesPublishedElsewhereAreTheOnesAnEditIsSteppedBy()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto other = f.workspace->again().value();
        const int before = published(*other);
        QVERIFY(publishModel(*f.workspace, u"fibonacci"_s, f.workspace->model(u"fibonacci"_s)->published()->model, {}, Promotion::MarkOnly, f.actor));
        Heard heard(*other);
        QVERIFY(industry(*other, twoLeads(f).at(0), u"Baking"_s, f.actor));
        QVERIFY(published(*other) > before);
        other->refresh();
        QVERIFY(heard.models);
    }

    void aDraftSavedAgainElsewhereIsNews()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto other = f.workspace->again().value();
        ScoringModel draft = f.workspace->model(u"fibonacci"_s)->published()->model;
        draft.stages.freshDays = 11;
        QVERIFY(saveDraft(*f.workspace, u"fibonacci"_s, draft, f.actor));
        QVERIFY(other->refresh());
        Heard heard(*other);
        QVERIFY(industry(*f.workspace, twoLeads(f).at(0), u"Baking"_s, f.actor));
        QVERIFY(other->refresh());
        QVERIFY(!heard.models);
        draft.stages.freshDays = 12;
        QVERIFY(saveDraft(*f.workspace, u"fibonacci"_s, draft, f.actor));
        QVERIFY(other->refresh());
        QVERIFY(heard.models);
        QCOMPARE(other->model(u"fibonacci"_s)->draft()->model.stages.freshDays, 12);
    }

    void aRefusedDeedReadsNoModels()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QList<StoredModel> before = f.workspace->models();
        QCOMPARE(editField(*f.workspace, 999'999, u"name"_s, u"Nobody"_s, f.actor).failure().code, u"no_lead"_s);
        QVERIFY(f.workspace->models().constData() == before.constData());
    }

    void aCommitThatCannotBeReadBackStandsAndIsReadLater()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const qint64 row = twoLeads(f).at(0);
        const auto other = f.workspace->again().value();
        QVERIFY(industry(*f.workspace, row, u"Baking"_s, f.actor));
        QVERIFY(change(f.workspace->path(), "UPDATE model_version SET json = CAST('no longer' || CAST(json AS TEXT) AS BLOB)"));
        Heard heard(*other);
        // An exception here would end the window.
        other->committed(Change{{}, false, true, false});
        QVERIFY(heard.allLeads);
        QVERIFY(!other->refresh());
        QVERIFY(change(f.workspace->path(), "UPDATE model_version SET json = CAST(substr(CAST(json AS TEXT), 10) AS BLOB)"));
        QVERIFY(other->refresh());
        QVERIFY(!other->refresh());
    }
};

KELVIN_TEST(TestTwoConnections)
#include "TestTwoConnections.moc"
