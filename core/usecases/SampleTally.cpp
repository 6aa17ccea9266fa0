// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleTally.h"

#include <algorithm>
#include <array>

namespace Kelvin {

namespace {

struct Counts {
    int downloads = 0, process = 0, blog = 0, pricing = 0, opens = 0, clicks = 0, booked = 0, held = 0, quotes = 0;
    std::vector<Instant> pages;
};

Counts countsAt(const LeadFacts& lead, Instant t)
{
    const auto type = [](const char* key) { return activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(key)); };
    static const int page = type("page_view"), download = type("download"), open = type("email_open"), click = type("email_click");
    static const int booked = type("meeting_booked"), held = type("meeting_held"), quote = type("quote_opened");
    Counts out;
    for (const Activity& activity : lead.activities) {
        if (activity.at > t) continue;
        if (activity.type == page) {
            out.pages.push_back(activity.at);
            out.process += activity.subject.startsWith(u"/how-we-work");
            out.blog += activity.subject.startsWith(u"/blog");
            out.pricing += activity.subject.startsWith(u"/pricing");
        }
        out.downloads += activity.type == download;
        out.opens += activity.type == open;
        out.clicks += activity.type == click;
        out.booked += activity.type == booked;
        out.held += activity.type == held;
        out.quotes += activity.type == quote;
    }
    return out;
}

bool tenWithinThirtyDays(std::vector<Instant> pages)
{
    std::sort(pages.begin(), pages.end());
    for (size_t i = 9; i < pages.size(); ++i)
        if (pages[i - 9] > pages[i] - 30 * secondsPerDay) return true;
    return false;
}

qint64 fitPoints(const LeadFacts& lead, Instant t)
{
    const auto text = [&](const char* field) { return encodeValue(fieldAt(lead, QString::fromLatin1(field), t)); };
    const QString industry = text("industry");
    const int employees = text("employees").toInt();
    qint64 points = industry == QLatin1String("IT") || industry == QLatin1String("software") ? 2 : 0;
    points += employees >= 5 && employees <= 100 ? 5 : 0;
    return points - (text("customerType") == QLatin1String("B2C") ? 5 : 0);
}

qint64 answerPoints(const LeadFacts& lead, Instant t)
{
    constexpr std::array<int, criterionCount> validDays{365, 365, 180, 90};
    constexpr std::array<int, 5> byLevel{0, 0, 5, 8, 0};
    std::array<const BantAnswer*, criterionCount> latest{};
    for (const BantAnswer& answer : lead.answers)
        if (answer.answeredAt <= t) latest[size_t(answer.criterion)] = &answer;
    qint64 points = 0;
    for (const BantAnswer* answer : latest)
        if (answer && t - answer->answeredAt < validDays[size_t(answer->criterion)] * secondsPerDay) points += byLevel[size_t(answer->level)];
    return points;
}

} // namespace

qint64 samplePoints(const LeadFacts& lead, Instant t)
{
    const Counts c = countsAt(lead, t);
    const auto capped = [](int n, int each, int cap) { return std::min(n * each, cap); };
    const int content = capped(c.downloads, 21, 42) + capped(c.process, 3, 9) + capped(c.blog, 1, 5) + capped(c.pricing, 3, 9);
    const int mail = capped(c.opens, 1, 5) + capped(c.clicks, 2, 8);
    const int sales = capped(c.booked, 13, 13) + capped(c.held, 21, 21) + capped(c.quotes, 8, 16);
    return fitPoints(lead, t) + content + (tenWithinThirtyDays(c.pages) ? 5 : 0) + mail + sales + answerPoints(lead, t);
}

} // namespace Kelvin
