// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/readers/CsvDialect.h"
#include "core/ingest/readers/RowSource.h"
#include "core/ingest/readers/TextEncoding.h"

#include <QIODevice>

namespace Kelvin {

/// How to read a file of separated values; what is not said is detected.
struct CsvOptions {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
    std::optional<bool> header;
    qint64 maxCellBytes = 100'000'000;  ///< larger cells are refused with their row and column
    qsizetype chunkBytes = 1 << 20;     ///< how much is read at once
    int batchRows = 4096;
    qsizetype batchBytes = 4 << 20;     ///< a batch ends when its rows took this many bytes
    bool operator==(const CsvOptions&) const = default;
};

/// What was found and is used to read the file.
struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    CsvDialect dialect;
    bool operator==(const CsvFormat&) const = default;
};

/// A reader of separated values that can say what it detected.
class CsvSource : public RowSource {
public:
    virtual const CsvFormat& format() const = 0;
};

/// Opens a file of separated values. Fails with the codes of checkFile, or bad_header (byte offset).
Result<std::unique_ptr<CsvSource>> openCsv(const QString& path, const CsvOptions& options = {});
/// The same over any open random-access device, for tests and spooled input.
Result<std::unique_ptr<CsvSource>> openCsv(std::unique_ptr<QIODevice> device, const CsvOptions& options = {});

} // namespace Kelvin
