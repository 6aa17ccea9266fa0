// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ConditionFields.h"

#include "core/conditions/DerivedFields.h"
#include "core/conditions/Matcher.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

bool conditionReadsFacts(const Condition& condition)
{
    bool reads = false;
    forEachTest(condition, [&](const Test& test) {
        reads = reads || test.operand.kind == OperandKind::Field || test.operand.kind == OperandKind::ActivityCount ||
                test.operand.kind == OperandKind::DaysSince;
    });
    return reads;
}

QStringList fieldsOf(const Condition& condition)
{
    QStringList fields;
    forEachTest(condition, [&](const Test& test) {
        const QString field = baseField(test.operand.key);
        // When a lead was created is a fact of its own, not the history of a field.
        if (test.operand.kind == OperandKind::Field && field != u"createdAt" && !fields.contains(field)) fields.append(field);
    });
    return fields;
}

ColumnNeeds needsOf(const Workspace& workspace, const Condition& condition)
{
    QList<ScoringModel> models;
    for (const StoredModel& stored : workspace.models())
        for (const ModelVersion* version : {stored.published(), stored.draft()})
            if (version) models.append(version->model);
    ColumnNeeds needs = columnNeeds(models);
    for (const QString& field : fieldsOf(condition))
        if (!needs.fields.contains(field)) needs.fields.append(field);
    forEachTest(condition, [&](const Test& test) {
        const ActivityMatch& match = test.operand.match;
        needs.value = needs.value || match.minValue || match.maxValue;
        needs.duration = needs.duration || match.minDuration || match.maxDuration;
        needs.origin = needs.origin || !match.results.isEmpty();
    });
    return needs;
}

} // namespace Kelvin
