// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CanonicalJson.h"

#include "core/storage/FieldRows.h"
#include "core/storage/RawStatement.h"

#include <QJsonDocument>

namespace Kelvin {
namespace {

QString k(const char* key) { return QString::fromLatin1(key); }

void put(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty()) json[k(key)] = text;
}

void put(QJsonObject& json, const char* key, const std::optional<Instant>& at)
{
    if (at) json[k(key)] = toIso(*at);
}

QJsonArray answersJson(const QList<BantAnswer>& answers, Instant asOf)
{
    QJsonArray array;
    for (const BantAnswer& answer : answers) {
        if (answer.answeredAt > asOf) continue;
        QJsonObject json{{k("criterion"), enumKey(answer.criterion)}, {k("level"), bantLevelKey(answer.criterion, answer.level)}, {k("at"), toIso(answer.answeredAt)}};
        put(json, "by", answer.answeredBy);
        put(json, "channel", answer.channel);
        put(json, "note", answer.note);
        array.append(json);
    }
    return array;
}

QJsonArray movesJson(const QList<StageMove>& moves, Instant asOf)
{
    QJsonArray array;
    for (const StageMove& move : moves) {
        if (move.at > asOf) continue;
        QJsonObject json{{k("from"), enumKey(move.from)}, {k("to"), enumKey(move.to)}, {k("at"), toIso(move.at)}, {k("by"), enumKey(move.by)}, {k("version"), move.version}};
        put(json, "name", move.name);
        put(json, "person", move.person);
        put(json, "reason", move.reason);
        put(json, "revisitAt", move.revisitAt);
        if (move.score) json[k("score")] = move.score->value;
        if (move.undated) json[k("undated")] = true;
        array.append(json);
    }
    return array;
}

QJsonArray outcomesJson(const QList<Outcome>& outcomes, Instant asOf)
{
    QJsonArray array;
    for (const Outcome& outcome : outcomes) {
        if (outcome.at && *outcome.at > asOf) continue;
        QJsonObject json{{k("system"), outcome.system}, {k("deal"), outcome.dealId}, {k("outcome"), enumKey(outcome.kind)}};
        put(json, "at", outcome.at);
        if (outcome.amount) json[k("amount")] = encodeValue(*outcome.amount);
        put(json, "reason", outcome.reason);
        put(json, "name", outcome.name);
        array.append(json);
    }
    return array;
}

QJsonArray crossingsJson(const QList<Crossing>& crossings, Instant asOf)
{
    QJsonArray array;
    for (const Crossing& crossing : crossings)
        if (crossing.at <= asOf)
            array.append(QJsonObject{{k("model"), crossing.model}, {k("threshold"), enumKey(crossing.threshold)}, {k("crossed"), crossing.crossed}, {k("at"), toIso(crossing.at)},
                                     {k("score"), crossing.score.value}, {k("version"), crossing.version}, {k("fresh"), crossing.fresh}});
    return array;
}

QJsonArray adjustmentsJson(const QList<Adjustment>& adjustments, Instant asOf)
{
    QJsonArray array;
    for (const Adjustment& adjustment : adjustments) {
        if (adjustment.at > asOf) continue;
        QJsonObject json{{k("points"), adjustment.points}, {k("at"), toIso(adjustment.at)}};
        put(json, "model", adjustment.model);
        put(json, "note", adjustment.note);
        put(json, "author", adjustment.author);
        put(json, "expiresAt", adjustment.expiresAt);
        array.append(json);
    }
    return array;
}

QJsonArray tasksJson(const QList<Task>& tasks, Instant asOf)
{
    QJsonArray array;
    for (const Task& task : tasks) {
        if (task.createdAt > asOf) continue;
        QJsonObject json{{k("kind"), task.kind}, {k("text"), task.text}, {k("createdAt"), toIso(task.createdAt)}, {k("byRule"), task.byRule}};
        put(json, "owner", task.owner);
        put(json, "dueAt", task.dueAt);
        if (task.dueIsDay) json[k("dueIsDay")] = true;
        put(json, "doneAt", task.doneAt);
        array.append(json);
    }
    return array;
}

const QString& word(qint64 number, WordCache& cache, Database& database)
{
    const auto known = cache.words.constFind(number);
    if (known != cache.words.constEnd()) return *known;
    RawStatement row(database, "SELECT text FROM word WHERE id = ?1");
    row.bind(1, number);
    return *cache.words.insert(number, row.next() ? row.text(0) : QString());
}

const QJsonObject& attribute(qint64 number, WordCache& cache, Database& database)
{
    const auto known = cache.attributes.constFind(number);
    if (known != cache.attributes.constEnd()) return *known;
    RawStatement row(database, "SELECT subject, campaign, source FROM attribute WHERE id = ?1");
    row.bind(1, number);
    QJsonObject json;
    if (row.next()) {
        put(json, "subject", row.text(0));
        put(json, "campaign", row.text(1));
        put(json, "source", row.text(2));
    }
    return *cache.attributes.insert(number, json);
}

} // namespace

