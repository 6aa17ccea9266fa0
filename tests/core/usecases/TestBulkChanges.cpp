// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/AssignOwner.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What is done with several leads at once is one commit.
class TestBulkChanges : public QObject {
    Q_OBJECT

private:
    static QString ownerOf(WorkspaceFixture& f, qint64 row)
    {
        const FieldValue value = fieldAt(leadFacts(*f.workspace, row).value(), u"owner", f.actor.now);
        const auto* name = std::get_if<QString>(&value);
        return name ? *name : QString();
    }

    static QList<qint64> leadsIn(WorkspaceFixture& f, StageRole stage)
    {
        QList<qint64> rows;
        const QList<LeadRow> table = leadTable(*f.workspace, f.actor.now).value();
        for (const LeadRow& row : table)
            if (row.stage == stage && !row.trashed) rows.append(row.row);
        return rows;
    }

private slots:
    void ownersOfSeveralLeadsAreOneCommit()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QList<qint64> rows = leadsIn(f, StageRole::MarketingQualified).mid(0, 3);
        QCOMPARE(rows.size(), 3);
        const QByteArray before = f.dump();
        QStringList owners;
        for (const qint64 row : rows) owners.append(ownerOf(f, row));
        const auto done = assignOwner(*f.workspace, rows, u" Ola <b>Nowak</b> "_s, f.actor);
        QVERIFY(done);
        QVERIFY(done->commit != 0);
        QCOMPARE(done->leads.size(), 3);
        for (const qint64 row : rows) QCOMPARE(ownerOf(f, row), u"Ola <b>Nowak</b>"_s);
        QVERIFY(undoCommit(*f.workspace, done->commit, f.actor));
        for (qsizetype i = 0; i < rows.size(); ++i) QCOMPARE(ownerOf(f, rows.at(i)), owners.at(i));
        QCOMPARE(f.dump(), before);
    }

    void whoeverHasTheOwnerAlreadyIsNotTouched()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QList<qint64> rows = leadsIn(f, StageRole::MarketingQualified).mid(0, 2);
        QVERIFY(assignOwner(*f.workspace, {rows.first()}, u"Ola"_s, f.actor));
        const auto both = assignOwner(*f.workspace, rows, u"Ola"_s, f.actor);
        QVERIFY(both);
        QCOMPARE(both->leads, QList<qint64>{rows.last()});
        const auto again = assignOwner(*f.workspace, rows, u"Ola"_s, f.actor);
        QVERIFY(again);
        QCOMPARE(again->commit, 0);
        QVERIFY(assignOwner(*f.workspace, rows, {}, f.actor));
        for (const qint64 row : rows) QCOMPARE(ownerOf(f, row), QString());
    }

    void aLeadThatIsGoneStopsTheWholeCommit()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const qint64 row = leadsIn(f, StageRole::MarketingQualified).first();
        const QByteArray before = f.dump();
        const auto done = assignOwner(*f.workspace, {row, 999'999}, u"Ola"_s, f.actor);
        QVERIFY(!done);
        QCOMPARE(done.failure().code, u"no_lead"_s);
        QCOMPARE(f.dump(), before);
    }
};

KELVIN_TEST(TestBulkChanges)
#include "TestBulkChanges.moc"
