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

/// Explains one lead at one moment with the evaluator and a recording sink; used once.
class Explainer {
public:
    Explainer(const ScoringModel& model, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes);
    Explanation explain(int version);

private:
    void addRules(Explanation& out);
    void addLimits(Explanation& out);
    void addAdjustments(Explanation& out);
    void addStandings(Explanation& out);
    void addGates(Explanation& out);

    ExplanationPart rulePart(const LinePlan& line);
    void addActivityEvidence(ExplanationPart& part, const LinePlan& line);
    void addClockEvidence(ExplanationPart& part, const RuleProgram& rule);
    void addConditionEvidence(ExplanationPart& part, const RuleProgram& rule, qint64 outcome);
    void addTestEvidence(ExplanationPart& part, const Test& test);
    void addAnswerEvidence(ExplanationPart& part, Criterion criterion);
    Evidence activityEvidence(quint64 index) const;
    void addFieldEvidence(ExplanationPart& part, const QString& field);
    FieldValue derivedFrom(const QString& field, const FieldValue& base);
    bool hasNoRate(const FieldValue& value) const;
    QList<Test> decidingLeaves(const Condition& condition) const;
    Truth truthOfTest(const Test& test) const;

    std::optional<Instant> expiryOf(const LinePlan& line, const RuleProgram& rule, qint64 points);
    void addExpiryCandidates(const RuleProgram& rule, QList<Instant>& candidates) const;
    void addConditionCandidates(const Test& test, QList<Instant>& candidates) const;
    qint64 lineAt(const LinePlan& line, const RuleProgram& rule, Instant t) const;

    const ScoringModel& m_model;
    const MailboxLists& m_mailboxes;
    std::optional<TitleTable> m_titles; ///< made when somebody asks
    LeadFacts m_lead;                 ///< only what exists at t
    Instant m_t;
    FactColumns m_columns;
    Program m_program;
    Binding m_binding;
    LeadState m_state;
    FoldPlan m_plan;
    RecordingSink m_sink;
    std::vector<qint64> m_steps;
    std::array<CriterionStanding, criterionCount> m_standings;
};

} // namespace Kelvin
