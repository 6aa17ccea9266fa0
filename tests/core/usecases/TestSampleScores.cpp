// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Evaluator.h"
#include "core/scoring/ScoringModelJson.h"
#include "core/usecases/SampleData.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFile>

#include <algorithm>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

QByteArray shipped(const char* name)
{
    QFile file(sourcePath(u"resources/models/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The sample's own story agrees with the scores the program gives its leads.
class TestSampleScores : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto model = shippedTemplate(shipped("fibonacci.json"), shipped("page-groups.json"), shipped("titles.json"));
        QVERIFY(model.ok());
        m_model = *model;
        m_model.zone = QString::fromLatin1(sampleZone);
        m_leads = sampleLeads(20'260'312, *instantFromIso(u"2026-03-11T12:00:00Z"));
    }

    void theExampleLeadHasFortyNinePointsInTenLines()
    {
        const LeadFacts& lead = m_leads.first();
        const Instant meeting = lead.stageMoves.first().at;
        const Explanation why = explain(m_model, 1, lead, meeting, {});
        QCOMPARE(why.card.total, MilliPoints::whole(49));
        QCOMPARE(why.card.band, Band::MarketingQualified);
        QList<qint64> lines;
        for (const ExplanationPart& part : why.parts)
            if (part.points.value != 0) lines.append(part.points.value / 1'000);
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, (QList<qint64>{-5, 1, 1, 2, 3, 3, 5, 5, 13, 21}));
        QCOMPARE(scoreLead(m_model, lead, meeting - 1, {}).total, MilliPoints::whole(36));
        // It is still so in the evening of the next day, when the sample is opened.
        QCOMPARE(scoreLead(m_model, lead, meeting + secondsPerDay + 4 * secondsPerHour, {}).total, MilliPoints::whole(49));
    }

    void everyRecordedCrossingHasTheScoreOfThatMoment()
    {
        int crossings = 0;
        for (const LeadFacts& lead : m_leads)
            for (const Crossing& crossing : lead.crossings) {
                ++crossings;
                QCOMPARE(scoreLead(m_model, lead, crossing.at, {}).total, crossing.score);
                QVERIFY(scoreLead(m_model, lead, crossing.at - 1, {}).total < crossing.score);
            }
        QVERIFY(crossings > 60);
    }

    void everyLeadAboveTheLineHasCrossedIt()
    {
        const Instant end = m_leads.first().stageMoves.first().at;
        for (const LeadFacts& lead : m_leads) {
            const auto is = [](ThresholdKind kind) { return [kind](const Crossing& c) { return c.threshold == kind; }; };
            const MilliPoints now = scoreLead(m_model, lead, end, {}).total;
            const bool marketing = std::any_of(lead.crossings.begin(), lead.crossings.end(), is(ThresholdKind::MarketingQualified));
            const bool sales = std::any_of(lead.crossings.begin(), lead.crossings.end(), is(ThresholdKind::SalesQualified));
            QVERIFY(marketing || now < MilliPoints::whole(45));
            QVERIFY(sales || now < MilliPoints::whole(85));
        }
    }

    void someOpenDealsAreHotSoThereIsSomebodyToCallFirst()
    {
        const Instant opened = m_leads.first().stageMoves.first().at + secondsPerDay;
        const auto isHot = [&](const LeadFacts& lead) {
            return isOpenStage(stageAt(lead.stageMoves, opened)) && scoreLead(m_model, lead, opened, {}).temperature == Temperature::Hot;
        };
        const auto hot = std::count_if(m_leads.begin(), m_leads.end(), isHot);
        QVERIFY2(hot >= 3 && hot <= 8, qPrintable(QString::number(hot)));
    }

private:
    ScoringModel m_model;
    QList<LeadFacts> m_leads;
};

KELVIN_TEST(TestSampleScores)
#include "TestSampleScores.moc"
