// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/scoring/Binding.h"
#include "core/scoring/Explanation.h"
#include "core/scoring/Fold.h"
#include "core/scoring/Recording.h"

namespace Kelvin {

/// The facts that exist at t: what was true or happened by then.
LeadFacts factsUpTo(const LeadFacts& lead, Instant t);

/// What explanations of leads of the same columns at the same moment share. Refers to program and columns.
struct ExplanationGround {
    ExplanationGround(const Program& program_, const FactColumns& columns_, Instant t)
        : program(program_), columns(columns_), binding(program, columns, t), plan(program.model, program), state(binding)
    {
    }

    const Program& program;
    const FactColumns& columns;
    Binding binding;
    FoldPlan plan;
    LeadState state;
};

/// Whether an explanation says when points expire; only columns that hold nothing later than its moment can tell.
enum class Expiries { Told, LeftOut };

/// Explains one lead of the ground with the evaluator and a recording sink; used once. `lead` are all facts that the columns have of it.
class Explainer {
public:
    Explainer(ExplanationGround& ground, size_t place, const LeadFacts& lead, Expiries expiries);
    Explanation explain(int version);

private:
    void addRules(Explanation& out);
    void addLimits(Explanation& out);
    void addAdjustments(Explanation& out);
    void addStandings(Explanation& out);
    void addGates(Explanation& out);

    ExplanationPart rulePart(const LinePlan& line);
    void addActivityEvidence(ExplanationPart& part, const RuleProgram& rule, const LinePlan& line);
    void addClockEvidence(ExplanationPart& part, const RuleProgram& rule);
    void addConditionEvidence(ExplanationPart& part, const RuleProgram& rule, qint64 outcome);
    void addTestEvidence(ExplanationPart& part, const Test& test);
    void addAnswerEvidence(ExplanationPart& part, Criterion criterion);
    Evidence activityEvidence(quint64 index) const;
    QList<Test> decidingLeaves(const Condition& condition) const;
    Truth truthOfTest(const Test& test) const;

    std::optional<Instant> expiryOf(const LinePlan& line, const RuleProgram& rule, qint64 points);
    void addExpiryCandidates(const RuleProgram& rule, QList<Instant>& candidates) const;
    void addConditionCandidates(const Test& test, QList<Instant>& candidates) const;
    qint64 lineAt(const LinePlan& line, const RuleProgram& rule, Instant t) const;

    const Program& m_program;
    const ScoringModel& m_model;
    const FactColumns& m_columns;
    const Binding& m_binding;
    const FoldPlan& m_plan;
    LeadState& m_state;
    size_t m_place;                   ///< of the lead in the columns
    Instant m_t;
    LeadFacts m_lead;                 ///< only what exists at t
    QList<Activity> m_activities;     ///< all of them, as they lie in the columns
    Expiries m_expiries;
    RecordingSink m_sink;
    std::vector<qint64> m_steps;
    std::array<CriterionStanding, criterionCount> m_standings;
};

} // namespace Kelvin
