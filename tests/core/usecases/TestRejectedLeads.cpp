// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/EditLead.h"
#include "core/usecases/Filters.h"
#include "core/usecases/Scoring.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Qt::StringLiterals;
using Kelvin::Tests::WorkspaceFixture;

/// Who was put aside lately, which the stage alone does not say: a recycled lead rests in Lead.
class TestRejectedLeads : public QObject {
    Q_OBJECT

private slots:
    void aRecycledLeadIsListedUntilItMovesOnOrThirtyDaysPass()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(!listed(f));
        const auto moved = moveStage(*f.workspace, {f.hanna()}, StageRole::Recycle, u"no budget"_s, f.actor.now + 60 * secondsPerDay, f.actor);
        QVERIFY2(moved.ok(), qPrintable(moved ? QString() : moved.failure().code));
        QVERIFY(listed(f));
        const Instant rejected = f.actor.now;
        f.actor.now = rejected + 31 * secondsPerDay;
        QVERIFY(!listed(f));
        f.actor.now = rejected + 60;
        QVERIFY(moveStage(*f.workspace, {f.hanna()}, StageRole::MarketingQualified, u"called back"_s, std::nullopt, f.actor).ok());
        QVERIFY(!listed(f));
    }

    void aDisqualifiedLeadIsListed()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(moveStage(*f.workspace, {f.hanna()}, StageRole::Disqualified, u"student"_s, std::nullopt, f.actor).ok());
        QVERIFY(listed(f));
        f.actor.now += 60;
        QVERIFY(moveStage(*f.workspace, {f.hanna()}, StageRole::Lead, u"no student"_s, std::nullopt, f.actor).ok());
        QVERIFY(!listed(f));
    }

private:
    static bool listed(WorkspaceFixture& f)
    {
        const auto filters = savedFilters(*f.workspace, f.actor);
        const auto table = leadTable(*f.workspace, f.actor.now);
        if (!filters || !table) return false;
        for (const SavedFilter& filter : *filters) {
            if (filter.key != u"rejected") continue;
            const auto found = filterLeads(*f.workspace, *table, f.actor.now, filter.filter);
            if (!found) return false;
            return std::any_of(found->matched.begin(), found->matched.end(), [&](quint32 i) { return table->at(i).row == f.hanna(); });
        }
        return false;
    }
};

KELVIN_TEST(TestRejectedLeads)
#include "TestRejectedLeads.moc"
