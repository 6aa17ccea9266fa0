// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/TitleTable.h"
#include "core/domain/Temperature.h"
#include "core/scoring/PointRule.h"

#include <array>

namespace Kelvin {

/// [min, max] in points; each may be absent.
struct Limits {
    std::optional<int> min, max;
    bool operator==(const Limits&) const = default;
};

/// Rules that belong together, on one axis, with limits of their sum.
struct RuleGroup {
    QString id;
    LocalText name;
    Axis axis = Axis::Engagement;
    Limits limits;
    bool operator==(const RuleGroup&) const = default;
};

/// A disqualifier: acts only when true.
struct Gate {
    QString id;
    LocalText name;
    bool on = true;
    QString note;
    Condition condition;
    QString reason;                   ///< code: competitor, student, existing_customer, wrong_country, opted_out, spam, outside_definition or own text
    bool operator==(const Gate&) const = default;
};

/// Lifts the band to at least MQL while true. Either a condition on the lead, or an activity (until a recycle after it).
struct FastTrack {
    QString id;
    LocalText name;
    bool on = true;
    QString note;
    Condition condition;              ///< used when there is no activity
    std::optional<ActivityMatch> activity;
    bool operator==(const FastTrack&) const = default;
};

/// Points from which a lead is marketing qualified and sales qualified.
struct Thresholds {
    std::optional<int> marketingQualified = 45;
    std::optional<int> salesQualified;
    bool operator==(const Thresholds&) const = default;
};

/// Thresholds of the leads for which the condition is true; an absent one falls to the next true override, then to the model.
struct SegmentOverride {
    QString id;
    LocalText name;
    Condition condition;
    Thresholds thresholds{std::nullopt, std::nullopt};
    bool operator==(const SegmentOverride&) const = default;
};

/// Edges of the fit x engagement matrix in points; at or above upper: A or 1, at or above lower: B or 2. Absent: no grade.
struct GradeEdges {
    std::optional<double> upper, lower;
    bool operator==(const GradeEdges&) const = default;
};

enum class TemperatureRule { Bant, Bands, Colder };

template <> struct EnumKeys<TemperatureRule> {
    static constexpr std::array keys{std::pair{TemperatureRule::Bant, "bant"}, std::pair{TemperatureRule::Bands, "bands"},
                                     std::pair{TemperatureRule::Colder, "colder"}};
};

/// From which level a criterion is met, and how long an answer counts.
struct BantPolicy {
    std::array<int, criterionCount> metFrom{2, 3, 3, 2};
    std::array<int, criterionCount> validDays{365, 365, 180, 90}; ///< 0 = for ever
    bool operator==(const BantPolicy&) const = default;
};

/// What a rule may do to a lead's stage.
struct StagePolicy {
    bool salesQualifiedByItself = false; ///< SQL without the salesperson's confirmation
    int freshDays = 7;                   ///< a crossing acts when the newest fact that lifted the lead is at most this old
    int acceptHours = 24;                ///< agreed time to accept a new MQL
    bool operator==(const StagePolicy&) const = default;
};

/// Activities that count for nobody.
struct Exclusions {
    QStringList campaigns;            ///< globs
    QStringList sources;              ///< globs
    QStringList emailDomains;         ///< leads of these are internal: their activities do not count
    bool operator==(const Exclusions&) const = default;
};

/// One value that holds all that decides a score except the lead's facts. A published one never changes.
struct ScoringModel {
    QString key;                      ///< stable: "fibonacci"; names the model in files and on the command line
    LocalText name;
    QString product;                  ///< optional: interest in this product
    Condition scope;                  ///< which leads it scores
    QList<RuleGroup> groups;
    QList<PointRule> rules;
    QList<Gate> gates;
    QList<FastTrack> fastTracks;
    Limits limits;
    Thresholds thresholds;
    QList<SegmentOverride> segments;
    int hysteresis = 5;               ///< points below the line before a lead is armed again
    GradeEdges fitEdges, engagementEdges;
    TemperatureRule temperature = TemperatureRule::Bant;
    BantPolicy bant;
    StagePolicy stages;
    QList<PageGroup> pageGroups;
    QList<ActivityType> activityTypes;
    Exclusions exclusions;
    QList<TitlePattern> titles;
    int mailboxLists = 1;             ///< number of the shipped lists
    QStringList openReportingSystems; ///< systems whose e-mail opens are reported
    QString zone = QStringLiteral("UTC"); ///< IANA name of the workspace zone
    QString currency = QStringLiteral("EUR");
    QMap<QString, double> rates;      ///< 1 unit of the key in workspace currency
    bool operator==(const ScoringModel&) const = default;
};

enum class VersionState { Draft, Published, Retired };

template <> struct EnumKeys<VersionState> {
    static constexpr std::array keys{std::pair{VersionState::Draft, "draft"}, std::pair{VersionState::Published, "published"},
                                     std::pair{VersionState::Retired, "retired"}};
};

/// A version of a model as stored. At most one is published and one is a draft.
struct ModelVersion {
    int number = 1;
    VersionState state = VersionState::Draft;
    Instant createdAt = 0;
    std::optional<Instant> publishedAt;
    QString author;
    QString note;
    ScoringModel model;
    bool operator==(const ModelVersion&) const = default;
};

} // namespace Kelvin
