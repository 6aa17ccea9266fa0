// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/BatchRepository.h"
#include "core/usecases/import/WaitingFacts.h"

namespace Kelvin {

/// What the facts of a file did to the stage of a lead.
struct StageEffect {
    bool given = false;                        ///< a file said where the lead stands
    bool disagrees = false;                    ///< with the lead's deals, or with how far along it stood
};

/// Writes what a file says of a lead that is known. `id` names what is made of it, null: a random one. Within an open transaction; may
/// throw StorageError.
StageEffect writeLeadFacts(Database& database, const Commit& commit, qint64 lead, const WaitingRecord& facts, const Id& id = {});
/// The ids of all that writeLeadFacts can have made of facts with that id.
QList<Id> factsMadeOf(const WaitingRecord& facts, const Id& id);
/// All that waited for somebody with one of these identities now belongs to the lead: activities, what files said, visitors. Facts stay those
/// of the imports that brought them. Within an open transaction; may throw StorageError.
StageEffect attachWaiting(Database& database, const Commit& commit, qint64 lead, const QList<Identity>& identities);

} // namespace Kelvin
