// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Explainer.h"

#include "core/conditions/DerivedFields.h"
#include "core/scoring/Steps.h"
#include "core/scoring/Weight.h"

#include <algorithm>
#include <unordered_map>

namespace Kelvin {

namespace {

const RuleProgram& programOf(const Program& program, int rule)
{
    return *std::find_if(program.rules.begin(), program.rules.end(), [rule](const RuleProgram& r) { return r.rule == rule; });
}

/// The change that gives a field its value at the facts' moment; null if it never had one.
const FieldChange* lastChange(const QList<FieldChange>& changes, const QString& field)
{
    const FieldChange* last = nullptr;
    for (const FieldChange& change : changes)
        if (change.field == field) last = &change;
    return last;
}

/// Whether what a test looks at is among the evidence already. Activities that did not decide give no points: they are none.
bool restsOn(const ExplanationPart& part, const Operand& operand)
{
    if (operand.kind != OperandKind::Field && operand.kind != OperandKind::Bant) return true;
    return std::any_of(part.evidence.begin(), part.evidence.end(), [&](const Evidence& e) {
        return operand.kind == OperandKind::Field ? e.kind == Evidence::Kind::Field && baseField(e.key) == baseField(operand.key)
                                                  : e.kind == Evidence::Kind::Answer && e.key == operand.key;
    });
}

} // namespace

ExplanationPart Explainer::rulePart(const LinePlan& line)
{
    const PointRule& rule = m_model.rules[line.rule];
    const RuleProgram& compiled = programOf(m_program, line.rule);
    const LinePoints points = linePoints(line, m_steps.data(), 1);
    ExplanationPart part;
    part.id = rule.id;
    part.group = rule.group;
    part.axis = m_model.groups[line.group].axis;
    part.points = {points.points};
    part.beforeCap = {points.beforeCap};
    if (points.points != points.beforeCap) part.detail = QStringLiteral("capped");
    const qint64 outcome = m_steps[size_t(line.step)];
    switch (compiled.kind) {
    case RuleProgram::Kind::Activity: addActivityEvidence(part, line); break;
    case RuleProgram::Kind::Clock: addClockEvidence(part, compiled); break;
    case RuleProgram::Kind::Unopened:
        part.occurrences = int(outcome);
        for (const quint64 mail : m_sink.record(line.rule).occurrences) part.evidence.append(activityEvidence(mail));
        for (int i = 0; i < part.evidence.size(); ++i) {
            const qint64 upTo = std::min(std::abs(line.first) * (i + 1), line.atMost), before = std::min(std::abs(line.first) * i, line.atMost);
            part.evidence[i].points = double(line.first < 0 ? before - upTo : upTo - before) / 1'000;
        }
        break;
    case RuleProgram::Kind::Bant:
        addAnswerEvidence(part, Criterion(compiled.criterion));
        part.occurrences = outcome > Outcomes::bantLevelZero ? 1 : 0;
        break;
    case RuleProgram::Kind::Attribute:
    case RuleProgram::Kind::Ladder: addConditionEvidence(part, compiled, outcome); break;
    }
    part.expires = expiryOf(line, compiled, points.points);
    return part;
}

void Explainer::addActivityEvidence(ExplanationPart& part, const LinePlan& line)
{
    const RuleRecord& record = m_sink.record(line.rule);
    part.occurrences = int(record.occurrences.size());
    std::unordered_map<quint64, const RuleRecord::Award*> awards;
    for (const RuleRecord::Award& award : record.awards) awards[award.activity] = &award;
    part.evidence.reserve(part.occurrences);
    for (const quint64 index : record.occurrences) {
        Evidence evidence = activityEvidence(index);
        evidence.factor = 0;
        if (const auto found = awards.find(index); found != awards.end()) {
            const RuleRecord::Award& award = *found->second;
            evidence.factor = award.factor;
            evidence.points = double(award.step == 0 ? line.first : line.rest) / 1'000 * award.factor;
        }
        part.evidence.append(evidence);
    }
    std::stable_sort(part.evidence.begin(), part.evidence.end(), [](const Evidence& a, const Evidence& b) { return a.at < b.at; });
}

Evidence Explainer::activityEvidence(quint64 index) const
{
    const Activity& activity = m_lead.activities[qsizetype(index)];
    const ActivityType* type = activityType(m_model.activityTypes, activity.type);
    Evidence evidence;
    evidence.kind = Evidence::Kind::Activity;
    evidence.key = type ? type->key : QString();
    evidence.subject = activity.subject.isEmpty() ? activity.campaign : activity.subject;
    evidence.activity = activity.id;
    evidence.at = activity.at;
    return evidence;
}

/// A clock that a return has stopped says what came back: since when it was silent, for how many days, and the points.
void Explainer::addClockEvidence(ExplanationPart& part, const RuleProgram& rule)
{
    const RuleRecord& record = m_sink.record(rule.rule);
    part.occurrences = int(record.periods);
    if (!record.silentSince) return;
    if (record.periods > 0) {
        part.evidence.append({Evidence::Kind::Inactivity, {}, double((m_t - *record.silentSince) / secondsPerDay), {}, {}, *record.silentSince,
                              double(part.points.value) / 1'000, 1});
        return;
    }
    const auto newest = newestFitting(m_state, rule.clock.filter);
    if (!newest) return;
    std::optional<Instant> before;
    forFitting(m_state, rule.clock.filter, beginningOfTime, newest->at - 1,
               [&](quint64 i) { before = std::max(before.value_or(beginningOfTime), m_columns.at[i]); });
    if (!before && rule.clock.startsAtCreation && m_lead.createdAt < newest->at) before = m_lead.createdAt;
    if (!before || newest->at - *before < rule.clock.period) return;
    const auto& line = *std::find_if(m_plan.lines.begin(), m_plan.lines.end(), [&](const LinePlan& l) { return l.rule == rule.rule; });
    const qint64 steps = (newest->at - *before) / rule.clock.period;
    LinePlan alone = line;
    alone.step = 0;
    part.detail = QStringLiteral("returned");
    part.evidence.append({Evidence::Kind::Inactivity, {}, double((newest->at - *before) / secondsPerDay), {}, {}, *before,
                          double(-linePoints(alone, &steps, 1).points) / 1'000, 1});
    part.evidence.append(activityEvidence(newest->index));
}

void Explainer::addConditionEvidence(ExplanationPart& part, const RuleProgram& rule, qint64 outcome)
{
    if (outcome == 0) return;
    // A ladder rests on the rung that was hit, and on what let the rungs above it be passed over.
    QList<Condition> conditions, passedOver;
    if (const auto* attribute = std::get_if<AttributeRule>(&m_model.rules[rule.rule].body)) {
        conditions = {attribute->condition};
        part.occurrences = outcome == Outcomes::ruleTrue ? 1 : 0;
        if (outcome == Outcomes::ruleUnknown) part.detail = QStringLiteral("unknown");
    } else if (const auto* ladder = std::get_if<LadderRule>(&m_model.rules[rule.rule].body)) {
        const bool hit = outcome >= Outcomes::ladderFirstRung;
        const auto rung = hit ? outcome - Outcomes::ladderFirstRung : 0;
        part.occurrences = hit ? 1 : 0;
        for (const LadderRung& each : ladder->rungs.mid(rung, hit ? 1 : -1)) conditions.append(each.condition);
        for (const LadderRung& each : ladder->rungs.first(rung)) passedOver.append(each.condition);
        if (outcome == Outcomes::ladderUnknown) part.detail = QStringLiteral("unknown");
    }
    for (const Condition& condition : conditions)
        forEachTest(condition, [&](const Test& test) { addTestEvidence(part, test); });
    for (const Condition& condition : passedOver)
        forEachTest(condition, [&](const Test& test) {
            if (!restsOn(part, test.operand)) addTestEvidence(part, test);
        });
}

/// The value of a field, and of a derived one what it comes from.
void Explainer::addFieldEvidence(ExplanationPart& part, const QString& field)
{
    const bool known = std::any_of(part.evidence.begin(), part.evidence.end(),
                                   [&](const Evidence& e) { return e.kind == Evidence::Kind::Field && e.key == field; });
    if (known) return;
    Evidence evidence;
    evidence.key = field;
    const QString base = baseField(field);
    const FieldChange* own = lastChange(m_lead.fields, base);
    const FieldChange* company = m_lead.account ? lastChange(m_lead.account->fields, base) : nullptr;
    const FieldChange* decides = own && (!isEmpty(own->value) || !company) ? own : company;
    evidence.at = decides ? decides->validFrom : m_lead.createdAt;
    // The company's value has decided since the lead's own was taken away.
    if (own && decides == company) evidence.at = std::max(evidence.at, own->validFrom);
    if (base == u"createdAt") evidence.value = DateValue{m_lead.createdAt, false};
    else if (decides) evidence.value = derivedFrom(field, decides->value);
    if (decides && base != field) evidence.subject = encodeValue(decides->value);
    if (hasNoRate(evidence.value)) evidence.factor = 0;
    part.evidence.append(evidence);
}

FieldValue Explainer::derivedFrom(const QString& field, const FieldValue& base)
{
    if (baseField(field) == u"title" && isDerivedField(field) && !m_titles) m_titles.emplace(m_model.titles);
    return derivedValue(field, base, {&m_mailboxes, m_titles ? &*m_titles : nullptr});
}

bool Explainer::hasNoRate(const FieldValue& value) const
{
    const auto* money = std::get_if<Money>(&value);
    return money && !inWorkspaceCurrency(*money, m_binding.context);
}

void Explainer::addTestEvidence(ExplanationPart& part, const Test& test)
{
    switch (test.operand.kind) {
    case OperandKind::Field: addFieldEvidence(part, test.operand.key); return;
    case OperandKind::Bant:
        if (const auto criterion = enumFromKey<Criterion>(test.operand.key)) addAnswerEvidence(part, *criterion);
        return;
    case OperandKind::ActivityCount:
    case OperandKind::DaysSince:
        for (const CompiledTest& compiled : m_program.tests) {
            if (compiled.test != test) continue;
            const Instant from = test.operand.days > 0 ? m_t - test.operand.days * secondsPerDay + 1 : beginningOfTime;
            if (compiled.kind == CompiledTest::Kind::Count)
                forFitting(m_state, compiled.filter, from, m_t, [&](quint64 i) { part.evidence.append(activityEvidence(i)); });
            else if (const auto newest = newestFitting(m_state, compiled.filter)) part.evidence.append(activityEvidence(newest->index));
        }
        return;
    case OperandKind::Result: return;
    }
}

void Explainer::addAnswerEvidence(ExplanationPart& part, Criterion criterion)
{
    const CriterionStanding& standing = m_standings[size_t(criterion)];
    if (!standing.answer) return;
    Evidence evidence;
    evidence.kind = Evidence::Kind::Answer;
    evidence.key = enumKey(criterion);
    if (standing.level != BantLevel::Unknown && standing.level != BantLevel::NoAnswer) evidence.value = double(int(standing.level));
    evidence.at = standing.answer->answeredAt;
    evidence.factor = standing.expired ? 0 : 1;
    part.evidence.append(evidence);
}

Truth Explainer::truthOfTest(const Test& test) const
{
    for (size_t i = 0; i < m_program.tests.size(); ++i)
        if (m_program.tests[i].test == test) return testTruth(m_state, int(i));
    return Truth::Unknown;
}

/// The tests to which a condition owes its truth: those that made it so, or whose facts are missing.
QList<Test> Explainer::decidingLeaves(const Condition& condition) const
{
    const auto truth = [&](const Condition& c) { return evaluate(c, [&](const Test& test) { return truthOfTest(test); }); };
    if (condition.kind == Condition::Kind::Test) return {condition.test};
    const Truth whole = truth(condition);
    QList<Test> leaves;
    for (const Condition& child : condition.children)
        if (condition.kind == Condition::Kind::Not || truth(child) == whole) leaves += decidingLeaves(child);
    return leaves;
}

} // namespace Kelvin
