// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ColumnLoader.h"
#include "core/storage/Connection.h"
#include "core/storage/LeadList.h"
#include "core/storage/StopWhen.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Numbers that no Kelvin ever wrote, and reads that somebody stops.
class TestDamage : public QObject {
    Q_OBJECT

private:
    static ColumnNeeds everything()
    {
        ColumnNeeds needs;
        needs.value = needs.duration = needs.visit = needs.origin = true;
        return needs;
    }

    static void fill(TestFile& file)
    {
        QVERIFY(writeTransaction(*file.db, [&] { return addRandomLeads(*file.db, commit(*file.db), 30, 7).size(); }).ok());
    }

private slots:
    void numbersOutsideADictionaryAreNoPlacesInMemory_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* column : {"attribute", "mail", "system"})
            for (const char* number : {"-1", "-9223372036854775808", "1099511627776", "9223372036854775807"})
                QTest::addRow("%s %s", column, number) << QByteArray("UPDATE activity SET ") + column + " = " + number;
    }

    void numbersOutsideADictionaryAreNoPlacesInMemory()
    {
        QFETCH(QByteArray, sql);
        TestFile file;
        fill(file);
        const size_t whole = loadColumns(*file.db, everything()).type.size();
        QVERIFY(whole > 0);
        file.db->connection().execute(sql);
        QCOMPARE(loadColumns(*file.db, everything()).type.size(), whole);
    }

    void aLevelThatIsNoneIsDamage()
    {
        TestFile file;
        fill(file);
        file.db->connection().execute("PRAGMA ignore_check_constraints = ON; UPDATE bant_answer SET level = 77");
        const auto columns = attempt([&] { return loadColumns(*file.db, everything()); });
        QVERIFY(!columns.ok());
        QCOMPARE(columns.failure().code, u"db_damaged"_s);
        const auto list = attempt([&] {
            LeadListQuery query;
            query.asOf = start + 1'000 * 86'400;
            return loadLeadList(*file.db, query);
        });
        QVERIFY(!list.ok());
        QCOMPARE(list.failure().code, u"db_damaged"_s);
    }

    void aCallResultThatIsNoneIsDamage()
    {
        TestFile file;
        fill(file);
        file.db->connection().execute("UPDATE activity SET result = 1000000");
        const auto columns = attempt([&] { return loadColumns(*file.db, everything()); });
        QVERIFY(!columns.ok());
        QCOMPARE(columns.failure().code, u"db_damaged"_s);
        const auto lead = attempt([&] { return LeadFactsReader(*file.db).read(1).has_value(); });
        QVERIFY(!lead.ok());
    }

    void aLongReadEndsWhenItsFlagIsSet()
    {
        TestFile file;
        std::atomic_bool stop = false;
        const char* sql = "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 2000000) SELECT max(n) FROM c";
        const auto read = [&] { return attempt([&] { return file.db->connection().integer(sql); }); };
        {
            const StopWhen flag(*file.db, &stop);
            QVERIFY(read().ok());
            stop = true;
            const auto stopped = read();
            QVERIFY(!stopped.ok());
            QCOMPARE(stopped.failure().code, u"db_cancelled"_s);
            QCOMPARE(stopped.failure().kind, FailureKind::Cancelled);
        }
        QVERIFY(read().ok());
    }
};

KELVIN_TEST(TestDamage)
#include "TestDamage.moc"
