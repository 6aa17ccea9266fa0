// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/LeadList.h"
#include "core/storage/NoTimeLimit.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Statement.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// A question to the file that takes too long ends by itself; what is written never does.
class TestTimeLimit : public QObject {
    Q_OBJECT

private:
    /// Runs until somebody stops it.
    static constexpr const char* endless = "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c";
    /// Some hundred milliseconds.
    static constexpr const char* lengthy = "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 400000) SELECT max(n) FROM c";

    static std::unique_ptr<Database> impatient(const TestFile& file, int queryMs)
    {
        OpenOptions options;
        options.queryMs = queryMs;
        return std::move(Database::open(file.path(), OpenMode::ReadWrite, options)).value();
    }

private slots:
    void aQuestionWithoutEndIsStoppedAndSaysWhy_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("by the driver") << 0;
        QTest::newRow("by the library") << 1;
        QTest::newRow("one number") << 2;
    }

    void aQuestionWithoutEndIsStoppedAndSaysWhy()
    {
        QFETCH(int, how);
        TestFile file;
        const auto db = impatient(file, 30);
        const auto asked = attempt([&]() -> qint64 {
            if (how == 0) return Statement(*db, endless).next();
            if (how == 1) return RawStatement(*db, endless).next();
            return db->connection().integer(endless);
        });
        QVERIFY(!asked);
        QCOMPARE(asked.failure().code, u"db_slow"_s);
        QCOMPARE(asked.failure().kind, FailureKind::Database);
        QCOMPARE(asked.failure().args, (QStringList{file.path(), u"1"_s}));
        // The connection is as good as before.
        QCOMPARE(db->connection().integer("SELECT 1"), 1);
    }

    void whatIsWrittenTakesItsTime()
    {
        TestFile file;
        const auto db = impatient(file, 1);
        const auto written = writeTransaction(*db, [&] {
            Statement(*db, "INSERT INTO setting (key, value) WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 400000) SELECT 'x', max(n) FROM c").run();
            return db->connection().integer(lengthy);
        });
        QVERIFY2(written, written ? "" : qPrintable(written.failure().code));
        QCOMPARE(*written, 400'000);
        QVERIFY(!attempt([&] { return db->connection().integer(lengthy); }));
    }

    void workThatReadsEverythingTakesItsTime()
    {
        TestFile file;
        const auto db = impatient(file, 1);
        {
            const NoTimeLimit limit(*db);
            QCOMPARE(db->connection().integer(lengthy), 400'000);
        }
        QVERIFY(!attempt([&] { return db->connection().integer(lengthy); }));
        const auto patient = impatient(file, 0);
        QCOMPARE(patient->connection().integer(lengthy), 400'000);
    }

    void theListTakesItsTimeAndOneLeadDoesNot()
    {
        TestFile file;
        const auto db = impatient(file, 1);
        QVERIFY(writeTransaction(*db, [&] {
            addRandomLeads(*db, commit(*db), 1, 3);
            Statement(*db, "DROP TABLE lead_key").run();
            Statement(*db, "CREATE VIEW lead_key AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 50000) "
                                "SELECT 0 * max(n) + 1 AS lead, 'crm' AS system, 'x' AS external_id FROM c").run();
            return Done{};
        }));
        LeadListQuery query;
        query.asOf = start + 1'000'000;
        const auto list = attempt([&] { return loadLeadList(*db, query); });
        QVERIFY2(list, list ? "" : qPrintable(list.failure().code));
        QCOMPARE(list->front().keys.size(), 1);
        query.rows = {1};
        QVERIFY(!attempt([&] { return loadLeadList(*db, query); }));
    }

    void eachStatementHasTimeOfItsOwn()
    {
        TestFile file;
        const auto db = impatient(file, 200);
        RawStatement row(*db, "SELECT 1 UNION ALL SELECT 2");
        QVERIFY(row.next());
        // Others that ran meanwhile, the last of them too long, take nothing from it.
        for (int i = 0; i < 3; ++i) QCOMPARE(db->connection().integer("SELECT 7"), 7);
        QVERIFY(!attempt([&] { return RawStatement(*db, endless).next(); }));
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), 2);
    }
};

KELVIN_TEST(TestTimeLimit)
#include "TestTimeLimit.moc"
