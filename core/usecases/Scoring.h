// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LeadTable.h"
#include "core/usecases/Workspace.h"
#include "core/scoring/Evaluator.h"

namespace Kelvin {

/// Which rules count.
struct RulesChoice {
    enum class Kind { Published, Number, Then };
    Kind kind = Kind::Published;
    int number = 0;                            ///< of Number
    QString model;                             ///< key; empty: each lead's primary model
    bool operator==(const RulesChoice&) const = default;
};

/// Scores of all leads that exist at a moment, under each model in the user's order.
struct ScoreSheet {
    struct Line {
        QString model;
        int version = 0;
        std::vector<Scorecard> cards;          ///< by lead of the columns
    };
    Instant asOf = 0;
    std::vector<qint64> rows;                  ///< local row of each lead of the columns
    QList<Line> models;
    std::vector<int> primary;                  ///< index into models, -1: outside every scope

    /// The primary model's card; of a lead outside every scope the first model's, with inScope false: no points, but what the answers say.
    const Scorecard& card(size_t lead) const;
};

/// Scores everybody, from the columns that the workspace keeps. Fails with `no_version` if the choice names none.
Result<ScoreSheet> scoreAll(Workspace& workspace, Instant asOf, const RulesChoice& choice = {});

/// What the list says of everybody beside scores and fields, as the file had it at some moment.
struct ListLines;

/// The list as it can be shown before the activities are read: scores as they were stored, without changes of 7 days.
struct StoredTable {
    Instant at = 0;                            ///< when the scores were stored; no lead's is younger
    Instant asOf = 0;                          ///< up to when everything else is known
    QList<LeadRow> rows;                       ///< in the order of leadTable; empty: nothing is stored
    std::shared_ptr<const ListLines> lines;    ///< for the leadTable that follows; null: nothing is stored
};
Result<StoredTable> storedTable(Workspace& workspace, Instant asOf);

/// The rows of the list: everything that exists at asOf, scored, with the change of 7 days. Trashed leads are in it, marked.
Result<QList<LeadRow>> leadTable(Workspace& workspace, Instant asOf, const RulesChoice& choice = {}, const Progress& progress = {});
/// The same for lines that have been read, as of then: the activities, which they took a pass over, are read once less.
Result<QList<LeadRow>> leadTable(Workspace& workspace, const ListLines& lines, const Progress& progress = {});
/// The same for some leads, from the file: after a commit that touched only them.
Result<QList<LeadRow>> leadRows(Workspace& workspace, const QList<qint64>& rows, Instant asOf, const RulesChoice& choice = {});

/// The leads of the file at asOf, with neither scores nor fields; the last activities cost a pass over all, one more where the trash is not empty.
/// Trashed leads are in it, marked. May throw StorageError.
QList<LeadRow> unscoredRows(Workspace& workspace, Instant asOf, bool lastActivity = false);

/// Which rows of the table a filter shows, in the table's order.
Result<FilterResult> filterLeads(Workspace& workspace, const QList<LeadRow>& table, Instant asOf, const LeadFilter& filter);

/// What leadTable and filterLeads find together, without reading the activities of leads that cannot be meant.
Result<QList<LeadRow>> findLeads(Workspace& workspace, Instant asOf, const LeadFilter& filter, const RulesChoice& choice = {});

/// The lead meant by an id, an e-mail or `system:externalId`; `no_lead`, or `several_leads` with the list.
Result<qint64> findLead(Workspace& workspace, const QString& name);

/// Everything of one lead.
Result<LeadFacts> leadFacts(Workspace& workspace, qint64 row);
/// The lead's score explained; by the primary model unless the choice names one.
Result<Explanation> explainLead(Workspace& workspace, const LeadFacts& lead, Instant asOf, const RulesChoice& choice = {});
/// Why the score changed between two moments; `Then` compares each with the rules of its own day.
Result<ExplanationDiff> explainChange(Workspace& workspace, const LeadFacts& lead, Instant from, Instant to, const RulesChoice& choice = {});
/// Totals of one lead at each of these moments.
Result<QList<std::pair<Instant, MilliPoints>>> scoreHistory(Workspace& workspace, const LeadFacts& lead, const QList<Instant>& moments, const RulesChoice& choice = {});
/// The best five ways to a goal, each re-scored.
Result<QList<PathToGoal>> pathsTo(Workspace& workspace, const LeadFacts& lead, Instant asOf, Goal goal);

} // namespace Kelvin
