// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"
#include "core/domain/Id.h"
#include "core/domain/Time.h"

#include <QList>

namespace Kelvin {

/// Where an activity happens; clocks watch channels.
enum class Channel { Web, Email, Social, Events, Sales };

template <> struct EnumKeys<Channel> {
    static constexpr std::array keys{std::pair{Channel::Web, "web"}, std::pair{Channel::Email, "email"},
                                     std::pair{Channel::Social, "social"}, std::pair{Channel::Events, "events"},
                                     std::pair{Channel::Sales, "sales"}};
};

/// The step of the buyer's journey an activity belongs to.
enum class JourneyStage { None, Awareness, Consideration, Decision };

template <> struct EnumKeys<JourneyStage> {
    static constexpr std::array keys{std::pair{JourneyStage::None, "none"}, std::pair{JourneyStage::Awareness, "awareness"},
                                     std::pair{JourneyStage::Consideration, "consideration"},
                                     std::pair{JourneyStage::Decision, "decision"}};
};

/// How a call ended.
enum class CallResult { None, Reached, NotReached, NoAnswer, Voicemail, WrongNumber };

template <> struct EnumKeys<CallResult> {
    static constexpr std::array keys{std::pair{CallResult::None, ""}, std::pair{CallResult::Reached, "reached"},
                                     std::pair{CallResult::NotReached, "not-reached"}, std::pair{CallResult::NoAnswer, "no-answer"},
                                     std::pair{CallResult::Voicemail, "voicemail"}, std::pair{CallResult::WrongNumber, "wrong-number"}};
};

/// A kind of activity in the catalogue. The number is stable: it is stored with every activity and orders a lead's slice.
struct ActivityType {
    int number = 0;          ///< 1 to 999 shipped, from 1,000 the user's own
    QString key;             ///< "page_view"
    Channel channel = Channel::Web;
    JourneyStage stage = JourneyStage::None;
    bool byLead = true;      ///< a sign of life of the lead (a call only when its result is reached)
    bool operator==(const ActivityType&) const = default;
};

/// The shipped catalogue (scoring.md section 3a), in order of its numbers.
const QList<ActivityType>& shippedActivityTypes();
/// The number of a key in `catalogue`, or 0. "meeting" is read as meeting_booked.
int activityTypeNumber(const QList<ActivityType>& catalogue, QStringView key);
/// The type with this number, or nothing.
const ActivityType* activityType(const QList<ActivityType>& catalogue, int number);

/// A fact: something that a lead did, or that was done with it, at a moment.
struct Activity {
    Id id;                    ///< its key: hash of (system, eventId) or of the row; random for one logged by hand
    int type = 0;             ///< number in the catalogue
    Instant at = 0;
    QString subject;          ///< path without query, asset, message or campaign key
    QString campaign;
    QString source;
    QString mail;             ///< of e-mail: what makes it the same mail (non-empty subject, else campaign), else empty
    QString visit;            ///< visitId of its system, or empty
    QString system;           ///< where it was recorded: "hubspot", "default"
    QString title;            ///< words for people, never matched
    QString note;             ///< words for people, never matched
    QString author;           ///< who logged it
    std::optional<double> value;
    std::optional<double> durationSeconds;
    std::optional<Instant> startsAt; ///< of meetings: when it is to happen
    CallResult result = CallResult::None;
    bool operator==(const Activity&) const = default;
};

} // namespace Kelvin
