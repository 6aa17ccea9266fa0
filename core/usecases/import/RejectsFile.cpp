// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/RejectsFile.h"

#include "core/domain/FreeName.h"
#include "core/ingest/RejectColumns.h"
#include "core/ingest/readers/CsvReader.h"
#include "core/reporting/writers/CsvWriter.h"

#include <QFile>
#include <QFileInfo>

namespace Kelvin {

using namespace Qt::StringLiterals;

static QString nthRejects(const QString& folder, const QString& name, int n)
{
    return n == 1 ? u"%1/%2.rejects.csv"_s.arg(folder, name) : u"%1/%2.rejects-%3.csv"_s.arg(folder, name, QString::number(n));
}

QString freeRejectsPath(const QString& folder, const QString& name)
{
    return firstFreeName([&](int n) { return nthRejects(folder, name, n); }, [](const QString& path) { return QFileInfo::exists(path); });
}

/// Somebody may be half through correcting earlier ones: only if they say the same is no other file made.
static QString rejectsPathFor(const ImportRequest& request, const QByteArray& bytes)
{
    if (!request.rejectsPath.isEmpty()) return request.rejectsPath;
    const QFileInfo source(request.path);
    const auto saysOtherwise = [&](const QString& path) {
        QFile earlier(path);
        return earlier.exists() && !(earlier.size() == bytes.size() && earlier.open(QIODevice::ReadOnly) && earlier.readAll() == bytes);
    };
    return firstFreeName([&](int n) { return nthRejects(source.path(), source.completeBaseName(), n); }, saysOtherwise);
}

/// What a row has behind the header's columns, as it stands in a file: one cell, however many it is, as all other rows have it too.
static QString behindHeader(const RowBatch& batch, const SourceRow& row, int columns, QChar separator)
{
    QStringList cells;
    for (int column = columns; column < int(row.cellCount); ++column) {
        QString cell = batch.cell(row, column).toString();
        if (cell.contains(separator) || cell.contains(u'"')) cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        cells.append(cell);
    }
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty()) cells.removeLast();
    return cells.join(separator);
}

/// Gives them a column in front of line, code and reason, called as a reader calls one without a name.
static void addBehindHeader(TableReport& report, const QStringList& behind, qsizetype columns)
{
    if (std::all_of(behind.begin(), behind.end(), [](const QString& cell) { return cell.isEmpty(); })) return;
    const qsizetype place = report.columns.size() - qsizetype(rejectColumns.size());
    const QString name = u'#' + QString::number(columns + 1);
    report.columns.insert(place, ReportColumn{name, name, CellType::Text});
    for (qsizetype i = 0; i < report.rows.size(); ++i) report.rows[i].insert(place, behind.at(i));
}

Result<QString> writeRejects(const ImportRequest& request, const QList<CheckedRow>& rejected)
{
    if (rejected.isEmpty()) return QString();
    QHash<qint64, const CheckedRow*> byLine;
    for (const CheckedRow& row : rejected) byLine.insert(row.line, &row);
    auto source = openCsv(request.path, request.reading);
    if (!source) return source.failure();
    TableReport report;
    report.id = u"rejects"_s;
    const QStringList columns = (*source)->columns();
    // Rows that are rejected once more say it once: of now.
    for (const QString& column : columns)
        if (!isRejectColumn(column)) report.columns.append(ReportColumn{column, column, CellType::Text});
    for (const QLatin1String extra : rejectColumns) report.columns.append(ReportColumn{extra, extra, CellType::Text});
    QStringList behind;
    RowBatch batch;
    while ((*source)->next(batch)) {
        for (const SourceRow& row : batch.rows) {
            const CheckedRow* reject = byLine.value(row.line);
            if (!reject) continue;
            QList<Cell> cells;
            for (int column = 0; column < columns.size(); ++column)
                if (!isRejectColumn(columns[column])) cells.append(batch.cell(row, column).toString());
            cells.append(QString::number(reject->line));
            cells.append(reject->column);
            cells.append(reject->code);
            cells.append(request.reasonText ? request.reasonText(reject->code, reject->args) : reject->code);
            report.rows.append(cells);
            behind.append(behindHeader(batch, row, int(columns.size()), QLatin1Char((*source)->format().dialect.separator)));
        }
    }
    addBehindHeader(report, behind, columns.size());
    const QString path = rejectsPathFor(request, csvBytes(report));
    const auto written = writeCsv(report, path);
    if (!written) return written.failure();
    return path;
}

} // namespace Kelvin
