// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"

#include "app/cli/ImportVerbs.h"
#include "core/ingest/Presets.h"
#include "core/reporting/FunnelReport.h"
#include "core/reporting/Json.h"
#include "core/scoring/ScoringModel.h"
#include "core/scoring/StageProposal.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/ChangeText.h"
#include "ui/text/FailureText.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

static QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonObject scoreLine(const LeadRow& lead)
{
    const Scorecard& card = lead.card;
    const auto axis = [&](Axis a) { return card.inScope ? toJson(card.axes[size_t(a)]) : QJsonValue(); };
    return QJsonObject{
        {u"id"_s, lead.id.toString()},
        {u"externalIds"_s, QJsonArray::fromStringList(lead.externalIds)},
        {u"email"_s, textOrNull(lead.email)},
        {u"name"_s, textOrNull(lead.name)},
        {u"company"_s, textOrNull(lead.company)},
        {u"model"_s, textOrNull(lead.model)},
        {u"version"_s, lead.version > 0 ? QJsonValue(lead.version) : QJsonValue()},
        {u"total"_s, card.inScope ? toJson(card.total) : QJsonValue()},
        {u"fit"_s, axis(Axis::Fit)},
        {u"engagement"_s, axis(Axis::Engagement)},
        {u"qualification"_s, axis(Axis::Qualification)},
        {u"grade"_s, textOrNull(grade(card))},
        {u"band"_s, enumKey(card.band)},
        {u"temperature"_s, enumKey(card.temperature)},
        {u"provisional"_s, card.provisional},
        {u"stage"_s, enumKey(lead.stage)},
        {u"stageName"_s, textOrNull(lead.stageName)},
    };
}

QJsonObject scoreJson(const QList<LeadRow>& leads, Instant asOf, const QString& model, int version)
{
    QJsonArray lines;
    for (const LeadRow& lead : leads) lines.append(scoreLine(lead));
    return QJsonObject{{u"asOf"_s, toIso(asOf)}, {u"model"_s, textOrNull(model)}, {u"version"_s, version}, {u"leads"_s, lines}};
}

static QJsonObject evidenceJson(const Evidence& evidence)
{
    QJsonObject out{{u"key"_s, evidence.key}, {u"at"_s, toIso(evidence.at)}};
    switch (evidence.kind) {
    case Evidence::Kind::Field: out[u"kind"_s] = u"field"_s; break;
    case Evidence::Kind::Answer: out[u"kind"_s] = u"answer"_s; break;
    case Evidence::Kind::Activity: out[u"kind"_s] = u"activity"_s; break;
    case Evidence::Kind::Inactivity: out[u"kind"_s] = u"inactivity"_s; break;
    }
    if (!isEmpty(evidence.value)) out[u"value"_s] = encodeValue(evidence.value);
    if (!evidence.subject.isEmpty()) out[u"subject"_s] = evidence.subject;
    if (!evidence.activity.isNull()) out[u"id"_s] = evidence.activity.toString();
    if (evidence.kind == Evidence::Kind::Activity) {
        out[u"points"_s] = evidence.points;
        out[u"factor"_s] = evidence.factor;
    }
    return out;
}

static QJsonObject partJson(const ExplanationPart& part, const LeadFacts& lead, const ScoringModel& model, const Wording& w)
{
    QJsonArray evidence;
    for (const Evidence& e : part.evidence) evidence.append(evidenceJson(e));
    const LineText line = lineText(w, part, model, lead.adjustments);
    return QJsonObject{
        {u"kind"_s, enumKey(part.kind)},
        {u"id"_s, part.id},
        {u"group"_s, textOrNull(part.group)},
        {u"axis"_s, part.axis ? QJsonValue(enumKey(*part.axis)) : QJsonValue()},
        {u"text"_s, line.title},
        {u"detail"_s, textOrNull(line.detail)},
        {u"points"_s, toJson(part.points)},
        {u"occurrences"_s, part.occurrences},
        {u"expires"_s, instantJson(part.expires)},
        {u"evidence"_s, evidence},
    };
}

