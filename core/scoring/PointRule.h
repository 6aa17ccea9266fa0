// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "core/domain/BantAssessment.h"
#include "core/scoring/Decay.h"

#include <QMap>

#include <variant>

namespace Kelvin {

/// A text in several languages: "en", "pl", "ru"; the key "" is what a person typed and holds for all.
using LocalText = QMap<QString, QString>;
/// The text in `language`: typed text first, then the language, then English, then any.
QString textIn(const LocalText& text, const QString& language);

/// Condition -> points.
struct AttributeRule {
    Condition condition;
    int points = 0;
    std::optional<int> unknownPoints; ///< default 0
    std::optional<int> falsePoints;   ///< default 0
    bool operator==(const AttributeRule&) const = default;
};

struct LadderRung {
    Condition condition;
    int points = 0;
    bool operator==(const LadderRung&) const = default;
};

/// Mutually exclusive values: the first true rung wins, unknown rungs are passed over.
struct LadderRule {
    QList<LadderRung> rungs;
    std::optional<int> elsePoints;
    std::optional<int> unknownPoints;
    bool operator==(const LadderRule&) const = default;
};

struct AwardEach { int points = 0; bool operator==(const AwardEach&) const = default; };
struct AwardOnce { int points = 0; bool operator==(const AwardOnce&) const = default; };
struct AwardFirstThenBonus { int points = 0; int bonus = 0; bool operator==(const AwardFirstThenBonus&) const = default; };
struct AwardEveryN { int n = 2; int points = 0; bool operator==(const AwardEveryN&) const = default; };
struct AwardAtLeastN { int n = 2; int points = 0; bool onceEarned = false; bool operator==(const AwardAtLeastN&) const = default; };
/// What is given for the selected occurrences, oldest first.
using Frequency = std::variant<AwardEach, AwardOnce, AwardFirstThenBonus, AwardEveryN, AwardAtLeastN>;

/// What stands for one occurrence; the oldest of each stands for it.
enum class CountBy { Occurrence, Subject, Day, Visit };

template <> struct EnumKeys<CountBy> {
    static constexpr std::array keys{std::pair{CountBy::Occurrence, "occurrence"}, std::pair{CountBy::Subject, "subject"},
                                     std::pair{CountBy::Day, "day"}, std::pair{CountBy::Visit, "visit"}};
};

/// Matching activities -> points, in the order select, awards, decay, sum (scoring.md section 4.3).
struct ActivityRule {
    ActivityMatch match;
    std::optional<int> windowDays;    ///< (t - W, t]; of once earned: acts in the award
    CountBy countBy = CountBy::Occurrence;
    std::optional<int> dayCap;        ///< the newest m of each workspace day
    std::optional<int> countCap;      ///< the newest k
    Frequency frequency = AwardEach{};
    Decay decay = NoDecay{};
    bool operator==(const ActivityRule&) const = default;
};

/// No sign of life for a while -> penalty; a return gives everything back.
struct InactivityClock {
    QList<Channel> channels;          ///< empty: any
    int days = 30;                    ///< D
    int points = -10;                 ///< P, per D days
    bool once = false;
    std::optional<int> maximum;       ///< of the penalty's size; default 3 |P|
    bool ignoreNeverActive = true;    ///< of a narrower channel set: no penalty if there never was one; else the clock starts at createdAt
    bool operator==(const InactivityClock&) const = default;
};

/// Mails sent to the lead that nobody opened.
struct UnopenedEmailRule {
    int afterDays = 60;               ///< D
    int sentWithinDays = 365;         ///< Y
    int points = -5;
    std::optional<int> maximum;       ///< of the penalty's size; default 5 |P|
    bool operator==(const UnopenedEmailRule&) const = default;
};

/// Criterion level -> points.
struct BantRule {
    Criterion criterion = Criterion::Budget;
    std::array<int, 4> points{};      ///< by level 0 to 3; open counts as 0
    bool operator==(const BantRule&) const = default;
};

using RuleBody = std::variant<AttributeRule, LadderRule, ActivityRule, InactivityClock, UnopenedEmailRule, BantRule>;

/// One line of the point table.
struct PointRule {
    QString id;                       ///< unique in the model, kept over versions: "download"
    LocalText name;
    QString group;                    ///< id of its group
    bool on = true;
    QString note;
    std::optional<CalendarDay> validFrom; ///< workspace zone, inclusive; limits occurrences, or t for rules that are not about activities
    std::optional<CalendarDay> validTo;   ///< workspace zone, inclusive
    std::optional<int> cap;           ///< points; on the line's absolute value
    RuleBody body = AttributeRule{};
    bool operator==(const PointRule&) const = default;
};

} // namespace Kelvin
