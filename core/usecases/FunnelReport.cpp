// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FunnelReport.h"

#include "core/storage/FunnelFacts.h"
#include "core/storage/StorageError.h"
#include "core/usecases/Scoring.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

/// The value of the breakdown for a lead, as it stands now.
static QString breakdownValue(const LeadRow& row, const QString& by)
{
    if (by == u"source") return row.source;
    if (by == u"campaign") return row.campaign;
    if (by == u"industry") return row.industry;
    if (by == u"product") return row.product;
    if (by == u"segment") return row.segment;
    if (by == u"owner") return row.owner;
    if (by == u"country") return row.country;
    if (by == u"temperature") return enumKey(row.card.temperature);
    if (by == u"version") return row.version > 0 ? QString::number(row.version) : QString();
    return {};
}

const QStringList& breakdownKeys()
{
    static const QStringList keys{u"source"_s, u"campaign"_s, u"industry"_s, u"product"_s, u"segment"_s, u"owner"_s, u"country"_s, u"temperature"_s, u"version"_s};
    return keys;
}

Result<Funnel> funnelReport(Workspace& workspace, const FunnelQuery& query, const Condition& where, Instant asOf)
{
    const auto table = leadTable(workspace, asOf);
    if (!table) return table.failure();
    const auto found = filterLeads(workspace, *table, asOf, LeadFilter{{}, where, false, false});
    if (!found) return found.failure();
    return attempt([&] {
        const FunnelFacts facts = readFunnelFacts(workspace.database());
        const bool grouped = !query.by.isEmpty() && query.by != u"month"_s;
        QList<FunnelLead> leads;
        leads.reserve(qsizetype(found->matched.size()));
        for (const quint32 index : found->matched) {
            const LeadRow& row = table->at(index);
            FunnelLead lead{row.row, row.createdAt, facts.moves.value(row.row), facts.outcomes.value(row.row), {}};
            if (grouped) lead.values.insert(query.by, breakdownValue(row, query.by));
            leads.append(std::move(lead));
        }
        return countFunnel(leads, query);
    });
}

} // namespace Kelvin
