// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

namespace Kelvin {

/// One write transaction: all or nothing. It takes the write lock at once, waiting for another writer as long as the
/// database was told to. A transaction inside another joins it; if it is not committed, the outer one cannot be either.
class Transaction {
public:
    /// Throws StorageError: db_busy if another writer did not end in time, db_moved if the file is no longer where it was opened.
    explicit Transaction(Database& database);
    /// Rolls back what was not committed.
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws StorageError if nothing was committed; a commit that failed to say so but happened counts as done. db_unsure: the file
    /// could not be read to learn which.
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// Runs `work` in one write transaction, commits it, and returns its value; any StorageError becomes the failure.
/// A `work` that returns a failed Result is rolled back.
template <typename F> auto writeTransaction(Database& database, F&& work)
{
    return attempt([&] {
        Transaction transaction(database);
        auto value = work();
        if constexpr (requires { value.failure(); }) {
            if (!value.ok()) return value;
        }
        transaction.commit();
        return value;
    });
}

} // namespace Kelvin
