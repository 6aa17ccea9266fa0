// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ActivityMatcher.h"

#include "core/domain/SearchFold.h"

#include <algorithm>

namespace Kelvin {

namespace {

bool namesType(const QStringList& keys, const ActivityType& type)
{
    return keys.isEmpty() || keys.contains(type.key) ||
           (type.key == u"meeting_booked" && keys.contains(QStringLiteral("meeting")));
}

bool withinBounds(std::optional<double> value, std::optional<double> least, std::optional<double> most)
{
    if (!least && !most) return true;
    return value && (!least || *value >= *least) && (!most || *value <= *most);
}

} // namespace

QStringList globsOfGroups(const QStringList& keys, const QList<PageGroup>& pageGroups)
{
    QStringList globs;
    for (const PageGroup& group : pageGroups)
        if (keys.contains(group.key)) globs += group.globs;
    return globs;
}

ActivityMatcher::ActivityMatcher(const ActivityMatch& match, const QList<ActivityType>& catalogue,
                                 const QList<PageGroup>& pageGroups)
    : m_match(match), m_groups(globsOfGroups(match.pageGroups, pageGroups)),
      m_notGroups(globsOfGroups(match.notPageGroups, pageGroups)), m_subjects(match.subjects),
      m_campaigns(match.campaigns), m_sources(match.sources)
{
    for (const ActivityType& type : catalogue)
        if (namesType(match.types, type) && (match.channels.isEmpty() || match.channels.contains(type.channel)) &&
            (match.stages.isEmpty() || match.stages.contains(type.stage)))
            m_types.push_back(type.number);
    std::sort(m_types.begin(), m_types.end());
}

bool ActivityMatcher::matchesType(int number) const
{
    return std::binary_search(m_types.begin(), m_types.end(), number);
}

bool ActivityMatcher::readsTexts() const
{
    return !m_match.pageGroups.isEmpty() || !m_notGroups.isEmpty() || !m_subjects.isEmpty() || !m_campaigns.isEmpty() ||
           !m_sources.isEmpty();
}

bool ActivityMatcher::matchesTexts(QStringView subject, QStringView campaign, QStringView source) const
{
    return !readsTexts() || matchesFoldedTexts(searchFold(subject), searchFold(campaign), searchFold(source));
}

bool ActivityMatcher::matchesFoldedTexts(QStringView subject, QStringView campaign, QStringView source) const
{
    // Groups asked for but without globs hold no page: that is "no", not "any".
    if (!m_match.pageGroups.isEmpty() && !m_groups.matchesFolded(subject)) return false;
    if (m_notGroups.matchesFolded(subject)) return false;
    if (!m_subjects.isEmpty() && !m_subjects.matchesFolded(subject)) return false;
    if (!m_campaigns.isEmpty() && !m_campaigns.matchesFolded(campaign)) return false;
    return m_sources.isEmpty() || m_sources.matchesFolded(source);
}

bool ActivityMatcher::matchesValue(std::optional<double> value) const
{
    return withinBounds(value, m_match.minValue, m_match.maxValue);
}

bool ActivityMatcher::matchesDuration(std::optional<double> seconds) const
{
    return withinBounds(seconds, m_match.minDuration, m_match.maxDuration);
}

bool ActivityMatcher::matchesResult(CallResult result) const
{
    return m_match.results.isEmpty() || m_match.results.contains(result);
}

bool ActivityMatcher::matches(const Activity& activity) const
{
    return matchesType(activity.type) && matchesValue(activity.value) && matchesDuration(activity.durationSeconds) &&
           matchesResult(activity.result) && matchesTexts(activity.subject, activity.campaign, activity.source);
}

} // namespace Kelvin
