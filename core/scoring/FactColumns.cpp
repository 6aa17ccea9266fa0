// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/FactColumns.h"

#include "core/conditions/DerivedFields.h"
#include "core/conditions/Matcher.h"
#include "core/scoring/LeftOut.h"

#include <algorithm>
#include <limits>

namespace Kelvin {

namespace {

void addMatch(ColumnNeeds& needs, const ActivityMatch& match)
{
    needs.value = needs.value || match.minValue || match.maxValue;
    needs.duration = needs.duration || match.minDuration || match.maxDuration;
    needs.origin = needs.origin || !match.results.isEmpty();
}

void addCondition(ColumnNeeds& needs, const Condition& condition)
{
    forEachTest(condition, [&](const Test& test) {
        addMatch(needs, test.operand.match);
        if (test.operand.kind != OperandKind::Field || test.operand.key == u"createdAt") return;
        const QString field = baseField(test.operand.key);
        if (!needs.fields.contains(field)) needs.fields.append(field);
    });
}

void addRule(ColumnNeeds& needs, const PointRule& rule)
{
    if (const auto* attribute = std::get_if<AttributeRule>(&rule.body)) addCondition(needs, attribute->condition);
    if (const auto* ladder = std::get_if<LadderRule>(&rule.body))
        for (const LadderRung& rung : ladder->rungs) addCondition(needs, rung.condition);
    if (const auto* activity = std::get_if<ActivityRule>(&rule.body)) {
        addMatch(needs, activity->match);
        needs.visit = needs.visit || activity->countBy == CountBy::Visit;
    }
    // A call is a sign of life only when its result is "reached"; an unopened mail counts only where the system reports opens.
    needs.origin = needs.origin || std::holds_alternative<InactivityClock>(rule.body) || std::holds_alternative<UnopenedEmailRule>(rule.body);
}

void addModel(ColumnNeeds& needs, const ScoringModel& model)
{
    addCondition(needs, model.scope);
    for (const PointRule& rule : model.rules) addRule(needs, rule);
    for (const Gate& gate : model.gates) addCondition(needs, gate.condition);
    for (const SegmentOverride& segment : model.segments) addCondition(needs, segment.condition);
    for (const FastTrack& track : model.fastTracks) {
        addCondition(needs, track.condition);
        if (track.activity) addMatch(needs, *track.activity);
    }
    // A purchase date that has passed opens Timeframe.
    const QString purchaseBy = QStringLiteral("purchaseBy");
    if (!needs.fields.contains(purchaseBy)) needs.fields.append(purchaseBy);
    const QString email = QStringLiteral("email");
    if (!model.exclusions.emailDomains.isEmpty() && !needs.fields.contains(email)) needs.fields.append(email);
}

template <typename Number> Number internText(QHash<QString, Number>& seen, const QString& text, Number next)
{
    const auto found = seen.constFind(text);
    if (found != seen.constEnd()) return *found;
    seen.insert(text, next);
    return next;
}

quint32 internAttribute(FactColumns& columns, const Activity& activity)
{
    const AttributeTriple triple{activity.subject, activity.campaign, activity.source};
    const auto found = columns.interned.attributes.constFind(triple);
    if (found != columns.interned.attributes.constEnd()) return *found;
    const auto id = quint32(columns.attributes.size());
    columns.interned.attributes.insert(triple, id);
    columns.attributes.append(triple);
    return id;
}

quint32 internSystem(FactColumns& columns, const QString& system)
{
    const quint32 id = internText(columns.interned.systems, system, quint32(columns.systems.size()));
    if (id == quint32(columns.systems.size())) columns.systems.append(system);
    return id;
}

void appendActivity(FactColumns& columns, const Activity& activity, const ColumnNeeds& needs)
{
    noteActivityAt(columns, activity.at);
    columns.type.push_back(quint16(activity.type));
    columns.at.push_back(activity.at);
    columns.attribute.push_back(internAttribute(columns, activity));
    auto& interned = columns.interned;
    columns.mail.push_back(activity.mail.isEmpty() ? 0 : internText(interned.mails, activity.mail, quint32(interned.mails.size() + 1)));
    if (needs.value) columns.value.append(activity.value);
    if (needs.duration) columns.duration.append(activity.durationSeconds);
    if (needs.visit) {
        const QString key = activity.system + QChar(0x1f) + activity.visit;
        columns.visit.push_back(activity.visit.isEmpty() ? 0 : internText(interned.visits, key, quint32(interned.visits.size() + 1)));
    }
    if (needs.origin) columns.origin.append(internSystem(columns, activity.system), activity.result);
}

quint32 internValue(FieldColumn& column, QHash<QString, quint32>& seen, const FieldValue& value)
{
    if (isEmpty(value)) return 0;
    const QString key = QChar(ushort(value.index())) + encodeValue(value);
    const quint32 id = internText(seen, key, quint32(column.values.size()));
    if (id == quint32(column.values.size())) column.values.append(value);
    return id;
}

QList<std::pair<Instant, FieldValue>> historyOf(const QList<FieldChange>& own, const QList<FieldChange>& company, const QString& field,
                                                const LeftOut& leftOut)
{
    struct Step { Instant at; bool ofCompany; FieldValue value; };
    QList<Step> steps;
    const auto counts = [&](const FieldChange& change) { return change.field == field && (change.undated || !leftOut.covers(change.validFrom)); };
    for (const FieldChange& change : company)
        if (counts(change)) steps.append({change.validFrom, true, change.value});
    for (const FieldChange& change : own)
        if (counts(change)) steps.append({change.validFrom, false, change.value});
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });

