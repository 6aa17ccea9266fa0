// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ActivityCounts.h"

#include "core/conditions/Condition.h"
#include "core/conditions/MailboxLists.h"
#include "core/domain/SearchFold.h"
#include "core/usecases/ListFields.h"

#include <algorithm>
#include <limits>

namespace Kelvin {

static std::optional<double> numberOr(const NumberColumn& column, quint64 activity)
{
    return column.empty() ? std::nullopt : column.at(activity);
}

ActivityCounts::ActivityCounts(const Operand& operand, const ScoringModel& model)
    : m_matcher(operand.match, model.activityTypes, model.pageGroups)
    , m_campaigns(model.exclusions.campaigns)
    , m_sources(model.exclusions.sources)
    , m_days(operand.days)
{
    for (const QString& domain : model.exclusions.emailDomains) m_domains.append(domain.toLower());
}

/// Whether the lead is one of us: nothing it does counts.
bool ActivityCounts::isInternal(const FactColumns& columns, size_t lead, Instant t) const
{
    if (m_domains.isEmpty()) return false;
    const auto emails = columns.fields.constFind(QStringLiteral("email"));
    return emails != columns.fields.cend() && m_domains.contains(emailDomain(encodeValue(valueAt(*emails, lead, t))));
}

bool ActivityCounts::fits(const FactColumns& columns, std::vector<qint8>& texts, quint64 activity) const
{
    if (m_matcher.readsResult() && !m_matcher.matchesResult(columns.origin.empty() ? CallResult::None : columns.origin.result(activity))) return false;
    if (m_matcher.readsValue() && !m_matcher.matchesValue(numberOr(columns.value, activity))) return false;
    if (m_matcher.readsDuration() && !m_matcher.matchesDuration(numberOr(columns.duration, activity))) return false;
    if (!m_matcher.readsTexts() && m_campaigns.isEmpty() && m_sources.isEmpty()) return true;
    qint8& known = texts[columns.attribute[activity]];
    if (known < 0) {
        const AttributeTriple& triple = columns.attributes.at(columns.attribute[activity]);
        const bool excluded = m_campaigns.matchesFolded(searchFold(triple.campaign)) || m_sources.matchesFolded(searchFold(triple.source));
        known = !excluded && m_matcher.matchesTexts(triple.subject, triple.campaign, triple.source) ? 1 : 0;
    }
    return known > 0;
}

ActivityTally ActivityCounts::of(const FactColumns& columns, size_t lead, Instant t)
{
    std::vector<qint8>& texts = m_texts[&columns];
    if (texts.empty()) texts.assign(size_t(columns.attributes.size()), -1);
    const Instant after = m_days > 0 ? t - m_days * secondsPerDay : std::numeric_limits<Instant>::min();
    ActivityTally tally;
    if (isInternal(columns, lead, t)) return tally;
    for (quint64 i = columns.activityStart[lead]; i < columns.activityStart[lead + 1]; ++i) {
        if (columns.at[i] > t || columns.at[i] <= after || !m_matcher.matchesType(columns.type[i]) || !fits(columns, texts, i)) continue;
        ++tally.count;
        tally.newest = std::max(tally.newest.value_or(columns.at[i]), columns.at[i]);
    }
    return tally;
}

} // namespace Kelvin
