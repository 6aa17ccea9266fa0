// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/GoalText.h"

#include "ui/text/BantText.h"
#include "ui/text/ConditionText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(GoalText) };

// Numbers up to three are words at the head of a sentence, and each is a sentence of its own to translate.
QString answersFrom(Goal goal, qsizetype count)
{
    switch (goal) {
    case Goal::Hot:
        return count == 1 ? Words::tr("One answer from hot") : count == 2 ? Words::tr("Two answers from hot") : Words::tr("Three answers from hot");
    case Goal::MarketingQualified:
        return count == 1 ? Words::tr("One answer from MQL") : count == 2 ? Words::tr("Two answers from MQL") : Words::tr("Three answers from MQL");
    case Goal::SalesQualified:
        return count == 1 ? Words::tr("One answer from SQL") : count == 2 ? Words::tr("Two answers from SQL") : Words::tr("Three answers from SQL");
    }
    return {};
}

QString stepsFrom(Goal goal, qsizetype count)
{
    switch (goal) {
    case Goal::Hot:
        return count == 1 ? Words::tr("One step from hot") : count == 2 ? Words::tr("Two steps from hot") : Words::tr("Three steps from hot");
    case Goal::MarketingQualified:
        return count == 1 ? Words::tr("One step from MQL") : count == 2 ? Words::tr("Two steps from MQL") : Words::tr("Three steps from MQL");
    case Goal::SalesQualified:
        return count == 1 ? Words::tr("One step from SQL") : count == 2 ? Words::tr("Two steps from SQL") : Words::tr("Three steps from SQL");
    }
    return {};
}

/// What is said of a way: two levels of one criterion are one answer, the higher.
QList<PossibleStep> saidSteps(const PathToGoal& path)
{
    QList<PossibleStep> said;
    for (const PossibleStep& step : path.steps) {
        const auto same = std::find_if(said.begin(), said.end(), [&](const PossibleStep& other) {
            return step.kind == PossibleStep::Kind::Answer && other.kind == step.kind && other.criterion == step.criterion;
        });
        if (same == said.end()) said.append(step);
        else if (step.level > same->level) *same = step;
    }
    return said;
}

QString stepsAsList(const Wording& w, const QList<PossibleStep>& said, const ScoringModel& model)
{
    QStringList steps;
    for (const PossibleStep& step : said) {
        const QString text = stepText(w, step, model);
        steps.append(steps.isEmpty() ? text : midSentence(w, text));
    }
    return listText(steps);
}

} // namespace

QString goalQuestion(Goal goal)
{
    switch (goal) {
    case Goal::Hot: return Words::tr("What would make it hot");
    case Goal::MarketingQualified: return Words::tr("What would make it MQL");
    case Goal::SalesQualified: return Words::tr("What would make it SQL");
    }
    return {};
}

QString stepText(const Wording& w, const PossibleStep& step, const ScoringModel& model)
{
    switch (step.kind) {
    case PossibleStep::Kind::Answer: return wishText(step.criterion, std::clamp(int(step.level), 2, 3));
    case PossibleStep::Kind::Field: return sentenceCase(w, testText(w, step.field));
    case PossibleStep::Kind::Activity: return filled(Words::tr("Once more: %1", "rule about activities"), {ruleName(w, model, step.rule)});
    }
    return {};
}

QString pathText(const Wording& w, const PathToGoal& path, const ScoringModel& model)
{
    const QString steps = stepsAsList(w, saidSteps(path), model);
    if (path.gain.value == 0) return steps;
    return filled(Words::tr("%1: %2", "steps, points"), {steps, signedPointsText(w, path.gain, decimalsFor({path.gain}, 0))});
}

QString frequencyText(const Wording& w, const PathToGoal& path)
{
    return path.frequency > 0 ? filled(Words::tr("%1 of won leads had this", "percent"), {percentText(w, path.frequency, 0)}) : QString();
}

LineText calloutText(const Wording& w, Goal goal, const QList<PathToGoal>& paths, const ScoringModel& model)
{
    if (paths.isEmpty() || paths.first().steps.isEmpty()) return {};
    const QList<PossibleStep> steps = saidSteps(paths.first());
    const bool onlyAnswers = std::all_of(steps.begin(), steps.end(), [](const PossibleStep& step) { return step.kind == PossibleStep::Kind::Answer; });
    return {onlyAnswers ? answersFrom(goal, steps.size()) : stepsFrom(goal, steps.size()),
            filled(Words::tr("%1.", "steps as a sentence"), {stepsAsList(w, steps, model)})};
}

} // namespace Kelvin
