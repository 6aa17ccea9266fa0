// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"
#include "core/storage/Transaction.h"
#include "tests/core/usecases/BantCall.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What the list shows until the activities are read: scores as the last commits left them.
class TestStoredList : public QObject {
    Q_OBJECT

private slots:
    void storedScoresAreThoseOfTheLastCommit()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const qint64 hanna = f.hanna();
        QVERIFY(answerBant(*f.workspace, hanna, allFourAnswers(), f.actor));
        const auto table = leadTable(*f.workspace, f.actor.now);
        const auto stored = storedTable(*f.workspace, f.actor.now);
        QVERIFY(table.ok() && stored.ok());
        QVERIFY(stored->at <= f.actor.now);
        QCOMPARE(stored->asOf, f.actor.now);
        // What was read for them is enough for the counted ones.
        const auto counted = leadTable(*f.workspace, *stored->lines);
        QVERIFY(counted.ok());
        QCOMPARE(counted->size(), table->size());
        QCOMPARE(stored->rows.size(), table->size());
        for (qsizetype i = 0; i < table->size(); ++i) {
            const LeadRow& now = table->at(i);
            const LeadRow& then = stored->rows.at(i);
            QCOMPARE(then.row, now.row);
            QCOMPARE(then.name, now.name);
            QCOMPARE(then.lastActivityAt, now.lastActivityAt);
            QCOMPARE(then.city, now.city);
            QVERIFY(!then.weekChange);
            QCOMPARE(counted->at(i), now);
            if (then.row != hanna) continue;
            QVERIFY(then.card == now.card);
            QVERIFY(then.card.temperature == Temperature::Hot);
            QCOMPARE(then.model, now.model);
            QCOMPARE(then.version, now.version);
            QVERIFY(then.pips == now.pips && then.pipStates == now.pipStates);
            QCOMPARE(stored->at, f.actor.now);
        }
    }

    void nothingIsStoredInAFileThatNobodyScored()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto all = writeTransaction(f.workspace->database(), [&] {
            Statement(f.workspace->database(), "DELETE FROM score").run();
            return Done{};
        });
        QVERIFY(all.ok());
        const auto stored = storedTable(*f.workspace, f.actor.now);
        QVERIFY(stored.ok());
        QVERIFY(stored->rows.isEmpty() && !stored->lines);
    }
};

KELVIN_TEST(TestStoredList)
#include "TestStoredList.moc"
