// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/TableReport.h"

#include <QHash>

#include <xlsxwriter.h>

namespace Kelvin {

/// The library's workbook: remembers the first error, so that no return code is lost. Private to the XLSX writer.
class XlsxBook {
public:
    explicit XlsxBook(const QByteArray& path);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// A sheet with a legal, unused name made from `wanted`, else from `otherwise`.
    lxw_worksheet* addSheet(const QString& wanted, const QString& otherwise);
    void text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format = nullptr);
    void cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, const QTimeZone& zone);
    void check(lxw_error error);
    void setMade(const QString& title, Instant at);
    /// Writes the file; the first error of all calls, or none.
    lxw_error close();

    lxw_format* header() const { return m_header; }
    lxw_format* wrapped() const { return m_wrapped; }
    qint64 clippedCells() const { return m_clipped; }

private:
    lxw_format* newFormat(const char* numbers);
    void number(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format* format);

    lxw_workbook* m_book = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
    qint64 m_clipped = 0;
    QStringList m_names;              ///< case folded, because the format compares them so
    lxw_format *m_header = nullptr, *m_wrapped = nullptr, *m_date = nullptr, *m_moment = nullptr, *m_percent = nullptr;
    lxw_format *m_decimal = nullptr, *m_points = nullptr, *m_integer = nullptr;
};

} // namespace Kelvin
