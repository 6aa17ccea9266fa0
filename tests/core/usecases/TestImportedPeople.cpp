// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FileSettings.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Files of leads and companies: who is found again, and which value holds.
class TestImportedPeople : public QObject {
    Q_OBJECT

private slots:
    void comeBackFromTheTrash()
    {
        ImportFixture f;
        const QByteArray file = "email,name\nanna@x.pl,Anna\n";
        QCOMPARE(f.counts(ImportKind::Leads, file), u"1 0 0 0 0"_s);
        QVERIFY(trashLeads(*f.workspace, {*findLead(*f.workspace, u"anna@x.pl"_s)}, true, f.actor));
        QVERIFY(f.lead(u"anna@x.pl"_s).trashedAt);
        const QByteArray trashed = f.dump();
        QCOMPARE(f.counts(ImportKind::Leads, file), u"0 1 0 0 0"_s);
        QVERIFY(f.lastIssues.contains(u"lead_restored"_s));
        QVERIFY(!f.lead(u"anna@x.pl"_s).trashedAt);
        const qint64 restored = f.lastBatch;
        QCOMPARE(f.counts(ImportKind::Leads, file), u"0 0 1 0 0"_s);
        QVERIFY(!f.lastIssues.contains(u"lead_restored"_s));
        QVERIFY(undoCommit(*f.workspace, restored, f.actor));
        QCOMPARE(f.dump(), trashed);
    }

    void stayInTheTrashWhateverTheyDo()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email\nanna@x.pl\n"), u"1 0 0 0 0"_s);
        QVERIFY(trashLeads(*f.workspace, {*findLead(*f.workspace, u"anna@x.pl"_s)}, true, f.actor));
        QCOMPARE(f.counts(ImportKind::Activities, "email,type,occurredAt\nanna@x.pl,download,2026-03-01\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.lead(u"anna@x.pl"_s).trashedAt);
    }

    void anOlderExportSaysNothingOfALaterValue_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("leads") << ImportKind::Leads << QByteArray("email,city,createdAt,changedAt\nanna@x.pl,");
        QTest::newRow("companies") << ImportKind::Companies << QByteArray("domain,city,createdAt,changedAt\nx.pl,");
    }

