// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/Evaluator.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// `count` and `days since` mean the same in a filter as in a rule.
class TestActivityCounts : public QObject {
    Q_OBJECT

private:
    /// The rows that a filter finds.
    static QSet<qint64> filtered(WorkspaceFixture& f, const Condition& condition)
    {
        const auto table = leadTable(*f.workspace, f.actor.now);
        const auto found = filterLeads(*f.workspace, *table, f.actor.now, LeadFilter{{}, condition, false, false});
        QSet<qint64> rows;
        for (const quint32 i : found->matched) rows.insert(table->at(i).row);
        return rows;
    }

    /// The facts of everybody outside the trash.
    static QList<LeadFacts> everybody(WorkspaceFixture& f)
    {
        QList<LeadFacts> all;
        const auto table = leadTable(*f.workspace, f.actor.now);
        for (const LeadRow& row : *table)
            if (!row.trashed) all.append(*leadFacts(*f.workspace, row.row));
        return all;
    }

    /// The rows that a rule with this condition would give points.
    static QSet<qint64> ruled(WorkspaceFixture& f, const QList<LeadFacts>& leads, ScoringModel model, const Condition& condition)
    {
        model.groups = {{u"g"_s, {}, Axis::Fit, {}}};
        model.limits = {};
        PointRule rule;
        rule.id = u"r"_s;
        rule.group = u"g"_s;
        rule.body = AttributeRule{condition, 1, std::nullopt, std::nullopt};
        model.rules = {rule};
        FactColumns columns;
        const ColumnNeeds needs = columnNeeds({model});
        for (const LeadFacts& lead : leads) appendLead(columns, lead, needs);
        const auto cards = evaluate(CompiledModel(model, columns, f.shipped.mailboxes(1)), columns, f.actor.now);
        QSet<qint64> rows;
        for (size_t i = 0; i < cards.size(); ++i)
            if (cards[i].axes[size_t(Axis::Fit)] == MilliPoints::whole(1)) rows.insert(leads.at(qsizetype(i)).row);
        return rows;
    }

private slots:
    void filterAndRuleAgree()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        // Numbers that no float holds.
        const auto table = leadTable(*f.workspace, f.actor.now);
        const QList<double> values{19.99, 19.989999, 99'999'999, 100'000'000, 20, 0};
        for (qsizetype i = 0; i < values.size(); ++i) {
            Activity call;
            call.type = activityTypeNumber(shippedActivityTypes(), u"call"_s);
            call.value = values[i];
            call.durationSeconds = i % 2 ? 0.1 : 0.09999999;
            QVERIFY(logActivity(*f.workspace, table->at(i * 3).row, call, f.actor));
        }
        ScoringModel model = f.workspace->models().first().published()->model;
        // Exclusions: a campaign, a source and the people of one company.
        QSet<QString> campaigns, sources;
        for (const LeadRow& row : *table) {
            const auto facts = leadFacts(*f.workspace, row.row);
            for (const Activity& activity : facts->activities) {
                if (!activity.campaign.isEmpty()) campaigns.insert(activity.campaign);
                if (!activity.source.isEmpty()) sources.insert(activity.source);
            }
        }
        if (!campaigns.isEmpty()) model.exclusions.campaigns = {*std::min_element(campaigns.begin(), campaigns.end())};
        if (!sources.isEmpty()) model.exclusions.sources = {*std::min_element(sources.begin(), sources.end())};
        model.exclusions.emailDomains = {u"BalticaData.example"_s};
        const QSet<qint64> unpublished = filtered(f, *parseCondition(u"count(page_view) >= 1"));
        QVERIFY(publishModel(*f.workspace, model.key, model, {}, Promotion::MarkOnly, f.actor));
        QVERIFY(!filtered(f, *parseCondition(u"count(any activity) >= 1")).contains(f.hanna()));
        const QList<LeadFacts> leads = everybody(f);
        for (const char* text : {"count(call value >= 19.99) > 0", "count(call value <= 19.99) > 0", "count(call value >= 100000000) > 0", "count(call value <= 99999999) > 0",
                                 "count(call duration >= 0.1) > 0", "count(page_view) >= 2", "days since(page_view) < 60", "count(any activity, last 90 days) >= 3"}) {
            const Condition tested = *parseCondition(QString::fromLatin1(text));
            const QSet<qint64> rows = filtered(f, tested);
            QVERIFY2(rows == ruled(f, leads, model, tested), text);
            QVERIFY2(!rows.isEmpty(), text);
        }
        // Exactly those whose number it is.
        QCOMPARE(filtered(f, *parseCondition(u"count(call value >= 100000000) > 0")), QSet<qint64>{table->at(9).row});
        QVERIFY(filtered(f, *parseCondition(u"count(page_view) >= 1")) != unpublished);
    }
};

KELVIN_TEST(TestActivityCounts)
#include "TestActivityCounts.moc"