static QJsonArray criteriaJson(const Explanation& explanation)
{
    QJsonArray out;
    for (const CriterionStanding& c : explanation.criteria)
        out.append(QJsonObject{{u"criterion"_s, enumKey(c.criterion)},
                               {u"level"_s, bantLevelKey(c.criterion, c.level)},
                               {u"state"_s, enumKey(c.state)},
                               {u"expires"_s, instantJson(c.expires)}});
    return out;
}

QJsonObject explanationJson(const Explanation& explanation, const LeadFacts& lead, const ScoringModel& model, const Wording& w, bool all)
{
    QJsonArray parts, on, open, fast;
    for (const ExplanationPart& part : explanation.parts)
        if (all || part.points.value != 0) parts.append(partJson(part, lead, model, w));
    for (const GateFinding& gate : explanation.gates)
        (gate.on ? on : open).append(QJsonObject{{u"id"_s, gate.id}, {u"text"_s, gateText(w, gate, model)}});
    for (const GateFinding& track : explanation.fastTracks)
        if (track.on) fast.append(QJsonObject{{u"id"_s, track.id}, {u"text"_s, gateText(w, track, model)}});
    const Scorecard& card = explanation.card;
    const auto proposal = stageProposal(card, stageAt(lead.stageMoves, explanation.asOf));
    return QJsonObject{
        {u"lead"_s, lead.id.toString()},
        {u"asOf"_s, toIso(explanation.asOf)},
        {u"model"_s, textOrNull(explanation.model)},
        {u"version"_s, explanation.version},
        {u"inScope"_s, card.inScope},
        {u"total"_s, card.inScope ? toJson(card.total) : QJsonValue()},
        {u"band"_s, enumKey(card.band)},
        {u"thresholds"_s, QJsonObject{{u"mql"_s, toJson(card.marketingQualified)}, {u"sql"_s, toJson(card.salesQualified)}}},
        {u"grade"_s, textOrNull(grade(card))},
        {u"temperature"_s, enumKey(card.temperature)},
        {u"provisional"_s, card.provisional},
        {u"criteria"_s, criteriaJson(explanation)},
        {u"gates"_s, QJsonObject{{u"on"_s, on}, {u"open"_s, open}}},
        {u"fastTracks"_s, fast},
        {u"proposal"_s, proposal ? QJsonValue(QJsonObject{{u"to"_s, enumKey(proposal->to)}, {u"cause"_s, enumKey(proposal->cause)}}) : QJsonValue()},
        {u"parts"_s, parts},
    };
}

const ScoringModel& RulesThenAndNow::of(const CausedChange& change) const
{
    const auto has = [&](const auto& list) { return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.id == change.part; }); };
    return has(now.rules) || has(now.groups) || !(has(then.rules) || has(then.groups)) ? now : then;
}

QJsonObject differenceJson(const ExplanationDiff& diff, const Explanation& before, const Explanation& after, const RulesThenAndNow& rules,
                           const QList<Adjustment>& adjustments, const Wording& w)
{
    QJsonArray causes;
    for (const CausedChange& cause : diff.causes) {
        const LineText line = changedLine(w, cause, before, after, rules.of(cause), adjustments);
        causes.append(QJsonObject{{u"cause"_s, enumKey(cause.cause)},
                                  {u"points"_s, toJson(cause.points)},
                                  {u"part"_s, cause.part},
                                  {u"text"_s, line.title},
                                  {u"detail"_s, textOrNull(line.detail)}});
    }
    // Whom no model scores on either day has no points, which is not 0 points.
    const bool everScored = before.card.inScope || after.card.inScope;
    return QJsonObject{{u"from"_s, toIso(diff.from)}, {u"to"_s, toIso(diff.to)}, {u"change"_s, everScored ? toJson(diff.change) : QJsonValue()}, {u"causes"_s, causes}};
}

