// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/domain/SearchFold.h"
#include "core/storage/Connection.h"
#include "core/storage/Dialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <sqlite3.h>

namespace Kelvin {
namespace {

QList<Migration>& replaced()
{
    static QList<Migration> steps;
    return steps;
}

void run(sqlite3* connection, const QByteArray& sql, const QString& path)
{
    if (sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw StorageError(databaseFailure(sqlite3_extended_errcode(connection), path, QString::fromUtf8(sqlite3_errmsg(connection))));
}

int versionOf(sqlite3* connection, const QString& path)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, "PRAGMA user_version", -1, &statement, nullptr);
    const bool row = sqlite3_step(statement) == SQLITE_ROW;
    const int version = row ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    if (!row)
        throw StorageError(databaseFailure(sqlite3_extended_errcode(connection), path, QString::fromUtf8(sqlite3_errmsg(connection))));
    return version;
}

QByteArray firstRows()
{
    return "PRAGMA application_id = " + QByteArray::number(applicationId) +
           "; INSERT INTO meta (key, value) VALUES ('change_counter', '0'), ('zone', 'UTC'), ('currency', 'EUR'), ('fold_version', '" +
           QByteArray::number(searchFoldVersion) + "'), ('fold_library', '" + QByteArray::number(searchFoldLibraryVersion()) + "')";
}

void applyStep(sqlite3* connection, const Migration& step, const QString& path)
{
    run(connection, "BEGIN IMMEDIATE", path);
    try {
        // Another process may have taken the step while this one waited for the lock.
        if (versionOf(connection, path) < step.number) {
            run(connection, inDialect(step.sql), path);
            run(connection, "PRAGMA user_version = " + QByteArray::number(step.number), path);
            if (step.number == 1) run(connection, firstRows(), path);
        }
        run(connection, "COMMIT", path);
    } catch (...) {
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace

const QList<Migration>& shippedMigrations()
{
    static const QList<Migration> steps = [] {
        QList<Migration> found;
        const QDir folder(QStringLiteral(":/kelvin/migrations"));
        for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
            QFile source(folder.filePath(file));
            if (source.open(QIODevice::ReadOnly)) found.append({file.left(4).toInt(), file, source.readAll()});
        }
        return found;
    }();
    return steps;
}

const QList<Migration>& migrations()
{
    return replaced().isEmpty() ? shippedMigrations() : replaced();
}

void replaceMigrationsForTest(const QList<Migration>& steps)
{
    replaced() = steps;
}

QByteArray schemaFingerprint(sqlite3* connection)
{
    sqlite3_stmt* statement = nullptr;
    // Only the tables of ANALYZE may be more than the migrations made: SQLite runs a trigger whatever a crafted file calls it.
    const char* sql = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                      "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat2', 'sqlite_stat3', 'sqlite_stat4')) ORDER BY type, name";
    int code = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW) break;
        for (int column = 0; column < 4; ++column) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            hash.addData(QByteArray(text, sqlite3_column_bytes(statement, column)));
            hash.addData(QByteArray(1, '\0'));
        }
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE) throw StorageError(databaseFailure(code, {}, QString::fromUtf8(sqlite3_errmsg(connection))));
    return hash.result();
}

QByteArray expectedFingerprint(int number)
{
    static QMutex mutex;
    static QHash<QByteArray, QByteArray> known;
    QByteArray steps;
    for (const Migration& step : migrations())
        if (step.number <= number) steps += step.sql;
    const QByteArray name = QCryptographicHash::hash(steps, QCryptographicHash::Sha256);
    const QMutexLocker lock(&mutex);
    if (!known.contains(name)) {
        sqlite3* memory = nullptr;
        sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
        sqlite3_exec(memory, inDialect(steps).constData(), nullptr, nullptr, nullptr);
        known.insert(name, schemaFingerprint(memory));
        sqlite3_close(memory);
    }
    return known.value(name);
}

void migrate(sqlite3* connection, const QString& path)
{
    const int from = versionOf(connection, path);
    for (const Migration& step : migrations())
        if (step.number > from) applyStep(connection, step, path);
}

} // namespace Kelvin
