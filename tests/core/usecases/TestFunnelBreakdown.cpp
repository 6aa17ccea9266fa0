// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FunnelReport.h"
#include "core/usecases/LeadNames.h"
#include "tests/core/usecases/BantCall.h"
#include "tests/core/usecases/StepFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What a funnel is broken down by is what was so then: at entry, and when the lead became MQL.
class TestFunnelBreakdown : public QObject {
    Q_OBJECT

private:
    /// "value entered/MQL" of each group.
    static QStringList groups(StepFixture& f, const QString& by)
    {
        FunnelQuery query;
        query.by = by;
        query.asOf = f.actor.now;
        const auto funnel = funnelReport(*f.workspace, query, {}, f.actor.now);
        QStringList out;
        if (funnel)
            for (const FunnelGroup& group : funnel->by) out.append(u"%1 %2/%3"_s.arg(group.value).arg(group.steps.at(0).entered.size()).arg(group.steps.at(1).entered.size()));
        out.sort();
        return out;
    }

private slots:
    void temperatureVersionAndRegionAreThoseOfThen()
    {
        StepFixture f;
        QVERIFY(f.open());
        QVERIFY(f.edit(u"region"_s, u"Mazowieckie"_s));
        f.add(u"two@firm.example"_s);
        f.actor.now += secondsPerHour;
        QCOMPARE(f.lift(f.adjust(50)), u"1 mql"_s);
        const ScoringModel stricter = setThreshold(f.fibonacci(), ThresholdKind::MarketingQualified, 44);
        QVERIFY(f.publish(stricter));
        QVERIFY(answerBant(*f.workspace, f.lead, allFourAnswers(), f.actor));
        QVERIFY(explainLead(*f.workspace, f.facts(), f.actor.now)->card.temperature == Temperature::Hot);
        QCOMPARE(groups(f, u"temperature"_s), QStringList{u"cold 2/1"_s});
        QCOMPARE(groups(f, u"version"_s), (QStringList{u" 1/0"_s, u"1 1/1"_s}));
        QCOMPARE(groups(f, u"region"_s), (QStringList{u" 1/0"_s, u"Mazowieckie 1/1"_s}));
    }

    void aLeadWithoutANameIsCalledByWhatIsKnown()
    {
        StepFixture f;
        QVERIFY(f.open());
        QCOMPARE(leadName(f.facts()), u"one@firm.example"_s);
        QVERIFY(moveStage(*f.workspace, {f.lead}, StageRole::Churned, {}, {}, f.actor).failure().args.contains(u"one@firm.example"_s));
        QVERIFY(f.edit(u"lastName"_s, u"Lis"_s));
        QCOMPARE(leadName(f.facts()), u"Lis"_s);
    }
};

KELVIN_TEST(TestFunnelBreakdown)
#include "TestFunnelBreakdown.moc"
