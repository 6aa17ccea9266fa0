// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/ImportPlan.h"

namespace Kelvin {

ImportPlan planImport(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, Instant importedAt)
{
    ImportPlan plan;
    plan.counts.rows = rows.count;
    plan.counts.rejected = rows.rejected.size();
    plan.issues = rows.issues;
    switch (request.mapping.kind) {
    case ImportKind::Leads: planLeads(workspace, rows, request, importedAt, plan); break;
    case ImportKind::Companies: planCompanies(workspace, rows, request, plan); break;
    case ImportKind::Activities: planActivities(workspace, rows, request, plan); break;
    case ImportKind::Bant:
    case ImportKind::Outcomes: planFacts(workspace, rows, request, importedAt, plan); break;
    }
    plan.counts.rejected += plan.rejected.size();
    return plan;
}

void note(ImportPlan& plan, const Issue& issue, const QString& who)
{
    if (CheckedRow* found = addFound(plan.issues, plan.found, issue)) found->who = who;
}

void list(QList<CheckedRow>& rows, const CheckedRow& row)
{
    if (rows.size() < listedRows) rows.append(row);
}

void takeStage(ImportPlan& plan, StagePlan& stages, qint64 lead, PlannedLead& planned, qint64 line, const QString& who)
{
    const StageNews news = stages.take(lead, *planned.stage);
    if (news == StageNews::Back) note(plan, Issue{QStringLiteral("stage_kept"), 1, line, {}, {planned.stage->name}}, who);
    if (news != StageNews::New) planned.stage.reset();
}

QList<PlannedValue> changingValues(const QList<NamedValue>& values, const QString& system, std::optional<Instant> changedAt, KnownValues& known)
{
    QList<PlannedValue> changes;
    for (const NamedValue& named : values) {
        if (isEmpty(named.value)) continue;
        const KnownValue before = known.value(named.field);
        if (!isEmpty(before.value) && (before.value == named.value || before.system != system)) continue;
        const bool first = !known.contains(named.field), isOlder = !first && changedAt && before.validFrom > *changedAt;
        if (isOlder && !before.undated) continue;
        const std::optional<Instant> since = isOlder ? before.validFrom : changedAt;
        const bool undated = isOlder || !changedAt;
        changes.append(PlannedValue{named.field, named.value, first, since, undated});
        known.insert(named.field, KnownValue{named.value, system, since.value_or(before.validFrom), first || undated});
    }
    return changes;
}

} // namespace Kelvin
