// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <vector>

namespace Kelvin::Tests {

/// A cell on its way into a rival's table: a whole number, a real one, a text, or nothing.
using SqlCell = std::variant<std::monostate, qint64, double, QByteArray>;

/// One table of the rivals: the columns as the engine has them, in the same order.
struct SqlTable {
    QByteArray name;
    QByteArray columns;               ///< as in CREATE TABLE, in the types that SQLite and DuckDB share
    QByteArray key;                   ///< of the table that is kept sorted; empty: none
    size_t rows = 0;
    int width = 0;
    std::function<void(size_t row, std::vector<SqlCell>& cells)> fill;
};

/// Everything that the statements in sql/ read.
std::vector<SqlTable> sqlTables(const FactColumns& columns, const QStringList& openReportingSystems);

/// The statement of a template, for this moment.
QByteArray sqlStatement(const char* name, Instant now);

/// Milli-points of a lead: the three axes and the total.
using SqlScore = std::array<qint64, 4>;

} // namespace Kelvin::Tests
