// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FunnelReport.h"

#include "core/storage/ColumnLoader.h"
#include "core/storage/FunnelFacts.h"
#include "core/storage/StorageError.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ListFields.h"
#include "core/usecases/ModelChoice.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// A value of the breakdown by lead row; absent: not known.
using Values = QHash<qint64, QString>;

/// What the list says of a lead.
QString listValue(const LeadRow& row, const QString& by)
{
    if (by == u"source") return row.source;
    if (by == u"campaign") return row.campaign;
    if (by == u"industry") return row.industry;
    if (by == u"product") return row.product;
    if (by == u"segment") return row.segment;
    if (by == u"owner") return row.owner;
    if (by == u"country") return row.country;
    return {};
}

Values regions(Workspace& workspace, Instant asOf)
{
    const QString key = u"region"_s;
    ColumnNeeds needs;
    needs.fields = {key};
    needs.activities = false;
    const FactColumns columns = loadColumns(workspace.database(), needs);
    Values out;
    if (const auto column = columns.fields.constFind(key); column != columns.fields.cend())
        for (size_t lead = 0; lead < columns.leadCount(); ++lead) out.insert(columns.leadRow[lead], encodeValue(valueAt(*column, lead, asOf)));
    return out;
}

/// The temperature of each lead when it was created, by the rules that are published.
Values temperaturesAtEntry(Workspace& workspace, const std::vector<const LeadRow*>& leads, const Progress& progress)
{
    // So many are read and scored together: the model is compiled once for them, each of their moments scores all of them.
    constexpr size_t together = 128;
    std::vector<const LeadRow*> ordered = leads;
    std::stable_sort(ordered.begin(), ordered.end(), [](const LeadRow* a, const LeadRow* b) { return a->createdAt < b->createdAt; });
    const ColumnNeeds needs = needsOf(workspace);
    Values out;
    for (size_t start = 0; start < ordered.size(); start += together) {
        if (progress.isCancelled()) throw StorageError(Failure{FailureKind::Cancelled, u"cancelled"_s, {}});
        progress.report(qint64(start), qint64(ordered.size()));
        QList<qint64> rows;
        for (size_t i = start; i < std::min(start + together, ordered.size()); ++i) rows.append(ordered[i]->row);
        const FactColumns columns = loadColumns(workspace.database(), needs, {}, rows);
        const std::vector<Scorecard> cards = primaryCardsAtCreation(workspace, columns);
        for (size_t lead = 0; lead < cards.size(); ++lead) out.insert(columns.leadRow[lead], enumKey(cards[lead].temperature));
    }
    return out;
}

/// The version that counted when the lead became MQL, or went past it; empty where no rules were asked.
QString versionAtQualification(const QList<StageMove>& moves, Instant asOf)
{
    const auto reached = std::find_if(moves.begin(), moves.end(), [=](const StageMove& move) {
        return move.at <= asOf && funnelIndex(restingRole(move.to)) >= int(StageRole::MarketingQualified);
    });
    return reached == moves.end() || reached->version < 1 ? QString() : QString::number(reached->version);
}

} // namespace

const QStringList& breakdownKeys()
{
    static const QStringList keys{u"source"_s, u"campaign"_s, u"industry"_s, u"product"_s,     u"segment"_s,
                                  u"owner"_s,  u"country"_s,  u"region"_s,   u"temperature"_s, u"version"_s};
    return keys;
}

Result<Funnel> funnelReport(Workspace& workspace, const FunnelQuery& query, const Condition& where, Instant asOf, const Progress& progress)
{
    const auto table = leadTable(workspace, asOf, {}, progress);
    if (!table) return table.failure();
    const auto found = filterLeads(workspace, *table, asOf, LeadFilter{{}, where, false, false});
    if (!found) return found.failure();
    return attempt([&] {
        std::vector<const LeadRow*> rows;
        for (const quint32 index : found->matched) rows.push_back(&table->at(index));
        const FunnelFacts facts = readFunnelFacts(workspace.database());
        const Values read = query.by == u"region"        ? regions(workspace, asOf)
                            : query.by == u"temperature" ? temperaturesAtEntry(workspace, rows, progress)
                                                         : Values();
        QList<FunnelLead> leads;
        leads.reserve(qsizetype(rows.size()));
        for (const LeadRow* row : rows) {
            FunnelLead lead{row->row, row->createdAt, facts.moves.value(row->row), facts.outcomes.value(row->row), {}};
            const QString value = query.by == u"version" ? versionAtQualification(lead.moves, asOf) : read.value(row->row, listValue(*row, query.by));
            if (!value.isEmpty()) lead.values.insert(query.by, value);
            leads.append(std::move(lead));
        }
        return countFunnel(leads, query);
    });
}

} // namespace Kelvin
