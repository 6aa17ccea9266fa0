// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Qualification.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What would make a lead MQL, and how often those that were won had it.
class TestPathsToGoal : public QObject {
    Q_OBJECT

private:
    /// Share of won leads with an activity of this type, from the facts.
    static double wonWith(WorkspaceFixture& f, const QString& type)
    {
        const int number = activityTypeNumber(shippedActivityTypes(), type);
        int won = 0, with = 0;
        const auto table = leadTable(*f.workspace, f.actor.now);
        for (const LeadRow& row : *table) {
            const auto facts = leadFacts(*f.workspace, row.row);
            if (row.trashed || outcomeAt(facts->outcomes, f.actor.now) != OutcomeKind::Won) continue;
            ++won;
            with += std::any_of(facts->activities.begin(), facts->activities.end(), [&](const Activity& a) { return a.type == number && a.at <= f.actor.now; });
        }
        return won == 0 ? -1 : double(with) / won;
    }

private slots:
    void theMostFrequentAmongWonLeadsComeFirst()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const double meetings = wonWith(f, u"meeting_booked"_s);
        QVERIFY(meetings > 0);
        const auto table = leadTable(*f.workspace, f.actor.now);
        int compared = 0;
        for (const LeadRow& row : *table) {
            if (row.trashed || row.card.band != Band::Lead || row.card.total < MilliPoints::whole(33)) continue;
            const auto paths = pathsTo(*f.workspace, *leadFacts(*f.workspace, row.row), f.actor.now, Goal::MarketingQualified);
            QVERIFY(paths.ok());
            for (qsizetype i = 0; i < paths->size(); ++i) {
                const PathToGoal& path = paths->at(i);
                if (i > 0 && path.steps.size() == paths->at(i - 1).steps.size()) QVERIFY(path.frequency <= paths->at(i - 1).frequency);
                if (path.steps.size() != 1 || path.steps.first().rule != u"meeting-booked") continue;
                QCOMPARE(path.frequency, meetings);
                ++compared;
            }
        }
        QVERIFY(compared > 0);
    }
};

KELVIN_TEST(TestPathsToGoal)
#include "TestPathsToGoal.moc"
