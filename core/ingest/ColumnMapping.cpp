// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ColumnMapping.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace Kelvin {
namespace {

bool isCustom(const QString& target) { return target.startsWith(customPrefix); }

FieldType typeOf(const ColumnTarget& column, ImportKind kind)
{
    const auto* field = targetField(column.target, kind);
    return field ? field->type : column.type;
}

Issue issue(const char* code, const QString& column = {}, const QStringList& args = {})
{
    Issue found;
    found.code = QString::fromLatin1(code);
    found.column = column;
    found.args = args;
    return found;
}

bool hasAny(const ColumnMapping& mapping, std::initializer_list<QStringView> targets)
{
    return std::any_of(targets.begin(), targets.end(), [&mapping](QStringView target) {
        return mapping.columnOf(target) >= 0 || !mapping.constants.value(target.toString()).isEmpty();
    });
}

void checkTargets(const ColumnMapping& mapping, QList<Issue>& issues)
{
    QHash<QString, QString> seen;
    for (const auto& column : mapping.columns) {
        if (column.target.isEmpty()) continue;
        const bool customAllowed = mapping.kind == ImportKind::Leads || mapping.kind == ImportKind::Companies;
        const bool known = isCustom(column.target) ? customAllowed : targetField(column.target, mapping.kind) != nullptr;
        if (!known) issues.append(issue("target_unknown", column.column, {column.target}));
        if (seen.contains(column.target)) issues.append(issue("target_twice", column.column, {column.target, seen.value(column.target), column.column}));
        seen.insert(column.target, column.column);
    }
    for (auto i = mapping.constants.begin(); i != mapping.constants.end(); ++i) {
        if (!targetField(i.key(), mapping.kind) && !isCustom(i.key())) issues.append(issue("target_unknown", {}, {i.key()}));
        if (seen.contains(i.key())) issues.append(issue("target_twice", {}, {i.key(), seen.value(i.key()), i.value()}));
    }
}

/// Whether the first line is a remark or JSON rather than names of columns: a report of totals, not a table. "#1" is a column without a name.
bool isNoTable(const ColumnMapping& mapping)
{
    const QString first = mapping.columns.isEmpty() ? QString() : mapping.columns.first().column;
    return first.startsWith(u'{') || first.startsWith(u'[') || (first.startsWith(u'#') && !(first.size() > 1 && first.at(1).isDigit()));
}

/// Each kind of file needs columns without which no row of it can be used.
void checkNeeds(const ColumnMapping& mapping, QList<Issue>& issues)
{
    const bool person = hasAny(mapping, {u"externalId", u"email", u"phone", u"visitorId"});
    const bool company = hasAny(mapping, {u"externalId", u"domain", u"company"});
    const auto lacks = [&](const char* code) {
        QStringList columns;
        for (const auto& column : mapping.columns) columns.append(column.column);
        issues.append(issue(code, {}, {columns.join(QStringLiteral(", "))}));
    };
    const bool nobody = mapping.kind == ImportKind::Companies ? !company : !person;
    if (nobody) lacks(isNoTable(mapping) ? "file_no_table" : mapping.kind == ImportKind::Companies ? "file_no_company" : "file_no_key");
    if (mapping.kind == ImportKind::Activities) {
        if (!hasAny(mapping, {u"type"})) lacks("file_no_type");
        if (!hasAny(mapping, {u"occurredAt"})) lacks("file_no_time");
    }
    if (mapping.kind == ImportKind::Outcomes && !hasAny(mapping, {u"outcome", u"wonAt", u"lostAt", u"stage"})) lacks("file_no_outcome");
    if (mapping.kind == ImportKind::Bant && !hasAny(mapping, {u"budget", u"authority", u"need", u"timeframe"})) lacks("file_no_answer");
}

QString freeCustomKey(const QString& name, const ColumnMapping& mapping)
{
    const QString base = customFieldKey(name);
    QString key = base.size() > customPrefix.size() ? base : base + QStringLiteral("column");
    for (int n = 2; mapping.columnOf(key) >= 0; ++n) key = base + u'_' + QString::number(n);
    return key;
}

} // namespace

int ColumnMapping::columnOf(QStringView target) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [target](const ColumnTarget& column) { return column.target == target; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

void mapRestToCustom(ColumnMapping& mapping, const FileProfile& profile)
{
    if (mapping.kind != ImportKind::Leads && mapping.kind != ImportKind::Companies) return;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        auto& column = mapping.columns[i];
        const bool leftOut = column.target.isEmpty() && column.by == MappedBy::None;
        if (!leftOut || size_t(i) >= profile.profiles.size()) continue;
        column.target = freeCustomKey(column.column, mapping);
        column.type = profile.profiles[size_t(i)].type();
        column.by = MappedBy::Hand;
    }
}

QList<Issue> settleByRows(ColumnMapping& mapping, const FileProfile& profile)
{
    QStringList either, clashing, ordered;
    bool dayFirst = false, monthFirst = false;
    qint64 points = 0, commas = 0;
    for (qsizetype i = 0; i < mapping.columns.size() && size_t(i) < profile.profiles.size(); ++i) {
        const auto& column = mapping.columns[i];
        const auto& found = profile.profiles[size_t(i)];
        if (column.target.isEmpty()) continue;
        const auto type = typeOf(column, mapping.kind);
        if (type == FieldType::Number || type == FieldType::Money) {
            points += found.decimalSign() == DecimalSign::Point;
            commas += found.decimalSign() == DecimalSign::Comma;
        }
        if (type != FieldType::Date) continue;
        dayFirst = dayFirst || found.order() == OrderEvidence::DayFirst;
        monthFirst = monthFirst || found.order() == OrderEvidence::MonthFirst;
        if (found.ordersClash()) clashing.append(column.column);
        else if (found.order() == OrderEvidence::Either) either.append(column.column);
        else if (found.order() != OrderEvidence::NoDate && found.order() != OrderEvidence::YearFirst) ordered.append(column.column);
    }
    if (mapping.decimalSign == DecimalSign::Unknown && points != commas) {
        mapping.decimalSign = points > commas ? DecimalSign::Point : DecimalSign::Comma;
    }
    if (mapping.dateOrder != DateOrder::Unknown) return {};
    const QString comma = QStringLiteral(", ");
    if (!clashing.isEmpty() || (dayFirst && monthFirst)) return {issue("mixed_date_order", {}, {(clashing.isEmpty() ? ordered : clashing).join(comma)})};
    if (dayFirst) mapping.dateOrder = DateOrder::DayFirst;
    if (monthFirst) mapping.dateOrder = DateOrder::MonthFirst;
    if (mapping.dateOrder == DateOrder::Unknown && !either.isEmpty()) return {issue("ambiguous_date_order", {}, {either.join(comma)})};
    return {};
}

QList<Issue> checkMapping(const ColumnMapping& mapping)
{
    QList<Issue> issues;
    checkTargets(mapping, issues);
    checkNeeds(mapping, issues);
    if (!mapping.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(mapping.zone.toUtf8())) {
        issues.append(issue("zone_unknown", {}, {mapping.zone}));
    }
    return issues;
}

} // namespace Kelvin
