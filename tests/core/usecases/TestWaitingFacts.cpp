// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What files say of people nobody knows yet finds them, however they come to be known.
class TestWaitingFacts : public QObject {
    Q_OBJECT

private:
    static void importWaiting(ImportFixture& f, const QByteArray& key, const QByteArray& value)
    {
        const auto counts = [&](ImportKind kind, const QByteArray& columns, const QByteArray& cells) {
            return f.counts(kind, key + ',' + columns + '\n' + value + ',' + cells + '\n');
        };
        QCOMPARE(counts(ImportKind::Outcomes, "outcome,outcomeAt", "won,2026-02-01"), u"1 0 0 0 1"_s);
        QCOMPARE(counts(ImportKind::Bant, "need,answeredAt", "confirmed,2026-02-02"), u"1 0 0 0 1"_s);
        QCOMPARE(counts(ImportKind::Activities, "type,occurredAt", "download,2026-02-03"), u"1 0 0 0 1"_s);
    }

    static void hasAll(const LeadFacts& lead)
    {
        QCOMPARE(lead.outcomes.size(), 1);
        QCOMPARE(lead.answers.size(), 1);
        QCOMPARE(lead.activities.size(), 1);
        QCOMPARE(stageAt(lead.stageMoves, *instantFromIso(u"2026-02-02T00:00:00Z")), StageRole::Customer);
    }

private slots:
    void findALeadAddedByHand_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("by e-mail") << QByteArray("email") << QByteArray("anna@x.pl");
        QTest::newRow("by telephone") << QByteArray("phone") << QByteArray("+48 22 123 45 67");
        QTest::newRow("by external id") << QByteArray("externalId") << QByteArray("77");
    }

    void findALeadAddedByHand()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        ImportFixture f;
        f.system = u"crm"_s;
        importWaiting(f, key, value);
        const QByteArray waiting = f.dump();
        const Instant then = f.actor.now;
        f.laterBy(1);
        NewLead lead;
        if (key == "externalId") lead.key = ExternalKey{u"crm"_s, QString::fromUtf8(value)};
        else lead.fields.insert(QString::fromUtf8(key), QString::fromUtf8(value));
        lead.fields.insert(u"name"_s, u"Anna"_s);
        const auto added = addLead(*f.workspace, lead, f.actor);
        QVERIFY(added);
        const auto facts = leadFacts(*f.workspace, added->leads.first());
        QVERIFY(facts);
        hasAll(*facts);
        QVERIFY(undoCommit(*f.workspace, added->commit, f.actor));
        f.actor.now = then;
        QCOMPARE(f.dump(), waiting);
    }

    void findALeadWhoseKeyAPersonTypes_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("e-mail") << QByteArray("email") << QByteArray("anna@x.pl");
        QTest::newRow("telephone") << QByteArray("phone") << QByteArray("+48 22 123 45 67");
    }

    void findALeadWhoseKeyAPersonTypes()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "externalId,name,createdAt\n1,Anna,2026-01-01\n"), u"1 0 0 0 0"_s);
        importWaiting(f, key, value);
        const qint64 row = *findLead(*f.workspace, u"1"_s);
        QVERIFY(editField(*f.workspace, row, QString::fromUtf8(key), QString::fromUtf8(value), f.actor));
        hasAll(*leadFacts(*f.workspace, row));
    }
};

KELVIN_TEST(TestWaitingFacts)
#include "TestWaitingFacts.moc"
