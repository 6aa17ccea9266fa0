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
    m_patch = FactColumns();
    LeadFactsReader reader(database);
    for (const qint64 row : std::as_const(m_replaced))
        if (const auto lead = reader.read(row)) appendLead(m_patch, *lead, m_needs);
}

void Population::clear()
{
    m_loaded = false;
    m_base = FactColumns();
    m_patch = FactColumns();
    m_replaced.clear();
}

} // namespace Kelvin
