// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/FieldRegistry.h"

#include "core/conditions/TitleTable.h"
#include "core/domain/BantAssessment.h"
#include "core/domain/LifecycleStage.h"
#include "core/domain/Outcome.h"
#include "core/domain/Temperature.h"

#include <algorithm>

namespace Kelvin {

namespace {

FieldSpec field(const char* key, FieldType type = FieldType::Text, FieldOwner owner = FieldOwner::Lead, QStringList choices = {})
{
    return {QString::fromLatin1(key), type, owner, false, std::move(choices)};
}

FieldSpec derived(const char* key, FieldType type, QStringList choices = {})
{
    return {QString::fromLatin1(key), type, FieldOwner::Lead, true, std::move(choices)};
}

template <typename E> QStringList wordsOf()
{
    QStringList words;
    for (const auto& [value, key] : EnumKeys<E>::keys) words.append(QString::fromLatin1(key));
    return words;
}

std::optional<FieldSpec> findIn(const QList<FieldSpec>& fields, const QString& key)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const FieldSpec& spec : fields)
            if (spec.key.compare(key, sensitivity) == 0) return spec;
    return std::nullopt;
}

} // namespace

const QList<FieldSpec>& shippedFields()
{
    using enum FieldType;
    constexpr auto company = FieldOwner::Company;
    static const QStringList customerTypes{QStringLiteral("B2B"), QStringLiteral("B2C"), QStringLiteral("both")};
    static const QList<FieldSpec> fields{
        field("externalId"), field("email"), field("phone"), field("name"), field("firstName"), field("lastName"), field("title"),
        field("company", Text, company), field("domain", Text, company), field("industry", Text, company),
        field("employees", Number, company), field("revenue", Money, company),
        field("customerType", Choice, company, customerTypes), field("country", Text, company), field("region", Text, company),
        field("city", Text, company), field("language"), field("source"), field("campaign"), field("product"), field("segment"),
        field("owner"), field("orderValue", Money), field("purchaseBy", Date), field("createdAt", Date), field("consent", Boolean),
        field("tags", Tags), derived("emailDomain", Text), derived("freeMailbox", Boolean), derived("disposableMailbox", Boolean),
        derived("titleRank", Choice, titleRanks()), derived("department", Choice)};
    return fields;
}

const QList<FieldSpec>& resultFields()
{
    using enum FieldType;
    constexpr auto lead = FieldOwner::Lead;
    static const QList<FieldSpec> fields{
        field("score", Number), field("total", Number), field("fit", Number), field("engagement", Number), field("qualification", Number),
        field("weekChange", Number), field("band", Choice, lead, wordsOf<Band>()), field("temperature", Choice, lead, wordsOf<Temperature>()),
        field("provisional", Boolean), field("highPotential", Boolean), field("grade"), field("model"), field("version", Number),
        field("stage", Choice, lead, wordsOf<StageRole>()), field("stageName"), field("stageSince", Date), field("rejectedAt", Date),
        field("cooled", Boolean), field("owner"), field("lastActivity", Date), field("asked", Boolean), field("outcome", Choice, lead, wordsOf<OutcomeKind>()),
        field("crossedMql", Date), field("crossedSql", Date)};
    return fields;
}

std::optional<FieldSpec> FieldRegistry::find(const QString& key) const
{
    if (const auto own = findIn(custom, key)) return own;
    if (const auto shipped = findIn(shippedFields(), key)) return shipped;
    static const QString prefix = QStringLiteral("custom.");
    if (key.startsWith(prefix) && key.size() > prefix.size()) return FieldSpec{key, FieldType::Text, FieldOwner::Lead, false, {}};
    return std::nullopt;
}

std::optional<FieldSpec> findResult(const QString& key)
{
    return findIn(resultFields(), key);
}

std::optional<FieldType> operandType(const Operand& operand, const FieldRegistry& fields)
{
    const auto typeOf = [](const std::optional<FieldSpec>& spec) { return spec ? std::optional(spec->type) : std::nullopt; };
    switch (operand.kind) {
    case OperandKind::Field: return typeOf(fields.find(operand.key));
    case OperandKind::Result: return typeOf(findResult(operand.key));
    case OperandKind::Bant: return enumFromKey<Criterion>(operand.key) ? std::optional(FieldType::Number) : std::nullopt;
    case OperandKind::ActivityCount:
    case OperandKind::DaysSince: return FieldType::Number;
    }
    return std::nullopt;
}

QList<Operator> operatorsFor(const Operand& operand, FieldType type)
{
    using enum Operator;
    QList<Operator> operators{Is, IsAnyOf, IsNot};
    const bool ordered = type == FieldType::Number || type == FieldType::Money || type == FieldType::Date || operand.key == u"titleRank";
    if (ordered) operators += {Less, LessOrEqual, Greater, GreaterOrEqual, Between};
    if (type == FieldType::Text || type == FieldType::Choice || type == FieldType::Tags)
        operators += {Contains, StartsWith, EndsWith, MatchesGlob};
    if (type == FieldType::Date) operators += {Before, After, WithinLastDays, WithinNextDays};
    if (type == FieldType::Boolean) operators.removeOne(IsAnyOf);
    operators += {IsSet, IsEmpty};
    return operators;
}

int valueCount(Operator op)
{
    switch (op) {
    case Operator::IsSet:
    case Operator::IsEmpty: return 0;
    case Operator::Between: return 2;
    case Operator::IsAnyOf: return -1;
    case Operator::Is:
    case Operator::IsNot:
    case Operator::Contains:
    case Operator::StartsWith:
    case Operator::EndsWith:
    case Operator::MatchesGlob:
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Before:
    case Operator::After:
    case Operator::WithinLastDays:
    case Operator::WithinNextDays: return 1;
    }
    return 1;
}

} // namespace Kelvin
