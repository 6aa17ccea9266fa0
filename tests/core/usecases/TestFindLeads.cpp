// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/usecases/Population.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Only the leads that can be meant are read; who is found is the same.
class TestFindLeads : public QObject {
    Q_OBJECT

    static QStringList lines(const QList<LeadRow>& rows)
    {
        QStringList lines;
        for (const LeadRow& row : rows)
            lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(row.row).arg(row.card.total.value).arg(int(row.card.temperature)).arg(row.weekChange ? row.weekChange->value : -1)
                             .arg(row.city, row.model));
        return lines;
    }

    WorkspaceFixture f;
    Result<QList<LeadRow>> m_table = QList<LeadRow>();

private slots:
    void initTestCase()
    {
        QVERIFY(f.open());
        m_table = leadTable(*f.workspace, f.actor.now);
        QVERIFY(m_table.ok());
    }

    void thoseOfTheWholeTable_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("withUnknown");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("everybody") << QString() << QString() << false << false;
        QTest::newRow("a field") << u"country is PL"_s << QString() << false << true;
        QTest::newRow("nobody") << u"country is Atlantis"_s << QString() << false << true;
        QTest::newRow("a field, also unknown") << u"country is PL"_s << QString() << true << true;
        QTest::newRow("not a field") << u"not country is PL"_s << QString() << false << true;
        QTest::newRow("a field and a result") << u"stage is mql and score >= 10"_s << QString() << false << true;
        QTest::newRow("a field or a result") << u"stage is customer or score >= 60"_s << QString() << false << true;
        QTest::newRow("a result") << u"score >= 60"_s << QString() << false << false;
        QTest::newRow("activities") << u"count(page_view, last 30 days) >= 3 and stage is mql"_s << QString() << false << true;
        QTest::newRow("what is empty") << u"campaign is empty and bant.need is empty"_s << QString() << false << true;
        QTest::newRow("words") << QString() << u"hanna"_s << false << true;
        QTest::newRow("words and a result") << u"score >= 10"_s << u"a"_s << false << true;
    }

    void thoseOfTheWholeTable()
    {
        QFETCH(QString, condition);
        QFETCH(QString, text);
        QFETCH(bool, withUnknown);
        QFETCH(bool, narrows);
        const auto parsed = condition.isEmpty() ? Result<Condition>(Condition()) : parseCondition(condition);
        QVERIFY2(parsed.ok(), qPrintable(parsed.ok() ? QString() : parsed.failure().code));
        const LeadFilter filter{text, *parsed, withUnknown, false};
        const auto another = f.workspace->again();
        QVERIFY(another.ok());
        Workspace& unread = **another;
        const auto found = findLeads(unread, f.actor.now, filter);
        QVERIFY(found.ok());

        const auto sifted = filterLeads(*f.workspace, *m_table, f.actor.now, filter);
        QVERIFY(sifted.ok());
        QList<LeadRow> wanted;
        for (const quint32 i : sifted->matched) wanted.append(m_table->at(i));
        QCOMPARE(lines(*found), lines(wanted));
        QCOMPARE(wanted.isEmpty(), condition.contains(u"Atlantis"));
        QCOMPARE(unread.population().isLoaded(), !narrows);
    }
};

KELVIN_TEST(TestFindLeads)
#include "TestFindLeads.moc"
