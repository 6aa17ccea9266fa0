// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"
#include "core/usecases/Progress.h"

#include <QHash>
#include <QSet>

namespace Kelvin {

class Database;

/// The facts of all leads in memory as the evaluator reads them. Leads that changed since the load stand in a small patch,
/// which replaces them, so that one new activity costs one lead and not a reload.
class Population {
public:
    /// Loads what `needs` asks for and is not there yet. Cancelled: stays as it was, false.
    bool load(Database& database, const ColumnNeeds& needs, const Progress& progress = {});
    /// These leads have changed in the file.
    void leadsChanged(Database& database, const QList<qint64>& rows);
    /// Everything may have changed: the next load reads anew.
    void clear();
    bool isLoaded() const { return m_loaded; }

    const FactColumns& base() const { return m_base; }
    /// Leads changed since, in the order of their changes: a lead changed twice stands in it twice, and the last one counts.
    const FactColumns& patch() const { return m_patch; }
    /// Whether this lead of base() or patch() is its latest state; else the patch replaces it, or it is gone.
    bool counts(const FactColumns& columns, size_t lead) const;

private:
    void append(Database& database, const QList<qint64>& rows);

    bool m_loaded = false;
    ColumnNeeds m_needs;
    FactColumns m_base, m_patch;
    QSet<qint64> m_replaced;             ///< leads that changed since the load
    QHash<qint64, size_t> m_latest;      ///< where in the patch each stands
};

} // namespace Kelvin
