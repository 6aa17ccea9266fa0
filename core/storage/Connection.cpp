// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <cerrno>
#include <chrono>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Kelvin {
namespace {

const char* codeOf(int resultCode)
{
    switch (resultCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "db_busy";
    case SQLITE_FULL: return "db_full";
    case SQLITE_READONLY:
    case SQLITE_PERM: return "db_readonly";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return "db_damaged";
    case SQLITE_CONSTRAINT: return "db_constraint";
    case SQLITE_IOERR: return "db_io";
    case SQLITE_CANTOPEN: return "db_io";
    case SQLITE_INTERRUPT: return "db_cancelled";
    default: return "db_failed";
    }
}

/// Steps of SQLite's machine between two looks at flag and clock: a millisecond or less.
constexpr int stepsBetweenLooks = 20'000;

QString newConnectionName()
{
    static std::atomic<qint64> last{0};
    return QStringLiteral("kelvin-%1").arg(++last);
}

void guard(sqlite3* raw)
{
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, 200'000'000);
    sqlite3_limit(raw, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(raw, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(raw, SQLITE_LIMIT_COMPOUND_SELECT, 50);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(raw, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

} // namespace

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Failure databaseFailure(int resultCode, const QString& path, const QString& text)
{
    const FailureKind kind = (resultCode & 0xFF) == SQLITE_INTERRUPT ? FailureKind::Cancelled : FailureKind::Database;
    return {kind, QString::fromLatin1(codeOf(resultCode)), {path, text}};
}

static bool mayWrite(const QString& place) { return access(QFile::encodeName(place).constData(), W_OK) == 0; }

Failure connectionFailure(sqlite3* connection, int resultCode, const QString& path)
{
    Failure failure = databaseFailure(resultCode, path, QString::fromUtf8(sqlite3_errmsg(connection)));
    // A log that was left beside the file cannot be read without an index, and that not be made here.
    const bool lacksIndex = (resultCode & 0xFF) == SQLITE_CANTOPEN && !mayWrite(QFileInfo(path).absolutePath());
    if (lacksIndex) failure.code = QStringLiteral("db_readonly");
    const bool noRoom = failure.code == QLatin1String("db_io") && sqlite3_system_errno(connection) == ENOSPC;
    if (noRoom) failure.code = QStringLiteral("db_full");
    return failure;
}

/// A file that may not be written and that nobody writes now is read as it lies: in its folder a log could not be made, or would be one
/// that its owner cannot write.
static bool isFrozen(const QString& path)
{
    struct stat status {};
    const bool logged = lstat(QFile::encodeName(path + QStringLiteral("-wal")).constData(), &status) == 0;
    return !logged && !(mayWrite(path) && mayWrite(QFileInfo(path).absolutePath()));
}

Connection::Connection(QString path_, OpenMode mode_, OpenOptions options_)
    : path(std::move(path_))
    , mode(mode_)
    , options(std::move(options_))
{
}

void Connection::open()
{
    m_driver = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), newConnectionName()));
    const bool readOnly = mode == OpenMode::ReadOnly;
    // Never creates the file: whoever removed it a moment ago meant it.
    const QString uri = QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) +
                        (readOnly ? QStringLiteral("?mode=ro") : QStringLiteral("?mode=rw")) +
                        (readOnly && isFrozen(path) ? QStringLiteral("&immutable=1") : QString());
    m_driver->setDatabaseName(uri);
    m_driver->setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(options.waitSeconds * 1'000) +
                                (readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!m_driver->open())
        throw StorageError(databaseFailure(m_driver->lastError().nativeErrorCode().toInt(), path, m_driver->lastError().databaseText()));
    const QVariant handle = m_driver->driver()->handle();
    m_raw = *static_cast<sqlite3* const*>(handle.constData());
    guard(m_raw);
    sqlite3_progress_handler(m_raw, stepsBetweenLooks, [](void* connection) { return static_cast<Connection*>(connection)->look(); }, this);
    execute("PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON;"
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
    if (!readOnly) execute("PRAGMA journal_size_limit = 67108864");
}

Connection::~Connection()
{
    m_queries.clear();
    for (auto& [sql, statements] : m_statements)
        for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
    if (!m_driver) return;
    if (m_raw && !sqlite3_get_autocommit(m_raw)) sqlite3_exec(m_raw, "ROLLBACK", nullptr, nullptr, nullptr);
    const QString name = m_driver->connectionName();
    m_driver->close();
    m_driver.reset();
    QSqlDatabase::removeDatabase(name);
}

/// Not 0: what runs shall end.
int Connection::look()
{
    m_ranOut = m_deadline != 0 && steadyMs() > m_deadline;
    return m_ranOut || (stop && stop->load(std::memory_order_relaxed));
}

void Connection::execute(const QByteArray& sql)
{
    if (sqlite3_exec(m_raw, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql.constData());
}

qint64 Connection::integer(const char* sql)
{
    sqlite3_stmt* statement = takeRaw(sql);
    const int code = timed(steadyMs(), [&] { return sqlite3_step(statement); });
    const qint64 value = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_reset(statement);
    returnRaw(sql, statement);
    if (code != SQLITE_ROW) fail(sql);
    return value;
}

void Connection::fail(const char* sql)
{
    Failure failure = connectionFailure(m_raw, sqlite3_extended_errcode(m_raw), path);
    if (failure.code == QLatin1String("db_cancelled") && m_ranOut)
        throw StorageError({FailureKind::Database, QStringLiteral("db_slow"), {path, QString::number((options.queryMs + 999) / 1'000)}});
    failure.args.last() += QStringLiteral(" [") + QString::fromUtf8(sql).simplified().left(120) + QLatin1Char(']');
    throw StorageError(failure);
}

std::unique_ptr<QSqlQuery> Connection::takeQuery(const char* sql)
{
    auto& free = m_queries[sql];
    if (!free.empty()) {
        auto query = std::move(free.back());
        free.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(*m_driver);
    query->setForwardOnly(true);
    // The driver miscounts a numbered parameter that stands twice; a named one it counts right.
    static const QRegularExpression numbered(QStringLiteral("\\?(\\d+)"));
    if (!query->prepare(QString::fromUtf8(sql).replace(numbered, QStringLiteral(":p\\1")))) fail(sql);
    return query;
}

void Connection::returnQuery(const char* sql, std::unique_ptr<QSqlQuery> query)
{
    m_queries[sql].push_back(std::move(query));
}

sqlite3_stmt* Connection::takeRaw(const char* sql)
{
    auto& free = m_statements[sql];
    if (!free.empty()) {
        sqlite3_stmt* statement = free.back();
        free.pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_raw, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) fail(sql);
    return statement;
}

void Connection::returnRaw(const char* sql, sqlite3_stmt* statement)
{
    m_statements[sql].push_back(statement);
}

} // namespace Kelvin
