// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Explainer.h"

#include "core/conditions/Comparison.h"
#include "core/scoring/Compiler.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/Steps.h"

#include <algorithm>

namespace Kelvin {

namespace {

FactColumns columnsOf(const LeadFacts& lead, const ScoringModel& model)
{
    FactColumns columns;
    appendLead(columns, lead, columnNeeds({model}));
    return columns;
}

template <typename T, typename Keep> QList<T> kept(const QList<T>& list, const Keep& keep)
{
    QList<T> out;
    std::copy_if(list.begin(), list.end(), std::back_inserter(out), keep);
    return out;
}

} // namespace

LeadFacts factsUpTo(const LeadFacts& lead, Instant t)
{
    LeadFacts out = lead;
    const auto valid = [t](const FieldChange& change) { return change.validFrom <= t; };
    out.fields = kept(lead.fields, valid);
    if (out.account) out.account->fields = kept(lead.account->fields, valid);
    out.activities = kept(lead.activities, [t](const Activity& a) { return a.at <= t; });
    out.answers = kept(lead.answers, [t](const BantAnswer& a) { return a.answeredAt <= t; });
    out.stageMoves = kept(lead.stageMoves, [t](const StageMove& m) { return m.at <= t; });
    out.adjustments = kept(lead.adjustments, [t](const Adjustment& a) { return a.at <= t; });
    out.crossings = kept(lead.crossings, [t](const Crossing& c) { return c.at <= t; });
    return out;
}

Explainer::Explainer(const ScoringModel& model, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes)
    : m_model(model), m_mailboxes(mailboxes), m_lead(factsUpTo(lead, t)), m_t(t), m_columns(columnsOf(m_lead, model)),
      m_program(Compiler(model, m_columns, mailboxes).compile(RulesToCompile::On)), m_binding(m_program, m_columns, t),
      m_state(m_binding), m_plan(model, m_program), m_sink(size_t(model.rules.size())), m_steps(size_t(m_program.stepCount))
{
}

Explanation Explainer::explain(int version)
{
    m_state.load(0);
    writeSteps(m_state, m_steps.data(), 1, m_sink);
    FoldedTotals totals;
    totals.resize(1);
    foldTotals(m_plan, m_steps.data(), 1, 1, totals);

    Explanation out;
    out.asOf = m_t;
    out.model = m_model.key;
    out.version = version;
    out.card = scorecard(m_plan, m_steps.data(), 1, totals.total[0], {totals.axes[0][0], totals.axes[1][0], totals.axes[2][0]});
    if (!out.card.exists) return out;
    addStandings(out);
    if (!out.card.inScope) return out;
    addRules(out);
    addLimits(out);
    addAdjustments(out);
    addGates(out);
    return out;
}

void Explainer::addRules(Explanation& out)
{
    for (const LinePlan& line : m_plan.lines)
        if (line.group >= 0) out.parts.append(rulePart(line));
}

void Explainer::addLimits(Explanation& out)
{
    qint64 sum = 0;
    for (int g = 0; g < m_model.groups.size(); ++g) {
        const RuleGroup& group = m_model.groups[g];
        qint64 own = 0;
        for (const ExplanationPart& part : out.parts)
            if (part.kind == ExplanationPart::Kind::Rule && part.group == group.id) own += part.points.value;
        const qint64 limited = std::clamp(own, m_plan.groups[size_t(g)].min, m_plan.groups[size_t(g)].max);
        sum += limited;
        if (!group.limits.min && !group.limits.max) continue;
        ExplanationPart part;
        part.kind = ExplanationPart::Kind::Limit;
        part.id = part.group = group.id;
        part.axis = group.axis;
        part.points = {limited - own};
        out.parts.append(part);
    }
    if (!m_model.limits.min && !m_model.limits.max) return;
    sum += m_steps[size_t(m_program.adjustmentStep)] * 1'000;
    ExplanationPart part;
    part.kind = ExplanationPart::Kind::Limit;
    part.points = {std::clamp(sum, m_plan.min, m_plan.max) - sum};
    out.parts.append(part);
}

void Explainer::addAdjustments(Explanation& out)
{
    for (const Adjustment& adjustment : m_lead.adjustments) {
        if (!adjustment.model.isEmpty() && adjustment.model != m_model.key) continue;
        if (adjustment.expiresAt && m_t >= *adjustment.expiresAt) continue;
        ExplanationPart part;
        part.kind = ExplanationPart::Kind::Adjustment;
        part.id = adjustment.id.toString();
        part.points = part.beforeCap = MilliPoints::whole(adjustment.points);
        part.expires = adjustment.expiresAt;
        out.parts.append(part);
    }
}

void Explainer::addStandings(Explanation& out)
{
    std::optional<Instant> purchaseEnds;
    if (const auto span = dateSpan(fieldAt(m_lead, u"purchaseBy", m_t), m_binding.context.zone)) purchaseEnds = span->last + 1;
    const BantPolicy bant = out.card.inScope ? m_model.bant : BantPolicy();
    for (const BantAnswer& answer : m_lead.answers) m_standings[size_t(answer.criterion)].answer = answer;
    for (size_t c = 0; c < criterionCount; ++c) {
        CriterionStanding& standing = m_standings[c];
        standing.criterion = Criterion(int(c));
        standing.state = out.card.states[c];
        if (!standing.answer) continue;
        standing.level = standing.answer->level;
        // "Unknown" takes an answer back.
        standing.asked = standing.level != BantLevel::Unknown;
        if (standing.level == BantLevel::Unknown || standing.level == BantLevel::NoAnswer) continue;
        const int days = bant.validDays[c];
        if (days > 0) standing.expires = standing.answer->answeredAt + days * secondsPerDay;
        if (c == size_t(Criterion::Timeframe) && purchaseEnds) standing.expires = std::min(standing.expires.value_or(endOfTime), *purchaseEnds);
        standing.expired = standing.expires && m_t >= *standing.expires;
    }
    out.criteria = m_standings;
}

void Explainer::addGates(Explanation& out)
{
    const auto find = [&](const QString& id, const Condition& condition, Truth truth, QList<GateFinding>& into) {
        if (truth == Truth::False) return;
        GateFinding finding{id, truth == Truth::True, decidingLeaves(condition), {}};
        for (const Test& leaf : std::as_const(finding.leaves)) {
            const FieldValue value = leaf.operand.kind == OperandKind::Field ? fieldAt(m_lead, leaf.operand.key, m_t) : FieldValue();
            if (hasNoRate(value)) finding.withoutRate.insert(leaf.operand.key, std::get<Money>(value).currency);
        }
        into.append(finding);
    };
    for (int i = 0; i < m_model.gates.size(); ++i)
        if (m_model.gates[i].on) find(m_model.gates[i].id, m_model.gates[i].condition, truthOf(m_state, m_program.gates[size_t(i)]), out.gates);
    for (int i = 0; i < m_model.fastTracks.size(); ++i) {
        const FastTrack& track = m_model.fastTracks[i];
        if (!track.on) continue;
        if (!track.activity) {
            find(track.id, track.condition, truthOf(m_state, m_program.tracks[size_t(i)].condition), out.fastTracks);
        } else {
            const int bit = m_program.trackBit(i);
            const auto word = quint64(m_steps[size_t(m_program.flagStep + bit / 64)]);
            if ((word >> (bit & 63)) & 1) out.fastTracks.append({track.id, true, {}, {}});
        }
    }
}

Explanation explain(const ScoringModel& model, int version, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes)
{
    return Explainer(model, lead, t, mailboxes).explain(version);
}

} // namespace Kelvin
