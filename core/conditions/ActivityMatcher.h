// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ActivityMatch.h"
#include "core/conditions/Glob.h"

#include <vector>

namespace Kelvin {

/// An ActivityMatch ready for use: the only place that says what it means. Its parts are asked separately, so that an
/// evaluator can decide the type once per type and the texts once per distinct (subject, campaign, source).
class ActivityMatcher {
public:
    ActivityMatcher(const ActivityMatch& match, const QList<ActivityType>& catalogue, const QList<PageGroup>& pageGroups);

    /// Numbers of the catalogue's types that fit types, channels and journey stages, ascending.
    const std::vector<int>& types() const { return m_types; }
    bool matchesType(int number) const;

    /// Whether subject, campaign and source matter at all.
    bool readsTexts() const;
    bool matchesTexts(QStringView subject, QStringView campaign, QStringView source) const;
    /// The same for texts that are folded already (searchFold).
    bool matchesFoldedTexts(QStringView subject, QStringView campaign, QStringView source) const;

    bool readsValue() const { return m_match.minValue || m_match.maxValue; }
    /// A missing value fits only where none is asked for.
    bool matchesValue(std::optional<double> value) const;
    bool readsDuration() const { return m_match.minDuration || m_match.maxDuration; }
    /// Seconds; a missing one fits only where none is asked for.
    bool matchesDuration(std::optional<double> seconds) const;
    bool readsResult() const { return !m_match.results.isEmpty(); }
    bool matchesResult(CallResult result) const;

    /// All parts at once.
    bool matches(const Activity& activity) const;

private:
    ActivityMatch m_match;
    std::vector<int> m_types;
    GlobSet m_groups, m_notGroups, m_subjects, m_campaigns, m_sources;
};

/// The globs of these page groups together; unknown keys name nothing.
QStringList globsOfGroups(const QStringList& keys, const QList<PageGroup>& pageGroups);

} // namespace Kelvin
