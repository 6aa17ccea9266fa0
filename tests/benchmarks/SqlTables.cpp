// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/SqlTables.h"
#include "tests/support/SourcePath.h"

#include <QFile>

namespace Kelvin::Tests {

namespace {

/// For each index of a list of slices the owner it belongs to.
std::vector<quint32> owners(const auto& start)
{
    std::vector<quint32> owner;
    for (size_t i = 0; i + 1 < start.size(); ++i) owner.insert(owner.end(), size_t(start[i + 1] - start[i]), quint32(i));
    return owner;
}

SqlTable activityTable(const FactColumns& columns)
{
    return {"activity", "lead INTEGER, type INTEGER, occurred_at BIGINT, seq INTEGER, attribute INTEGER, mail INTEGER, system INTEGER, result INTEGER",
            "lead, type, occurred_at, seq", columns.activityCount(), 8,
            [&columns, owner = owners(columns.activityStart), seq = qint64(0)](size_t i, std::vector<SqlCell>& cells) mutable {
                const bool same = i > 0 && owner[i] == owner[i - 1] && columns.type[i] == columns.type[i - 1] && columns.at[i] == columns.at[i - 1];
                seq = same ? seq + 1 : 0;
                cells = {columns.leadRow[owner[i]], qint64(columns.type[i]), columns.at[i], seq, qint64(columns.attribute[i]), qint64(columns.mail[i]),
                         qint64(columns.origin.system(i)), qint64(columns.origin.result(i))};
            }};
}

SqlTable fieldTable(const FactColumns& columns)
{
    struct Row { quint32 lead; const QString* field; Instant validFrom; const FieldValue* value; };
    std::vector<Row> rows;
    for (auto field = columns.fields.constBegin(); field != columns.fields.constEnd(); ++field) {
        const std::vector<quint32> owner = owners(field->start);
        for (size_t i = 0; i < owner.size(); ++i) rows.push_back({owner[i], &field.key(), field->validFrom[i], &field->values.at(field->value[i])});
    }
    const size_t count = rows.size();
    return {"field_value", "lead INTEGER, field TEXT, valid_from BIGINT, text TEXT, number DOUBLE", {}, count, 5,
            [&columns, rows = std::move(rows)](size_t i, std::vector<SqlCell>& cells) {
                const Row& row = rows[i];
                const auto* number = std::get_if<double>(row.value);
                const auto* text = std::get_if<QString>(row.value);
                cells = {columns.leadRow[row.lead], row.field->toUtf8(), row.validFrom, text ? SqlCell(text->toUtf8()) : SqlCell(),
                         number ? SqlCell(*number) : SqlCell()};
            }};
}

SqlTable answerTable(const FactColumns& columns)
{
    return {"answer", "lead INTEGER, occurred_at BIGINT, seq INTEGER, criterion INTEGER, level INTEGER", {}, columns.answers.size(), 5,
            [&columns, owner = owners(columns.answerStart)](size_t i, std::vector<SqlCell>& cells) {
                const FactColumns::Answer& answer = columns.answers[i];
                cells = {columns.leadRow[owner[i]], answer.at, qint64(i), qint64(answer.criterion), qint64(answer.level)};
            }};
}

} // namespace

std::vector<SqlTable> sqlTables(const FactColumns& columns, const QStringList& openReportingSystems)
{
    return {{"lead", "id INTEGER, created_at BIGINT", "id", columns.leadCount(), 2,
             [&columns](size_t i, std::vector<SqlCell>& cells) { cells = {columns.leadRow[i], columns.createdAt[i]}; }},
            activityTable(columns),
            {"attribute", "id INTEGER, subject TEXT, campaign TEXT, source TEXT", "id", size_t(columns.attributes.size()), 4,
             [&columns](size_t i, std::vector<SqlCell>& cells) {
                 const AttributeTriple& triple = columns.attributes.at(qsizetype(i));
                 cells = {qint64(i), triple.subject.toUtf8(), triple.campaign.toUtf8(), triple.source.toUtf8()};
             }},
            {"system", "id INTEGER, reports_opens INTEGER", "id", size_t(columns.systems.size()), 2,
             [&columns, openReportingSystems](size_t i, std::vector<SqlCell>& cells) {
                 cells = {qint64(i), qint64(openReportingSystems.contains(columns.systems.at(qsizetype(i))))};
             }},
            fieldTable(columns), answerTable(columns)};
}

QByteArray sqlStatement(const char* name, Instant now)
{
    QFile file(sourcePath(u"tests/benchmarks/sql/%1.sql").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("$now", QByteArray::number(now)) : QByteArray();
}

} // namespace Kelvin::Tests
