// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/LeadFactsWriter.h"

#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadRepository.h"
#include "core/usecases/import/ImportWriter.h"

namespace Kelvin {

StageEffect writeLeadFacts(Database& database, const Commit& commit, qint64 lead, const WaitingRecord& facts)
{
    StageEffect effect;
    HistoryRepository history(database);
    for (BantAnswer answer : facts.answers) {
        if (answer.answeredBy.isEmpty()) answer.answeredBy = commit.author;
        history.add(commit, lead, answer);
    }
    if (facts.stage) {
        effect.disagrees = writeStage(database, commit, lead, *facts.stage, LeadRepository(database).createdAt(lead).value_or(commit.at));
        effect.given = true;
    }
    if (facts.outcome) {
        Outcome record = *facts.outcome;
        record.id = Id::random();
        history.add(commit, lead, record);
        effect.disagrees = writeWonStage(database, commit, lead, record) || effect.disagrees;
    }
    return effect;
}

StageEffect attachWaiting(Database& database, const Commit& commit, qint64 lead, const QList<Identity>& identities)
{
    StageEffect effect;
    ActivityRepository activities(database);
    for (const Identity& identity : identities) {
        activities.attachWaiting(activities.identityNumber(identity), lead);
        for (const auto& fact : activities.takeWaitingFacts(identity)) {
            const WaitingRecord record = waitingFromBytes(fact.body);
            const Commit theirs{fact.batch, commit.at, commit.author};
            if (record.visitor) activities.linkVisitor(theirs, *record.visitor, lead);
            const StageEffect one = writeLeadFacts(database, theirs, lead, record);
            effect.given = effect.given || one.given;
            effect.disagrees = effect.disagrees || one.disagrees;
        }
    }
    return effect;
}

} // namespace Kelvin
