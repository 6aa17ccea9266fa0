// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/RoleMailbox.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Who may be the same person is suggested; only keys merge, and the mailbox of a post is none (import.md section 4).
class TestPossibleDuplicates : public QObject {
    Q_OBJECT

private:
    static qint64 suggested(ImportFixture& f, const QByteArray& rows)
    {
        const auto done = f.import(ImportKind::Leads, rows);
        return done ? done->counts.possibleDuplicates : -1;
    }
    static QStringList names(ImportFixture& f)
    {
        QStringList found;
        const auto table = leadTable(*f.workspace, f.actor.now);
        for (const LeadRow& lead : table ? *table : QList<LeadRow>()) found.append(lead.name);
        return found;
    }

private slots:
    void theMailboxOfAPostIsOfSeveralPeople()
    {
        ImportFixture f;
        const QByteArray before = f.dump();
        const QByteArray rows = "email,name\nbiuro@acme.pl,Jan Nowak\nbiuro@acme.pl,Ewa Lis\nbiuro@acme.pl,Jan Nowak\n";
        QCOMPARE(f.counts(ImportKind::Leads, rows), u"2 0 1 0 0"_s);
        QCOMPARE(names(f), (QStringList{u"Jan Nowak"_s, u"Ewa Lis"_s}));
        const qint64 batch = f.lastBatch;
        const QByteArray after = f.dump();
        QCOMPARE(f.counts(ImportKind::Leads, rows), u"0 0 3 0 0"_s);
        QCOMPARE(f.dump(), after);
        // Ewa alone, in another file, is Ewa.
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,city\nbiuro@acme.pl,Ewa Lis,Hel\n"), u"0 1 0 0 0"_s);
        QCOMPARE(f.value(u"biuro@acme.pl"_s, u"city"_s), QString());
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        QVERIFY(undoCommit(*f.workspace, batch, f.actor));
        QCOMPARE(f.dump(), before);
    }

