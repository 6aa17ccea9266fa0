// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ListFields.h"

#include "core/storage/ColumnLoader.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/Population.h"

#include <algorithm>
#include <unordered_map>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

struct ListField {
    const char* key;
    QString LeadRow::*member;
};

constexpr ListField listFields[] = {{"title", &LeadRow::title},       {"city", &LeadRow::city},         {"country", &LeadRow::country},
                                    {"source", &LeadRow::source},     {"campaign", &LeadRow::campaign}, {"industry", &LeadRow::industry},
                                    {"product", &LeadRow::product},   {"segment", &LeadRow::segment}};

void put(LeadRow& row, const ListField& field, const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value)) row.*field.member = *text;
}

void addFields(ColumnNeeds& needs)
{
    for (const ListField& field : listFields)
        if (const QString key = QString::fromLatin1(field.key); !needs.fields.contains(key)) needs.fields.append(key);
}

/// Of a lead that stands in several of the columns, the last counts.
void putFields(std::initializer_list<const FactColumns*> parts, QList<LeadRow>& rows, Instant asOf)
{
    std::unordered_map<qint64, std::pair<const FactColumns*, size_t>> spots;
    for (const FactColumns* columns : parts)
        for (size_t lead = 0; lead < columns->leadCount(); ++lead) spots[columns->leadRow[lead]] = {columns, lead};
    for (LeadRow& row : rows) {
        const auto spot = spots.find(row.row);
        if (spot == spots.end()) continue;
        for (const ListField& field : listFields) {
            const auto column = spot->second.first->fields.constFind(QString::fromLatin1(field.key));
            if (column != spot->second.first->fields.cend()) put(row, field, valueAt(*column, spot->second.second, asOf));
        }
    }
}

} // namespace

FieldValue valueAt(const FieldColumn& column, size_t lead, Instant t)
{
    const auto begin = column.validFrom.begin() + column.start[lead];
    const auto end = column.validFrom.begin() + column.start[lead + 1];
    const auto after = std::upper_bound(begin, end, t);
    return after == begin ? FieldValue() : column.values.at(column.value[size_t(after - column.validFrom.begin()) - 1]);
}

void addListFields(LeadRow& row, const LeadFacts& facts, Instant asOf)
{
    for (const ListField& field : listFields) put(row, field, fieldAt(facts, QString::fromLatin1(field.key), asOf));
}

void loadForList(Workspace& workspace, const Progress& progress)
{
    ColumnNeeds needs = needsOf(workspace);
    addFields(needs);
    workspace.population().load(workspace.database(), needs, progress);
}

void addListFields(Workspace& workspace, QList<LeadRow>& rows, Instant asOf)
{
    loadForList(workspace);
    const Population& people = workspace.population();
    putFields({&people.base(), &people.patch()}, rows, asOf);
}

void addStoredFields(Workspace& workspace, QList<LeadRow>& rows, Instant asOf)
{
    ColumnNeeds needs;
    needs.activities = false;
    addFields(needs);
    const FactColumns columns = loadColumns(workspace.database(), needs);
    putFields({&columns}, rows, asOf);
}

} // namespace Kelvin
