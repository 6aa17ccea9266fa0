// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ExplanationText.h"

#include "ui/text/ConditionText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ReasonText.h"
#include "ui/text/RuleText.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ExplanationText) };

template <typename T> const T* byId(const QList<T>& list, const QString& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename T> QString nameOf(const Wording& w, const QList<T>& list, const QString& id)
{
    const T* item = byId(list, id);
    const QString name = item ? textIn(item->name, w.language) : QString();
    return visibleText(name.isEmpty() ? id : name, 200);
}

// The edge that acted: points taken away by the upper one, given back by the lower one.
std::optional<int> actingEdge(const Limits& limits, MilliPoints points)
{
    return points.value > 0 ? limits.min : limits.max;
}

LineText limitLine(const Wording& w, const ExplanationPart& part, const ScoringModel& model)
{
    const RuleGroup* group = byId(model.groups, part.id);
    const auto edge = actingEdge(group ? group->limits : model.limits, part.points);
    const QString number = edge ? numberText(w, *edge) : QString();
    const bool reached = part.points.value != 0;
    if (!group)
        return {Words::tr("Limit of the model"),
                reached ? filled(Words::tr("model limit %1 reached"), {number}) : Words::tr("model limit not reached")};
    return {filled(Words::tr("Limit of %1", "group"), {groupName(w, model, part.id)}),
            reached ? filled(Words::tr("group limit %1 reached"), {number}) : Words::tr("group limit not reached")};
}

LineText adjustmentLine(const Wording& w, const ExplanationPart& part, const QList<Adjustment>& adjustments)
{
    const auto found = std::find_if(adjustments.begin(), adjustments.end(), [&](const Adjustment& a) { return a.id.toString() == part.id; });
    if (found == adjustments.end()) return {Words::tr("Manual adjustment"), {}};
    const QString title = found->author.isEmpty() ? Words::tr("Manual adjustment") : filled(Words::tr("Adjusted by %1"), {found->author});
    const QString day = shortDateText(w, found->at);
    const QString note = visibleText(found->note, 200);
    if (!found->expiresAt) return {title, note.isEmpty() ? day : filled(Words::tr("%1, %2", "date, note"), {day, note})};
    // The last day on which they count.
    const QString until = shortDateText(w, *found->expiresAt - 1);
    return {title, note.isEmpty() ? filled(Words::tr("%1, until %2", "date, date"), {day, until})
                                  : filled(Words::tr("%1, %2, until %3", "date, note, date"), {day, note, until})};
}

// A gate such as NOT (all of these) is on because of the tests that failed.
bool standsNegated(const Condition& condition, const Test& leaf, bool negated)
{
    if (condition.kind == Condition::Kind::Test) return negated && condition.test == leaf;
    const bool below = condition.kind == Condition::Kind::Not ? !negated : negated;
    return std::any_of(condition.children.begin(), condition.children.end(),
                       [&](const Condition& child) { return standsNegated(child, leaf, below); });
}

qint64 reachedLimits(const Explanation& explanation)
{
    return std::count_if(explanation.parts.begin(), explanation.parts.end(), [](const ExplanationPart& part) {
        return part.kind == ExplanationPart::Kind::Limit && part.points.value != 0;
    });
}

} // namespace

QString ruleName(const Wording& w, const ScoringModel& model, const QString& id)
{
    const PointRule* rule = byId(model.rules, id);
    return visibleText(rule ? ruleName(w, *rule) : id, 200);
}

QString groupName(const Wording& w, const ScoringModel& model, const QString& id) { return nameOf(w, model.groups, id); }

QString modelName(const Wording& w, const ScoringModel& model)
{
    const QString name = textIn(model.name, w.language);
    return visibleText(name.isEmpty() ? model.key : name, 200);
}

