// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/AnswerNews.h"

#include "core/ingest/FactKeys.h"
#include "core/usecases/import/People.h"
#include "core/usecases/import/WaitingFacts.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

AnswerNews::AnswerNews(Database& database, const QString& system, Instant importedAt)
    : m_database(database)
    , m_system(system)
    , m_importedAt(importedAt)
    , m_history(database)
    , m_activities(database)
    , m_waitedFor(m_activities.waitedForBy(waitingFacts))
{
}

bool AnswerNews::waits(const LeadKeys& keys) const
{
    const QList<Identity> identities = identitiesOf(keys);
    return std::any_of(identities.begin(), identities.end(), [this](const Identity& identity) { return m_waitedFor.contains(identity); });
}

bool AnswerNews::takesWaiting(const LeadKeys& keys)
{
    bool takes = false;
    for (const Identity& identity : identitiesOf(keys)) {
        if (!m_waitedFor.contains(identity) || m_taken.contains(identity)) continue;
        m_taken.insert(identity);
        takes = true;
    }
    return takes;
}

QList<BantAnswer> AnswerNews::waitingFor(const LeadKeys& keys, bool undatedOfSystem) const
{
    QList<BantAnswer> waiting;
    const BatchRepository batches(m_database);
    if (!waits(keys)) return waiting;
    for (const Identity& identity : identitiesOf(keys))
        for (const auto& fact : m_activities.waitingFacts(identity)) {
            QList<BantAnswer> answers = waitingFromBytes(fact.body).answers;
            if (const Batch batch = undatedOfSystem ? batches.find(fact.batch).value_or(Batch{}) : Batch{}; undatedOfSystem) {
                if (batch.system != m_system) continue;
                answers.removeIf([&](const BantAnswer& answer) { return answer.answeredAt != batch.at; });
            }
            waiting.append(answers);
        }
    return waiting;
}

QList<KnownAnswer> AnswerNews::saidBefore(qint64 lead, const LeadKeys& keys, Criterion criterion) const
{
    QList<KnownAnswer> said;
    if (lead > 0) said = readLatestImported(m_database, lead, criterion, m_system);
    for (const BantAnswer& answer : waitingFor(keys, true))
        if (answer.criterion == criterion) said.append(KnownAnswer{answer.level, answer.note});
    return said;
}

bool AnswerNews::isKnown(const Id& id, const QList<BantAnswer>& waiting) const
{
    return m_history.hasAnswer(id) || std::any_of(waiting.begin(), waiting.end(), [&](const BantAnswer& answer) { return answer.id == id; });
}

QList<BantAnswer> AnswerNews::of(qint64 lead, const LeadKeys& keys, const QList<BantAnswer>& answers)
{
    QList<BantAnswer> news;
    if (answers.isEmpty()) return news;
    const QList<BantAnswer> waiting = waitingFor(keys, false);
    for (BantAnswer answer : answers) {
        const bool dated = answer.answeredAt != 0;
        const Id key = answerKey(keys, answer);
        const Id inFile = hashedId({QString::number(lead), lead == 0 ? key.toString() : QString(), enumKey(answer.criterion), QString::number(int(answer.level)),
                                    QString::number(answer.answeredAt), answer.note});
        if (m_seen.contains(inFile)) continue;
        m_seen.insert(inFile);
        if (dated ? isKnown(key, waiting) : saidBefore(lead, keys, answer.criterion).contains(KnownAnswer{answer.level, answer.note})) continue;
        answer.id = key;
        // Said, taken back and said again is a third answer.
        for (int again = 1; isKnown(answer.id, waiting); ++again) answer.id = hashedId({key.toString(), QString::number(again)});
        if (!dated) answer.answeredAt = m_importedAt;
        news.append(answer);
    }
    return news;
}

} // namespace Kelvin
