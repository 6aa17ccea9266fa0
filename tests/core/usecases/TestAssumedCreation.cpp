// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/MergeLeads.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// A lead whose creation nobody gave was there at its earliest dated fact, whatever brought that (scoring.md section 1).
class TestAssumedCreation : public QObject {
    Q_OBJECT

private:
    static constexpr auto people = "email,name\nanna@x.pl,Anna\n";
    static constexpr auto visits = "email,type,occurredAt\nanna@x.pl,download,2026-02-10\n";
    static constexpr auto deals = "email,dealId,outcome,outcomeAt\nanna@x.pl,d1,lost,2026-01-20\n";

    static Instant on(const QString& day) { return *instantFromIso(day + u"T00:00:00Z"_s); }
    static LeadFacts anna(ImportFixture& f) { return f.lead(u"anna@x.pl"_s); }

private slots:
    void factsOfOtherFilesMakeItOlder()
    {
        ImportFixture f;
        const Instant imported = f.actor.now;
        QCOMPARE(f.counts(ImportKind::Leads, people), u"1 0 0 0 0"_s);
        QCOMPARE(anna(f).createdAt, imported);
        const QByteArray alone = f.dump();
        QVERIFY(f.import(ImportKind::Activities, visits));
        QCOMPARE(anna(f).createdAt, on(u"2026-02-10"_s));
        QVERIFY(anna(f).assumed);
        QCOMPARE(fieldAt(anna(f), u"name"_s, on(u"2026-02-11"_s)), FieldValue(u"Anna"_s));
        const QByteArray visited = f.dump();
        f.laterBy(3);
        QVERIFY(f.counts(ImportKind::Outcomes, deals).startsWith(u"1 "_s));
        QCOMPARE(anna(f).createdAt, on(u"2026-01-20"_s));
        const qint64 sold = f.lastBatch;
        f.actor.now = imported;
        QVERIFY(undoCommit(*f.workspace, sold, f.actor));
        QCOMPARE(f.dump(), visited);
        QVERIFY(undoCommit(*f.workspace, sold - 1, f.actor));
        QCOMPARE(f.dump(), alone);
    }

    void whatWaitedMakesItOlder()
    {
        ImportFixture f;
        const Instant imported = f.actor.now;
        QVERIFY(f.import(ImportKind::Outcomes, deals));
        QVERIFY(f.import(ImportKind::Activities, visits));
        const QByteArray waiting = f.dump();
        QCOMPARE(f.counts(ImportKind::Leads, people), u"1 0 0 0 0"_s);
        QCOMPARE(anna(f).createdAt, on(u"2026-01-20"_s));
        QCOMPARE(anna(f).fields.first().validFrom, on(u"2026-01-20"_s));
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        QCOMPARE(f.dump(), waiting);
        QCOMPARE(f.actor.now, imported);
    }

    void whatIsTypedMakesItOlder()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, people), u"1 0 0 0 0"_s);
        const qint64 row = anna(f).row;
        const QByteArray alone = f.dump();
        f.laterBy(1);
        const auto edited = editField(*f.workspace, row, u"name"_s, FieldValue(u"Anna Lis"_s), f.actor, on(u"2026-02-01"_s));
        QVERIFY(edited);
        QCOMPARE(anna(f).createdAt, on(u"2026-02-01"_s));
        // Both hold since that day: what a person dated came after what nobody dated.
        QCOMPARE(f.value(u"anna@x.pl"_s, u"name"_s), u"Anna Lis"_s);
        QCOMPARE(anna(f).fields.size(), qsizetype(3));
        const QByteArray typed = f.dump();
        const auto undone = undoCommit(*f.workspace, edited->commit, f.actor);
        QVERIFY(undone);
        const auto redone = redoCommit(*f.workspace, edited->commit, *undone->facts);
        QVERIFY(redone);
        QCOMPARE(f.dump(), typed);
        QVERIFY(undoCommit(*f.workspace, edited->commit, f.actor));
        f.laterBy(-1);
        QCOMPARE(f.dump(), alone);
    }

    void aDateThatIsGivenStands()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, people), u"1 0 0 0 0"_s);
        QVERIFY(f.import(ImportKind::Activities, visits));
        const QByteArray assumed = f.dump();
        const QByteArray dated = "email,name,createdAt\nanna@x.pl,Anna,2026-02-20\n";
        QCOMPARE(f.counts(ImportKind::Leads, dated), u"0 1 0 0 0"_s);
        QCOMPARE(anna(f).createdAt, on(u"2026-02-20"_s));
        QVERIFY(!anna(f).assumed);
        QCOMPARE(anna(f).fields.first().validFrom, on(u"2026-02-20"_s));
        const qint64 given = f.lastBatch;
        QCOMPARE(f.counts(ImportKind::Leads, dated), u"0 0 1 0 0"_s);
        QVERIFY(undoCommit(*f.workspace, given, f.actor));
        QCOMPARE(f.dump(), assumed);
    }

    void mergedLeadsComeApartWithTheirOwnDates()
    {
        ImportFixture f;
        QCOMPARE(f.counts(ImportKind::Leads, "email,name\nanna@x.pl,Anna\njan@y.pl,Jan\n"), u"2 0 0 0 0"_s);
        QVERIFY(f.import(ImportKind::Activities, visits));
        const qint64 visited = anna(f).row;
        const qint64 jan = f.lead(u"jan@y.pl"_s).row;
        const QByteArray apart = f.dump();
        const auto merged = mergeLeads(*f.workspace, jan, visited, {}, {}, f.actor);
        QVERIFY(merged);
        QCOMPARE(f.lead(u"jan@y.pl"_s).createdAt, on(u"2026-02-10"_s));
        QVERIFY(f.counts(ImportKind::Outcomes, deals).startsWith(u"1 "_s));
        QCOMPARE(f.lead(u"jan@y.pl"_s).createdAt, on(u"2026-01-20"_s));
        QCOMPARE(f.value(u"jan@y.pl"_s, u"name"_s), u"Jan"_s);
        QVERIFY(undoCommit(*f.workspace, f.lastBatch, f.actor));
        QVERIFY(undoCommit(*f.workspace, merged->commit, f.actor));
        QCOMPARE(f.dump(), apart);
    }
};

KELVIN_TEST(TestAssumedCreation)
#include "TestAssumedCreation.moc"
