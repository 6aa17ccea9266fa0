// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/BantCall.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// A lead that no model scores has no points, and answers all the same.
class TestOutsideScope : public QObject {
    Q_OBJECT

private:
    static LeadRow rowOf(const QList<LeadRow>& table, qint64 row)
    {
        const auto found = std::find_if(table.begin(), table.end(), [=](const LeadRow& each) { return each.row == row; });
        return found == table.end() ? LeadRow() : *found;
    }

private slots:
    void listAndLeadPageAgree()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const qint64 hanna = f.hanna();
        const CallSheetEntry call = allFourAnswers();
        QVERIFY(answerBant(*f.workspace, hanna, call, f.actor));
        ScoringModel elsewhere = f.workspace->models().first().published()->model;
        elsewhere.scope = *parseCondition(u"country is Atlantis");
        QVERIFY(publishModel(*f.workspace, elsewhere.key, elsewhere, {}, Promotion::MarkOnly, f.actor));

        const auto page = explainLead(*f.workspace, *leadFacts(*f.workspace, hanna), f.actor.now);
        QVERIFY(page.ok());
        QVERIFY(!page->card.inScope);
        QVERIFY(page->card.temperature == Temperature::Hot);
        const auto table = leadTable(*f.workspace, f.actor.now);
        const auto some = leadRows(*f.workspace, {hanna}, f.actor.now);
        for (const LeadRow& row : {rowOf(*table, hanna), some->first()}) {
            QVERIFY(row.card == page->card);
            QCOMPARE(row.model, QString());
            QCOMPARE(row.version, 0);
            QVERIFY(row.pips[size_t(Criterion::Need)] == BantLevel::Yes);
            QVERIFY(!row.cooled);
        }
        const auto condition = parseCondition(u"bant.need >= 3 and temperature is hot");
        const auto found = filterLeads(*f.workspace, *table, f.actor.now, LeadFilter{{}, *condition, false, false});
        QVERIFY(std::any_of(found->matched.begin(), found->matched.end(), [&](quint32 i) { return table->at(i).row == hanna; }));
    }

    /// Whom no model scores is judged by the default policy, not by that of the model which comes first.
    void criteriaAreJudgedByTheDefaultPolicy()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const qint64 hanna = f.hanna();
        ScoringModel elsewhere = f.workspace->models().first().published()->model;
        elsewhere.scope = *parseCondition(u"country is Atlantis");
        elsewhere.bant.metFrom = {1, 1, 1, 1};
        elsewhere.bant.validDays = {1, 1, 1, 1};
        QVERIFY(publishModel(*f.workspace, elsewhere.key, elsewhere, {}, Promotion::MarkOnly, f.actor));
        CallSheetEntry call = allFourAnswers();
        for (BantAnswer& answer : call.answers) {
            if (answer.criterion != Criterion::Budget) answer.level = BantLevel::No;
            answer.answeredAt = f.actor.now;
        }
        QVERIFY(answerBant(*f.workspace, hanna, call, f.actor));
        const Instant later = f.actor.now + 10 * secondsPerDay;
        const auto page = explainLead(*f.workspace, *leadFacts(*f.workspace, hanna), later);
        QVERIFY(page.ok());
        QVERIFY(page->card.temperature == Temperature::Cold);
        QVERIFY(page->card.states[size_t(Criterion::Budget)] == CriterionState::Met);
        QVERIFY(page->card.states[size_t(Criterion::Need)] == CriterionState::NotMet);
        const CriterionStanding& need = page->criteria[size_t(Criterion::Need)];
        QVERIFY(!need.expired && need.expires == f.actor.now + 180 * secondsPerDay);
        QVERIFY(rowOf(*leadTable(*f.workspace, later), hanna).card == page->card);
        QVERIFY(leadRows(*f.workspace, {hanna}, later)->first().card == page->card);
    }
};

KELVIN_TEST(TestOutsideScope)
#include "TestOutsideScope.moc"
