// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FilterFields.h"

#include "ui/dialogs/ConditionSource.h"

#include "core/conditions/TitleTable.h"
#include "core/domain/BantAssessment.h"
#include "core/domain/LifecycleStage.h"
#include "core/domain/Temperature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

QList<FieldValue> valuesOf(const QStringList& choices) { return {choices.begin(), choices.end()}; }

/// A result as the registry knows it; its choices may be given in another order.
FilterField result(const char* key, const QList<FieldValue>& choices = {})
{
    const FieldSpec spec = findResult(QString::fromLatin1(key)).value();
    return {Operand{OperandKind::Result, spec.key, {}, 0}, spec.type, choices.isEmpty() ? valuesOf(spec.choices) : choices};
}

void addFacts(QList<FilterField>& fields)
{
    for (const auto& [criterion, key] : EnumKeys<Criterion>::keys)
        fields.append({Operand{OperandKind::Bant, QString::fromLatin1(key), {}, 0}, FieldType::Number, {1.0, 2.0, 3.0}});
    for (const FieldSpec& spec : shippedFields()) {
        if (spec.key == u"externalId") continue;
        fields.append({Operand{OperandKind::Field, spec.key, {}, 0}, spec.type, valuesOf(spec.key == u"titleRank" ? titleRanks() : spec.choices)});
    }
}

bool isSteps(const Operand& operand) { return operand.kind == OperandKind::Bant || operand.key == u"titleRank"; }

QList<FilterField> makeFields()
{
    const QList<FieldValue> hottestFirst{enumKey(Temperature::Hot), enumKey(Temperature::Warm), enumKey(Temperature::Cold)};
    QList<FilterField> fields{result("temperature", hottestFirst)};
    for (const char* key : {"provisional", "score", "weekChange", "fit", "engagement", "qualification", "band", "grade", "stage", "stageSince", "rejectedAt", "owner",
                            "lastActivity", "highPotential", "cooled", "asked"})
        fields.append(result(key));
    // Whatever else a filter may ask of a result; the total is the score by another name.
    for (const FieldSpec& spec : resultFields()) {
        const bool there = spec.key == u"total" || std::any_of(fields.begin(), fields.end(), [&spec](const FilterField& field) { return field.operand.key == spec.key; });
        if (!there) fields.append(result(spec.key.toLatin1().constData()));
    }
    addFacts(fields);
    // The owner is asked for as a result.
    fields.removeIf([](const FilterField& field) { return field.operand.kind == OperandKind::Field && field.operand.key == u"owner"; });
    return fields;
}

} // namespace

QString FilterField::key() const { return operand.kind == OperandKind::Bant ? u"bant."_s + operand.key : operand.key; }

const QList<FilterField>& filterFields()
{
    static const QList<FilterField> fields = makeFields();
    return fields;
}

QList<FilterField> ruleFields(const FieldRegistry& registry, bool withStage)
{
    QList<FilterField> fields;
    if (withStage) fields.append(result("stage"));
    addFacts(fields);
    const auto behindAnswers = std::find_if(fields.begin(), fields.end(), [](const FilterField& field) { return field.operand.kind == OperandKind::Field; });
    const qsizetype place = behindAnswers - fields.begin();
    fields.insert(place, {Operand{OperandKind::DaysSince, {}, {}, 0}, FieldType::Number, {}});
    fields.insert(place, {Operand{OperandKind::ActivityCount, {}, {}, 0}, FieldType::Number, {}});
    for (const FieldSpec& spec : registry.custom) fields.append({Operand{OperandKind::Field, spec.key, {}, 0}, spec.type, {}});
    return fields;
}

ConditionSourcePtr filterSource()
{
    static const auto source = std::make_shared<const ConditionSource>(ConditionSource{filterFields(), {}, ConditionPlace::Filter, QTimeZone::utc(), {}});
    return source;
}

QList<Operator> filterOperators(const FilterField& field)
{
    using enum Operator;
    if (field.type == FieldType::Boolean) return {Is};
    if (!field.choices.isEmpty() && isSteps(field.operand)) return {IsAnyOf, Is, IsNot, GreaterOrEqual, LessOrEqual, IsSet, IsEmpty};
    if (!field.choices.isEmpty()) return {IsAnyOf, Is, IsNot, IsSet, IsEmpty};
    if (field.operand.kind == OperandKind::ActivityCount) return {GreaterOrEqual, LessOrEqual, Greater, Less, Is, IsNot, Between};
    if (field.operand.kind == OperandKind::DaysSince) return {GreaterOrEqual, LessOrEqual, Greater, Less, Between, IsSet, IsEmpty};
    if (field.type == FieldType::Date) return {WithinLastDays, WithinNextDays, Before, After, Between, IsSet, IsEmpty};
    QList<Operator> operators = operatorsFor(field.operand, field.type);
    if (field.type == FieldType::Number || field.type == FieldType::Money) operators = {GreaterOrEqual, LessOrEqual, Greater, Less, Between, Is, IsNot, IsSet, IsEmpty};
    return operators;
}

} // namespace Kelvin
