// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/CsvReader.h"

#include "core/domain/FormulaGuard.h"
#include "core/ingest/FileCheck.h"
#include "core/ingest/readers/ByteWindow.h"
#include "core/ingest/readers/CsvRowParser.h"
#include "core/ingest/readers/CsvSkip.h"
#include "core/ingest/readers/EncodingDetector.h"
#include "core/ingest/readers/TextDecoder.h"

#include <QFile>

#include <algorithm>

namespace Kelvin {
namespace {

constexpr qsizetype dialectSample = 256 * 1024;
/// How many bytes may be read a second time to save the rows behind a quote that is never closed.
constexpr qint64 rescanLimit = 256 * 1024 * 1024;

class CsvReader : public CsvSource {
public:
    CsvReader(std::unique_ptr<QIODevice> device, const CsvFormat& format, const CsvOptions& options)
        : m_options(options)
        , m_format(format)
        , m_decoder(format.encoding)
        , m_window(std::move(device), format.encoding, options.chunkBytes)
    {
    }

    Result<Done> start();

    QStringList columns() const override { return m_columns; }
    bool next(RowBatch& batch) override;
    ReadProgress progress() const override { return {m_window.bytesRead() - m_window.size(), m_window.bytesTotal()}; }
    std::optional<Failure> failure() const override;
    const CsvFormat& format() const override { return m_format; }

private:
    bool readRow(RowBatch& batch);
    void take(RowBatch& batch);
    void takeWrapped(RowBatch& batch);
    void takeUnclosed(RowBatch& batch);
    void takeHuge(RowBatch& batch, int column);
    SourceRow& addRow(RowBatch& batch) const;
    void addCells(RowBatch& batch, SourceRow& target, const CsvRow& row);
    bool addAsciiCells(RowBatch& batch, SourceRow& target, const CsvRow& row) const;
    void addCell(RowBatch& batch, SourceRow& target, const CsvCell& cell);
    void noteBadByte(SourceRow& target, const char* begin, const char* end, int column);
    int tooLarge(const CsvRow& row) const;
    void advance(const char* next, int lines);
    void nameColumns(const RowBatch& first);