    QList<std::pair<Instant, FieldValue>> history;
    FieldValue ownValue, companyValue;
    for (const Step& step : steps) {
        (step.ofCompany ? companyValue : ownValue) = step.value;
        const FieldValue& holds = isEmpty(ownValue) ? companyValue : ownValue;
        if (!history.isEmpty() && history.last().first == step.at) history.last().second = holds;
        else history.append({step.at, holds});
    }
    return history;
}

void appendField(FactColumns& columns, const LeadFacts& lead, const QString& field, const LeftOut& leftOut)
{
    FieldColumn& column = columns.fields[field];
    // Fields that nobody had before: their earlier leads have empty slices.
    column.start.resize(columns.leadCount(), quint32(column.validFrom.size()));
    for (const auto& [validFrom, value] : historyOf(lead.fields, lead.account ? lead.account->fields : QList<FieldChange>(), field, leftOut)) {
        column.validFrom.push_back(validFrom);
        column.value.push_back(internValue(column, columns.interned.values[field], value));
    }
    column.start.push_back(quint32(column.validFrom.size()));
}

void appendAdjustments(FactColumns& columns, const QList<Adjustment>& adjustments, const LeftOut& leftOut)
{
    for (const Adjustment& adjustment : adjustments) {
        if (leftOut.covers(adjustment.at)) continue;
        int model = -1;
        if (!adjustment.model.isEmpty()) {
            model = int(columns.adjustmentModels.indexOf(adjustment.model));
            if (model < 0) {
                model = int(columns.adjustmentModels.size());
                columns.adjustmentModels.append(adjustment.model);
            }
        }
        columns.adjustments.push_back({adjustment.at, adjustment.expiresAt.value_or(std::numeric_limits<Instant>::max()), adjustment.points, model});
    }
    columns.adjustmentStart.push_back(quint32(columns.adjustments.size()));
}

} // namespace

void FactColumns::shrinkToFit()
{
    const auto shrink = [](auto&... column) { (column.shrink_to_fit(), ...); };
    shrink(type, at, attribute, mail, visit);
    value.shrinkToFit();
    duration.shrinkToFit();
    origin.shrinkToFit();
    shrink(leadRow, createdAt, activityStart, answerStart, answers, adjustmentStart, adjustments, stageStart, stages);
    for (FieldColumn& field : fields) shrink(field.start, field.validFrom, field.value);
}

ColumnNeeds columnNeeds(const QList<ScoringModel>& models)
{
    ColumnNeeds needs;
    for (const ScoringModel& model : models) addModel(needs, model);
    return needs;
}

void appendLead(FactColumns& columns, const LeadFacts& lead, const ColumnNeeds& needs)
{
    appendLead(columns, lead, needs, {});
}

void appendLead(FactColumns& columns, const LeadFacts& lead, const ColumnNeeds& needs, const LeftOut& leftOut)
{
    columns.leadRow.push_back(lead.row);
    columns.createdAt.push_back(lead.createdAt);
    if (needs.activities)
        for (const Activity& activity : lead.activities)
            if (!leftOut.covers(activity.at)) appendActivity(columns, activity, needs);
    columns.activityStart.push_back(columns.type.size());
    for (const QString& field : needs.fields) appendField(columns, lead, field, leftOut);
    for (const BantAnswer& answer : lead.answers)
        if (!leftOut.covers(answer.answeredAt)) columns.answers.push_back({answer.answeredAt, answer.criterion, answer.level});
    columns.answerStart.push_back(quint32(columns.answers.size()));
    appendAdjustments(columns, lead.adjustments, leftOut);
    for (const StageMove& move : lead.stageMoves) columns.stages.push_back({move.at, move.to});
    columns.stageStart.push_back(quint32(columns.stages.size()));
}

QList<std::pair<Instant, FieldValue>> mergedHistory(const QList<FieldChange>& own, const QList<FieldChange>& company, const QString& field)
{
    return historyOf(own, company, field, {});
}

} // namespace Kelvin
