// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Evaluator.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr Instant day = secondsPerDay;
constexpr Instant begin = 1'700'000'000;

ScoringModel unopened()
{
    ScoringModel model;
    model.activityTypes = shippedActivityTypes();
    model.openReportingSystems = {QStringLiteral("default")};
    model.groups = {{QStringLiteral("g"), {}, Axis::Engagement, {}}};
    PointRule rule;
    rule.id = QStringLiteral("unopened");
    rule.group = QStringLiteral("g");
    UnopenedEmailRule body;
    body.afterDays = 60;
    body.points = -5;
    rule.body = body;
    model.rules = {rule};
    return model;
}

qint64 points(LeadBuilder& lead, int atDay) { return scoreLead(unopened(), lead.build(), begin + atDay * day, {}).total.value / 1'000; }

} // namespace

/// A mail that came back was not left unopened by anybody.
class TestUnopenedMail : public QObject {
    Q_OBJECT
private slots:
    void aBounceCountsWheneverItIsRecorded()
    {
        LeadBuilder lead(begin);
        lead.activity("email_sent", begin, QStringLiteral("spring"));
        QCOMPARE(points(lead, 61), -5);
        lead.activity("email_bounce", begin + 61 * day, QStringLiteral("spring"));
        QCOMPARE(points(lead, 60), -5);
        QCOMPARE(points(lead, 62), 0);
    }

    void aBounceIsOfTheLatestSendingBeforeIt()
    {
        LeadBuilder lead(begin);
        lead.activity("email_sent", begin, QStringLiteral("spring")).activity("email_sent", begin + 100 * day, QStringLiteral("spring"));
        lead.activity("email_bounce", begin + 101 * day, QStringLiteral("spring"));
        QCOMPARE(points(lead, 200), -5);
    }

    void manyThatBounceLateAreToldApart()
    {
        LeadBuilder lead(begin);
        // Of each third mail only the second sending came back.
        for (int i = 0; i < 12; ++i) {
            const QString name = QString::number(i);
            lead.activity("email_sent", begin + i * day, name);
            if (i % 3 == 0) lead.activity("email_sent", begin + (20 + i) * day, name);
            lead.activity("email_bounce", begin + (100 + i) * day, name);
        }
        QCOMPARE(points(lead, 200), -20);
    }

    void aMailWithoutANameBouncesSoonOrNotAtAll()
    {
        LeadBuilder lead(begin);
        lead.activity("email_sent", begin);
        lead.activity("email_bounce", begin + 61 * day);
        QCOMPARE(points(lead, 200), -5);
    }
};

KELVIN_TEST(TestUnopenedMail)
#include "TestUnopenedMail.moc"
