// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Kelvin {

/// The shape of a file of separated values.
struct CsvDialect {
    char separator = ',';
    bool wrapped = false;        ///< each row was quoted once more as a whole, as some spreadsheets leave it
    bool separatorLine = false;  ///< the first line only says "sep=;"
    bool header = true;          ///< the first row names the columns
    bool operator==(const CsvDialect&) const = default;
};

/// Finds the dialect from the start of a file (UTF-8 or a single-byte encoding): the separator under which most rows have as many
/// cells as the first, unless it is `given`. `whole`: the sample is the whole file, its last row counts.
CsvDialect detectCsvDialect(QByteArrayView sample, bool whole, std::optional<char> given = std::nullopt);

} // namespace Kelvin
