// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Population.h"

#include "core/storage/ColumnLoader.h"
#include "core/storage/LeadFactsReader.h"

namespace Kelvin {

/// From this share of everybody on, a patch costs more than it saves: the next load reads anew.
static constexpr qsizetype patchDivisor = 20;

bool Population::load(Database& database, const ColumnNeeds& needs, const Progress& progress)
{
    if (m_loaded && m_needs.covers(needs)) return true;
    ColumnNeeds wanted = needs;
    wanted.unite(m_needs);
    FactColumns columns = loadColumns(database, wanted, goOn(progress));
    if (progress.isCancelled()) return false;
    m_base = std::move(columns);
    m_patch = FactColumns();
    m_replaced.clear();
    m_latest.clear();
    m_needs = wanted;
    m_loaded = true;
    return true;
}

void Population::leadsChanged(Database& database, const QList<qint64>& rows)
{
    if (!m_loaded || rows.isEmpty()) return;
    for (const qint64 row : rows) m_replaced.insert(row);
    if (m_replaced.size() * patchDivisor > qsizetype(m_base.leadCount()) + 2'000) {
        clear();
        return;
    }
    // What a lead was between two of its changes stays in the patch until such states are most of it: a change costs its own leads.
    const bool mostlyOutdated = qsizetype(m_patch.leadCount()) + rows.size() > 2 * m_replaced.size() + 64;
    if (mostlyOutdated) m_patch = FactColumns();
    append(database, mostlyOutdated ? m_replaced.values() : rows);
}

void Population::append(Database& database, const QList<qint64>& rows)
{
    LeadFactsReader reader(database);
    for (const qint64 row : rows) {
        m_latest.remove(row);
        const auto lead = reader.read(row);
        // The trash is not loaded either.
        if (!lead || lead->trashedAt) continue;
        m_latest.insert(row, m_patch.leadCount());
        appendLead(m_patch, *lead, m_needs);
    }
}

bool Population::counts(const FactColumns& columns, size_t lead) const
{
    const qint64 row = columns.leadRow[lead];
    if (&columns == &m_base) return !m_replaced.contains(row);
    const auto latest = m_latest.constFind(row);
    return latest != m_latest.cend() && *latest == lead;
}

void Population::clear()
{
    m_loaded = false;
    m_base = FactColumns();
    m_patch = FactColumns();
    m_replaced.clear();
    m_latest.clear();
}

} // namespace Kelvin
