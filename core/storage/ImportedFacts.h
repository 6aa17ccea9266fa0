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
/// The identities by which a lead is known: e-mails, external ids, telephones. Under the first one facts wait of which nobody noted how they came.
QList<Identity> identitiesOfLead(Database& database, qint64 lead);
/// Takes from a lead the answers, outcomes, stages and visitors that imports other than `batch` brought, so that they can wait for it to come again.
/// Needs an open Transaction; may throw StorageError.
QList<ImportedFacts> takeImportedFacts(Database& database, qint64 lead, qint64 batch);

/// Takes the facts with these ids from a lead that stays; who a visitor is, is taken back with what the visitor did. Needs an open Transaction;
/// may throw StorageError.
void removeImportedFacts(Database& database, qint64 lead, const QList<Id>& facts);
void unlinkVisitor(Database& database, qint64 lead, const Identity& visitor, qint64 batch);

} // namespace Kelvin
