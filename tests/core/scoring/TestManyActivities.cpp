// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Evaluator.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr Instant now = 1'780'272'000;

/// Twelve rules that count page views by their path: more than a byte has bits.
ScoringModel twelvePaths()
{
    ScoringModel model;
    model.key = QStringLiteral("paths");
    model.activityTypes = shippedActivityTypes();
    RuleGroup group;
    group.id = QStringLiteral("pages");
    group.axis = Axis::Engagement;
    model.groups = {group};
    for (int i = 0; i < 12; ++i) {
        ActivityRule body;
        body.match.types = {QStringLiteral("page_view")};
        body.match.subjects = {QStringLiteral("/%1/*").arg(i)};
        body.frequency = i % 3 == 0 ? Frequency(AwardEach{1 + i}) : i % 3 == 1 ? Frequency(AwardFirstThenBonus{100, 1 + i}) : Frequency(AwardOnce{1000});
        PointRule rule;
        rule.id = QStringLiteral("path-%1").arg(i);
        rule.group = group.id;
        rule.body = body;
        model.rules.append(rule);
    }
    return model;
}

/// A lead with `views` page views of each of the first `paths` paths, the last ones after now.
LeadFacts reader(int views, int paths)
{
    LeadBuilder lead(now - 900 * secondsPerDay);
    for (int path = 0; path < paths; ++path)
        for (int i = 0; i < views; ++i) lead.activity("page_view", now + 5 - i * 60 - path, QStringLiteral("/%1/%2").arg(path).arg(i % 50));
    return lead.build();
}

/// What the twelve rules give for `n` views of each of the first `paths` paths, by hand.
qint64 pointsByHand(qint64 n, int paths)
{
    qint64 points = 0;
    for (int i = 0; i < paths && n > 0; ++i) points += i % 3 == 0 ? n * (1 + i) : i % 3 == 1 ? 100 + (n - 1) * (1 + i) : 1000;
    return points;
}

} // namespace

/// Leads with more activities than the fast ways of counting hold at once, side by side with empty ones.
class TestManyActivities : public QObject {
    Q_OBJECT

private slots:
    void countsDoNotWrapAround_data()
    {
        QTest::addColumn<int>("views");
        for (const int views : {1, 2, 255, 256, 700}) QTest::addRow("%d views of each path", views) << views;
    }
    void countsDoNotWrapAround()
    {
        QFETCH(const int, views);
        const ScoringModel model = twelvePaths();
        FactColumns columns;
        constexpr int leads = 150;
        for (int i = 0; i < leads; ++i) appendLead(columns, reader(i % 7 == 0 ? 0 : views, i == 75 ? 12 : 1 + i % 2), columnNeeds({model}));
        const std::vector<Scorecard> cards = evaluate(CompiledModel(model, columns, {}), columns, now, 2);
        for (int i = 0; i < leads; ++i) {
            const int paths = i == 75 ? 12 : 1 + i % 2;
            // The newest view of the first five paths is dated after now: it has not happened yet. That of the sixth is dated now, and counts.
            qint64 expected = 0;
            if (i % 7 != 0)
                for (int path = 0; path < paths; ++path)
                    expected += pointsByHand(path < 5 ? views - 1 : views, path + 1) - pointsByHand(path < 5 ? views - 1 : views, path);
            QCOMPARE(cards[size_t(i)].total, MilliPoints::whole(expected));
        }
    }

    void theExplanationCountsTheSame()
    {
        const ScoringModel model = twelvePaths();
        const LeadFacts lead = reader(300, 12);
        const Explanation explanation = explain(model, 1, lead, now, {});
        QCOMPARE(scoreLead(model, lead, now, {}).total, explanation.card.total);
        QVERIFY(explanation.card.total.value > 0);
    }
};

KELVIN_TEST(TestManyActivities)
#include "TestManyActivities.moc"
