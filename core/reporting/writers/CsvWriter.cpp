// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/writers/CsvWriter.h"

#include "core/domain/FormulaGuard.h"
#include "core/reporting/SaveFile.h"
#include "core/reporting/writers/PlainText.h"

#include <algorithm>

namespace Kelvin {

namespace {

struct CellText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return guardFormula(wellFormed(text)); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return decimalText(number); }
    QString operator()(MilliPoints points) const { return decimalText(points); }
    QString operator()(Percent percent) const { return decimalText(percent.share); }
    QString operator()(CalendarDay day) const { return toIso(day); }
    QString operator()(Moment moment) const { return toIso(moment.at); }
    QString operator()(bool yes) const { return QString::fromLatin1(yes ? "true" : "false"); }
};

void appendField(QByteArray& out, const QString& text, const CsvStyle& options)
{
    const auto special = [&](QChar c) {
        return c == QLatin1Char(options.separator) || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
    };
    const bool edge = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!edge && std::none_of(text.begin(), text.end(), special)) {
        out += text.toUtf8();
        return;
    }
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    out += '"' + doubled.toUtf8() + '"';
}

void appendRow(QByteArray& out, const QStringList& fields, const CsvStyle& options)
{
    // A lone empty field would be an empty line, which readers skip.
    if (fields.size() == 1 && fields.first().isEmpty()) out += "\"\"";
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0) out += options.separator;
        appendField(out, fields.at(i), options);
    }
    out += "\r\n";
}

} // namespace

QByteArray csvBytes(const TableReport& report, const CsvStyle& options)
{
    QByteArray out = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    QStringList header;
    for (const ReportColumn& column : report.columns)
        header.append(options.idsAsHeader ? column.id : guardFormula(wellFormed(column.words)));
    appendRow(out, header, options);
    for (const QList<Cell>& row : report.rows) {
        QStringList fields;
        for (const Cell& cell : row) fields.append(std::visit(CellText{}, cell));
        appendRow(out, fields, options);
    }
    return out;
}

Result<Done> writeCsv(const TableReport& report, const QString& path, const CsvStyle& options)
{
    return saveFile(path, csvBytes(report, options));
}

} // namespace Kelvin
