// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/WaitingFacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

// Whole seconds fit a JSON number exactly.
QJsonValue instant(const std::optional<Instant>& at) { return at ? QJsonValue(*at) : QJsonValue(); }

std::optional<Instant> instant(const QJsonValue& value)
{
    return value.isDouble() ? std::optional<Instant>(value.toInteger()) : std::nullopt;
}

QJsonObject outcomeJson(const Outcome& o)
{
    QJsonObject json{{u"system"_s, o.system}, {u"deal"_s, o.dealId}, {u"kind"_s, enumKey(o.kind)}, {u"at"_s, instant(o.at)}, {u"reason"_s, o.reason}, {u"name"_s, o.name}};
    if (o.amount) json[u"amount"_s] = encodeValue(*o.amount);
    return json;
}

Outcome outcomeOf(const QJsonObject& json)
{
    Outcome o;
    o.system = json[u"system"_s].toString();
    o.dealId = json[u"deal"_s].toString();
    o.kind = enumFromKey<OutcomeKind>(json[u"kind"_s].toString()).value_or(OutcomeKind::Open);
    o.at = instant(json[u"at"_s]);
    o.reason = json[u"reason"_s].toString();
    o.name = json[u"name"_s].toString();
    const FieldValue amount = decodeValue(FieldType::Money, json[u"amount"_s].toString());
    if (const auto* money = std::get_if<Money>(&amount)) o.amount = *money;
    return o;
}

QJsonObject answerJson(const BantAnswer& a)
{
    return QJsonObject{{u"id"_s, a.id.toString()}, {u"criterion"_s, enumKey(a.criterion)}, {u"level"_s, int(a.level)}, {u"at"_s, a.answeredAt},
                       {u"by"_s, a.answeredBy},    {u"channel"_s, a.channel},              {u"note"_s, a.note}};
}

BantAnswer answerOf(const QJsonObject& json)
{
    BantAnswer a;
    a.id = Id::fromString(json[u"id"_s].toString());
    a.criterion = enumFromKey<Criterion>(json[u"criterion"_s].toString()).value_or(Criterion::Budget);
    a.level = BantLevel(qBound(0, json[u"level"_s].toInt(), int(BantLevel::NoAnswer)));
    a.answeredAt = json[u"at"_s].toInteger();
    a.answeredBy = json[u"by"_s].toString();
    a.channel = json[u"channel"_s].toString();
    a.note = json[u"note"_s].toString();
    return a;
}

} // namespace

QList<WaitingRecord> singleFacts(const WaitingRecord& row, const QString& author)
{
    // In the order in which they are written of a lead that is known: a stage given stands before a deal sets one.
    QList<WaitingRecord> facts;
    for (BantAnswer answer : row.answers) {
        if (answer.answeredBy.isEmpty()) answer.answeredBy = author;
        facts.append(WaitingRecord{{}, {}, {answer}, {}});
    }
    if (row.stage) facts.append(WaitingRecord{{}, row.stage, {}, {}});
    if (row.outcome) facts.append(WaitingRecord{row.outcome, {}, {}, {}});
    if (row.visitor) facts.append(WaitingRecord{{}, {}, {}, row.visitor});
    return facts;
}

QByteArray waitingToBytes(const WaitingRecord& record)
{
    QJsonObject json;
    if (record.outcome) json[u"outcome"_s] = outcomeJson(*record.outcome);
    if (record.stage)
        json[u"stage"_s] = QJsonObject{{u"name"_s, record.stage->name}, {u"role"_s, enumKey(record.stage->role)}, {u"at"_s, instant(record.stage->at)}};
    if (record.visitor) json[u"visitor"_s] = QJsonObject{{u"system"_s, record.visitor->system}, {u"value"_s, record.visitor->value}};
    QJsonArray answers;
    for (const BantAnswer& answer : record.answers) answers.append(answerJson(answer));
    if (!answers.isEmpty()) json[u"answers"_s] = answers;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

WaitingRecord waitingFromBytes(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    WaitingRecord record;
    if (json.contains(u"outcome"_s)) record.outcome = outcomeOf(json[u"outcome"_s].toObject());
    if (json.contains(u"stage"_s)) {
        const QJsonObject stage = json[u"stage"_s].toObject();
        record.stage = StageRecord{stage[u"name"_s].toString(), enumFromKey<StageRole>(stage[u"role"_s].toString()).value_or(StageRole::Lead),
                                   instant(stage[u"at"_s])};
    }
    if (json.contains(u"visitor"_s)) {
        const QJsonObject visitor = json[u"visitor"_s].toObject();
        record.visitor = Identity{IdentityKind::Visitor, visitor[u"system"_s].toString(), visitor[u"value"_s].toString()};
    }
    for (const QJsonValue& answer : json[u"answers"_s].toArray()) record.answers.append(answerOf(answer.toObject()));
    return record;
}

} // namespace Kelvin
