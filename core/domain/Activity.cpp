// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Activity.h"

#include <algorithm>

namespace Kelvin {

const QList<ActivityType>& shippedActivityTypes()
{
    using enum Channel;
    constexpr auto no = JourneyStage::None;
    constexpr auto aware = JourneyStage::Awareness;
    constexpr auto considering = JourneyStage::Consideration;
    constexpr auto deciding = JourneyStage::Decision;
    const auto k = [](const char* key) { return QString::fromLatin1(key); };
    // Numbers are stored in every file: never reuse or change one.
    static const QList<ActivityType> types{
        {1, k("page_view"), Web, aware, true},           {2, k("site_search"), Web, aware, true},
        {3, k("download"), Web, considering, true},      {4, k("form_submit"), Web, considering, true},
        {5, k("chat"), Web, considering, true},          {6, k("trial_started"), Web, deciding, true},
        {20, k("email_open"), Email, aware, true},       {21, k("email_click"), Email, considering, true},
        {22, k("email_reply"), Email, considering, true},{23, k("email_subscribe"), Email, considering, true},
        {24, k("email_sent"), Email, no, false},         {25, k("email_bounce"), Email, no, false},
        {26, k("email_unsubscribe"), Email, no, false},  {40, k("social_follow"), Social, aware, true},
        {41, k("social_share"), Social, aware, true},    {42, k("social_comment"), Social, aware, true},
        {60, k("webinar"), Events, considering, true},   {61, k("event_attended"), Events, considering, true},
        {62, k("survey_response"), Events, considering, true}, {80, k("call"), Sales, considering, true},
        {81, k("demo_request"), Sales, deciding, true},  {82, k("contact_request"), Sales, deciding, true},
        {83, k("meeting_booked"), Sales, deciding, true},{84, k("meeting_held"), Sales, deciding, true},
        {85, k("quote_opened"), Sales, deciding, true},  {86, k("meeting_missed"), Sales, no, false},
        {87, k("note"), Sales, no, false},               {88, k("task"), Sales, no, false},
    };
    return types;
}

int activityTypeNumber(const QList<ActivityType>& catalogue, QStringView key)
{
    if (key == u"meeting") key = u"meeting_booked";
    const auto found = std::find_if(catalogue.begin(), catalogue.end(), [&](const ActivityType& t) { return t.key == key; });
    return found == catalogue.end() ? 0 : found->number;
}

const ActivityType* activityType(const QList<ActivityType>& catalogue, int number)
{
    const auto found = std::find_if(catalogue.begin(), catalogue.end(), [&](const ActivityType& t) { return t.number == number; });
    return found == catalogue.end() ? nullptr : &*found;
}

} // namespace Kelvin
