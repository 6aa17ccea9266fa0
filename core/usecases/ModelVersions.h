// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/usecases/EditLead.h"

namespace Kelvin {

/// What publishing does about the leads above the line by the new rules.
enum class Promotion { MarkOnly, Promote, PromoteWithTasks };

/// Stores a draft (creating or replacing the model's one draft); its number is the next one. Refused with `model_not_storable` if it could
/// not be read again, as are the two below that store a model; with `draft_of_other_model` if the draft has another model's key.
Result<CommitResult> saveDraft(Workspace& workspace, const QString& model, const ScoringModel& draft, const Actor& actor);
Result<CommitResult> discardDraft(Workspace& workspace, const QString& model, const Actor& actor);
/// Publishes a model value as a new version: a commit for every lead (rescored, stepped). Refused with `model_broken` if checkModel finds an error.
Result<CommitResult> publishModel(Workspace& workspace, const QString& model, const ScoringModel& content, const QString& note, Promotion promotion,
                                  const Actor& actor, const Progress& progress = {});
/// Publishes an old value as a new version.
Result<CommitResult> rollBack(Workspace& workspace, const QString& model, int number, const Actor& actor, const Progress& progress = {});
/// Adds a model (from a template or a file) behind the others, as published version 1 or as a draft. Where it has no edges of the grade it
/// gets the proposed ones.
Result<CommitResult> addModel(Workspace& workspace, const ScoringModel& content, bool publish, const Actor& actor);
/// Order of models: the first whose scope is true is a lead's primary model.
Result<CommitResult> orderModels(Workspace& workspace, const QStringList& keys, const Actor& actor);

/// How many leads are above and below by a content, against the published version.
struct BandEffect {
    std::array<qint64, 4> before{}, after{};   ///< by Band
    std::array<qint64, 3> temperatureBefore{}, temperatureAfter{};
    qint64 rises = 0, falls = 0, tasks = 0;
};
/// Refused with `model_broken` if checkModel finds an error: the content may come from a file that nobody has looked at.
Result<BandEffect> effectOf(Workspace& workspace, const QString& model, const ScoringModel& content, Instant asOf);

/// Steps the crossings of all leads at each 00:00 UTC since the last step, oldest first, up to now; writes nothing if there is none.
Result<CommitResult> catchUp(Workspace& workspace, const Actor& actor, const Progress& progress = {});

} // namespace Kelvin
