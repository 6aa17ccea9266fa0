// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QList>

#include <memory>
#include <vector>

struct sqlite3_value;

namespace Kelvin {

/// The facts of a commit as they were stored, taken before an undo removes them, so that they can be put back as they were.
class KeptFacts {
public:
    /// Null if the commit did more than write facts about leads that were there: it made a lead or a company, gave a key, merged. May
    /// throw StorageError.
    static std::shared_ptr<const KeptFacts> of(Database& database, qint64 batch);

    /// Writes them again in an open Transaction, and returns the rows of their leads. Throws StorageError, db_constraint where something
    /// else stands in their place by now.
    QList<qint64> putBack(Database& database) const;

private:
    struct Free {
        void operator()(sqlite3_value* value) const;
    };
    using Row = std::vector<std::unique_ptr<sqlite3_value, Free>>;
    struct Table {
        const char* name = nullptr;
        std::vector<Row> rows;
    };

    qint64 m_batch = 0;
    std::vector<Table> m_tables;
};

} // namespace Kelvin