    CsvOptions m_options;
    CsvFormat m_format;
    TextDecoder m_decoder;
    ByteWindow m_window;
    CsvRow m_row, m_inner;
    std::vector<char> m_unescaped, m_unwrapped;
    QStringList m_columns;
    RowBatch m_first;           ///< the first row, if it holds data and not names
    qint64 m_line = 1;
    qint64 m_rescanned = 0;
};

Result<Done> CsvReader::start()
{
    while (m_window.size() < dialectSample && !m_window.atEnd()) m_window.readMore();
    const QByteArrayView sample(m_window.begin(), std::min(m_window.size(), dialectSample));
    m_format.dialect = detectCsvDialect(sample, m_window.atEnd() && sample.size() == m_window.size(), m_options.separator);
    if (m_options.header) m_format.dialect.header = *m_options.header;
    if (m_format.dialect.separatorLine) {
        parseCsvRow(m_window.begin(), m_window.end(), m_window.atEnd(), '\1', m_row);
        advance(m_row.next, 1);
    }
    RowBatch first;
    while (first.rows.empty())
        if (!readRow(first)) return Failure{FailureKind::Input, QStringLiteral("file_empty"), {}};
    const SourceRow& row = first.rows.front();
    if (row.flaw != RowFlaw::None) {
        const bool endless = row.flaw == RowFlaw::CellTooLarge || row.flaw == RowFlaw::UnclosedQuote;
        return Failure{FailureKind::Input, endless ? QStringLiteral("endless_header") : QStringLiteral("bad_header"), {QString::number(row.flawOffset)}};
    }
    nameColumns(first);
    if (!m_format.dialect.header) m_first = std::move(first);
    return Done{};
}

void CsvReader::nameColumns(const RowBatch& first)
{
    const SourceRow& row = first.rows.front();
    for (quint32 i = 0; i < row.cellCount; ++i) {
        const QString name = m_format.dialect.header ? first.cell(row, int(i)).trimmed().toString() : QString();
        m_columns.append(name.isEmpty() ? u'#' + QString::number(i + 1) : name);
    }
    // A separator at the end of every line makes a column that is none.
    if (m_format.dialect.header && m_columns.size() > 1 && first.cell(row, int(row.cellCount) - 1).trimmed().isEmpty()) {
        m_columns.removeLast();
    }
}

bool CsvReader::next(RowBatch& batch)
{
    batch.clear();
    if (!m_first.rows.empty()) {
        std::swap(batch, m_first);
        m_first.clear();
    }
    const qint64 start = m_window.bytesRead() - m_window.size();
    while (batch.rows.size() < size_t(m_options.batchRows) && m_window.bytesRead() - m_window.size() - start < m_options.batchBytes)
        if (!readRow(batch)) break;
    return !batch.rows.empty();
}

std::optional<Failure> CsvReader::failure() const
{
    if (!m_window.failed()) return std::nullopt;
    return Failure{FailureKind::Input, QStringLiteral("read_failed"), {QString::number(m_window.bytesRead())}};
}

/// Reads the next row into the batch, or an empty line into nothing; false at the end.
bool CsvReader::readRow(RowBatch& batch)
{
    while (true) {
        if (m_window.size() == 0 && m_window.atEnd()) return false;
        parseCsvRow(m_window.begin(), m_window.end(), m_window.atEnd(), m_format.dialect.separator, m_row);
        if (m_row.end != CsvRowEnd::NeedsMore) break;
        if (m_window.size() > m_options.maxCellBytes + m_options.chunkBytes) {
            takeHuge(batch, int(m_row.cells.size()));
            return true;
        }
        m_window.readMore();
    }
    if (m_row.end == CsvRowEnd::UnclosedQuote) takeUnclosed(batch);
    else if (const int column = tooLarge(m_row); column >= 0) takeHuge(batch, column);
    else if (m_format.dialect.wrapped && m_row.cells.size() == 1) takeWrapped(batch);
    else take(batch);
    return true;
}

int CsvReader::tooLarge(const CsvRow& row) const
{
    const auto large = [this](const CsvCell& cell) { return cell.end - cell.begin > m_options.maxCellBytes; };
    const auto found = std::find_if(row.cells.begin(), row.cells.end(), large);
    return found == row.cells.end() ? -1 : int(found - row.cells.begin());
}

SourceRow& CsvReader::addRow(RowBatch& batch) const
{
    SourceRow row;
    row.line = m_line;
    row.firstCell = quint32(batch.cells.size());
    batch.rows.push_back(row);
    return batch.rows.back();
}

void CsvReader::advance(const char* next, int lines)
{
    m_line += lines;
    m_window.drop(next - m_window.begin());
}

void CsvReader::take(RowBatch& batch)
{
    const CsvCell& first = m_row.cells.front();
    const bool blank = m_row.cells.size() == 1 && first.begin == first.end && first.begin == m_window.begin();
    if (!blank) addCells(batch, addRow(batch), m_row);
    advance(m_row.next, m_row.lineBreaks);
}

void CsvReader::takeWrapped(RowBatch& batch)
{
    m_unwrapped.clear();
    appendUnescaped(m_row.cells.front(), m_unwrapped);
    if (!m_unwrapped.empty()) {
        const char* begin = m_unwrapped.data();
        parseCsvRow(begin, begin + m_unwrapped.size(), true, m_format.dialect.separator, m_inner);
        SourceRow& target = addRow(batch);
        addCells(batch, target, m_inner);
        // The byte's place is where it lies in the file, not in the unwrapped copy.
        const CsvCell& whole = m_row.cells.front();
        if (target.flawOffset >= 0) noteBadByte(target, whole.begin, whole.end, target.flawColumn);
        if (m_inner.end == CsvRowEnd::UnclosedQuote) {
            target.flaw = RowFlaw::UnclosedQuote;
            target.flawColumn = int(m_inner.cells.size()) - 1;
            target.flawOffset = m_window.sourceOffset(whole.begin);
        }
    }
    advance(m_row.next, m_row.lineBreaks);
}

void CsvReader::takeUnclosed(RowBatch& batch)
{
    SourceRow& target = addRow(batch);
    const int column = int(m_row.cells.size()) - 1;
    const qint64 offset = m_window.sourceOffset(m_row.cells.back().begin - 1);
    const char* lineEnd = std::find_if(m_window.begin(), m_window.end(), [](char c) { return c == '\n' || c == '\r'; });
    m_rescanned += m_window.size();
    if (lineEnd == m_window.end() || m_rescanned > rescanLimit) {
        addCells(batch, target, m_row);
        advance(m_window.end(), m_row.lineBreaks);
    } else {
        // Only the line with the stray quote is lost; what it seemed to swallow is read again.
        m_row.cells.back().end = std::min(m_row.cells.back().end, lineEnd);
        std::erase_if(m_row.cells, [lineEnd](const CsvCell& cell) { return cell.begin > lineEnd; });
        if (!m_row.cells.empty()) m_row.cells.back().end = std::min(m_row.cells.back().end, lineEnd);
        addCells(batch, target, m_row);
        const bool pair = *lineEnd == '\r' && lineEnd + 1 < m_window.end() && lineEnd[1] == '\n';
        advance(lineEnd + (pair ? 2 : 1), 1);
    }
    target.flaw = RowFlaw::UnclosedQuote;
    target.flawColumn = column;
    target.flawOffset = offset;
}

void CsvReader::takeHuge(RowBatch& batch, int column)
{
    SourceRow& target = addRow(batch);
    target.flaw = RowFlaw::CellTooLarge;
    target.flawColumn = column;
    target.flawOffset = m_window.sourceOffset(m_window.begin());
    CsvSkip skip(m_format.dialect.separator);
    while (true) {
        const char* const stop = skip.feed(m_window.begin(), m_window.end());
        m_window.drop(stop - m_window.begin());
        if (skip.done() || (m_window.size() == 0 && m_window.atEnd())) break;
        m_window.readMore();
    }
    m_line += skip.lineBreaks();
}

void CsvReader::addCells(RowBatch& batch, SourceRow& target, const CsvRow& row)
{
    if (!addAsciiCells(batch, target, row))
        for (const auto& cell : row.cells) addCell(batch, target, cell);
    for (auto i = batch.cells.begin() + target.firstCell; i != batch.cells.end(); ++i) {
        if (i->size < 2 || batch.text.at(i->begin) != u'\'') continue;
        const QStringView text = QStringView(batch.text).mid(i->begin, i->size);
        const auto guard = quint32(text.size() - unguardFormula(text).size());
        *i = {i->begin + guard, i->size - guard};
    }
}

/// Most rows are ASCII without doubled quotes: their bytes are widened in one go and the cells are cut out of that.
bool CsvReader::addAsciiCells(RowBatch& batch, SourceRow& target, const CsvRow& row) const
{
    if (row.cells.empty()) return true;
    if (std::any_of(row.cells.begin(), row.cells.end(), [](const CsvCell& cell) { return cell.escaped; })) return false;
    const char* const begin = row.cells.front().begin;
    const auto start = quint32(batch.text.size());
    if (!TextDecoder::appendAscii(QByteArrayView(begin, row.cells.back().end - begin), batch.text)) return false;
    for (const auto& cell : row.cells)
        batch.cells.push_back({start + quint32(cell.begin - begin), quint32(cell.end - cell.begin)});
    target.cellCount = quint32(row.cells.size());
    return true;
}

void CsvReader::addCell(RowBatch& batch, SourceRow& target, const CsvCell& cell)
{
    const auto start = quint32(batch.text.size());
    QByteArrayView bytes(cell.begin, cell.end - cell.begin);
    if (cell.escaped) {
        m_unescaped.clear();
        appendUnescaped(cell, m_unescaped);
        bytes = QByteArrayView(m_unescaped.data(), qsizetype(m_unescaped.size()));
    }
    const qsizetype bad = m_decoder.append(bytes, batch.text);
    if (bad >= 0 && target.flaw == RowFlaw::None) noteBadByte(target, cell.begin, cell.end, int(target.cellCount));
    batch.cells.push_back({start, quint32(batch.text.size()) - start});
    ++target.cellCount;
}

void CsvReader::noteBadByte(SourceRow& target, const char* begin, const char* end, int column)
{
    QString unused;
    const qsizetype bad = m_decoder.append(QByteArrayView(begin, end - begin), unused);
    if (bad < 0) return;
    target.flaw = begin[bad] == 0 ? RowFlaw::NulByte : RowFlaw::BadEncoding;
    target.flawColumn = column;
    const bool inWindow = begin >= m_window.begin() && begin <= m_window.end();
    target.flawOffset = m_window.sourceOffset(inWindow ? begin + bad : m_window.begin());
}

} // namespace

Result<std::unique_ptr<CsvSource>> openCsv(std::unique_ptr<QIODevice> device, const CsvOptions& options)
{
    const auto sample = takeEncodingSample(*device);
    if (sample.start.isEmpty()) return Failure{FailureKind::Input, QStringLiteral("file_empty"), {}};
    const auto guess = guessEncoding(sample);
    CsvFormat format;
    format.encoding = options.encoding.value_or(guess.encoding);
    format.byteOrderMark = byteOrderMarkSize(format.encoding, sample.start) > 0;
    device->seek(0);
    auto reader = std::make_unique<CsvReader>(std::move(device), format, options);
    if (const auto started = reader->start(); !started.ok()) return started.failure();
    return std::unique_ptr<CsvSource>(std::move(reader));
}

Result<std::unique_ptr<CsvSource>> openCsv(const QString& path, const CsvOptions& options)
{
    if (const auto checked = checkFile(path); !checked.ok()) return checked.failure();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Failure{FailureKind::Input, QStringLiteral("file_not_readable"), {path}};
    }
    if (const auto text = checkText(path, file->peek(4096)); !text.ok()) return text.failure();
    return openCsv(std::unique_ptr<QIODevice>(std::move(file)), options);
}

} // namespace Kelvin
