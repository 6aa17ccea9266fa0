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
    case ImportKind::Leads: planLeads(workspace, rows, request, plan); break;
    case ImportKind::Companies: planCompanies(workspace, rows, request, plan); break;
    case ImportKind::Activities: planActivities(workspace, rows, request, plan); break;
    case ImportKind::Bant:
    case ImportKind::Outcomes: planFacts(workspace, rows, importedAt, plan); break;
    }
    plan.counts.rejected += plan.rejected.size();
    return plan;
}

QList<NamedValue> changingValues(const QList<NamedValue>& values, const QString& system, KnownValues& known)
{
    QList<NamedValue> changes;
    for (const NamedValue& named : values) {
        if (isEmpty(named.value)) continue;
        const auto before = known.constFind(named.field);
        const bool empty = before == known.cend() || isEmpty(before->value);
        if (!empty && (before->value == named.value || before->system != system)) continue;
        changes.append(named);
        known.insert(named.field, KnownValue{named.value, system});
    }
    return changes;
}

} // namespace Kelvin