QJsonArray issuesJson(const QList<Issue>& issues, const Wording& w)
{
    QJsonArray out;
    for (const Issue& issue : issues)
        out.append(QJsonObject{{u"code"_s, issue.code},
                               {u"count"_s, issue.count},
                               {u"line"_s, issue.line > 0 ? QJsonValue(issue.line) : QJsonValue()},
                               {u"column"_s, textOrNull(issue.column)},
                               {u"text"_s, issueText(w, issue)},
                               {u"next"_s, textOrNull(issueNext(issue, NextFor::CommandLine))}});
    return out;
}

QJsonObject funnelJson(const Funnel& funnel, const Wording& w)
{
    QJsonObject out = funnelJson(funnel);
    out[u"issues"_s] = issuesJson(funnel.issues, w);
    return out;
}

static QJsonObject beforeAndAfter(qint64 before, qint64 after) { return QJsonObject{{u"before"_s, before}, {u"after"_s, after}}; }

static QJsonValue effectJson(const std::optional<ImportEffect>& effect)
{
    if (!effect) return {};
    QJsonObject temperatures, bands;
    for (const auto& [value, key] : EnumKeys<Temperature>::keys)
        temperatures[QLatin1String(key)] = beforeAndAfter(effect->temperatureBefore[size_t(value)], effect->temperatureAfter[size_t(value)]);
    for (const auto& [value, key] : EnumKeys<Band>::keys) bands[QLatin1String(key)] = beforeAndAfter(effect->bandBefore[size_t(value)], effect->bandAfter[size_t(value)]);
    return QJsonObject{{u"leads"_s, beforeAndAfter(effect->leadsBefore, effect->leadsAfter)}, {u"temperature"_s, temperatures}, {u"band"_s, bands}};
}

QJsonObject importJson(const ImportedFile& file, const Wording& w)
{
    const ImportResult& result = file.result;
    const ImportCounts& c = result.counts;
    return QJsonObject{
        {u"batch"_s, result.batch > 0 ? QJsonValue(result.batch) : QJsonValue()},
        {u"kind"_s, result.kind},
        {u"preset"_s, textOrNull(productOf(result.preset))},
        {u"profile"_s, textOrNull(result.preset)},
        {u"system"_s, result.system},
        {u"file"_s, result.file},
        {u"rows"_s, c.rows},
        {u"new"_s, c.created},
        {u"updated"_s, c.updated},
        {u"unchanged"_s, c.unchanged},
        {u"skipped"_s, c.skipped},
        {u"rejected"_s, c.rejected},
        {u"waiting"_s, c.waiting},
        {u"possibleDuplicates"_s, c.possibleDuplicates},
        {u"crossings"_s, QJsonObject{{u"fresh"_s, c.fresh}, {u"history"_s, c.history}, {u"promoted"_s, c.promoted}}},
        {u"encoding"_s, file.encoding},
        {u"separator"_s, file.separator},
        {u"leftOut"_s, QJsonArray::fromStringList(file.leftOut)},
        {u"effect"_s, effectJson(file.effect)},
        {u"rejects"_s, textOrNull(result.rejectsPath)},
        {u"issues"_s, issuesJson(result.issues, w)},
    };
}

static QJsonArray fieldsJson(const QList<FieldChange>& changes)
{
    QJsonArray out;
    for (const FieldChange& c : changes)
        out.append(QJsonObject{{u"field"_s, c.field},
                               {u"value"_s, textOrNull(encodeValue(c.value))},
                               {u"validFrom"_s, toIso(c.validFrom)},
                               {u"recordedAt"_s, toIso(c.recordedAt)},
                               {u"undated"_s, c.undated},
                               {u"system"_s, textOrNull(c.system)},
                               {u"author"_s, textOrNull(c.author)}});
    return out;
}

