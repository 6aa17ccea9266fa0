// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/StageProposal.h"
#include "tests/support/Registry.h"

using namespace Kelvin;

/// What a score proposes and a person confirms (scoring.md section 5).
class TestStageProposal : public QObject {
    Q_OBJECT

    static Scorecard card(int total, bool allMet, Band band = Band::Lead)
    {
        Scorecard out;
        out.inScope = true;
        out.total = {total * 1'000};
        out.band = band;
        out.states.fill(allMet ? CriterionState::Met : CriterionState::Open);
        out.salesQualified = MilliPoints{85'000};
        return out;
    }
    static QString told(const Scorecard& card, StageRole stage)
    {
        const auto proposal = stageProposal(card, stage);
        return proposal ? enumKey(proposal->to) + QLatin1Char(' ') + enumKey(proposal->cause) : QString();
    }

private slots:
    void allOfBantProposesSqlBeforeIt()
    {
        for (const StageRole stage : {StageRole::Lead, StageRole::MarketingQualified, StageRole::SalesAccepted})
            QCOMPARE(told(card(0, true), stage), QStringLiteral("sql bant_complete"));
        for (const StageRole stage : {StageRole::SalesQualified, StageRole::Customer, StageRole::Lost, StageRole::Disqualified, StageRole::Churned})
            QCOMPARE(told(card(0, true), stage), QString());
    }

    void theSalesLineProposesSqlToAcceptedLeadsOnly()
    {
        QCOMPARE(told(card(85, false), StageRole::SalesAccepted), QStringLiteral("sql crossed_line"));
        QCOMPARE(told(card(84, false), StageRole::SalesAccepted), QString());
        QCOMPARE(told(card(99, false), StageRole::MarketingQualified), QString());
        Scorecard without = card(99, false);
        without.salesQualified.reset();
        QCOMPARE(told(without, StageRole::SalesAccepted), QString());
    }

    void aGateProposesDisqualifiedWhateverElseIsTrue()
    {
        for (const StageRole stage : {StageRole::Lead, StageRole::SalesAccepted, StageRole::SalesQualified})
            QCOMPARE(told(card(99, true, Band::Disqualified), stage), QStringLiteral("disqualified gate"));
        QCOMPARE(told(card(99, true, Band::Disqualified), StageRole::Disqualified), QString());
        QCOMPARE(told(card(99, true, Band::Disqualified), StageRole::Customer), QString());
    }

    void nothingIsProposedOutsideEveryScope()
    {
        Scorecard outside = card(99, true);
        outside.inScope = false;
        QCOMPARE(told(outside, StageRole::SalesAccepted), QString());
    }
};

KELVIN_TEST(TestStageProposal)
#include "TestStageProposal.moc"
