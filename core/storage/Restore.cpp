// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FreeName.h"
#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "core/storage/FileChecks.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Kelvin {
namespace {

Failure failed(const char* code, const QString& path) { return {FailureKind::Database, QString::fromLatin1(code), {path}}; }

bool isThere(const QString& path)
{
    struct stat status {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0;
}

/// Closes itself.
struct Handle {
    sqlite3* connection = nullptr;

    Handle(const QString& path, int flags) { m_code = sqlite3_open_v2(QFile::encodeName(path).constData(), &connection, flags, nullptr); }
    ~Handle() { sqlite3_close(connection); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    bool isOpen() const { return m_code == SQLITE_OK; }
    int run(const char* sql) { return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr); }

private:
    int m_code;
};

/// Folds the log into the file, so that the file can be moved alone, and keeps others out until the handle closes. A file too damaged
/// for that is moved with its log.
std::optional<Failure> takeForOneself(Handle& old, const QString& path)
{
    if (!old.isOpen()) return std::nullopt;
    sqlite3_busy_timeout(old.connection, 2'000);
    int code = old.run("PRAGMA journal_mode = DELETE");
    if (code == SQLITE_OK) code = old.run("BEGIN EXCLUSIVE");
    return code == SQLITE_BUSY || code == SQLITE_LOCKED ? std::optional(failed("db_locked", path)) : std::nullopt;
}

/// The first name for the old file that nothing has.
QString nameToKeep(const QString& path)
{
    const QString stem = path + QStringLiteral(".before-restore");
    const auto taken = [](const QString& name) { return isThere(name) || isThere(name + QStringLiteral("-wal")); };
    return firstFreeName([&](int n) { return n == 1 ? stem : stem + QStringLiteral("-%1").arg(n); }, taken);
}

/// Gives a file a second name: it is never without one. Where there are no second names, it is moved.
bool isKept(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) return true;
    const bool withoutLinks = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK;
    return withoutLinks && renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0;
}

/// Keeps what stands at `path`; its log goes with it, for a log of another file must not be beside the new one.
bool isPutAside(const QString& path, const QString& kept)
{
    for (const char* end : {"-wal", "-journal", ""})
        if (isThere(path + QLatin1String(end)) && !isKept(path + QLatin1String(end), kept + QLatin1String(end))) return false;
    if (!isSynced(QFileInfo(path).absolutePath())) return false;
    for (const char* end : {"-wal", "-journal", "-shm"}) QFile::remove(path + QLatin1String(end));
    return true;
}

/// Puts `fresh` in the place of `path` by one rename.
Result<Done> replace(const QString& path, const QString& fresh)
{
    const auto renamed = [](const QString& from, const QString& to) {
        return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    };
    QString kept;
    if (isThere(path)) {
        kept = nameToKeep(path);
        if (!isPutAside(path, kept)) return failed("db_io", kept);
    }
    if (!renamed(fresh, path)) {
        const bool isGone = !isThere(path) && !kept.isEmpty();
        if (isGone) renamed(kept, path);
        return failed("db_io", path);
    }
    isSynced(QFileInfo(path).absolutePath());
    return Done{};
}

/// Puts the new file in the place of the old one while nobody else has that open.
Result<Done> takePlace(const QString& path, const QString& fresh)
{
    Handle old(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW);
    const auto objection = takeForOneself(old, path);
    return objection ? Result<Done>(*objection) : replace(path, fresh);
}

} // namespace

Result<Done> restoreDatabase(const QString& backup, const QString& path)
{
    if (const auto failure = pathObjection(backup, OpenMode::ReadOnly)) return *failure;
    if (const auto failure = contentObjection(backup, OpenMode::ReadWrite)) return *failure;
    auto source = Database::open(backup, OpenMode::ReadOnly);
    if (!source.ok() && source.failure().code != QLatin1String("db_older")) return source.failure();
    const Handle from(backup, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW);
    if (!from.isOpen()) return failed("db_readonly", backup);
    const QString fresh = path + QStringLiteral(".restoring");
    removeDatabase(fresh);
    if (auto failure = pathObjection(fresh, OpenMode::Create)) {
        failure->args.first() = path;
        return *failure;
    }
    const Result<Done> copied = copyDatabase(from.connection, fresh);
    if (!copied.ok()) return copied;
    const Result<Done> done = takePlace(path, fresh);
    if (!done.ok()) removeDatabase(fresh);
    return done;
}

} // namespace Kelvin