QString textOf(const FieldValue& value) { return encodeValue(value); }

QString naturalName(const QList<ExternalKey>& keys, const QString& second, const QString& third)
{
    QString name;
    for (const ExternalKey& key : keys) name += key.system + QChar(0x1F) + key.externalId + QChar(0x1E);
    return name + QChar(0x1D) + second + QChar(0x1D) + third;
}

QJsonArray keysJson(const QList<ExternalKey>& keys)
{
    QJsonArray array;
    for (const ExternalKey& key : keys) array.append(QString(key.system + QLatin1Char(':') + key.externalId));
    return array;
}

QJsonArray fieldsJson(const QList<FieldChange>& changes, Instant asOf)
{
    QJsonArray array;
    for (const FieldChange& change : changes) {
        if (change.validFrom > asOf) continue;
        QJsonObject json{{k("field"), change.field}, {k("type"), valueTypeKey(change.value)}, {k("value"), encodeValue(change.value)}, {k("from"), toIso(change.validFrom)}};
        put(json, "system", change.system);
        if (change.undated) json[k("undated")] = true;
        array.append(json);
    }
    return array;
}

QJsonObject leadJson(const LeadFacts& lead, Instant asOf)
{
    QJsonObject json{{k("keys"), keysJson(lead.keys)}, {k("createdAt"), toIso(lead.createdAt)}, {k("fields"), fieldsJson(lead.fields, asOf)},
                     {k("answers"), answersJson(lead.answers, asOf)}, {k("stages"), movesJson(lead.stageMoves, asOf)}, {k("outcomes"), outcomesJson(lead.outcomes, asOf)},
                     {k("crossings"), crossingsJson(lead.crossings, asOf)}, {k("adjustments"), adjustmentsJson(lead.adjustments, asOf)}, {k("tasks"), tasksJson(lead.tasks, asOf)}};
    if (lead.assumed) json[k("assumed")] = true;
    put(json, "trashedAt", lead.trashedAt);
    if (lead.account) json[k("company")] = QJsonObject{{k("keys"), keysJson(lead.account->keys)}, {k("domain"), lead.account->domain}};
    return json;
}

QJsonObject activityJson(const RawStatement& row, WordCache& words, Database& database)
{
    QJsonObject json = attribute(row.integer(3), words, database);
    json[k("type")] = row.integer(0);
    json[k("at")] = toIso(row.integer(1));
    // The id of an imported activity is its key; that of one logged by hand is chance.
    if (!row.isNull(13)) json[k("id")] = row.id(2).toString();
    put(json, "mail", word(row.integer(4), words, database));
    put(json, "system", word(row.integer(5), words, database));
    put(json, "result", enumKey(CallResult(row.integer(6))));
    if (!row.isNull(7)) json[k("value")] = row.real(7);
    if (!row.isNull(8)) json[k("duration")] = row.real(8);
    if (!row.isNull(9)) json[k("visit")] = row.text(9);
    if (!row.isNull(10)) json[k("startsAt")] = toIso(row.integer(10));
    if (!row.isNull(11)) json[k("title")] = row.text(11);
    if (!row.isNull(12)) json[k("note")] = row.text(12);
    return json;
}

QJsonObject scoreJson(const StoredScore& score)
{
    const Scorecard& card = score.card;
    QJsonObject json{{k("version"), score.version}, {k("asOf"), toIso(score.asOf)}, {k("inScope"), card.inScope}, {k("total"), card.total.value}, {k("band"), enumKey(card.band)},
                     {k("temperature"), enumKey(card.temperature)}, {k("provisional"), card.provisional}, {k("fastTracked"), card.fastTracked},
                     {k("highPotential"), card.highPotential}, {k("grade"), grade(card)}};
    for (const Axis axis : {Axis::Fit, Axis::Engagement, Axis::Qualification}) json[enumKey(axis)] = card.axes[size_t(axis)].value;
    return json;
}

QJsonObject versionJson(const StoredVersion& version)
{
    QJsonObject json{{k("number"), version.number}, {k("state"), enumKey(version.state)}};
    put(json, "publishedAt", version.publishedAt);
    put(json, "note", version.note);
    json[k("model")] = QJsonDocument::fromJson(version.json).object();
    return json;
}

} // namespace Kelvin