    void anOlderExportSaysNothingOfALaterValue()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QByteArray, key);
        ImportFixture f;
        QCOMPARE(f.counts(kind, key + "Gdynia,2026-01-01,2026-01-01\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(kind, key + "Sopot,2026-01-01,2026-03-01\n"), u"0 1 0 0 0"_s);
        const QByteArray before = f.dump();
        for (int again = 0; again < 2; ++again) QCOMPARE(f.counts(kind, key + "Gdynia,2026-01-01,2026-02-01\n"), u"0 0 1 0 0"_s);
        QCOMPARE(f.dump(), before);
    }

    void anAssumedTimeYieldsToTheNextExport()
    {
        ImportFixture f;
        // Exported on Monday, changed that night, imported on Tuesday.
        QCOMPARE(f.counts(ImportKind::Leads, "email,city\nanna@x.pl,Gdynia\n"), u"1 0 0 0 0"_s);
        f.laterBy(1);
        const QByteArray next = "email,city,changedAt\nanna@x.pl,Sopot,2026-03-11\n";
        QCOMPARE(f.counts(ImportKind::Leads, next), u"0 1 0 0 0"_s);
        QCOMPARE(f.value(u"anna@x.pl"_s, u"city"_s), u"Sopot"_s);
        QCOMPARE(f.counts(ImportKind::Leads, next), u"0 0 1 0 0"_s);
    }

    void aTimeThatWasAssumedStaysAssumed_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("leads") << ImportKind::Leads;
        QTest::newRow("companies") << ImportKind::Companies;
    }

    void aTimeThatWasAssumedStaysAssumed()
    {
        QFETCH(ImportKind, kind);
        const QByteArray key = kind == ImportKind::Leads ? "email,city" : "domain,city", value = kind == ImportKind::Leads ? "anna@x.pl," : "x.pl,";
        ImportFixture f;
        if (kind == ImportKind::Companies) QCOMPARE(f.counts(ImportKind::Leads, "email,domain\nanna@x.pl,x.pl\n"), u"1 0 0 0 0"_s);
        const auto values = [&] {
            const LeadFacts lead = f.lead(u"anna@x.pl"_s);
            QList<FieldChange> changes = kind == ImportKind::Leads ? lead.fields : lead.account.value_or(Account()).fields;
            changes.removeIf([](const FieldChange& change) { return change.field != u"city"_s; });
            return changes;
        };
        QVERIFY(!f.counts(kind, key + '\n' + value + "Gdynia\n").startsWith(u"0 0"_s));
        f.laterBy(1);
        // Changed the night before it was imported: nobody knows whether that is when it was true.
        QCOMPARE(f.counts(kind, key + ",changedAt\n" + value + "Sopot,2026-03-11\n"), u"0 1 0 0 0"_s);
        QCOMPARE(values().size(), 2);
        QVERIFY(values().last().undated);
        // A date of its own makes a fact of it.
        QCOMPARE(f.counts(kind, key + ",changedAt\n" + value + "Hel,2026-03-13\n"), u"0 1 0 0 0"_s);
        QVERIFY(!values().last().undated);
        QCOMPARE(values().last().validFrom, *instantFromIso(u"2026-03-13T00:00:00Z"));
    }

    void companiesWithNothingButANameAreFoundByIt()
    {
        ImportFixture f;
        const QByteArray file = "company,city\nŻółw sp. z o.o.,Gdynia\nBeta,Sopot\nbeta,\n";
        QCOMPARE(f.counts(ImportKind::Companies, file), u"2 0 1 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Companies, file), u"0 0 3 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Companies, "company,city\nBeta,Gdańsk\n"), u"0 1 0 0 0"_s);
        f.system = u"other"_s;
        QCOMPARE(f.counts(ImportKind::Companies, "company\nBeta\n"), u"1 0 0 0 0"_s);
    }

    void aDomainThatComesLaterIsTheCompanysKey()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,domain,createdAt\nanna@x.pl,Anna,x.pl,2026-01-01\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Companies, "externalId,company,createdAt\nc1,Iks,2026-01-01\n"), u"1 0 0 0 0"_s);
        QVERIFY(!f.lead(u"anna@x.pl"_s).account);
        const QByteArray before = f.dump();
        const QByteArray later = "externalId,company,domain,createdAt\nc1,Iks,x.pl,2026-01-01\n";
        QCOMPARE(f.counts(ImportKind::Companies, later), u"0 1 0 0 0"_s);
        const qint64 batch = f.lastBatch;
        QVERIFY(f.lead(u"anna@x.pl"_s).account);
        QCOMPARE(f.lead(u"anna@x.pl"_s).account->domain, u"x.pl"_s);
        QCOMPARE(f.counts(ImportKind::Companies, later), u"0 0 1 0 0"_s);
        // Found by it, also without its id, and by leads that come after it.
        QCOMPARE(f.counts(ImportKind::Companies, "domain,company,createdAt\nx.pl,Iks,2026-01-01\n"), u"0 0 1 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,domain,createdAt\nola@x.pl,Ola,x.pl,2026-01-01\n"), u"1 0 0 0 0"_s);
        QVERIFY(f.lead(u"ola@x.pl"_s).account);
        const qint64 ola = f.lastBatch;
        QVERIFY(undoCommit(*f.workspace, batch, f.actor));
        QVERIFY(!f.lead(u"anna@x.pl"_s).account && !f.lead(u"ola@x.pl"_s).account);
        QVERIFY(undoCommit(*f.workspace, ola, f.actor));
        QCOMPARE(f.dump(), before);
    }

    void aCompanyMayHaveSeveralDomains()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Companies, "externalId,company,domain,createdAt\nc1,Iks,x.pl,2026-01-01\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,domain,createdAt\nanna@x.com,Anna,x.com,2026-01-01\n"), u"1 0 0 0 0"_s);
        const QByteArray before = f.dump();
        QCOMPARE(f.counts(ImportKind::Companies, "externalId,company,domain,createdAt\nc1,Iks,x.com,2026-01-01\n"), u"0 1 0 0 0"_s);
        QVERIFY(f.lead(u"anna@x.com"_s).account);
        QCOMPARE(f.lead(u"anna@x.com"_s).account->domain, u"x.pl"_s);
        QVERIFY(f.dump().contains("\"domains\":[\"x.com\",\"x.pl\"]"));
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        QCOMPARE(f.dump(), before);
    }

    void aNewFileKnowsItsCountryOrIsNotMade()
    {
        ImportFixture f;
        CreateOptions options;
        options.phoneCountry = u"pl"_s;
        const auto made = Workspace::create(f.folder.filePath(u"pl.kelvin"_s), options, f.shipped, f.actor);
        QVERIFY(made);
        QCOMPARE(*phoneCountryOf(**made), u"PL"_s);
        options.phoneCountry = u"Atlantis"_s;
        QCOMPARE(Workspace::create(f.folder.filePath(u"no.kelvin"_s), options, f.shipped, f.actor).failure().code, u"bad_country"_s);
        QVERIFY(!QFile::exists(f.folder.filePath(u"no.kelvin"_s)));
    }

    void nationalNumbersAreReadWithTheCountryOfTheFile()
    {
        ImportFixture f;
        const QByteArray file = "email,phone\nanna@x.pl,22 123 45 67\njan@y.pl,22 123 45 68 ext. 9\nola@z.pl,call me\n";
        QCOMPARE(f.counts(ImportKind::Leads, file), u"3 0 0 0 0"_s);
        QVERIFY(f.lastIssues.contains(u"phone_no_country"_s));
        // Nobody is found by it, but a person can dial it.
        QCOMPARE(f.value(u"anna@x.pl"_s, u"phone"_s), u"22 123 45 67"_s);

        QCOMPARE(choosePhoneCountry(*f.workspace, u"Atlantis"_s).failure().code, u"bad_country"_s);
        QVERIFY(choosePhoneCountry(*f.workspace, u"pl"_s));
        QCOMPARE(*phoneCountryOf(*f.workspace), u"PL"_s);
        QCOMPARE(f.counts(ImportKind::Leads, file), u"0 2 1 0 0"_s);
        QVERIFY(!f.lastIssues.contains(u"phone_no_country"_s));
        QCOMPARE(f.value(u"anna@x.pl"_s, u"phone"_s), u"+48221234567"_s);
        QCOMPARE(f.value(u"jan@y.pl"_s, u"phone"_s), u"22 123 45 68 ext. 9"_s);
        QCOMPARE(f.value(u"ola@z.pl"_s, u"phone"_s), u"call me"_s);
        QCOMPARE(f.counts(ImportKind::Leads, file), u"0 0 3 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "phone,city\n0048 22 123 45 67,Gdynia\n"), u"0 1 0 0 0"_s);
        QCOMPARE(f.value(u"anna@x.pl"_s, u"city"_s), u"Gdynia"_s);
    }
};

KELVIN_TEST(TestImportedPeople)
#include "TestImportedPeople.moc"
