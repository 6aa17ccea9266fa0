// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/LeadFactsWriter.h"

#include "core/ingest/FactKeys.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadRepository.h"
#include "core/usecases/import/ImportWriter.h"

namespace Kelvin {

static Id stageMoveOf(const Id& id) { return id.isNull() ? id : hashedId({id.toString(), QStringLiteral("stage")}); }
static Id wonMoveOf(const Id& id) { return id.isNull() ? id : hashedId({id.toString(), QStringLiteral("won")}); }

QList<Id> factsMadeOf(const WaitingRecord& facts, const Id& id)
{
    QList<Id> made;
    for (const BantAnswer& answer : facts.answers) made.append(answer.id);
    if (facts.stage) made.append(stageMoveOf(id));
    if (facts.outcome) made << id << wonMoveOf(id);
    return made;
}

StageEffect writeLeadFacts(Database& database, const Commit& commit, qint64 lead, const WaitingRecord& facts, const Id& id)
{
    StageEffect effect;
    HistoryRepository history(database);
    for (BantAnswer answer : facts.answers) {
        if (answer.answeredBy.isEmpty()) answer.answeredBy = commit.author;
        history.add(commit, lead, answer);
    }
    if (facts.stage) {
        // Facts of other files may say that the lead is older; since when it stood here they do not say.
        const Instant created = LeadRepository(database).creation(lead).value_or(Creation{commit.at, true, commit.at}).said;
        effect.disagrees = writeStage(database, commit, lead, *facts.stage, created, stageMoveOf(id));
        effect.given = true;
    }
    if (facts.outcome) {
        Outcome record = *facts.outcome;
        record.id = id.isNull() ? Id::random() : id;
        history.add(commit, lead, record);
        effect.disagrees = writeWonStage(database, commit, lead, record, wonMoveOf(id)) || effect.disagrees;
    }
    return effect;
}

StageEffect attachWaiting(Database& database, const Commit& commit, qint64 lead, const QList<Identity>& identities)
{
    StageEffect effect;
    ActivityRepository activities(database);
    for (const Identity& identity : identities) {
        activities.attachWaiting(activities.identityNumber(identity), lead);
        for (const auto& fact : activities.attachFacts(identity, lead)) {
            const WaitingRecord record = waitingFromBytes(fact.body);
            const Commit theirs{fact.batch, commit.at, commit.author};
            if (record.visitor) activities.linkVisitor(theirs, *record.visitor, lead);
            const StageEffect one = writeLeadFacts(database, theirs, lead, record, fact.id);
            effect.given = effect.given || one.given;
            effect.disagrees = effect.disagrees || one.disagrees;
        }
    }
    return effect;
}

} // namespace Kelvin
