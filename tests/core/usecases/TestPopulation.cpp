// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QRandomGenerator>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The facts kept in memory follow the file, change by change.
class TestPopulation : public QObject {
    Q_OBJECT

private:
    /// Total, band and scope of every lead by its row.
    static QMap<qint64, QList<qint64>> scores(Workspace& workspace, Instant asOf)
    {
        const ScoreSheet sheet = scoreAll(workspace, asOf).value();
        QMap<qint64, QList<qint64>> byRow;
        for (size_t lead = 0; lead < sheet.rows.size(); ++lead)
            for (const ScoreSheet::Line& line : sheet.models)
                byRow[sheet.rows[lead]] << line.cards[lead].total.value << qint64(line.cards[lead].band) << qint64(line.cards[lead].inScope);
        return byRow;
    }

    static void changeSomething(WorkspaceFixture& f, qint64 row, QRandomGenerator& chance)
    {
        switch (chance.bounded(4)) {
        case 0: {
            Activity call;
            call.type = 80 + chance.bounded(5);
            QVERIFY(logActivity(*f.workspace, row, call, f.actor));
            break;
        }
        case 1: QVERIFY(editField(*f.workspace, row, u"industry"_s, chance.bounded(2) ? u"IT"_s : u"Retail"_s, f.actor)); break;
        case 2: QVERIFY(trashLeads(*f.workspace, {row}, chance.bounded(2) == 0, f.actor)); break;
        default: QVERIFY(adjustScore(*f.workspace, row, Adjustment{{}, {}, chance.bounded(-9, 9), u"why"_s, {}, 0, {}}, f.actor));
        }
    }

private slots:
    void manyChangesOfAFewLeadsGiveWhatAFreshLoadGives()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QList<qint64> rows = scores(*f.workspace, f.actor.now).keys();
        QRandomGenerator chance(11);
        // More changes than the patch keeps outdated states, so that it is also made anew.
        for (int i = 0; i < scaled(240); ++i) {
            changeSomething(f, rows.at(chance.bounded(12)), chance);
            if (i % 20 != 0) continue;
            const auto other = f.workspace->again().value();
            QCOMPARE(scores(*f.workspace, f.actor.now), scores(*other, f.actor.now));
        }
    }

    void aLeadThatIsGoneIsNotScored()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto before = scores(*f.workspace, f.actor.now);
        NewLead ada;
        ada.fields = {{u"email"_s, u"ada@example.com"_s}};
        const auto added = addLead(*f.workspace, ada, f.actor);
        QVERIFY(added);
        QCOMPARE(scores(*f.workspace, f.actor.now).size(), before.size() + 1);
        QVERIFY(undoCommit(*f.workspace, added->commit, f.actor));
        QCOMPARE(scores(*f.workspace, f.actor.now), before);
    }
};

KELVIN_TEST(TestPopulation)
#include "TestPopulation.moc"
