// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleStory.h"
#include "core/usecases/SampleTally.h"

#include <algorithm>
#include <tuple>

namespace Kelvin {

Instant SampleCalendar::workday(int day, int second) const
{
    const qint64 number = lastDay + day;
    const int weekday = int(((number % 7) + 10) % 7); // 1970-01-01 was a Thursday: 3 of Monday 0 to Sunday 6
    return at(day - std::max(0, weekday - 4), second);
}

FieldChange sampleField(SampleRandom& random, const char* field, const FieldValue& value, Instant at)
{
    FieldChange out;
    out.id = random.id();
    out.field = QString::fromLatin1(field);
    out.value = value;
    out.validFrom = at;
    out.recordedAt = at;
    out.system = QStringLiteral("default");
    return out;
}

void sortFacts(LeadFacts& lead)
{
    const auto byField = [](const FieldChange& a, const FieldChange& b) { return std::tie(a.field, a.validFrom) < std::tie(b.field, b.validFrom); };
    std::stable_sort(lead.fields.begin(), lead.fields.end(), byField);
    if (lead.account) std::stable_sort(lead.account->fields.begin(), lead.account->fields.end(), byField);
    std::stable_sort(lead.activities.begin(), lead.activities.end(),
                     [](const Activity& a, const Activity& b) { return std::tie(a.type, a.at) < std::tie(b.type, b.at); });
    std::stable_sort(lead.answers.begin(), lead.answers.end(), [](const BantAnswer& a, const BantAnswer& b) { return a.answeredAt < b.answeredAt; });
    std::stable_sort(lead.stageMoves.begin(), lead.stageMoves.end(), [](const StageMove& a, const StageMove& b) { return a.at < b.at; });
    std::stable_sort(lead.crossings.begin(), lead.crossings.end(), [](const Crossing& a, const Crossing& b) { return a.at < b.at; });
}

void addSampleCrossings(SampleRandom& random, LeadFacts& lead, Instant end)
{
    std::vector<Instant> moments{lead.createdAt};
    for (const Activity& activity : lead.activities)
        if (activity.at > lead.createdAt && activity.at <= end) moments.push_back(activity.at);
    for (const BantAnswer& answer : lead.answers) moments.push_back(answer.answeredAt);
    std::sort(moments.begin(), moments.end());
    bool marketing = true, sales = true;
    for (const Instant at : moments) {
        const qint64 points = samplePoints(lead, at);
        const auto cross = [&](bool& armed, ThresholdKind kind, qint64 line) {
            if (!armed || points < line) return;
            armed = false;
            lead.crossings.append({random.id(), QStringLiteral("fibonacci"), kind, true, at, MilliPoints::whole(points), 1, true, {}});
        };
        cross(marketing, ThresholdKind::MarketingQualified, 45);
        cross(sales, ThresholdKind::SalesQualified, 85);
        if (!marketing && !sales) break;
    }
}

} // namespace Kelvin
