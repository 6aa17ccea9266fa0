// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// An undo finds the facts of its commit without reading those of all others.
class TestBatchIndexes : public QObject {
    Q_OBJECT

private:
    static QString planOf(Database& database, const QByteArray& sql)
    {
        const QByteArray explained = "EXPLAIN QUERY PLAN " + sql;
        RawStatement row(database, explained.constData());
        QStringList lines;
        while (row.next()) lines.append(row.text(3));
        return lines.join(u'\n');
    }

private slots:
    void everyTableIsSearched_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const char* table : {"lead", "lead_state", "lead_key", "lead_email", "lead_phone", "lead_account", "account", "account_key", "account_value", "account_domain",
                                  "visitor", "waiting_link", "waiting_fact", "attached_fact", "lead_merge", "merged_fact", "batch_lead"})
            QTest::newRow(table) << QByteArray(table);
        for (const char* table : smallFactTables) QTest::newRow(table) << QByteArray(table);
    }

    void everyTableIsSearched()
    {
        QFETCH(QByteArray, table);
        TestFile file;
        for (const QByteArray& sql : {"DELETE FROM " + table + " WHERE batch = ?1", "SELECT 1 FROM " + table + " WHERE batch = ?1"}) {
            const QString plan = planOf(*file.db, sql);
            QVERIFY2(plan.contains(u"SEARCH"_s) && !plan.contains(u"SCAN"_s), qPrintable(plan));
        }
    }

    void activitiesAndValuesAreFoundByTheirLeads()
    {
        TestFile file;
        for (const char* table : {"activity", "field_value"}) {
            const QString plan = planOf(*file.db, "DELETE FROM " + rowsOfBatch(table));
            QVERIFY2(!plan.contains(u"SCAN"_s), qPrintable(plan));
        }
    }
};

KELVIN_TEST(TestBatchIndexes)
#include "TestBatchIndexes.moc"
