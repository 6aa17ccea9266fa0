// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/StageSteps.h"

#include "ui/text/DomainText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(StageSteps) };

constexpr std::array path{StageRole::Lead, StageRole::MarketingQualified, StageRole::SalesAccepted, StageRole::SalesQualified, StageRole::Customer};

/// When the lead came to this stage for the last time.
std::optional<Instant> reachedAt(const LeadFacts& lead, StageRole role)
{
    std::optional<Instant> at;
    if (role == StageRole::Lead) at = lead.createdAt;
    for (const StageMove& move : lead.stageMoves)
        if (restingRole(move.to) == role) at = move.at;
    return at;
}

QString sinceText(const Wording& w, Instant at)
{
    return filled(Words::tr("since %1, %2", "date, how long"), {shortDateText(w, at), shortDurationText(w, std::max<qint64>(0, w.now - at))});
}

} // namespace

QList<StepperStep> stageSteps(const LeadFacts& lead, const Wording& w)
{
    const StageRole now = stageAt(lead.stageMoves, w.now);
    const bool onPath = std::find(path.begin(), path.end(), now) != path.end();
    const auto last = reachedAt(lead, now).value_or(lead.createdAt);
    QList<StepperStep> steps;
    for (const StageRole role : path) {
        const auto at = reachedAt(lead, role);
        StepperStep step{role, word(role), {}, StepState::ToCome};
        if (onPath && role == now) step = {role, step.word, sinceText(w, last), StepState::Now};
        else if (at && *at <= last && (!onPath || int(role) < int(now))) step = {role, step.word, shortDateText(w, *at), StepState::Done};
        else if (onPath && int(role) < int(now)) step.state = StepState::Done;
        else if (role == StageRole::SalesAccepted && now == StageRole::MarketingQualified) step.detail = Words::tr("accept", "what the salesperson does");
        steps.append(step);
    }
    if (!onPath) {
        // The exit takes the place after the last stage that was reached.
        qsizetype place = 0;
        for (qsizetype i = 0; i < steps.size(); ++i)
            if (steps[i].state == StepState::Done) place = i + 1;
        const StepperStep exit{now, word(now), sinceText(w, last), StepState::Now};
        if (place < steps.size()) steps[place] = exit;
        else steps.append(exit);
    }
    return steps;
}

QList<StageRole> possibleStages(StageRole from)
{
    QList<StageRole> stages;
    for (const auto& [role, key] : EnumKeys<StageRole>::keys)
        if (role != from && judgeMove(from, role, true, true) == MoveVerdict::Legal) stages.append(role);
    return stages;
}

QList<StageRole> rejections(StageRole from)
{
    QList<StageRole> stages;
    for (const StageRole role : {StageRole::Recycle, StageRole::Disqualified})
        if (judgeMove(from, role, true, true) == MoveVerdict::Legal) stages.append(role);
    return stages;
}

} // namespace Kelvin
