// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <exception>

namespace Kelvin {

/// A failed read or write of the database. Thrown by repositories; `attempt` turns it into a Result where a use case begins.
class StorageError : public std::exception {
public:
    explicit StorageError(Failure failure) : m_failure(std::move(failure)), m_text(m_failure.code.toUtf8()) {}

    /// kind Database (db_cancelled: Cancelled); codes: db_busy db_moved db_full db_readonly db_damaged db_newer db_constraint db_io db_slow db_cancelled db_unsure db_failed.
    const Failure& failure() const { return m_failure; }
    const char* what() const noexcept override { return m_text.constData(); }

private:
    Failure m_failure;
    QByteArray m_text;
};

/// Runs `work` and returns its value, or the failure of a StorageError thrown in it. Work returns a T (not void) or a Result<T>.
template <typename F> auto attempt(F&& work)
{
    using Value = decltype(work());
    if constexpr (requires(Value v) { v.failure(); }) {
        try {
            return work();
        } catch (const StorageError& error) {
            return Value(error.failure());
        }
    } else {
        try {
            return Result<Value>(work());
        } catch (const StorageError& error) {
            return Result<Value>(error.failure());
        }
    }
}

} // namespace Kelvin
