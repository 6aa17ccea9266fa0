// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BatchUndo.h"
#include "core/storage/ColumnLoader.h"
#include "core/storage/FileCare.h"
#include "core/storage/LeadList.h"
#include "core/storage/LeadMerge.h"
#include "core/storage/ScoreRepository.h"
#include "core/storage/Statement.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

template <typename F> void inTransaction(Database& db, F work)
{
    const auto done = writeTransaction(db, [&] {
        work();
        return true;
    });
    if (!done.ok()) qFatal("%s %s", qPrintable(done.failure().code), qPrintable(done.failure().args.join(QLatin1Char(' '))));
}

/// Columns with the numbers of dictionaries replaced by what they stand for.
QStringList readable(const FactColumns& c)
{
    QStringList lines;
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value, 'g', 17) : QStringLiteral("-"); };
    QHash<quint32, quint32> mails, visits;
    const auto canonical = [](QHash<quint32, quint32>& seen, quint32 n) {
        if (n != 0 && !seen.contains(n)) seen.insert(n, quint32(seen.size() + 1));
        return n == 0 ? 0u : seen.value(n);
    };
    for (size_t lead = 0; lead < c.leadCount(); ++lead) {
        lines << QStringLiteral("lead %1 %2").arg(c.leadRow[lead]).arg(c.createdAt[lead]);
        for (size_t i = c.activityStart[lead]; i < c.activityStart[lead + 1]; ++i) {
            const AttributeTriple& triple = c.attributes.at(c.attribute[i]);
            lines << QStringLiteral("%1 %2 %3|%4|%5 %6 %7 %8 %9").arg(c.type[i]).arg(c.at[i]).arg(triple.subject, triple.campaign, triple.source).arg(canonical(mails, c.mail[i]))
                         .arg(number(c.value.at(i))).arg(canonical(visits, c.visit[i])).arg(int(c.origin.result(i))) + c.systems.at(c.origin.system(i));
        }
        for (auto it = c.fields.cbegin(); it != c.fields.cend(); ++it)
            for (size_t i = it->start[lead]; i < it->start[lead + 1]; ++i)
                lines << it.key() + QString::number(it->validFrom[i]) + encodeValue(it->values.at(it->value[i]));
        for (size_t i = c.answerStart[lead]; i < c.answerStart[lead + 1]; ++i) lines << QStringLiteral("a %1 %2 %3").arg(c.answers[i].at).arg(int(c.answers[i].criterion)).arg(int(c.answers[i].level));
        for (size_t i = c.adjustmentStart[lead]; i < c.adjustmentStart[lead + 1]; ++i) lines << QStringLiteral("p %1 %2 %3").arg(c.adjustments[i].at).arg(c.adjustments[i].expires).arg(c.adjustments[i].points);
        for (size_t i = c.stageStart[lead]; i < c.stageStart[lead + 1]; ++i) lines << QStringLiteral("s %1 %2").arg(c.stages[i].at).arg(int(c.stages[i].to));
    }
    return lines;
}

