// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/DerivedFields.h"
#include "core/conditions/Matcher.h"
#include "core/domain/Outcome.h"
#include "core/storage/ArmedStates.h"
#include "core/usecases/ActivityCounts.h"
#include "core/usecases/LeadTable.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

/// Where a lead's facts lie.
struct Spot {
    const FactColumns* columns = nullptr;
    size_t lead = 0;
};

/// What is known of the rows that are asked about.
enum class RowsKnown {
    All,
    Unscored                                   ///< no scores and no activities: whatever asks for them is unknown
};
/// Whether a test of the condition can be decided before the leads are scored.
bool asksUnscored(const Condition& condition);

/// The rules whose catalogue, page groups, rates and titles a filter means: those published of `model`, without a key of the first model.
const ScoringModel& rulesOfFilters(const Workspace& workspace, const QString& model);

/// Decides one condition for one lead after the other. What the rows of the table do not hold is read once, if it is asked for.
class RowMatcher {
public:
    /// Workspace and condition are referred to; `model` as in rulesOfFilters. May throw StorageError.
    RowMatcher(Workspace& workspace, Instant t, const Condition& condition, const QString& model, RowsKnown known = RowsKnown::All);

    /// A False that is found among unscored rows stays False whatever the scores are.
    Truth truth(const LeadRow& row, const Spot& spot);

private:
    FieldValue valueOf(const Operand& operand, const LeadRow& row, const Spot& spot);
    FieldValue factOf(const QString& key, const LeadRow& row) const;
    ActivityTally tallyOf(const Operand& operand, const Spot& spot) { return m_counts.at(&operand).of(*spot.columns, spot.lead, m_context.t); }

    const Condition& m_condition;
    RowsKnown m_known;
    TitleTable m_titles;
    DerivedTables m_tables;
    ValueContext m_context;
    std::unordered_map<const Operand*, ActivityCounts> m_counts; ///< by the operand's place in the condition
    QHash<qint64, QList<Outcome>> m_outcomes;
    QHash<qint64, CrossedDates> m_crossed;
};

} // namespace Kelvin
