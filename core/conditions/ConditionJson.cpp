// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionJson.h"

#include <cmath>

namespace Kelvin {

namespace {

Json listOf(const QList<Condition>& conditions)
{
    Json list = Json::array();
    for (const Condition& condition : conditions) list.items.append(toJson(condition));
    return list;
}

void addOperand(Json& json, const Operand& operand)
{
    const QString name = enumKey(operand.kind);
    const bool activities = operand.kind == OperandKind::ActivityCount || operand.kind == OperandKind::DaysSince;
    json.add(name, activities ? toJson(operand.match) : Json::of(operand.key));
    if (operand.days != 0) json.add("days", Json::of(operand.days));
}

Json toJson(const Test& test)
{
    Json json = Json::object();
    addOperand(json, test.operand);
    json.add("op", Json::of(enumKey(test.op)));
    const bool list = test.op == Operator::IsAnyOf || test.op == Operator::Between;
    if (test.values.size() == 1 && !list) {
        json.add("value", toJson(test.values.first()));
    } else if (!test.values.isEmpty()) {
        Json values = Json::array();
        for (const FieldValue& value : test.values) values.items.append(toJson(value));
        json.add("values", values);
    }
    return json;
}

Operand operandFromJson(JsonObject& object, const QString& path, JsonFault& fault)
{
    Operand operand;
    int found = 0;
    for (const auto& [kind, name] : EnumKeys<OperandKind>::keys) {
        if (!object.has(name)) continue;
        ++found;
        operand.kind = kind;
        if (kind == OperandKind::ActivityCount || kind == OperandKind::DaysSince)
            operand.match = matchFromJson(*object.find(name), object.pathOf(name), fault);
        else
            object.read(name, operand.key);
    }
    if (found != 1) fault.report(found == 0 ? "missing_key" : "two_operands", path, QStringLiteral("field"));
    object.read("days", operand.days);
    if (operand.days < 0) fault.report("out_of_range", object.pathOf("days"), QString::number(operand.days));
    return operand;
}

Test testFromJson(JsonObject& object, const QString& path, JsonFault& fault)
{
    Test test;
    test.operand = operandFromJson(object, path, fault);
    if (!object.has("op")) fault.report("missing_key", object.pathOf("op"));
    object.read("op", test.op);
    if (const Json* value = object.find("value")) test.values.append(valueFromJson(*value, object.pathOf("value"), fault));
    else
        object.forEach("values", [&](const Json& item, const QString& at) { test.values.append(valueFromJson(item, at, fault)); });
    return test;
}

QList<Condition> children(JsonObject& object, const char* name, JsonFault& fault)
{
    QList<Condition> list;
    object.forEach(name, [&](const Json& item, const QString& at) { list.append(conditionFromJson(item, at, fault)); });
    return list;
}

} // namespace

Json toJson(const Condition& condition)
{
    Json json = Json::object();
    switch (condition.kind) {
    case Condition::Kind::Always: return json.add("always", Json::of(true));
    case Condition::Kind::All: return json.add("all", listOf(condition.children));
    case Condition::Kind::Any: return json.add("any", listOf(condition.children));
    case Condition::Kind::Not: return json.add("not", toJson(condition.children.value(0)));
    case Condition::Kind::Test: return toJson(condition.test);
    }
    return json;
}

Condition conditionFromJson(const Json& json, const QString& path, JsonFault& fault)
{
    JsonObject object(json, path, fault);
    if (object.has("all")) return Condition::all(children(object, "all", fault));
    if (object.has("any")) return Condition::any(children(object, "any", fault));
    if (object.has("not")) return Condition::negation(conditionFromJson(*object.find("not"), object.pathOf("not"), fault));
    if (object.has("always")) {
        bool always = true;
        object.read("always", always);
        if (!always) fault.report("out_of_range", object.pathOf("always"), QStringLiteral("false"));
        return {};
    }
    return Condition::of(testFromJson(object, path, fault));
}

QByteArray conditionToBytes(const Condition& condition)
{
    return writeJson(toJson(condition));
}

Result<Condition> conditionFromBytes(const QByteArray& bytes)
{
    const auto json = parseJson(bytes);
    if (!json) return json.failure();
    JsonFault fault;
    const Condition condition = conditionFromJson(*json, {}, fault);
    if (fault.any()) return *fault.failure;
    return condition;
}

} // namespace Kelvin