ColumnNeeds everything()
{
    return {true, true, true, true, {QStringLiteral("employees"), QStringLiteral("revenue"), QStringLiteral("industry"), QStringLiteral("name")}};
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        TestFile file;
        Database& db = *file.db;
        LeadFacts expected;
        inTransaction(db, [&] {
            const Commit stamp = commit(db);
            LeadRepository leads(db);
            expected.id = Id::random();
            expected.row = leads.add(stamp, expected.id, start, true);
            expected.createdAt = start;
            expected.assumed = true;
            expected.keys = {{QStringLiteral("hubspot"), QStringLiteral("a:b")}};
            leads.addKey(stamp, expected.row, expected.keys.first());
            const FieldValue values[] = {QStringLiteral("Żółć\n\"'"), -1.5e300, Money{0.1, QStringLiteral("PLN")}, DateValue{start, true}, false, QStringList{QStringLiteral("a"), QStringLiteral("b c")}, FieldValue()};
            int n = 0;
            for (const FieldValue& value : values) {
                FieldChange change = fieldChange(QStringLiteral("custom.%1").arg(n++), value);
                change.id = Id::random();
                change.recordedAt = start + 7;
                change.author = QStringLiteral("ewa");
                change.undated = n % 2 == 0;
                leads.addFieldChange(stamp, expected.row, change);
                expected.fields.append(change);
            }
            Activity call = activity(80, start + 3, QStringLiteral("x"), Id::random());
            call.campaign = QStringLiteral("spring");
            call.source = QStringLiteral("ads");
            call.mail = QStringLiteral("m");
            call.visit = QStringLiteral("v");
            call.title = QStringLiteral("t");
            call.note = QStringLiteral("<img src=x>");
            call.author = QStringLiteral("jan");
            call.value = 0.0;
            call.durationSeconds = 61.25;
            call.startsAt = start + 99;
            call.result = CallResult::Voicemail;
            QVERIFY(ActivityRepository(db).add(stamp, expected.row, call));
            QVERIFY(!ActivityRepository(db).add(stamp, expected.row, call));
            expected.activities = {call};
            HistoryRepository history(db);
            expected.answers = {{Id::random(), Criterion::Need, BantLevel::NoAnswer, start, QStringLiteral("jan"), QStringLiteral("mail"), QStringLiteral("n")}};
            expected.stageMoves = {{Id::random(), StageRole::Lead, StageRole::Recycle, QStringLiteral("nm"), start, MoveBy::Person, QStringLiteral("p"), QStringLiteral("r"), start + 5, MilliPoints{-1}, 3, true}};
            expected.outcomes = {{Id::random(), QStringLiteral("s"), {}, OutcomeKind::Lost, {}, Money{1, {}}, QStringLiteral("r"), QStringLiteral("n")}};
            expected.adjustments = {{Id::random(), QStringLiteral("fibonacci"), 12, QStringLiteral("n"), QStringLiteral("ewa"), start, {}}};
            expected.crossings = {{Id::random(), QStringLiteral("fibonacci"), ThresholdKind::SalesQualified, false, start, MilliPoints{1'001}, 2, false, QStringLiteral("{\"kind\":\"field\"}")}};
            expected.tasks = {{Id::random(), QStringLiteral("call"), QStringLiteral("t"), {}, {}, false, start, start + 1, true}};
            QVERIFY(history.add(stamp, expected.row, expected.answers.first()));
            QVERIFY(!history.add(stamp, expected.row, expected.answers.first()));
            history.add(stamp, expected.row, expected.stageMoves.first());
            Outcome earlier = expected.outcomes.first();
            earlier.id = {};
            earlier.kind = OutcomeKind::Open;
            history.add(stamp, expected.row, earlier);
            history.add(stamp, expected.row, expected.outcomes.first());
            history.add(stamp, expected.row, expected.adjustments.first());
            history.add(stamp, expected.row, expected.crossings.first());
            history.add(stamp, expected.row, expected.tasks.first());
        });
        const auto read = LeadFactsReader(*file.again(OpenMode::ReadOnly)).read(expected.row);
        QVERIFY(read.has_value());
        QCOMPARE(read->fields, expected.fields);
        QCOMPARE(read->activities, expected.activities);
        QVERIFY(*read == expected);
        QCOMPARE(checkDatabase(db), QList<Issue>());
    }

    void fieldHistoryKeepsTheOrderOfRecording()
    {
        for (quint32 seed = 1; seed <= quint32(scaled(20)); ++seed) {
            TestFile file;
            QRandomGenerator random(seed);
            QList<FieldChange> expected;
            qint64 lead = 0;
            inTransaction(*file.db, [&] {
                const Commit stamp = commit(*file.db);
                LeadRepository leads(*file.db);
                lead = leads.add(stamp, {}, start);
                for (int i = 0; i < 60; ++i) {
                    const FieldChange change = fieldChange(random.bounded(2) ? QStringLiteral("a") : QStringLiteral("b"), double(i), start + random.bounded(5));
                    leads.addFieldChange(stamp, lead, change);
                    expected.append(change);
                }
            });
            std::stable_sort(expected.begin(), expected.end(), [](const FieldChange& a, const FieldChange& b) { return std::tie(a.field, a.validFrom) < std::tie(b.field, b.validFrom); });
            const auto read = LeadFactsReader(*file.db).read(lead);
            QCOMPARE(read->fields.size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i) QVERIFY(read->fields.at(i).value == expected.at(i).value);
        }
    }

    void undoRemovesExactlyAndReturnsActivitiesToWaiting()
    {
        TestFile file;
        Database& db = *file.db;
        inTransaction(db, [&] { addRandomLeads(db, commit(db), 12, 4); });
        const QByteArray before = dump(db);
        Commit activityImport, leadImport;
        const Identity mail{IdentityKind::Email, {}, QStringLiteral("new@example.com")};
        const Identity visitor{IdentityKind::Visitor, QStringLiteral("web"), QStringLiteral("v1")};
        QByteArray withWaiting;
        inTransaction(db, [&] {
            activityImport = commit(db);
            ActivityRepository activities(db);
            for (quint64 i = 0; i < 5; ++i) {
                QVERIFY(activities.add(activityImport, 0, activity(1, start + 1, QStringLiteral("/x"), Id{77, i + 1}), activities.identityNumber(mail)));
                QVERIFY(activities.add(activityImport, 0, activity(1, start + 1, QStringLiteral("/y"), Id{78, i + 1}), activities.identityNumber(visitor)));
            }
        });
        withWaiting = dump(db);
        QVERIFY(withWaiting != before);
        qint64 lead = 0;
        inTransaction(db, [&] {
            leadImport = commit(db);
            lead = LeadRepository(db).add(leadImport, {}, start);
            LeadRepository(db).addEmail(leadImport, lead, mail.value);
            QVERIFY(ActivityRepository(db).linkVisitor(leadImport, visitor, lead));
            addRandomLeads(db, leadImport, 6, 5);
            AccountRepository accounts(db);
            for (int c = 0; c < 4; ++c) {
                const qint64 account = accounts.add(leadImport, {});
                accounts.addKey(leadImport, account, {QStringLiteral("hubspot"), QStringLiteral("c%1").arg(c)});
                accounts.addFieldChange(leadImport, account, fieldChange(QStringLiteral("company"), QStringLiteral("Acme %1").arg(c)));
            }
            for (const qint64 old : rowsOfLeads(db).mid(0, 5)) {
                LeadRepository(db).addFieldChange(leadImport, old, fieldChange(QStringLiteral("name"), QStringLiteral("new"), start + 5));
                LeadRepository(db).setCreatedAt(leadImport, old, start - 5'000, false);
                LeadRepository(db).trash(leadImport, old, start);
                LeadRepository(db).addKey(leadImport, old, {QStringLiteral("second"), QString::number(old)});
            }
        });
        QCOMPARE(LeadFactsReader(db).read(lead)->activities.size(), 10);
        RemovedFacts removed;
        inTransaction(db, [&] { removed = removeFactsOf(db, leadImport.batch); });
        QCOMPARE(removed.leads, 7);
        QCOMPARE(removed.accounts, 4);
        QCOMPARE(removed.returnedToWaiting, 10);
        QCOMPARE(dump(db), withWaiting);
        QCOMPARE(checkDatabase(db), QList<Issue>());
        inTransaction(db, [&] { removeFactsOf(db, activityImport.batch); });
        QCOMPARE(dump(db), before);
        inTransaction(db, [&] { QVERIFY(ActivityRepository(db).addKeys({Id{77, 1}}).front()); });
    }

    void aLaterWriterHoldsLeadAndValue()
    {
        TestFile file;
        Database& db = *file.db;
        Commit first;
        qint64 lead = 0;
        inTransaction(db, [&] {
            first = commit(db);
            lead = LeadRepository(db).add(first, {}, start);
            LeadRepository(db).addFieldChange(first, lead, fieldChange(QStringLiteral("name"), QStringLiteral("A")));
        });
        inTransaction(db, [&] { LeadRepository(db).addFieldChange(commit(db, QStringLiteral("edit")), lead, fieldChange(QStringLiteral("name"), QStringLiteral("B"), start + 1)); });
        inTransaction(db, [&] {
            const RemovedFacts removed = removeFactsOf(db, first.batch);
            QCOMPARE(removed.keptLeads, QList<qint64>{lead});
            QCOMPARE(removed.keptValues.size(), 1);
        });
        QCOMPARE(LeadFactsReader(db).read(lead)->fields.size(), 1);
    }

    void equalFactsInAnyOrderOfImportsDumpEqual()
    {
        TestFile one, two;
        inTransaction(*one.db, [&] { addRandomLeads(*one.db, commit(*one.db), 20, 6); });
        inTransaction(*one.db, [&] { addRandomLeads(*one.db, commit(*one.db), 20, 7); });
        inTransaction(*two.db, [&] { addRandomLeads(*two.db, commit(*two.db), 20, 7); });
        inTransaction(*two.db, [&] { addRandomLeads(*two.db, commit(*two.db), 20, 6); });
        QCOMPARE(dump(*one.db), dump(*two.db));
        inTransaction(*two.db, [&] { ActivityRepository(*two.db).add(commit(*two.db), 1, activity(1, start, QStringLiteral("/z"))); });
        QVERIFY(dump(*one.db) != dump(*two.db));
    }

    void mergedLeadsComeApartAgain()
    {
        TestFile file;
        Database& db = *file.db;
        QList<qint64> rows;
        inTransaction(db, [&] { rows = addRandomLeads(db, commit(db), 8, 8); });
        const QByteArray before = dump(db);
        const auto countBefore = LeadFactsReader(db).read(rows.at(0))->activities.size() + LeadFactsReader(db).read(rows.at(1))->activities.size();
        Commit stamp;
        inTransaction(db, [&] {
            stamp = commit(db, QStringLiteral("merge"));
            mergeLeads(db, stamp, rows.at(0), rows.at(1));
        });
        QVERIFY(!LeadFactsReader(db).read(rows.at(1)).has_value());
        QCOMPARE(LeadFactsReader(db).read(rows.at(0))->activities.size(), countBefore);
        QCOMPARE(checkDatabase(db), QList<Issue>());
        inTransaction(db, [&] { removeFactsOf(db, stamp.batch); });
        QCOMPARE(dump(db), before);
        QCOMPARE(checkDatabase(db), QList<Issue>());
    }

    void whatBothLeadsHaveAlikeComesBackToBoth()
    {
        TestFile file;
        Database& db = *file.db;
        QList<qint64> rows;
        inTransaction(db, [&] {
            const Commit stamp = commit(db);
            AccountRepository accounts(db);
            accounts.add(stamp, {}, QStringLiteral("known.example"));
            LeadRepository leads(db);
            for (int i = 0; i < 2; ++i) {
                rows.append(leads.add(stamp, {}, start));
                leads.addPhone(stamp, rows.last(), QStringLiteral("+48123456789"));
                accounts.linkByDomain(stamp, rows.last(), QStringLiteral("known.example"));
                accounts.linkByDomain(stamp, rows.last(), QStringLiteral("unknown.example"));
                leads.addFieldChange(stamp, rows.last(), fieldChange(QStringLiteral("name"), QString::number(i)));
            }
        });
        const QByteArray before = dump(db);
        Commit merge;
        inTransaction(db, [&] { mergeLeads(db, merge = commit(db, QStringLiteral("merge")), rows.at(0), rows.at(1)); });
        QCOMPARE(LeadRepository(db).findByPhone(QStringLiteral("+48123456789")), QList<qint64>{rows.at(0)});
        // The company that both waited for arrives while they are one.
        Commit arrival;
        inTransaction(db, [&] { AccountRepository(db).add(arrival = commit(db), {}, QStringLiteral("unknown.example")); });
        inTransaction(db, [&] { removeFactsOf(db, merge.batch); });
        QCOMPARE(AccountRepository(db).leadsOf(*AccountRepository(db).findByDomain(QStringLiteral("unknown.example"))), rows);
        QCOMPARE(LeadRepository(db).findByPhone(QStringLiteral("+48123456789")), rows);
        inTransaction(db, [&] { removeFactsOf(db, arrival.batch); });
        QCOMPARE(dump(db), before);
        QCOMPARE(checkDatabase(db), QList<Issue>());
    }

    void mergesAndTheirImportsAreUndoneInAnyOrder()
    {
        std::array<int, 3> order{0, 1, 2};
        do {
            TestFile one, two;
            std::array<Commit, 3> imports, undone;
            QList<qint64> rows;
            for (quint32 i = 0; i < 3; ++i) inTransaction(*one.db, [&] { rows += addRandomLeads(*one.db, imports[i] = commit(*one.db), 1, 20 + i); });
            for (quint32 i : {0u, 2u}) inTransaction(*two.db, [&] { addRandomLeads(*two.db, commit(*two.db), 1, 20 + i); });
            inTransaction(*one.db, [&] { mergeLeads(*one.db, undone[0] = commit(*one.db, QStringLiteral("merge")), rows.at(0), rows.at(1)); });
            inTransaction(*one.db, [&] { mergeLeads(*one.db, undone[1] = commit(*one.db, QStringLiteral("merge")), rows.at(2), rows.at(0)); });
            undone[2] = imports[1];
            for (const int next : order) {
                inTransaction(*one.db, [&] {
                    removeFactsOf(*one.db, undone[size_t(next)].batch);
                    BatchRepository(*one.db).markUndone(undone[size_t(next)].batch, start, QStringLiteral("T"));
                });
                QCOMPARE(checkDatabase(*one.db), QList<Issue>());
            }
            const QByteArray text = QByteArray::number(order[0]) + QByteArray::number(order[1]) + QByteArray::number(order[2]);
            QVERIFY2(dump(*one.db) == dump(*two.db), text.constData());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void columnsEqualAppendedFacts()
    {
        TestFile file;
        Database& db = *file.db;
        inTransaction(db, [&] {
            const Commit stamp = commit(db);
            addRandomLeads(db, stamp, 60, 9);
            AccountRepository accounts(db);
            const qint64 account = accounts.add(stamp, {});
            accounts.addFieldChange(stamp, account, fieldChange(QStringLiteral("industry"), QStringLiteral("IT"), start - 100));
            accounts.addFieldChange(stamp, account, fieldChange(QStringLiteral("employees"), 7.0, start + 20));
            accounts.addKey(stamp, account, {QStringLiteral("hubspot"), QStringLiteral("c1")});
            LeadRepository(db).addFieldChange(stamp, 3, fieldChange(QStringLiteral("employees"), FieldValue(), start + 60));
            LeadRepository(db).trash(stamp, 5, start);
        });
        FactColumns expected;
        LeadFactsReader reader(db);
        for (const qint64 row : rowsOfLeads(db)) appendLead(expected, *reader.read(row), everything());
        const FactColumns loaded = loadColumns(db, everything());
        QCOMPARE(loaded.leadCount(), size_t(59));
        QCOMPARE(readable(loaded), readable(expected));
        QCOMPARE(readable(loadColumns(db, everything(), {}, {7})).size() > 1, true);
    }

    void theListShowsTheLatest()
    {
        TestFile file;
        Database& db = *file.db;
        inTransaction(db, [&] { addRandomLeads(db, commit(db), 30, 10); });
        const Instant asOf = start + 1'000'000;
        const auto list = loadLeadList(db, {asOf, {}, false, true});
        QCOMPARE(list.size(), size_t(30));
        LeadFactsReader reader(db);
        for (const LeadListRow& line : list) {
            const LeadFacts lead = *reader.read(line.row);
            QCOMPARE(line.name, encodeValue(valueAt(lead.fields, u"name", asOf)));
            QCOMPARE(line.stage, stageAt(lead.stageMoves, asOf));
            Instant last = 0;
            for (const Activity& made : lead.activities) last = std::max(last, made.at);
            QCOMPARE(line.lastActivityAt.value_or(0), last);
            QCOMPARE(line.nextTask.has_value(), !lead.tasks.isEmpty());
        }
        const auto some = loadLeadList(db, {asOf, {4, 2}, false, true});
        QCOMPARE(some.size(), size_t(2));
        QVERIFY(some[0] == list[1] && some[1] == list[3]);
    }

    void nobodysFactsAreReadForAnEmptyList()
    {
        TestFile file;
        Database& db = *file.db;
        inTransaction(db, [&] { addRandomLeads(db, commit(db), 3, 10); });
        // A pass over them would miss it.
        inTransaction(db, [&] { Statement(db, "DROP TABLE activity").run(); });
        LeadListQuery query;
        query.asOf = start + 1'000'000;
        QVERIFY_THROWS_EXCEPTION(StorageError, loadLeadList(db, query));
        query.trash = true;
        QVERIFY(loadLeadList(db, query).empty());
    }

    void searchFindsFoldedWords()
    {
        TestFile file;
        Database& db = *file.db;
        inTransaction(db, [&] { addRandomLeads(db, commit(db), 12, 11); });
        LeadRepository leads(db);
        QCOMPARE(leads.search(QStringLiteral("lucja 11-7")).size(), 1);
        QCOMPARE(leads.search(QStringLiteral("ŁUCJA")).size(), 12);
        QCOMPARE(leads.findByText(QStringLiteral("hubspot:11-3"), {}).size(), 1);
        QCOMPARE(leads.findByEmail(QStringLiteral("p11-3@example.com")), leads.findByKey({QStringLiteral("hubspot"), QStringLiteral("11-3")}));
    }

    void scoresAreACacheThatReadsBackEqual()
    {
        Scorecard card;
        card.inScope = true;
        card.exists = false;
        card.total = MilliPoints{-1'234'567};
        card.axes = {MilliPoints{1}, MilliPoints{-2}, MilliPoints{3}};
        card.band = Band::Disqualified;
        card.temperature = Temperature::Hot;
        card.highPotential = true;
        card.fitGrade = 'C';
        card.engagementGrade = '1';
        card.levels = {BantLevel::Yes, BantLevel::NoAnswer, BantLevel::No, BantLevel::Unknown};
        card.states = {CriterionState::Met, CriterionState::Open, CriterionState::NotMet, CriterionState::Met};
        card.salesQualified = MilliPoints{85'000};
        Scorecard back;
        back.total = card.total;
        back.axes = card.axes;
        back.salesQualified = card.salesQualified;
        unpackStates(packedStates(card), back);
        QVERIFY(back == card);
    }
};

KELVIN_TEST(TestFacts)
#include "TestFacts.moc"
