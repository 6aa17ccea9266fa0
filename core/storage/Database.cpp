// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/Backup.h"
#include "core/storage/Connection.h"
#include "core/storage/FileChecks.h"
#include "core/storage/Migrations.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Kelvin {
namespace {

/// An empty file that only its owner may read; the log files take over its mode.
std::optional<Failure> makeEmptyFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_WRONLY, 0600);
    if (file >= 0) {
        ::close(file);
        return std::nullopt;
    }
    const char* code = errno == EEXIST ? "db_exists" : errno == ENOSPC ? "db_full" : errno == ENOENT ? "db_missing" : "db_readonly";
    return Failure{FailureKind::Database, QString::fromLatin1(code), {path}};
}

void fillNewFile(Connection& connection)
{
    // The first step is written without a log, so that the file says whose it is from its first page on.
    migrate(connection.raw(), connection.path);
    connection.execute("PRAGMA journal_mode = WAL");
}

/// The copy that stays if a migration goes wrong.
std::optional<Failure> backupBeforeMigration(Connection& connection, int version)
{
    const QFileInfo file(connection.path);
    const QString folder = connection.options.backupFolder.isEmpty() ? file.absolutePath() : connection.options.backupFolder;
    const QString stem = folder + QLatin1Char('/') + file.fileName() + QStringLiteral(".version-%1").arg(version);
    QString target = stem + QStringLiteral(".backup");
    for (int n = 2; QFileInfo::exists(target); ++n) target = stem + QStringLiteral("-%1.backup").arg(n);
    const auto made = backupConnection(connection, target);
    return made.ok() ? std::nullopt : std::optional(made.failure());
}

void bringUpToDate(Connection& connection)
{
    const int version = int(connection.integer("PRAGMA user_version"));
    const int latest = migrations().constLast().number;
    if (version >= latest) return;
    if (const auto failure = backupBeforeMigration(connection, version)) throw StorageError(*failure);
    migrate(connection.raw(), connection.path);
    // Version and schema shall be in the file itself, where the next opening looks first.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void prepareForWriting(Connection& connection)
{
    connection.execute("PRAGMA journal_mode = WAL");
    bringUpToDate(connection);
    // Between the look and the opening another process may have changed the file.
    const int version = int(connection.integer("PRAGMA user_version"));
    if (schemaFingerprint(connection.raw()) != expectedFingerprint(version))
        throw StorageError({FailureKind::Database, QStringLiteral("db_foreign"), {connection.path}});
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode, const OpenOptions& options)
{
    if (const auto failure = pathObjection(path, mode)) return *failure;
    const bool create = mode == OpenMode::Create;
    if (const auto failure = create ? makeEmptyFile(path) : contentObjection(path, mode)) return *failure;
    auto connection = std::make_unique<Connection>(path, create ? OpenMode::ReadWrite : mode, options);
    try {
        connection->open();
        if (create)
            fillNewFile(*connection);
        else if (mode == OpenMode::ReadWrite)
            prepareForWriting(*connection);
    } catch (const StorageError& error) {
        connection.reset();
        if (create) QFile::remove(path);
        return error.failure();
    }
    return std::unique_ptr<Database>(new Database(std::move(connection)));
}

Result<std::unique_ptr<Database>> Database::clone() const
{
    return open(path(), mode(), m_connection->options);
}

const QString& Database::path() const { return m_connection->path; }
OpenMode Database::mode() const { return m_connection->mode; }

qint64 Database::dataVersion() { return m_connection->integer("PRAGMA data_version"); }

qint64 Database::changeCounter()
{
    return m_connection->integer("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'change_counter'");
}

} // namespace Kelvin