static QJsonArray activitiesJson(const QList<Activity>& activities, Instant asOf, const QList<ActivityType>& catalogue)
{
    QJsonArray out;
    for (const Activity& a : activities) {
        if (a.at > asOf) continue;
        const ActivityType* type = activityType(catalogue, a.type);
        QJsonObject line{{u"id"_s, a.id.toString()}, {u"type"_s, type ? type->key : QString::number(a.type)}, {u"occurredAt"_s, toIso(a.at)}};
        if (!a.subject.isEmpty()) line[u"subject"_s] = a.subject;
        if (!a.campaign.isEmpty()) line[u"campaign"_s] = a.campaign;
        if (!a.source.isEmpty()) line[u"source"_s] = a.source;
        if (!a.title.isEmpty()) line[u"title"_s] = a.title;
        if (!a.note.isEmpty()) line[u"note"_s] = a.note;
        if (a.result != CallResult::None) line[u"result"_s] = enumKey(a.result);
        if (a.startsAt) line[u"startsAt"_s] = toIso(*a.startsAt);
        out.append(line);
    }
    return out;
}

QJsonObject leadJson(const LeadFacts& lead, Instant asOf, const QList<ActivityType>& catalogue)
{
    QJsonArray keys, answers, moves, outcomes, tasks;
    for (const ExternalKey& key : lead.keys) keys.append(key.system + u':' + key.externalId);
    for (const BantAnswer& a : lead.answers)
        answers.append(QJsonObject{{u"criterion"_s, enumKey(a.criterion)}, {u"level"_s, bantLevelKey(a.criterion, a.level)}, {u"answeredAt"_s, toIso(a.answeredAt)},
                                   {u"answeredBy"_s, textOrNull(a.answeredBy)}, {u"channel"_s, textOrNull(a.channel)}, {u"note"_s, textOrNull(a.note)}});
    for (const StageMove& m : lead.stageMoves)
        moves.append(QJsonObject{{u"from"_s, enumKey(m.from)}, {u"to"_s, enumKey(m.to)}, {u"name"_s, textOrNull(m.name)}, {u"at"_s, toIso(m.at)},
                                 {u"by"_s, enumKey(m.by)}, {u"reason"_s, textOrNull(m.reason)}});
    for (const Outcome& o : lead.outcomes)
        outcomes.append(QJsonObject{{u"dealId"_s, textOrNull(o.dealId)}, {u"outcome"_s, enumKey(o.kind)}, {u"at"_s, instantJson(o.at)},
                                    {u"amount"_s, o.amount ? QJsonValue(encodeValue(*o.amount)) : QJsonValue()}, {u"reason"_s, textOrNull(o.reason)}});
    for (const Task& t : lead.tasks)
        tasks.append(QJsonObject{{u"id"_s, t.id.toString()}, {u"kind"_s, t.kind}, {u"text"_s, t.text}, {u"owner"_s, textOrNull(t.owner)},
                                 {u"due"_s, instantJson(t.dueAt)}, {u"done"_s, instantJson(t.doneAt)}});
    return QJsonObject{
        {u"id"_s, lead.id.toString()},
        {u"externalIds"_s, keys},
        {u"createdAt"_s, toIso(lead.createdAt)},
        {u"assumed"_s, lead.assumed},
        {u"stage"_s, enumKey(stageAt(lead.stageMoves, asOf))},
        {u"fields"_s, fieldsJson(lead.fields)},
        {u"company"_s, lead.account ? QJsonValue(fieldsJson(lead.account->fields)) : QJsonValue()},
        {u"activities"_s, activitiesJson(lead.activities, asOf, catalogue)},
        {u"answers"_s, answers},
        {u"stages"_s, moves},
        {u"outcomes"_s, outcomes},
        {u"tasks"_s, tasks},
    };
}

} // namespace Kelvin
