// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Funnel.h"
#include "core/analytics/Quantile.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFile>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

// The columns read here are never quoted in these files.
QList<QStringList> rowsOf(const QString& name)
{
    QString folder = qEnvironmentVariable("KELVIN_SHARED_DATA", sourcePath(u"../shared/data"));
    QFile file(folder + QStringLiteral("/olist/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<QStringList> out;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) out.append(line.trimmed().split(QLatin1Char(',')));
    return out;
}

QList<FunnelLead> olistLeads()
{
    QHash<QString, Instant> wonAt;
    for (const QStringList& row : rowsOf(QStringLiteral("olist_closed_deals_dataset.csv")))
        wonAt.insert(row.at(0), *instantFromIso(row.at(4)));
    QList<FunnelLead> leads;
    for (const QStringList& row : rowsOf(QStringLiteral("olist_marketing_qualified_leads_dataset.csv"))) {
        FunnelLead lead{leads.size() + 1, startOfDay(*dayFromIso(row.at(1)), QTimeZone::utc()), {}, {}, {}};
        lead.values.insert(QStringLiteral("source"), row.at(3));
        if (wonAt.contains(row.at(0))) {
            Outcome won;
            won.kind = OutcomeKind::Won;
            won.at = wonAt.value(row.at(0));
            lead.outcomes.append(won);
        }
        leads.append(lead);
    }
    return leads;
}

Funnel count(const QList<FunnelLead>& leads, const QString& by)
{
    FunnelQuery query;
    query.asOf = *instantFromIso(u"2019-12-31T23:59:59Z");
    query.by = by;
    return countFunnel(leads, query);
}

QHash<QString, QString> customersBy(const Funnel& funnel)
{
    QHash<QString, QString> out;
    for (const FunnelGroup& group : funnel.by)
        out.insert(group.value, QStringLiteral("%1/%2").arg(group.steps.last().entered.size()).arg(group.steps.first().entered.size()));
    return out;
}

} // namespace

/// Real history with known answers; the files are not part of the project.
class TestFunnelOlist : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_leads = olistLeads();
        if (m_leads.isEmpty()) QSKIP("the Olist files are not here; set KELVIN_SHARED_DATA to the folder that holds olist/");
    }

    void customersAreThoseOfTheFile()
    {
        const Funnel funnel = count(m_leads, {});
        QCOMPARE(funnel.steps.first().entered.size(), 8'000);
        QCOMPARE(funnel.steps.last().entered.size(), 842);
        QCOMPARE(*funnel.steps.last().cumulative.value, 0.10525);
    }

    void daysAreThoseOfTheFileWithoutTheOneNegative()
    {
        const Funnel funnel = count(m_leads, {});
        QCOMPARE(oneDecimal(*funnel.steps.first().medianDays), 14.7);
        QCOMPARE(oneDecimal(*funnel.steps.first().p90Days), 162.7);
        QCOMPARE(funnel.issues.size(), 2);
        for (const Issue& issue : funnel.issues) QCOMPARE(issue.count, 1);
    }

    void monthsAreThoseOfTheFile()
    {
        const auto months = customersBy(count(m_leads, QStringLiteral("month")));
        QCOMPARE(months.value(QStringLiteral("2018-01")), QStringLiteral("152/1141"));
        QCOMPARE(months.value(QStringLiteral("2018-02")), QStringLiteral("149/1028"));
        QCOMPARE(months.value(QStringLiteral("2018-03")), QStringLiteral("167/1174"));
        QCOMPARE(months.value(QStringLiteral("2018-04")), QStringLiteral("183/1352"));
        QCOMPARE(months.value(QStringLiteral("2018-05")), QStringLiteral("130/1303"));
        QCOMPARE(months.value(QStringLiteral("2017-12")), QStringLiteral("11/200"));
    }

    void originsAreThoseOfTheFile()
    {
        const auto origins = customersBy(count(m_leads, QStringLiteral("source")));
        QCOMPARE(origins.value(QStringLiteral("organic_search")), QStringLiteral("271/2296"));
        QCOMPARE(origins.value(QStringLiteral("paid_search")), QStringLiteral("195/1586"));
        QCOMPARE(origins.value(QStringLiteral("social")), QStringLiteral("75/1350"));
        QCOMPARE(origins.value(QStringLiteral("unknown")), QStringLiteral("179/1099"));
        QCOMPARE(origins.value(QStringLiteral("direct_traffic")), QStringLiteral("56/499"));
        QCOMPARE(origins.value(QStringLiteral("email")), QStringLiteral("15/493"));
        QCOMPARE(origins.value(QString()), QStringLiteral("14/60"));
    }

private:
    QList<FunnelLead> m_leads;
};

KELVIN_TEST(TestFunnelOlist)
#include "TestFunnelOlist.moc"
