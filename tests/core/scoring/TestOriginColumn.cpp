// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Evaluator.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr Instant now = 1'780'272'000;
constexpr int mails = 10'000;

/// A lead with mails that nobody opened, each sent by a system of its own.
LeadFacts leadOfManySystems()
{
    LeadBuilder lead(now - 900 * secondsPerDay);
    for (int i = 0; i < mails; ++i) {
        Activity mail;
        mail.type = activityTypeNumber(shippedActivityTypes(), u"email_sent");
        mail.at = now - 100 * secondsPerDay + i;
        mail.mail = QStringLiteral("mail-%1").arg(i);
        mail.system = QStringLiteral("system-%1").arg(i);
        lead.activity(mail);
    }
    return lead.build();
}

ScoringModel unopened(const QStringList& openReportingSystems)
{
    ScoringModel model;
    model.key = QStringLiteral("unopened");
    model.activityTypes = shippedActivityTypes();
    model.openReportingSystems = openReportingSystems;
    RuleGroup group;
    group.id = QStringLiteral("clocks");
    group.axis = Axis::Engagement;
    model.groups = {group};
    PointRule rule;
    rule.id = QStringLiteral("unopened");
    rule.group = group.id;
    UnopenedEmailRule body;
    body.points = -1;
    body.maximum = mails;
    rule.body = body;
    model.rules = {rule};
    return model;
}

} // namespace

/// Systems and call results in two bytes, and what happens where two are too few.
class TestOriginColumn : public QObject {
    Q_OBJECT

private slots:
    void twoBytesAreEnoughForOrdinaryFiles()
    {
        OriginColumn column;
        QVERIFY(column.empty());
        for (quint32 system = 0; system < 8'192; ++system) column.append(system, CallResult(system % 6));
        column.shrinkToFit();
        QCOMPARE(column.capacity(), size_t(2 * 8'192));
        QVERIFY(column.narrow() != nullptr);
        for (quint32 system = 0; system < 8'192; ++system) {
            QCOMPARE(column.system(system), system);
            QCOMPARE(column.result(system), CallResult(system % 6));
        }
    }

    void oneSystemMoreMakesTheColumnWiderAndLosesNothing()
    {
        OriginColumn column;
        for (quint32 system = 0; system < 20'000; ++system) column.append(system, CallResult(system % 6));
        column.shrinkToFit();
        QCOMPARE(column.capacity(), size_t(4 * 20'000));
        QVERIFY(column.narrow() == nullptr);
        for (quint32 system = 0; system < 20'000; ++system) {
            QCOMPARE(column.system(system), system);
            QCOMPARE(column.result(system), CallResult(system % 6));
        }
    }

    void aNumberThatIsNoResultDoesNotTouchTheSystem()
    {
        OriginColumn column;
        column.append(3, CallResult(200));
        column.append(4, CallResult::Reached);
        QCOMPARE(column.system(0), 3u);
        QCOMPARE(column.result(0), CallResult::None);
        QCOMPARE(column.system(1), 4u);
        QCOMPARE(column.result(1), CallResult::Reached);
    }

    void tenThousandSystemsAreToldApart()
    {
        const LeadFacts lead = leadOfManySystems();
        QStringList reporting;
        for (int i = 0; i < mails; i += 3) reporting.append(QStringLiteral("system-%1").arg(i));
        QCOMPARE(scoreLead(unopened(reporting), lead, now, {}).total, MilliPoints::whole(-qint64(reporting.size())));
    }
};

KELVIN_TEST(TestOriginColumn)
#include "TestOriginColumn.moc"
