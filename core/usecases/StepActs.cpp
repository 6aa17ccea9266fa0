// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/StepActs.h"

#include "core/scoring/TemperaturePolicy.h"
#include "core/usecases/CrossingCause.h"
#include "core/usecases/ModelChoice.h"
#include "core/domain/NextStep.h"
#include "core/usecases/PromoteLeft.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

/// Of so many crossings of a commit the cause is looked for, half a second at most.
static constexpr int mostCauses = 500;

Advance advanceOf(ThresholdKind threshold)
{
    return threshold == ThresholdKind::MarketingQualified ? Advance::MarketingLine : Advance::SalesLine;
}

bool StepActs::acts(bool fresh) const
{
    switch (m_order.promote) {
    case PromotePolicy::Fresh: return fresh;
    case PromotePolicy::No: return false;
    case PromotePolicy::Now:
    case PromotePolicy::Replay: return true;
    }
    return false;
}

void StepActs::write(const LeadStep& step, const ModelVersion& version, const LeadFacts* facts)
{
    for (const LineStep& line : step.lines) {
        const bool fresh = line.crossed && step.fresh.contains(advanceOf(line.threshold));
        record(step, version, line, fresh, line.crossed && step.isPrimary && acts(fresh) && facts ? causeOf(version, *facts, advanceOf(line.threshold)) : QString());
        if (line.crossed && step.isPrimary) ++(fresh ? m_result.fresh : m_result.history);
    }
    if (step.isPrimary && facts && !m_order.stageGiven.contains(step.row)) promote(step, version, *facts);
}

void StepActs::promote(const LeadStep& step, const ModelVersion& version, const LeadFacts& facts)
{
    const auto may = [&](Advance advance) { return step.asks.contains(advance) && acts(step.fresh.contains(advance)); };
    const bool crossed = step.lines.contains(LineStep{ThresholdKind::MarketingQualified, true});
    switch (stageAt(facts.stageMoves, m_order.at)) {
    case StageRole::Lead:
        if (may(Advance::FastTrack)) move(step, version, facts, Advance::FastTrack, u"fast_track"_s);
        else if (crossed && may(Advance::MarketingLine)) move(step, version, facts, Advance::MarketingLine, step.revisit ? u"revisit_due"_s : u"crossed_line"_s);
        return;
    case StageRole::SalesAccepted:
        if (!version.model.stages.salesQualifiedByItself || !reached(step.card, Advance::SalesLine) || !may(Advance::SalesLine)) return;
        move(step, version, facts, Advance::SalesLine, allCriteriaMet(step.card.states) ? u"bant_complete"_s : u"crossed_line"_s);
        return;
    case StageRole::MarketingQualified:
    case StageRole::SalesQualified:
    case StageRole::Customer:
    case StageRole::Disqualified:
    case StageRole::Lost:
    case StageRole::Recycle:
    case StageRole::Churned: return;
    }
}

void StepActs::move(const LeadStep& step, const ModelVersion& version, const LeadFacts& facts, Advance advance, const QString& reason)
{
    DatedCard then{m_order.at, step.card};
    if (m_order.promote == PromotePolicy::Replay) then = dateReached(version.model, facts, advance, then, mailboxesOf(m_workspace, version));
    const bool toSales = advance == Advance::SalesLine;
    StageMove move;
    move.from = toSales ? StageRole::SalesAccepted : StageRole::Lead;
    move.to = toSales ? StageRole::SalesQualified : StageRole::MarketingQualified;
    move.at = then.at;
    move.by = MoveBy::Rule;
    move.reason = reason;
    move.score = then.card.total;
    move.version = version.number;
    m_history.add(m_commit, step.row, move);
    ++m_result.promoted;
    m_result.leads.append(step.row);
    if (m_order.tasks && !toSales && !nextStepOf(facts)) raiseTask(step.row, version.model.stages.acceptHours);
}

void StepActs::raiseTask(qint64 row, int hours)
{
    Task task;
    task.kind = u"accept"_s;
    task.createdAt = m_order.at;
    task.dueAt = m_order.at + hours * secondsPerHour;
    task.byRule = true;
    m_history.add(m_commit, row, task);
}

/// The fact that took the lead over the line, as far as it is known now. A large import does not ask: there the question is answered when
/// somebody has it.
QString StepActs::causeOf(const ModelVersion& version, const LeadFacts& facts, Advance advance)
{
    if (++m_causes > mostCauses) return {};
    const MailboxLists& mailboxes = mailboxesOf(m_workspace, version);
    const Explanation then = explain(version.model, version.number, facts, m_order.at, mailboxes);
    const auto fact = liftingFact(facts, version.model, then, advance, mailboxes);
    return fact ? causeToText(*fact) : QString();
}

void StepActs::record(const LeadStep& step, const ModelVersion& version, LineStep line, bool fresh, const QString& cause)
{
    Crossing crossing;
    crossing.model = version.model.key;
    crossing.threshold = line.threshold;
    crossing.crossed = line.crossed;
    crossing.at = m_order.at;
    crossing.score = step.card.total;
    crossing.version = version.number;
    crossing.fresh = fresh;
    crossing.cause = cause;
    m_history.add(m_commit, step.row, crossing);
    ++m_result.written;
}

} // namespace Kelvin
