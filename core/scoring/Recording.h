// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Program.h"

#include <optional>

namespace Kelvin {

/// What one rule's steps rest on.
struct RuleRecord {
    struct Award { quint64 activity; int step; double factor; };
    std::vector<quint64> occurrences; ///< of the columns; of mails newest first
    std::vector<Award> awards;
    std::optional<Instant> silentSince; ///< of a clock that runs
    qint64 periods = 0;
};

/// The sink of an explanation: keeps every contribution, by rule of the model.
class RecordingSink {
public:
    static constexpr bool records = true;
    explicit RecordingSink(size_t rules) : m_records(rules) {}

    void beginRule(const RuleProgram& rule) { m_current = size_t(rule.rule); }
    void occurrence(quint64 activity) { m_records[m_current].occurrences.push_back(activity); }
    void award(quint64 activity, int step, double factor) { m_records[m_current].awards.push_back({activity, step, factor}); }
    void silence(Instant since, qint64 periods)
    {
        m_records[m_current].silentSince = since;
        m_records[m_current].periods = periods;
    }

    const std::vector<quint64>& current() const { return m_records[m_current].occurrences; }
    const RuleRecord& record(int rule) const { return m_records[size_t(rule)]; }

private:
    size_t m_current = 0;
    std::vector<RuleRecord> m_records;
};

} // namespace Kelvin
