// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ActivityMatcher.h"
#include "core/scoring/FactColumns.h"

#include <unordered_map>

namespace Kelvin {

/// How many activities of a lead fit, and when the newest was.
struct ActivityTally {
    qint64 count = 0;
    std::optional<Instant> newest;
};

/// Counts the activities that `count(...)` and `days since(...)` of a filter speak of, lead after lead: those that a rule of the model would
/// count, so less its exclusions. What a page or campaign says is decided once for each distinct one.
class ActivityCounts {
public:
    ActivityCounts(const Operand& operand, const ScoringModel& model);

    /// Of the lead at this place of the columns, up to `t` and within the operand's days.
    ActivityTally of(const FactColumns& columns, size_t lead, Instant t);

private:
    bool fits(const FactColumns& columns, std::vector<qint8>& texts, quint64 activity) const;
    bool isInternal(const FactColumns& columns, size_t lead, Instant t) const;

    ActivityMatcher m_matcher;
    GlobSet m_campaigns, m_sources;            ///< excluded
    QStringList m_domains;                     ///< internal, lower case
    int m_days;
    std::unordered_map<const FactColumns*, std::vector<qint8>> m_texts; ///< by attribute: -1 not asked yet, else whether its texts fit
};

} // namespace Kelvin
