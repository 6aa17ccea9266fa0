// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/FunnelReport.h"
#include "core/reporting/Json.h"
#include "core/reporting/LeadListReport.h"
#include "tests/support/Registry.h"

#include <QJsonDocument>

using namespace Kelvin;

namespace {

Funnel smallFunnel()
{
    FunnelLead won{1, 0, {}, {}, {{QStringLiteral("source"), QStringLiteral("web")}}};
    Outcome outcome;
    outcome.kind = OutcomeKind::Won;
    outcome.at = 14 * secondsPerDay + 14 * secondsPerHour; // 14.58 days
    won.outcomes.append(outcome);
    FunnelQuery query;
    query.asOf = 100 * secondsPerDay;
    query.by = QStringLiteral("source");
    return countFunnel({won, FunnelLead{2, 5, {}, {}, {}}}, query);
}

QByteArray printed(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT

private slots:
    void pointsPrintWithAtMostThreeDecimals()
    {
        QCOMPARE(printed(toJson(MilliPoints{17'391})), QByteArray("[17.391]"));
        QCOMPARE(printed(toJson(MilliPoints{-1})), QByteArray("[-0.001]"));
        QCOMPARE(printed(toJson(MilliPoints::whole(100'000))), QByteArray("[100000]"));
        QCOMPARE(printed(toJson(std::optional<MilliPoints>())), QByteArray("[null]"));
        for (qint64 milli = -200'000; milli <= 200'000; milli += 7)
            QCOMPARE(printed(toJson(MilliPoints{milli})), '[' + decimalText(MilliPoints{milli}).toUtf8() + ']');
    }

    void instantsAndNumbersPrintOrAreNull()
    {
        QCOMPARE(printed(instantJson(Instant(0))), QByteArray("[\"1970-01-01T00:00:00Z\"]"));
        QCOMPARE(printed(instantJson(std::nullopt)), QByteArray("[null]"));
        QCOMPARE(printed(numberJson(qInf())), QByteArray("[null]"));
        QCOMPARE(printed(daysJson(14.66)), QByteArray("[14.7]"));
    }

    void funnelJsonHasTheKeysOfItsContract()
    {
        const QJsonObject json = funnelJson(smallFunnel());
        for (const char* key : {"mode", "counting", "from", "to", "steps", "by", "issues"}) QVERIFY2(json.contains(QLatin1String(key)), key);
        const QJsonObject lead = json.value(u"steps").toArray().first().toObject();
        for (const char* key : {"stage", "entered", "passed", "open", "exited", "conversion", "low", "high", "decided", "medianDays", "p90Days"})
            QVERIFY2(lead.contains(QLatin1String(key)), key);
        QCOMPARE(json.value(u"mode").toString(), QStringLiteral("cohort"));
        QCOMPARE(lead.value(u"stage").toString(), QStringLiteral("lead"));
        QCOMPARE(lead.value(u"entered").toInt(), 2);
        QCOMPARE(lead.value(u"conversion").toDouble(), 0.5);
        QCOMPARE(lead.value(u"medianDays").toDouble(), 14.6);
        QVERIFY(json.value(u"steps").toArray().last().toObject().value(u"conversion").isNull());
        QCOMPARE(json.value(u"by").toArray().size(), 2);
    }

    void leadListHasARowForEachLeadAndThreeReasons()
    {
        ExportedLead lead;
        lead.id = QStringLiteral("8c7c9f28dce683b18c7c9f28dce683b1");
        lead.reasons = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        lead.score = MilliPoints::whole(49);
        const TableReport table = leadListReport({lead, ExportedLead{}}, {{QStringLiteral("email"), QStringLiteral("E-mail")}});
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.columns.size(), 17);
        for (const auto& row : table.rows) QCOMPARE(row.size(), table.columns.size());
        QCOMPARE(table.columns.at(2).words, QStringLiteral("E-mail"));
        QCOMPARE(table.rows.first().at(5), Cell(MilliPoints::whole(49)));
        QCOMPARE(table.rows.first().at(11), Cell(QStringLiteral("c")));
        QCOMPARE(table.rows.at(1).at(5), Cell());
    }
};

KELVIN_TEST(TestReports)
#include "TestReports.moc"
