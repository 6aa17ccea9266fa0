// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/domain/LeadFacts.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

class KeptFacts;

/// What a commit did: its number names it for undo.
struct CommitResult {
    qint64 commit = 0;                         ///< 0: nothing was to be done
    QList<qint64> leads;
    int freshCrossings = 0;
    int historyCrossings = 0;
    int promoted = 0;                          ///< stage moves that rules made
};

/// A lead typed by hand.
struct NewLead {
    QHash<QString, FieldValue> fields;         ///< by stored key; one of email, phone, externalId is needed (`no_key`)
    ExternalKey key;                           ///< optional
};

/// Leads that may be the same person as what is being typed: equal e-mail or phone first, then name and company domain.
struct PossibleDuplicate {
    qint64 row = 0;
    QString name, company, email;
    QString reason;                            ///< code: email phone same_role_mailbox name_and_company
    bool certain = false;                      ///< same key: adding it is refused (`duplicate_lead`)
};

QList<PossibleDuplicate> possibleDuplicates(Workspace& workspace, const NewLead& lead);
Result<CommitResult> addLead(Workspace& workspace, const NewLead& lead, const Actor& actor);

/// Sets one field of a lead, or of its company, from `validFrom` (default: now). Bad values are refused with the code of the normaliser.
Result<CommitResult> editField(Workspace& workspace, qint64 row, const QString& field, const FieldValue& value, const Actor& actor,
                               std::optional<Instant> validFrom = std::nullopt, bool ofCompany = false);
/// Several fields at once, all or none, as one commit that one undo takes back.
Result<CommitResult> editFields(Workspace& workspace, qint64 row, const QList<std::pair<QString, FieldValue>>& values, const Actor& actor,
                                std::optional<Instant> validFrom = std::nullopt, bool ofCompany = false);
/// A value typed by a person, read by the field's type in the workspace zone. Failures: `unknown_field`, and the codes of readEmail
/// and readValue.
Result<FieldValue> readTyped(Workspace& workspace, const QString& field, const QString& text);

/// A call, meeting, note or other activity logged by hand.
Result<CommitResult> logActivity(Workspace& workspace, qint64 row, Activity activity, const Actor& actor);
/// Replaces the open next step; no text: clears it.
Result<CommitResult> setNextStep(Workspace& workspace, qint64 row, const std::optional<Task>& step, const Actor& actor);
Result<CommitResult> finishTask(Workspace& workspace, qint64 row, const Id& task, const Actor& actor);
Result<CommitResult> adjustScore(Workspace& workspace, qint64 row, const Adjustment& adjustment, const Actor& actor);
Result<CommitResult> trashLeads(Workspace& workspace, const QList<qint64>& rows, bool trash, const Actor& actor);

/// Moves leads to a stage; each move judged by judgeMove. `illegal_move`, `needs_reason`, `needs_revisit_date` name the first lead refused; then nothing is written.
Result<CommitResult> moveStage(Workspace& workspace, const QList<qint64>& rows, StageRole to, const QString& reason, std::optional<Instant> revisitAt, const Actor& actor);

/// Answers of one sitting; with the outcome of the call if there was one.
struct CallSheetEntry {
    QList<BantAnswer> answers;                 ///< only those that were given now; id, answeredAt 0 = actor.now
    std::optional<Activity> call;
    std::optional<Task> nextStep;
};
Result<CommitResult> answerBant(Workspace& workspace, qint64 row, const CallSheetEntry& entry, const Actor& actor);
/// The score as it would be with these answers, nothing written: what moves while answering.
Result<Explanation> previewAnswers(Workspace& workspace, const LeadFacts& lead, const CallSheetEntry& entry, Instant asOf);

/// Removes the facts of a commit (an edit or an import), in any order; see UndoResult for what stayed. A lead added by hand is not taken
/// from under what was written about it since: `lead_written_about`.
struct UndoResult {
    QList<qint64> leads;
    qint64 removedFacts = 0;
    QList<Issue> kept;                         ///< values with a later writer, leads that something was written about since
    std::shared_ptr<const KeptFacts> facts;    ///< what was removed, for redoCommit; null: it cannot be put back, or is an import's
};
Result<UndoResult> undoCommit(Workspace& workspace, qint64 commit, const Actor& actor);
/// Puts back what an undo removed, as it was; `cannot_redo` if something else stands in its place by now.
Result<CommitResult> redoCommit(Workspace& workspace, qint64 commit, const KeptFacts& facts);

/// An edit in the file that its author may take back.
struct OwnEdit {
    qint64 commit = 0;
    QString code;                              ///< what it did, as a code ui/text has words for
    QStringList args;
    bool operator==(const OwnEdit&) const = default;
};
/// The newest edits of a person that undoCommit can take back, newest first. Imports, publications and drafts have an undo of their own.
Result<QList<OwnEdit>> ownEdits(Workspace& workspace, const QString& person, int limit);

/// A line of the file's history.
struct CommitEntry {
    qint64 commit = 0;
    QString kind;                              ///< import edit bant stage log task adjust add trash publish catch_up undo
    Instant at = 0;
    QString author;
    QString file;                              ///< of imports
    QString hash;                              ///< of imports, BLAKE2b of the bytes, hex
    QString profile;
    QString counts;                            ///< of imports, JSON
    bool undone = false;
};
Result<QList<CommitEntry>> history(Workspace& workspace, bool importsOnly);

} // namespace Kelvin
