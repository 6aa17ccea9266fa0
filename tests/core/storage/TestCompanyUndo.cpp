// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BatchUndo.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What an undo leaves of companies and of the leads that wait for them.
class TestCompanyUndo : public QObject {
    Q_OBJECT

private:
    /// Writes in a commit of its own and returns it.
    template <typename Work> static qint64 written(Database& db, Work work)
    {
        const auto done = writeTransaction(db, [&] {
            const Commit made = commit(db);
            work(made);
            return made.batch;
        });
        return done ? *done : 0;
    }

    static bool undo(Database& db, qint64 batch)
    {
        return writeTransaction(db, [&] {
            removeFactsOf(db, batch);
            BatchRepository(db).markUndone(batch, start, u"anna"_s);
            return Done{};
        }).ok();
    }

private slots:
    void aCompanyThatALaterImportHeldGoesWithThatImport()
    {
        TestFile file;
        Database& db = *file.db;
        const QByteArray empty = dump(db);
        qint64 company = 0;
        const qint64 first = written(db, [&](const Commit& stamp) {
            company = AccountRepository(db).add(stamp, {}, u"firm.example"_s);
            AccountRepository(db).addKey(stamp, company, {u"hubspot"_s, u"7"_s});
            AccountRepository(db).addFieldChange(stamp, company, fieldChange(u"company"_s, u"Firm"_s));
        });
        const qint64 second =
            written(db, [&](const Commit& stamp) { AccountRepository(db).addFieldChange(stamp, company, fieldChange(u"company"_s, u"Firm S.A."_s, start + 60)); });
        QVERIFY(first != 0 && second != 0);
        QVERIFY(undo(db, first));
        QVERIFY(AccountRepository(db).findByDomain(u"firm.example"_s));
        QVERIFY(undo(db, second));
        QVERIFY(!AccountRepository(db).findByDomain(u"firm.example"_s));
        QCOMPARE(dump(db), empty);
    }

    void aLeadWaitsForACompanyByEachOfItsNames()
    {
        TestFile file;
        Database& db = *file.db;
        qint64 lead = 0;
        written(db, [&](const Commit& stamp) {
            lead = addRandomLeads(db, stamp, 1, 4).first();
            AccountRepository(db).linkByKey(stamp, lead, {u"hubspot"_s, u"7"_s});
        });
        written(db, [&](const Commit& stamp) { AccountRepository(db).linkByDomain(stamp, lead, u"new.example"_s); });
        const QByteArray waiting = dump(db);
        QVERIFY2(waiting.contains("domain::new.example") && waiting.contains("id:hubspot:7"), waiting.constData());
        const qint64 companies = written(db, [&](const Commit& stamp) {
            const qint64 company = AccountRepository(db).add(stamp, {}, u"new.example"_s);
            AccountRepository(db).addKey(stamp, company, {u"hubspot"_s, u"7"_s});
        });
        QVERIFY(!dump(db).contains("domain::new.example"));
        QVERIFY(undo(db, companies));
        QCOMPARE(dump(db), waiting);
    }

    void aKeyGivenLaterGoesWithItsLinks()
    {
        TestFile file;
        Database& db = *file.db;
        qint64 company = 0;
        written(db, [&](const Commit& stamp) {
            company = AccountRepository(db).add(stamp, {});
            AccountRepository(db).addFieldChange(stamp, company, fieldChange(u"company"_s, u"Firm"_s));
            const QList<qint64> leads = addRandomLeads(db, stamp, 2, 4);
            AccountRepository(db).linkByKey(stamp, leads.first(), {u"hubspot"_s, u"77"_s});
            AccountRepository(db).linkByDomain(stamp, leads.last(), u"new.example"_s);
        });
        const QByteArray before = dump(db);
        const qint64 keys = written(db, [&](const Commit& stamp) {
            QVERIFY(AccountRepository(db).addKey(stamp, company, {u"hubspot"_s, u"77"_s}));
            QVERIFY(AccountRepository(db).addDomain(stamp, company, u"new.example"_s));
        });
        QCOMPARE(AccountRepository(db).leadsOf(company).size(), 2);
        QCOMPARE(AccountRepository(db).findByDomain(u"new.example"_s), std::optional(company));
        QCOMPARE(AccountRepository(db).allDomains().value(u"new.example"_s), company);
        QVERIFY(undo(db, keys));
        QCOMPARE(AccountRepository(db).findByDomain(u"new.example"_s), std::nullopt);
        QCOMPARE(dump(db), before);
    }

    void aLinkThatIsSaidAgainIsNotWrittenAgain()
    {
        TestFile file;
        Database& db = *file.db;
        qint64 lead = 0, company = 0;
        written(db, [&](const Commit& stamp) {
            lead = addRandomLeads(db, stamp, 1, 4).first();
            company = AccountRepository(db).add(stamp, {}, u"new.example"_s);
            AccountRepository(db).linkByDomain(stamp, lead, u"new.example"_s);
        });
        QVERIFY(AccountRepository(db).leadsOf(company).contains(lead));
        const qint64 again = written(db, [&](const Commit& stamp) { AccountRepository(db).linkByDomain(stamp, lead, u"new.example"_s); });
        const auto removed = writeTransaction(db, [&] { return removeFactsOf(db, again); });
        QVERIFY(removed.ok() && removed->touchedLeads.isEmpty());
    }
};

KELVIN_TEST(TestCompanyUndo)
#include "TestCompanyUndo.moc"
