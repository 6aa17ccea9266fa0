// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Backup.h"

#include "core/storage/Connection.h"
#include "core/storage/FileChecks.h"
#include "core/storage/Migrations.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace Kelvin {
namespace {

Failure failed(const char* code, const QString& path) { return {FailureKind::Database, QString::fromLatin1(code), {path}}; }

bool isWhole(sqlite3* connection)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, "PRAGMA quick_check(1)", -1, &statement, nullptr);
    const bool row = sqlite3_step(statement) == SQLITE_ROW;
    const bool whole = row && QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))) == "ok";
    sqlite3_finalize(statement);
    return whole;
}

int copyPages(sqlite3* to, sqlite3* from, const std::function<bool(double)>& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) return sqlite3_extended_errcode(to);
    int code = SQLITE_OK;
    // A few thousand pages at a time, so that writers get their turn and Cancel is heard.
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, 4'096);
        const int total = sqlite3_backup_pagecount(backup);
        const double done = total > 0 ? 1.0 - double(sqlite3_backup_remaining(backup)) / total : 0.0;
        if (progress && !progress(done) && code != SQLITE_DONE) code = SQLITE_INTERRUPT;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) sqlite3_sleep(50);
    }
    const int finished = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? finished : code;
}

} // namespace

Result<Done> copyDatabase(sqlite3* from, const QString& target, const std::function<bool(double)>& progress)
{
    const int file = ::open(QFile::encodeName(target).constData(), O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_WRONLY, 0600);
    if (file < 0) return failed(errno == EEXIST ? "db_exists" : errno == ENOSPC ? "db_full" : "db_readonly", target);
    ::close(file);
    sqlite3* to = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(target).constData(), &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
    if (code == SQLITE_OK) code = copyPages(to, from, progress);
    // The copy stands alone: no log file beside it.
    if (code == SQLITE_OK) code = sqlite3_exec(to, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    const bool whole = code == SQLITE_OK && isWhole(to);
    const Failure failure = code == SQLITE_OK ? failed("db_damaged", target) : connectionFailure(to, code, target);
    sqlite3_close(to);
    if (whole && !contentObjection(target, OpenMode::ReadWrite) && isSynced(target) && isSynced(QFileInfo(target).absolutePath()))
        return Done{};
    removeDatabase(target);
    return failure;
}

bool isSynced(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool done = fsync(file) == 0;
    ::close(file);
    return done;
}

void removeDatabase(const QString& path)
{
    for (const char* end : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(end));
}

Result<Done> backupConnection(Connection& connection, const QString& target, const std::function<bool(double)>& progress)
{
    return copyDatabase(connection.raw(), target, progress);
}

Result<Done> backupDatabase(Database& database, const QString& target, const std::function<bool(double)>& progress)
{
    if (const auto failure = pathObjection(target, OpenMode::Create); failure && failure->code != QLatin1String("db_network") && failure->code != QLatin1String("db_sync_folder"))
        return *failure;
    return backupConnection(database.connection(), target, progress);
}

} // namespace Kelvin
