// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/ActivityRepository.h"

namespace Kelvin {

/// Facts that one import says of a lead.
struct ImportedFacts {
    qint64 batch = 0;
    QList<Outcome> outcomes;
    QList<BantAnswer> answers;
    QList<StageMove> moves;
    QList<Identity> visitors;                  ///< who turned out to be the lead
};

/// Leads that a batch made.
QList<qint64> leadsMadeBy(Database& database, qint64 batch);
/// The identity under which facts of a lead can wait: its e-mail, else an external id, else a telephone.
std::optional<Identity> identityOfLead(Database& database, qint64 lead);
/// Takes from a lead the answers, outcomes, stages and visitors that imports other than `batch` brought, so that they can wait for it to come again.
/// Needs an open Transaction; may throw StorageError.
QList<ImportedFacts> takeImportedFacts(Database& database, qint64 lead, qint64 batch);

} // namespace Kelvin
