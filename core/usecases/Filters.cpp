// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Filters.h"

#include "core/conditions/ConditionJson.h"
#include "core/storage/MetaRepository.h"
#include "core/storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

constexpr char settingKey[] = "filters";

Condition result(const char* key, Operator op, QList<FieldValue> values)
{
    Test test;
    test.operand.kind = OperandKind::Result;
    test.operand.key = QString::fromLatin1(key);
    test.op = op;
    test.values = std::move(values);
    return Condition::of(test);
}

Condition withStage(const QList<QString>& stages)
{
    QList<FieldValue> values;
    for (const QString& stage : stages) values.append(stage);
    return result("stage", Operator::IsAnyOf, values);
}

/// The filters every file has: who to call, and what a manager asks first.
QList<SavedFilter> shippedFilters(const Actor& actor)
{
    const auto shipped = [](const char* key, Condition condition) {
        return SavedFilter{QString::fromLatin1(key), {}, LeadFilter{{}, std::move(condition), false, false}};
    };
    const QString hot = enumKey(Temperature::Hot), warm = enumKey(Temperature::Warm);
    QList<SavedFilter> filters{
        shipped("call_first", Condition::all({result("temperature", Operator::IsAnyOf, {hot, warm}), withStage({u"mql"_s, u"sal"_s, u"sql"_s}),
                                              result("lastActivity", Operator::WithinLastDays, {14.0})})),
        shipped("all", {}),
        shipped("mine", result("owner", Operator::Is, {actor.name})),
        shipped("new_mqls", Condition::all({withStage({u"mql"_s}), result("stageSince", Operator::WithinLastDays, {7.0})})),
        shipped("hot", result("temperature", Operator::Is, {hot})),
        shipped("going_cold", Condition::all({withStage({u"mql"_s, u"sal"_s, u"sql"_s}), result("weekChange", Operator::Less, {0.0})})),
        shipped("cold_high_potential", result("highPotential", Operator::Is, {true})),
        shipped("nothing_asked", result("asked", Operator::Is, {false})),
        shipped("rejected", result("rejectedAt", Operator::WithinLastDays, {30.0})),
    };
    filters.append(SavedFilter{u"trash"_s, {}, LeadFilter{{}, {}, false, true}});
    return filters;
}

QJsonObject toJson(const SavedFilter& filter)
{
    return QJsonObject{{u"key"_s, filter.key},
                       {u"name"_s, filter.name},
                       {u"text"_s, filter.filter.text},
                       {u"condition"_s, QString::fromUtf8(conditionToBytes(filter.filter.condition))},
                       {u"withUnknown"_s, filter.filter.withUnknown}};
}

/// A stored filter whose condition this program cannot read is left out, not guessed.
std::optional<SavedFilter> fromJson(const QJsonObject& json)
{
    const auto condition = conditionFromBytes(json[u"condition"_s].toString().toUtf8());
    if (!condition) return std::nullopt;
    return SavedFilter{json[u"key"_s].toString(), json[u"name"_s].toString(),
                       LeadFilter{json[u"text"_s].toString(), *condition, json[u"withUnknown"_s].toBool(), false}};
}

QJsonArray storedFilters(Workspace& workspace)
{
    return QJsonDocument::fromJson(MetaRepository(workspace.database()).setting(QString::fromLatin1(settingKey)).value_or(QByteArray())).array();
}

QList<SavedFilter> ownFilters(Workspace& workspace)
{
    QList<SavedFilter> filters;
    for (const QJsonValue& value : storedFilters(workspace))
        if (auto filter = fromJson(value.toObject())) filters.append(std::move(*filter));
    return filters;
}

/// Its place in the list; -1: it is not there.
qsizetype placeOf(const QJsonArray& filters, const QString& key)
{
    const auto found = std::find_if(filters.begin(), filters.end(), [&](const QJsonValue& value) { return value.toObject()[u"key"_s].toString() == key; });
    return found == filters.end() ? -1 : found - filters.begin();
}

/// Changes the list as it is stored, so that a filter of a newer program stays in it, and in the transaction that reads it, so that nobody
/// else's is lost.
Result<Done> changeFilters(Workspace& workspace, const std::function<void(QJsonArray&)>& change)
{
    const auto written = writeTransaction(workspace.database(), [&] {
        QJsonArray filters = storedFilters(workspace);
        change(filters);
        MetaRepository(workspace.database()).setSetting(QString::fromLatin1(settingKey), QJsonDocument(filters).toJson(QJsonDocument::Compact));
        return Done{};
    });
    if (written) workspace.committed(Change{{}, false, false, true});
    return written;
}

} // namespace

Result<QList<SavedFilter>> savedFilters(Workspace& workspace, const Actor& actor)
{
    return attempt([&] { return shippedFilters(actor) + ownFilters(workspace); });
}

Result<Done> saveFilter(Workspace& workspace, const SavedFilter& filter, const Actor&, const QString& before)
{
    return changeFilters(workspace, [&](QJsonArray& filters) {
        if (const qsizetype here = placeOf(filters, filter.key); here >= 0) return filters.replace(here, toJson(filter));
        const qsizetype front = placeOf(filters, before);
        filters.insert(front < 0 ? filters.size() : front, toJson(filter));
    });
}

Result<Done> removeFilter(Workspace& workspace, const QString& key, const Actor&)
{
    return changeFilters(workspace, [&](QJsonArray& filters) {
        if (const qsizetype here = placeOf(filters, key); here >= 0) filters.removeAt(here);
    });
}

Result<QStringList> people(Workspace& workspace)
{
    return attempt([&] { return MetaRepository(workspace.database()).people(); });
}

} // namespace Kelvin
