// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/writers/XlsxBook.h"

#include "core/domain/FormulaGuard.h"
#include "core/reporting/writers/PlainText.h"

#include <QRegularExpression>

#include <cmath>

namespace Kelvin {

static constexpr qsizetype cellLimit = 32'767;

XlsxBook::XlsxBook(const QByteArray& path) : m_book(workbook_new(path.constData()))
{
    if (!m_book) {
        m_error = LXW_ERROR_MEMORY_MALLOC_FAILED;
        return;
    }
    m_header = newFormat(nullptr);
    if (m_header) {
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
    }
    m_wrapped = newFormat(nullptr);
    if (m_wrapped) format_set_text_wrap(m_wrapped);
    m_date = newFormat("yyyy-mm-dd");
    m_moment = newFormat("yyyy-mm-dd hh:mm");
    m_percent = newFormat("0.0%");
    m_decimal = newFormat("#,##0.0");
    m_points = newFormat("0.###"); // never rounded: 44.6 must not show as 45
    m_integer = newFormat("#,##0");
}

XlsxBook::~XlsxBook()
{
    if (m_book) lxw_workbook_free(m_book);
}

void XlsxBook::check(lxw_error error)
{
    if (m_error == LXW_NO_ERROR) m_error = error;
}

lxw_format* XlsxBook::newFormat(const char* numbers)
{
    lxw_format* format = workbook_add_format(m_book);
    if (!format) check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    else if (numbers) format_set_num_format(format, numbers);
    return format;
}

static QString legalSheetName(const QString& wanted)
{
    static const QRegularExpression illegal(QStringLiteral("[\\[\\]:*?/\\\\]"));
    QString name = sheetText(wanted).replace(illegal, QStringLiteral(" ")).simplified().left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1);
    while (name.startsWith(QLatin1Char('\''))) name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char(' '))) name.chop(1);
    return name;
}

lxw_worksheet* XlsxBook::addSheet(const QString& wanted, const QString& otherwise)
{
    if (!m_book) return nullptr;
    QString name = legalSheetName(wanted);
    if (name.isEmpty()) name = legalSheetName(otherwise);
    const QString base = name.isEmpty() ? QStringLiteral("1") : name;
    name = base;
    for (int n = 2; m_names.contains(name.toCaseFolded()); ++n) {
        const QString tail = QStringLiteral(" %1").arg(n);
        name = base.left(31 - tail.size()) + tail;
    }
    m_names.append(name.toCaseFolded());
    const QByteArray utf8 = name.toUtf8();
    check(workbook_validate_sheet_name(m_book, utf8.constData()));
    lxw_worksheet* sheet = m_error == LXW_NO_ERROR ? workbook_add_worksheet(m_book, utf8.constData()) : nullptr;
    if (!sheet) check(LXW_ERROR_PARAMETER_VALIDATION);
    return sheet;
}

void XlsxBook::text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
{
    if (!sheet || text.isEmpty()) return;
    QString safe = guardFormula(sheetText(text));
    // The format reads _x0041_ as a character of its own; an escaped underscore keeps such a text as it is.
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    safe.replace(escape, QStringLiteral("_x005F_"));
    const QString fitting = clipped(safe, cellLimit);
    m_clipped += fitting.size() < safe.size() ? 1 : 0;
    check(worksheet_write_string(sheet, row, column, fitting.toUtf8().constData(), format));
}

void XlsxBook::number(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format* format)
{
    if (std::isfinite(number)) check(worksheet_write_number(sheet, row, column, number, format));
}

/// Days since 1899-12-30, what the format calls a date; exact only from March 1900, before which it counts a day that never was.
static double serialOf(qint64 localSeconds)
{
    return 25'569 + double(localSeconds) / double(secondsPerDay);
}

void XlsxBook::cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, const QTimeZone& zone)
{
    if (!sheet) return;
    constexpr double firstExact = 61;
    const auto date = [&](double serial, lxw_format* format, const QString& otherwise) {
        if (serial >= firstExact) number(sheet, row, column, serial, format);
        else text(sheet, row, column, otherwise);
    };
    if (const auto* words = std::get_if<QString>(&cell)) text(sheet, row, column, *words);
    else if (const auto* whole = std::get_if<qint64>(&cell)) number(sheet, row, column, double(*whole), m_integer);
    else if (const auto* real = std::get_if<double>(&cell)) number(sheet, row, column, *real, m_decimal);
    else if (const auto* points = std::get_if<MilliPoints>(&cell)) number(sheet, row, column, double(points->value) / 1'000, m_points);
    else if (const auto* percent = std::get_if<Percent>(&cell)) number(sheet, row, column, percent->share, m_percent);
    else if (const auto* day = std::get_if<CalendarDay>(&cell)) date(serialOf(daysFromCivil(*day) * secondsPerDay), m_date, toIso(*day));
    else if (const auto* moment = std::get_if<Moment>(&cell)) date(serialOf(moment->at + zoneOffset(moment->at, zone)), m_moment, toIso(moment->at));
    else if (const auto* yes = std::get_if<bool>(&cell)) check(worksheet_write_boolean(sheet, row, column, *yes ? 1 : 0, nullptr));
}

void XlsxBook::setMade(const QString& title, Instant at)
{
    if (!m_book) return;
    QByteArray words = clipped(sheetText(title), 255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = words.data();
    properties.created = at; // else the library reads the clock
    check(workbook_set_properties(m_book, &properties));
}

lxw_error XlsxBook::close()
{
    if (m_book) {
        check(workbook_close(m_book)); // frees it, whatever it returns
        m_book = nullptr;
    }
    return m_error;
}

} // namespace Kelvin
