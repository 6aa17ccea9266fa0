// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// One line of an explanation: what it is, and quietly beside it what it rests on.
struct LineText {
    QString title;
    QString detail;
    bool operator==(const LineText&) const = default;
};

/// Names from the model in the language; a rule that is no longer there is called by its id.
QString ruleName(const Wording& w, const ScoringModel& model, const QString& id);
QString groupName(const Wording& w, const ScoringModel& model, const QString& id);
QString modelName(const Wording& w, const ScoringModel& model);
/// "Fibonacci v7".
QString versionText(const Wording& w, const ScoringModel& model, int version);

/// A contribution, a limit or an adjustment in words: ("Pages", "earned 10 Mar, once"), ("Limit of Website", "group limit 20 reached").
LineText lineText(const Wording& w, const ExplanationPart& part, const ScoringModel& model, const QList<Adjustment>& adjustments);
/// What a rule's line rests on, by what kind of rule it is.
QString evidenceText(const Wording& w, const ExplanationPart& part, const PointRule& rule);
/// Beside a group's name: "no limit", "limit 20, not reached", "limit 20, reached".
QString groupLimitText(const Wording& w, const RuleGroup& group, bool reached);

/// Rows under the contributions.
QString rulesSumText();
QString limitsSumText(const Explanation& explanation);
QString adjustmentsSumText(const Wording& w, const Explanation& explanation);
/// "Sum, no limit reached", "Sum, limits reached".
QString shortSumText(const Explanation& explanation);
/// "Score on 12 Mar 2026, Fibonacci v7".
QString scoreLineText(const Wording& w, const Explanation& explanation, const ScoringModel& model);

/// A gate or fast track that is on ("Outside the definition of a lead: employees is at
/// most 100"), or that missing facts leave open ("Employees not known").
QString gateText(const Wording& w, const GateFinding& finding, const ScoringModel& model);

} // namespace Kelvin
