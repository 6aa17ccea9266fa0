// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/KnownFacts.h"
#include "core/usecases/import/ImportRows.h"
#include "core/usecases/import/People.h"
#include "core/usecases/import/StageNews.h"
#include "core/usecases/import/WaitingFacts.h"

namespace Kelvin {

/// A value that changes something.
struct PlannedValue {
    QString field;
    FieldValue value;
    bool first = false;                        ///< the field had none
    std::optional<Instant> since;              ///< nothing: since the import
    bool undated = false;                      ///< `since` is assumed
};

/// What is to be written for one row of leads, answers or outcomes.
struct PlannedLead {
    qint64 line = 0;                           ///< of the file
    qint64 lead = 0;                           ///< row, negative: new, 0: waits under `waitsFor`
    bool isNew = false;                        ///< the row makes the lead
    bool restores = false;                     ///< the lead lies in the trash
    LeadKeys keys;
    QString companyId;
    QString domain;
    QList<PlannedValue> values;
    std::optional<DateValue> createdAt;        ///< of a lead that is known: it was assumed until now
    std::optional<StageRecord> stage;
    std::optional<Outcome> outcome;
    QList<BantAnswer> answers;
    std::optional<Identity> waitsFor;
};

struct PlannedCompany {
    qint64 account = 0;                        ///< row, negative: new
    bool isNew = false;
    const CompanyRecord* record = nullptr;
    QList<PlannedValue> values;
};

struct PlannedActivity {
    qint64 lead = 0;                           ///< row, 0: waits
    Id key;
    const ActivityRecord* record = nullptr;
};

/// What a file's rows come to, given what the workspace knows now: nothing is written yet.
struct ImportPlan {
    std::vector<PlannedLead> leads;            ///< of kinds leads, bant and outcomes
    std::vector<PlannedCompany> companies;
    std::vector<PlannedActivity> activities;
    QHash<Identity, qint64> visitors;          ///< who a visitor turns out to be
    QHash<Identity, QList<Identity>> visitorClaims; ///< who the file says it is, the surest first; not among `visitors`: nobody knows that person yet
    ImportCounts counts;
    QList<Issue> issues;
    QList<RejectedRow> rejected;               ///< by the plan: keys that name two leads
    QList<CheckedRow> created, updated, duplicates;
    QList<CheckedRow> found;                   ///< what the plan's own issues are about
    qint64 leadsOfFacts = 0;                         ///< leads that new activities, answers and outcomes are of; who is not known yet is none
};

/// Notes an issue of the plan about a row.
void note(ImportPlan& plan, const Issue& issue, const QString& who);

/// Lists a row while there is place.
void list(QList<CheckedRow>& rows, const CheckedRow& row);

/// Drops the stage that the lead of a row does not get, and notes one that would lead it back.
void takeStage(ImportPlan& plan, StagePlan& stages, qint64 lead, PlannedLead& planned, qint64 line, const QString& who);

/// Decides for every row. May throw StorageError.
ImportPlan planImport(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, Instant importedAt);

// The kinds, each in its own file.
void planLeads(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, Instant importedAt, ImportPlan& plan);
void planCompanies(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, ImportPlan& plan);
void planActivities(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, ImportPlan& plan);
void planFacts(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, Instant importedAt, ImportPlan& plan);

/// The values of a row that change something: empty cells keep; what the same system wrote last is updated, what a person typed or
/// another system wrote is only filled (import.md section 4). An export says nothing of a value that came after its `changedAt`; only where
/// that value's own time was assumed it yields. `known` learns them.
QList<PlannedValue> changingValues(const QList<NamedValue>& values, const QString& system, std::optional<Instant> changedAt, KnownValues& known);

} // namespace Kelvin
