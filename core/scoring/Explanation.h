// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "core/scoring/Scorecard.h"

namespace Kelvin {

/// What a line of the explanation rests on.
struct Evidence {
    enum class Kind { Field, Answer, Activity, Inactivity };
    Kind kind = Kind::Field;
    QString key;                      ///< field, criterion, or activity type key
    FieldValue value;                 ///< the field's value; of an answer its level as a number
    QString subject;                  ///< of an activity: its subject, or campaign; of a derived field: the value it comes from
    Id activity;                      ///< of an activity, else null
    Instant at = 0;                   ///< valid since, answered at, occurred at, inactive since
    double points = 0;                ///< of an occurrence: its award after decay, unrounded
    double factor = 1;                ///< decay factor; 0: an answer that has expired, money that no rate converts
    bool operator==(const Evidence&) const = default;
};

/// One line: rules + limits + adjustments = total, always, to the milli-point.
struct ExplanationPart {
    enum class Kind { Rule, Limit, Adjustment };
    Kind kind = Kind::Rule;
    QString id;                       ///< rule id, group id ("" of the model limit), adjustment id
    QString group;                    ///< group id, empty for model limit and adjustments
    std::optional<Axis> axis;
    MilliPoints points;
    MilliPoints beforeCap;            ///< of a rule: before its cap
    int occurrences = 0;
    std::optional<Instant> expires;   ///< when these points next shrink or vanish without a new fact
    QString detail;                   ///< code: "" | "unknown" | "returned" (args in evidence) | "capped"
    QList<Evidence> evidence;
    bool operator==(const ExplanationPart&) const = default;
};

template <> struct EnumKeys<ExplanationPart::Kind> {
    static constexpr std::array keys{std::pair{ExplanationPart::Kind::Rule, "rule"}, std::pair{ExplanationPart::Kind::Limit, "limit"},
                                     std::pair{ExplanationPart::Kind::Adjustment, "adjustment"}};
};

/// A criterion as it counts at the moment.
struct CriterionStanding {
    Criterion criterion = Criterion::Budget;
    BantLevel level = BantLevel::Unknown;      ///< of the latest answer, also when it has expired
    CriterionState state = CriterionState::Open;
    bool asked = false;
    bool expired = false;
    std::optional<BantAnswer> answer;
    std::optional<Instant> expires;            ///< when the answer stops counting
    bool operator==(const CriterionStanding&) const = default;
};

/// A gate or fast track that is on, or that missing facts leave open.
struct GateFinding {
    QString id;
    bool on = false;                           ///< false: undecided
    QList<Test> leaves;                        ///< the tests that decided, or whose facts are not known
    QMap<QString, QString> withoutRate{};      ///< fields of the leaves whose money no rate converts, with its currency
    bool operator==(const GateFinding&) const = default;
};

/// Everything behind one score.
struct Explanation {
    Instant asOf = 0;
    QString model;                             ///< key
    int version = 0;
    Scorecard card;
    QList<ExplanationPart> parts;              ///< all of them, 0 points too; sums to card.total
    std::array<CriterionStanding, criterionCount> criteria;
    QList<GateFinding> gates;
    QList<GateFinding> fastTracks;
    bool operator==(const Explanation&) const = default;
};

/// Why a score changed, in order of precedence (scoring.md section 6).
enum class ChangeCause { RuleChange, Adjustment, BantAnswer, AnswerExpired, FieldEdit, NewActivity, WindowExpiry, Inactivity, Decaying, Limit };

template <> struct EnumKeys<ChangeCause> {
    static constexpr std::array keys{
        std::pair{ChangeCause::RuleChange, "rule_change"}, std::pair{ChangeCause::Adjustment, "adjustment"},
        std::pair{ChangeCause::BantAnswer, "bant_answer"}, std::pair{ChangeCause::AnswerExpired, "answer_expired"},
        std::pair{ChangeCause::FieldEdit, "field_edit"}, std::pair{ChangeCause::NewActivity, "new_activity"},
        std::pair{ChangeCause::WindowExpiry, "window_expiry"}, std::pair{ChangeCause::Inactivity, "inactivity"},
        std::pair{ChangeCause::Decaying, "decay"}, std::pair{ChangeCause::Limit, "limit"}};
};

/// One line's change and its cause.
struct CausedChange {
    ChangeCause cause = ChangeCause::NewActivity;
    ExplanationPart::Kind kind = ExplanationPart::Kind::Rule;
    QString part;                              ///< id of the line
    MilliPoints points;
    bool operator==(const CausedChange&) const = default;
};

/// The causes sum to the change exactly, because the lines do.
struct ExplanationDiff {
    Instant from = 0, to = 0;
    MilliPoints change;
    QList<CausedChange> causes;
    bool operator==(const ExplanationDiff&) const = default;
};

/// One thing that could become true of a lead.
struct PossibleStep {
    enum class Kind { Answer, Field, Activity };
    Kind kind = Kind::Answer;
    Criterion criterion = Criterion::Budget;
    BantLevel level = BantLevel::Unknown;
    Test field;                                ///< an unknown fact that would make this test true
    QString rule;                              ///< rule whose next occurrence it is
    bool operator==(const PossibleStep&) const = default;
};

/// A shortest way to a goal, re-scored by the engine.
struct PathToGoal {
    QList<PossibleStep> steps;                 ///< at most 3
    MilliPoints gain;
    Scorecard after;
    double frequency = 0;                      ///< how often won leads had these, 0 to 1
    bool operator==(const PathToGoal&) const = default;
};

/// What to reach.
enum class Goal { MarketingQualified, SalesQualified, Hot };

} // namespace Kelvin
