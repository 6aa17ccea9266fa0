// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Outcome.h"
#include "core/storage/Database.h"

#include <QHash>
#include <QList>

namespace Kelvin {

/// What a record of a deal says of a lead: a deal of which nothing was known, what was known, or a change.
enum class OutcomeNews { New, Known, Changed };

/// The outcomes that the rows of one import give to everybody, judged in the order of the rows.
class OutcomePlan {
public:
    /// May throw StorageError.
    explicit OutcomePlan(Database& database);

    /// Compares a record of a lead (row, negative: new) with the last one of the deal, and learns it.
    OutcomeNews judge(qint64 lead, const Outcome& outcome);

private:
    QHash<qint64, QList<Outcome>> m_deals;
};

} // namespace Kelvin
