// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Scoring.h"

namespace Kelvin {

/// The versions that a choice names, in the user's order of models. `no_version` or `no_model` if it names none.
Result<QList<const ModelVersion*>> chosenVersions(const Workspace& workspace, Instant asOf, const RulesChoice& choice);

/// The lists a version's conditions read.
const MailboxLists& mailboxesOf(const Workspace& workspace, const ModelVersion& version);

/// The version that counts for a lead: the first of the chosen ones whose scope is true; null outside all of them.
const ModelVersion* primaryVersion(const Workspace& workspace, const QList<const ModelVersion*>& versions, const LeadFacts& lead, Instant asOf);

/// Each lead's card under its primary published model, from these columns.
std::vector<Scorecard> primaryCards(const Workspace& workspace, const FactColumns& columns, Instant at);
/// The same with each lead at the moment it was created. Time grows with leads times different moments: for columns of some leads.
std::vector<Scorecard> primaryCardsAtCreation(const Workspace& workspace, const FactColumns& columns);

} // namespace Kelvin