QString versionText(const Wording& w, const ScoringModel& model, int version)
{
    // A draft has no number yet.
    if (version < 1) return filled(Words::tr("%1, draft", "model"), {modelName(w, model)});
    return filled(Words::tr("%1 v%2", "model and version"), {modelName(w, model), QString::number(version)});
}

LineText lineText(const Wording& w, const ExplanationPart& part, const ScoringModel& model, const QList<Adjustment>& adjustments)
{
    switch (part.kind) {
    case ExplanationPart::Kind::Rule: {
        const PointRule* rule = byId(model.rules, part.id);
        return {ruleName(w, model, part.id), rule ? evidenceText(w, part, *rule) : QString()};
    }
    case ExplanationPart::Kind::Limit: return limitLine(w, part, model);
    case ExplanationPart::Kind::Adjustment: return adjustmentLine(w, part, adjustments);
    }
    return {};
}

QString groupLimitText(const Wording& w, const RuleGroup& group, bool reached)
{
    const Limits& limits = group.limits;
    if (!limits.min && !limits.max) return Words::tr("no limit", "group");
    if (limits.min && limits.max) {
        const QStringList edges{numberText(w, *limits.min), numberText(w, *limits.max)};
        return filled(reached ? Words::tr("limits %1 and %2, reached", "group") : Words::tr("limits %1 and %2, not reached", "group"), edges);
    }
    const QString edge = numberText(w, limits.max ? *limits.max : *limits.min);
    return filled(reached ? Words::tr("limit %1, reached", "group") : Words::tr("limit %1, not reached", "group"), {edge});
}

QString rulesSumText() { return Words::tr("Rules", "sum"); }

QString limitsSumText(const Explanation& explanation)
{
    return reachedLimits(explanation) == 0 ? Words::tr("Group and model limits, none reached") : Words::tr("Group and model limits");
}

QString adjustmentsSumText(const Wording& w, const Explanation& explanation)
{
    const qint64 count = std::count_if(explanation.parts.begin(), explanation.parts.end(),
                                       [](const ExplanationPart& part) { return part.kind == ExplanationPart::Kind::Adjustment; });
    if (count == 0) return Words::tr("Manual adjustments, none");
    return filled(Words::tr("%1 manual adjustment(s)", nullptr, pluralCount(count)), {numberText(w, count)});
}

QString shortSumText(const Explanation& explanation)
{
    return reachedLimits(explanation) == 0 ? Words::tr("Sum, no limit reached") : Words::tr("Sum, limits reached");
}

QString scoreLineText(const Wording& w, const Explanation& explanation, const ScoringModel& model)
{
    return filled(Words::tr("Score on %1, %2", "date, model with version"),
                  {fullDateText(w, explanation.asOf), versionText(w, model, explanation.version)});
}

QString gateText(const Wording& w, const GateFinding& finding, const ScoringModel& model)
{
    const Gate* gate = byId(model.gates, finding.id);
    const FastTrack* track = byId(model.fastTracks, finding.id);
    const Condition condition = gate ? gate->condition : track ? track->condition : Condition();
    QStringList leaves;
    for (const Test& leaf : finding.leaves) {
        const QString currency = finding.withoutRate.value(leaf.operand.key);
        const QString text = !finding.on && !currency.isEmpty() ? noRateText(w, leaf, visibleText(currency, 20))
                             : !finding.on                      ? notKnownText(w, leaf)
                             : standsNegated(condition, leaf, false) ? failedText(w, leaf)
                                                                : testText(w, leaf);
        if (!leaves.contains(text)) leaves.append(text);
    }
    if (!finding.on) return sentenceCase(w, listText(leaves));
    const QString name = gate && !gate->reason.isEmpty() ? gateReasonText(gate->reason)
                         : gate                          ? nameOf(w, model.gates, finding.id)
                                                         : nameOf(w, model.fastTracks, finding.id);
    return leaves.isEmpty() ? name : filled(Words::tr("%1: %2", "reason of a gate, facts that decided"), {name, listText(leaves)});
}

} // namespace Kelvin
