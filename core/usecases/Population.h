// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"
#include "core/usecases/Progress.h"

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
    const FactColumns& patch() const { return m_patch; }
    /// Leads of base that the patch replaces, or that are gone.
    const QSet<qint64>& replaced() const { return m_replaced; }

private:
    bool m_loaded = false;
    ColumnNeeds m_needs;
    FactColumns m_base, m_patch;
    QSet<qint64> m_replaced;
};

} // namespace Kelvin