    void aSecondPersonOfAPostMayBeTyped()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,name\nbiuro@acme.pl,Jan Nowak\nanna@acme.pl,Anna Lis\n"), u"2 0 0 0 0"_s);
        const auto typed = [](const QString& email, const QString& name) {
            NewLead lead;
            lead.fields = {{u"email"_s, email}, {u"name"_s, name}};
            return lead;
        };
        const NewLead ewa = typed(u"Biuro@acme.pl"_s, u"Ewa Lis"_s);
        const auto alike = possibleDuplicates(*f.workspace, ewa);
        QCOMPARE(alike.size(), 1);
        QCOMPARE(alike.first().reason, u"same_role_mailbox"_s);
        QVERIFY(!alike.first().certain);
        const auto added = addLead(*f.workspace, ewa, f.actor);
        QVERIFY(added);
        QCOMPARE(fieldAt(*leadFacts(*f.workspace, added->leads.first()), u"email"_s, f.actor.now), FieldValue(u"biuro@acme.pl"_s));
        // A file finds her by the same key.
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,city\nbiuro@acme.pl,Ewa Lis,Hel\n"), u"0 1 0 0 0"_s);
        // Who is there already, whose name is not known, and whose mailbox is a person's are refused.
        for (const NewLead& again : {ewa, typed(u"biuro@acme.pl"_s, u"NOWAK Jan"_s), typed(u"biuro@acme.pl"_s, {}), typed(u"anna@acme.pl"_s, u"Ewa Lis"_s)}) {
            QVERIFY(possibleDuplicates(*f.workspace, again).first().certain);
            const auto refused = addLead(*f.workspace, again, f.actor);
            QVERIFY(!refused);
            QCOMPARE(refused.failure().code, u"duplicate_lead"_s);
            QVERIFY(!refused.failure().args.first().contains(u' '));
        }
    }

    void whoIsRenamedByHandIsTheSamePerson()
    {
        ImportFixture f;
        const QByteArray rows = "email,name\nbiuro@acme.pl,Jan Nowak\n";
        QCOMPARE(f.counts(ImportKind::Leads, rows), u"1 0 0 0 0"_s);
        f.laterBy(1);
        QVERIFY(editField(*f.workspace, f.lead(u"biuro@acme.pl"_s).row, u"name"_s, FieldValue(u"Jan Nowakowski"_s), f.actor));
        QCOMPARE(f.counts(ImportKind::Leads, rows), u"0 0 1 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "email,name\nbiuro@acme.pl,NOWAK JAN\n"), u"0 0 1 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "email,city\nbiuro@acme.pl,Hel\n"), u"0 1 0 0 0"_s);
    }

    void ofOnePersonAddressTheNameMayChange()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,name\nanna@acme.pl,Anna Lis\n"), u"1 0 0 0 0"_s);
        QCOMPARE(f.counts(ImportKind::Leads, "email,name\nanna@acme.pl,Anna Nowak\n"), u"0 1 0 0 0"_s);
    }

    void likePeopleAreSuggested_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("count");
        QTest::newRow("name and domain") << QByteArray("x1@acme.pl,ANNA LIŚ,,acme.pl,") << 1;
        QTest::newRow("name and the domain of the mail") << QByteArray("anna.lis@acme.pl,Liś Anna,,,") << 1;
        QTest::newRow("telephone") << QByteArray("x2@other.pl,Jan,,,+48 22 123 45 67") << 1;
        QTest::newRow("name and company") << QByteArray("x3@other.pl,Anna Lis,Acme Polska,,") << 1;
        QTest::newRow("name alone") << QByteArray("x4@other.pl,Anna Lis,,,") << 0;
        QTest::newRow("free mailboxes are no company") << QByteArray("x5@gmail.com,Ola Mak,,,") << 0;
        QTest::newRow("another name") << QByteArray("x6@acme.pl,Jan Lis,,acme.pl,+48 22 123 45 68") << 0;
    }

    void likePeopleAreSuggested()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const int, count);
        ImportFixture f;
        const QByteArray head = "email,name,company,domain,phone\n";
        QCOMPARE(suggested(f, head + "a@acme.pl,Anna Liś,Acme Polska,acme.pl,+48 22 123 45 67\no@gmail.com,Ola Mak,,,\n"), 0);
        QCOMPARE(suggested(f, head + row + '\n'), count);
        QCOMPARE(names(f).size(), 3);
        QCOMPARE(suggested(f, head + row + '\n'), 0);
    }

    void anAddressTypedOverMayBeAPosts()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,name\nbiuro@acme.pl,Jan Nowak\newa@acme.pl,Ewa Lis\njan@other.pl,NOWAK Jan\nnobody@other.pl,\n"), u"4 0 0 0 0"_s);
        const qint64 ewa = f.lead(u"ewa@acme.pl"_s).row;
        const auto toBiuro = [&](const QString& who) { return editField(*f.workspace, f.lead(who).row, u"email"_s, FieldValue(u"biuro@acme.pl"_s), f.actor); };
        const QByteArray before = f.dump();
        const auto edited = toBiuro(u"ewa@acme.pl"_s);
        QVERIFY(edited);
        QVERIFY(undoCommit(*f.workspace, edited->commit, f.actor));
        QCOMPARE(f.dump(), before);
        QVERIFY(toBiuro(u"ewa@acme.pl"_s));
        QCOMPARE(fieldAt(*leadFacts(*f.workspace, ewa), u"email"_s, f.actor.now), FieldValue(u"biuro@acme.pl"_s));
        QVERIFY(f.lead(u"biuro@acme.pl"_s).row != ewa);
        // A file finds her by the same key.
        QCOMPARE(f.counts(ImportKind::Leads, "email,name,city\nbiuro@acme.pl,Ewa Lis,Hel\n"), u"0 1 0 0 0"_s);
        QCOMPARE(f.value(u"ewa@acme.pl"_s, u"city"_s), u"Hel"_s);
        // Who is called as the first one, or by no name, would be that one.
        for (const QString& who : {u"jan@other.pl"_s, u"nobody@other.pl"_s}) {
            const auto refused = toBiuro(who);
            QVERIFY(!refused);
            QCOMPARE(refused.failure().code, u"duplicate_lead"_s);
            QCOMPARE(refused.failure().args, QStringList{u"biuro@acme.pl"_s});
        }
    }

    void rolesAreToldFromPeople()
    {
        for (const QStringView email : {u"biuro@acme.pl", u"info@x.com", u"sales2@x.com", u"biuro.krakow@acme.pl", u"no-reply@x.com", u"zakaz@x.ru"}) QVERIFY(isRoleMailbox(email));
        for (const QStringView email : {u"anna@acme.pl", u"infante@x.com", u"jan.biuro@acme.pl", u"@x.com", u""}) QVERIFY(!isRoleMailbox(email));
    }
};

KELVIN_TEST(TestPossibleDuplicates)
#include "TestPossibleDuplicates.moc"
