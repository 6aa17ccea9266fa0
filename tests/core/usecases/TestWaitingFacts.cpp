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

    /// A file of each kind of facts, whose rows name the person by an id and by an e-mail.
    static QList<std::pair<ImportKind, QByteArray>> twoKeyed()
    {
        return {{ImportKind::Outcomes, "externalId,email,dealId,outcome,outcomeAt\n1,anna@x.pl,d1,won,2026-02-01\n"},
                {ImportKind::Bant, "externalId,email,need,answeredAt\n1,anna@x.pl,confirmed,2026-02-02\n"},
                {ImportKind::Activities, "visitorId,externalId,email,type,occurredAt\nv1,1,anna@x.pl,download,2026-02-03\n"}};
    }

    static void hasAll(const LeadFacts& lead)
    {
        QCOMPARE(lead.outcomes.size(), 1);
        QCOMPARE(lead.answers.size(), 1);
        QCOMPARE(lead.activities.size(), 1);
        QCOMPARE(stageAt(lead.stageMoves, *instantFromIso(u"2026-02-02T00:00:00Z")), StageRole::Customer);
    }

private slots:
    void waitAgainWordForWord()
    {
        ImportFixture f;
        f.system = u"crm"_s;
        const QByteArray deals = "externalId,dealId,outcome,outcomeAt,stage,stageAt\n1,d1,lost,2026-02-01,MQL,2026-01-20\n1,d2,won,2026-02-03,,\n";
        const QByteArray answers = "externalId,need,budget,answeredAt\n1,confirmed,approved,2026-02-02\n";
        const QByteArray contacts = "externalId,email,name,createdAt\n1,anna@x.pl,Anna,2026-01-01\n";
        QCOMPARE(f.counts(ImportKind::Outcomes, deals), u"2 0 0 0 2"_s);
        f.actor.name = u"Ola"_s;
        QCOMPARE(f.counts(ImportKind::Bant, answers), u"1 0 0 0 1"_s);
        const QByteArray waiting = f.dump();
        f.actor.name = u"Iga"_s;
        QCOMPARE(f.counts(ImportKind::Leads, contacts), u"1 0 0 0 0"_s);
        QCOMPARE(f.lead(u"anna@x.pl"_s).outcomes.size(), 2);
        QCOMPARE(f.lead(u"anna@x.pl"_s).answers.first().answeredBy, u"Ola"_s);
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        QCOMPARE(f.dump(), waiting);
        QCOMPARE(f.counts(ImportKind::Outcomes, deals), u"0 0 2 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Bant, answers), u"0 0 1 0 0"_s);
    }

    void areSaidOnceByRowsThatAreAlike()
    {
        const QByteArray row = "1,d1,lost,2026-02-01,MQL,2026-01-20\n";
        const QByteArray deals = "externalId,dealId,outcome,outcomeAt,stage,stageAt\n" + row + row;
        const QByteArray contacts = "externalId,email,name,createdAt\n1,anna@x.pl,Anna,2026-01-01\n";
        ImportFixture before, after;
        before.system = after.system = u"crm"_s;
        QCOMPARE(before.counts(ImportKind::Outcomes, deals), u"1 0 1 0 1"_s);
        QCOMPARE(before.counts(ImportKind::Leads, contacts), u"1 0 0 0 0"_s);
        QCOMPARE(after.counts(ImportKind::Leads, contacts), u"1 0 0 0 0"_s);
        QCOMPARE(after.counts(ImportKind::Outcomes, deals), u"1 0 1 0 0"_s);
        for (ImportFixture* f : {&before, &after}) {
            QCOMPARE(f->lead(u"anna@x.pl"_s).outcomes.size(), 1);
            QCOMPARE(f->counts(ImportKind::Outcomes, deals), u"0 0 2 0 0"_s);
        }
    }

    void waitAsIfTheyHadComeBeforeTheLead()
    {
        const QByteArray deals = "externalId,dealId,outcome,outcomeAt,stage,stageAt\n1,d1,lost,2026-02-01,MQL,2026-01-20\n";
        const QByteArray acts = "visitorId,externalId,type,occurredAt\nv1,1,form_submit,2026-01-21\nv1,,page_view,2026-01-20\n";
        ImportFixture alone;
        alone.system = u"crm"_s;
        QVERIFY(alone.import(ImportKind::Outcomes, deals) && alone.import(ImportKind::Activities, acts));
        ImportFixture f;
        f.system = u"crm"_s;
        QCOMPARE(f.counts(ImportKind::Leads, "externalId,email,name,createdAt\n1,anna@x.pl,Anna,2026-01-01\n"), u"1 0 0 0 0"_s);
        const qint64 contacts = f.lastBatch;
        QCOMPARE(f.counts(ImportKind::Outcomes, deals), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Activities, acts), u"2 0 0 0 0"_s);
        QCOMPARE(f.lead(u"anna@x.pl"_s).activities.size(), 2);
        QVERIFY(undoCommit(*f.workspace, contacts, f.actor));
        QCOMPARE(f.dump(), alone.dump());
    }

    void stayWithALeadThatAnotherFileHolds()
    {
        ImportFixture f;
        f.system = u"crm"_s;
        const QByteArray deals = "externalId,dealId,outcome,outcomeAt\n1,d1,lost,2026-02-01\n";
        QCOMPARE(f.counts(ImportKind::Outcomes, deals), u"1 0 0 0 1"_s);
        const QByteArray waiting = f.dump();
        QCOMPARE(f.counts(ImportKind::Leads, "externalId,name,createdAt\n1,Anna,2026-01-01\n"), u"1 0 0 0 0"_s);
        const qint64 first = f.lastBatch;
        QCOMPARE(f.counts(ImportKind::Leads, "externalId,city\n1,Hel\n"), u"0 1 0 0 0"_s);
        const qint64 second = f.lastBatch;
        QVERIFY(undoCommit(*f.workspace, first, f.actor));
        QCOMPARE(f.lead(u"crm:1"_s).outcomes.size(), 1);
        QCOMPARE(f.counts(ImportKind::Outcomes, deals), u"0 0 1 0 0"_s);
        QVERIFY(undoCommit(*f.workspace, second, f.actor));
        QCOMPARE(f.dump(), waiting);
    }

    void stayWithALeadThatTheFileNamesByAnOlderKey()
    {
        ImportFixture f;
        const QByteArray empty = f.dump();
        const QByteArray web = "email,name,createdAt\nanna@x.pl,Anna,2026-01-01\n", contacts = "externalId,email,city,createdAt\n1,anna@x.pl,Hel,2026-01-02\n";
        QCOMPARE(f.counts(ImportKind::Leads, web), u"1 0 0 0 0"_s);
        const qint64 first = f.lastBatch;
        f.system = u"hubspot"_s;
        QCOMPARE(f.counts(ImportKind::Leads, contacts), u"0 1 0 0 0"_s);
        const qint64 second = f.lastBatch;
        QList<qint64> facts;
        for (const auto& [kind, file] : twoKeyed()) {
            QVERIFY(f.counts(kind, file).startsWith(u'1'));
            facts.append(f.lastBatch);
        }
        const auto saysNothingNew = [&] {
            for (const auto& [kind, file] : twoKeyed()) QVERIFY2(f.counts(kind, file).startsWith(u"0 0 1"_s), qPrintable(f.counts(kind, file)));
        };
        QVERIFY(undoCommit(*f.workspace, second, f.actor));
        hasAll(f.lead(u"anna@x.pl"_s));
        QVERIFY(f.lead(u"anna@x.pl"_s).keys.isEmpty());
        saysNothingNew();
        // Without the lead they wait, under whichever key, and are not written again.
        QVERIFY(undoCommit(*f.workspace, first, f.actor));
        QVERIFY(!findLead(*f.workspace, u"anna@x.pl"_s));
        saysNothingNew();
        QCOMPARE(f.counts(ImportKind::Leads, contacts), u"1 0 0 0 0"_s);
        const qint64 third = f.lastBatch;
        hasAll(f.lead(u"anna@x.pl"_s));
        saysNothingNew();
        for (const qint64 batch : facts + QList<qint64>{third}) QVERIFY(undoCommit(*f.workspace, batch, f.actor));
        QCOMPARE(f.dump(), empty);
    }

    void areFoundAgainByTheirFileAndNotWrittenTwice()
    {
        ImportFixture f;
        f.system = u"hubspot"_s;
        for (const auto& [kind, file] : twoKeyed()) QVERIFY(f.counts(kind, file).startsWith(u'1'));
        // They wait under the id; the lead comes by e-mail only.
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,createdAt\nanna@x.pl,Anna,2026-01-01\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.lead(u"anna@x.pl"_s).outcomes.isEmpty());
        QCOMPARE(f.counts(ImportKind::Outcomes, twoKeyed().first().second), u"0 1 0 0 0"_s);
        hasAll(f.lead(u"anna@x.pl"_s));
        for (const auto& [kind, file] : twoKeyed()) QVERIFY(f.counts(kind, file).startsWith(u"0 0 1"_s));
    }

    void leaveALeadWithTheKeyThatAPersonTyped()
    {
        ImportFixture f;
        f.system = u"crm"_s;
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,createdAt\nanna@x.pl,Anna,2026-01-01\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Activities, "visitorId,externalId,type,occurredAt\nv1,1,form_submit,2026-01-21\nv1,,page_view,2026-01-20\n"), u"2 0 0 0 2"_s);
        QCOMPARE(f.counts(ImportKind::Outcomes, "externalId,dealId,outcome,outcomeAt,stage\n1,d1,won,2026-02-01,Customer\n"), u"1 0 0 0 1"_s);
        QCOMPARE(f.counts(ImportKind::Bant, "externalId,need,answeredAt\n1,confirmed,2026-02-02\n"), u"1 0 0 0 1"_s);
        const QByteArray waiting = f.dump();
        const qint64 row = *findLead(*f.workspace, u"anna@x.pl"_s);
        const auto typed = editField(*f.workspace, row, u"externalId"_s, u"crm:1"_s, f.actor);
        QVERIFY(typed);
        const LeadFacts lead = *leadFacts(*f.workspace, row);
        QCOMPARE(lead.activities.size(), 2);
        QVERIFY(lead.outcomes.size() == 1 && lead.answers.size() == 1 && !lead.stageMoves.isEmpty());
        QVERIFY(undoCommit(*f.workspace, typed->commit, f.actor));
        QCOMPARE(f.dump(), waiting);
    }

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

    void leadsThatAnUndoLeavesAreSaid()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,name\na@b.pl,Ada\nb@b.pl,Bo\nc@b.pl,Cy\n"), u"3 0 0 0 0"_s);
        const qint64 batch = f.lastBatch;
        for (const QString& who : {u"a@b.pl"_s, u"c@b.pl"_s}) QVERIFY(adjustScore(*f.workspace, f.lead(who).row, Adjustment{{}, {}, 5, u"why"_s, {}, 0, {}}, f.actor));
        const auto undone = undoCommit(*f.workspace, batch, f.actor);
        QVERIFY(undone);
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept.first().code, u"lead_kept"_s);
        QCOMPARE(undone->kept.first().count, 2);
        QVERIFY(findLead(*f.workspace, u"a@b.pl"_s) && !findLead(*f.workspace, u"b@b.pl"_s));
    }
};

KELVIN_TEST(TestWaitingFacts)
#include "TestWaitingFacts.moc"
