// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Kelvin {

/// Why a row of a file cannot be read. The keys are issue codes.
enum class RowFlaw { None, BadEncoding, NulByte, CellTooLarge, UnclosedQuote };

template <> struct EnumKeys<RowFlaw> {
    static constexpr std::array keys{
        std::pair{RowFlaw::None, "none"},
        std::pair{RowFlaw::BadEncoding, "bad_encoding"},
        std::pair{RowFlaw::NulByte, "nul_byte"},
        std::pair{RowFlaw::CellTooLarge, "cell_too_large"},
        std::pair{RowFlaw::UnclosedQuote, "unclosed_quote"},
    };
};

/// One row of a source: its place, and where its cells lie in the batch.
struct SourceRow {
    qint64 line = 0;          ///< 1-based line of the file on which the row starts
    quint32 firstCell = 0;
    quint32 cellCount = 0;    ///< as the file has them: ragged rows differ from the header
    RowFlaw flaw = RowFlaw::None;
    int flawColumn = -1;      ///< 0-based column of the flaw
    qint64 flawOffset = -1;   ///< byte of the file where the flaw is
    bool operator==(const SourceRow&) const = default;
};

/// Some rows of a source in flat storage: one text, cells as ranges of it. Reused from batch to batch.
struct RowBatch {
    struct Range {
        quint32 begin = 0;
        quint32 size = 0;
        bool operator==(const Range&) const = default;
    };

    std::vector<SourceRow> rows;
    std::vector<Range> cells;
    QString text;

    void clear();
    size_t size() const { return rows.size(); }
    /// The text of a cell; empty where a row is too short.
    QStringView cell(const SourceRow& row, int column) const;
    QStringView cell(size_t row, int column) const { return cell(rows[row], column); }
};

} // namespace Kelvin
