// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/domain/Time.h"

#include <memory>

namespace Kelvin {

class Connection;

/// How a file is opened. Create: the file must not exist yet.
enum class OpenMode { Create, ReadWrite, ReadOnly };

/// What opening may need to know.
struct OpenOptions {
    int waitSeconds = 60;   ///< how long a write waits for another's
    QString backupFolder;   ///< where the copy made before a migration goes; empty: beside the file
    int queryMs = 60'000;   ///< how long one reading statement may take, in milliseconds (NoTimeLimit); 0: any time
};

/// An open Kelvin file: one connection, to be used by the thread that opened it. Opening again is cheap (clone).
class Database {
public:
    /// The one function that opens a Kelvin file; a file it refuses stays untouched. Failure codes (kind Database, first argument
    /// the path): db_path (not absolute, or a URI), db_missing, db_exists, db_not_regular, db_empty, db_foreign, db_newer,
    /// db_older (read-only and needs a migration), db_network, db_sync_folder, db_readonly, db_busy, db_full, db_damaged, db_io.
    static Result<std::unique_ptr<Database>> open(const QString& path, OpenMode mode, const OpenOptions& options = {});
    /// Another connection to the same file, for the calling thread.
    Result<std::unique_ptr<Database>> clone() const;
    ~Database();

    const QString& path() const;
    OpenMode mode() const;
    /// Changes when another connection has committed; a look costs microseconds.
    qint64 dataVersion();
    /// Number of the latest commit in the file.
    qint64 changeCounter();

    /// For the repositories of this layer.
    Connection& connection() { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace Kelvin
