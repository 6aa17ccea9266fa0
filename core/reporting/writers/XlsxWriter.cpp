// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/writers/XlsxWriter.h"

#include "core/reporting/SaveFile.h"
#include "core/reporting/writers/XlsxBook.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Kelvin {

namespace {

constexpr qint64 rowLimit = LXW_ROW_MAX - 1; // one is the header

qsizetype shownLength(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell);
    return text ? text->size() : 12;
}

void setWidths(XlsxBook& book, lxw_worksheet* sheet, const TableReport& table)
{
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        qsizetype width = table.columns.at(c).words.size() + 3; // room for the filter's button
        // The first rows tell enough; reading a hundred thousand for a width does not.
        for (qsizetype r = 0; r < std::min<qsizetype>(table.rows.size(), 500); ++r) width = std::max(width, shownLength(table.rows.at(r).value(c)));
        book.check(worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), double(std::clamp<qsizetype>(width, 8, 50)) + 1, nullptr));
    }
}

void writeTable(XlsxBook& book, const TableReport& table)
{
    lxw_worksheet* sheet = book.addSheet(table.title, table.id);
    if (!sheet) return;
    setWidths(book, sheet, table);
    for (qsizetype c = 0; c < table.columns.size(); ++c) book.text(sheet, 0, lxw_col_t(c), table.columns.at(c).words, book.header());
    for (qsizetype r = 0; r < table.rows.size(); ++r)
        for (qsizetype c = 0; c < table.rows.at(r).size(); ++c)
            book.cell(sheet, lxw_row_t(r + 1), lxw_col_t(c), table.rows.at(r).at(c), table.zone);
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.isEmpty())
        book.check(worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1)));
}

void writeAbout(XlsxBook& book, const TableReport& table)
{
    lxw_worksheet* sheet = book.addSheet(table.aboutTitle, QStringLiteral("i"));
    if (!sheet) return;
    book.check(worksheet_set_column(sheet, 0, 0, 28, nullptr));
    book.check(worksheet_set_column(sheet, 1, 1, 80, nullptr));
    for (qsizetype r = 0; r < table.about.size(); ++r) {
        book.text(sheet, lxw_row_t(r), 0, table.about.at(r).words, book.header());
        book.text(sheet, lxw_row_t(r), 1, table.about.at(r).value, book.wrapped());
    }
}

Failure failed(const QString& reason)
{
    return {FailureKind::Input, QStringLiteral("xlsx_failed"), {reason}};
}

} // namespace

Result<XlsxWritten> writeXlsx(const QList<TableReport>& tables, const QString& path)
{
    for (const TableReport& table : tables)
        if (table.rows.size() > rowLimit)
            return Failure{FailureKind::Usage, QStringLiteral("too_many_rows"), {QString::number(table.rows.size()), QString::number(rowLimit)}};
    // The library writes to a name, not to a device: a folder only its owner can enter, and from there whole or not at all.
    QTemporaryDir folder;
    if (!folder.isValid()) return failed(folder.errorString());
    const QString draft = folder.filePath(QStringLiteral("report.xlsx"));
    XlsxBook book(QFile::encodeName(draft));
    if (!tables.isEmpty()) book.setMade(tables.first().title, tables.first().madeAt);
    for (const TableReport& table : tables) writeTable(book, table);
    if (!tables.isEmpty()) writeAbout(book, tables.first());
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR) return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly)) return failed(file.errorString());
    const auto saved = saveFile(path, file.readAll());
    if (!saved) return saved.failure();
    return XlsxWritten{book.clippedCells()};
}

} // namespace Kelvin
