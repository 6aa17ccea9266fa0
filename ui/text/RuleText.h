// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// A rule as the cells of a line of the point table; empty where there is nothing to say.
struct RuleParts {
    QString name;                     ///< "Pricing page"
    QString condition;                ///< "Page view in pricing, in the last 30 days"
    QString points;                   ///< "+3 each", "+5, then +5 each", "0 / 0 / +5 / +8"
    QString cap;                      ///< "at most 9", "at most 2 a day; at most 15"
    QString decay;                    ///< "halves every 30 days"
    bool operator==(const RuleParts&) const = default;
};

RuleParts ruleParts(const Wording& w, const PointRule& rule);
/// What a rule is called: its name, else what it is about.
QString ruleName(const Wording& w, const PointRule& rule);
/// What must be the case, without points.
QString ruleConditionText(const Wording& w, const PointRule& rule);
/// The steps of a ladder, of a criterion, or the one line of another rule, each with its points.
QStringList ruleStepTexts(const Wording& w, const PointRule& rule);
QString rulePointsText(const Wording& w, const PointRule& rule);
/// Only the numbers of rulePointsText, for a narrow cell: "+3", "+20, then +5", "0 / 0 / +5 / +8".
QString rulePointsShort(const Wording& w, const PointRule& rule);
/// How often it gives points, and its caps: "once", "each; at most 9", "from 10 on, kept".
QString ruleCountText(const Wording& w, const PointRule& rule);
QString ruleCapText(const Wording& w, const PointRule& rule);
QString decayText(const Decay& decay);
/// All of it as one sentence: "Page view in pricing: +3 each, at most 9, halves every 30 days".
QString ruleSentence(const Wording& w, const PointRule& rule);
/// "at least −60, at most 0"; empty without limits.
QString limitsText(const Wording& w, const Limits& limits);
/// What a rule's kind is called: "Facts", "Steps", "Activity", "Inactivity", "Unopened e-mail", "BANT".
QString ruleKindText(const RuleBody& body);

} // namespace Kelvin
