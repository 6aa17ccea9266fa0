// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileChecks.h"

#include "core/storage/Connection.h"
#include "core/storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Kelvin {
namespace {

Failure about(const QString& path, const char* code, const QStringList& more = {})
{
    return {FailureKind::Database, QString::fromLatin1(code), QStringList{path} + more};
}

std::optional<Failure> networkObjection(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    struct statfs info {};
    if (statfs(folder.constData(), &info) != 0) return about(path, "db_missing");
    constexpr quint64 fuse = 0x65735546;
    QString type;
    if (quint64(info.f_type) == fuse) {
        struct stat status {};
        stat(folder.constData(), &status);
        const QByteArray device = QByteArray::number(major(status.st_dev)) + ':' + QByteArray::number(minor(status.st_dev));
        QFile mounts(QStringLiteral("/proc/self/mountinfo"));
        if (mounts.open(QIODevice::ReadOnly))
            for (const QByteArray& line : mounts.readAll().split('\n')) {
                const qsizetype dash = line.indexOf(" - ");
                if (dash > 0 && line.split(' ').value(2) == device) type = QString::fromUtf8(line.mid(dash + 3).split(' ').value(0));
            }
    }
    if (isNetworkFileSystem(quint64(info.f_type), type)) return about(path, "db_network", {type});
    if (isInSyncFolder(path)) return about(path, "db_sync_folder");
    return std::nullopt;
}

/// A connection that only looks. Without a log beside the file nothing is created or locked either.
class Probe {
public:
    Probe(const QString& path, bool immutable)
    {
        const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + (immutable ? "?mode=ro&immutable=1" : "?mode=ro");
        m_code = sqlite3_open_v2(uri.constData(), &m_connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
        if (m_code != SQLITE_OK) return;
        sqlite3_busy_timeout(m_connection, 5'000);
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, 100'000'000);
    }
    ~Probe() { sqlite3_close_v2(m_connection); }
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;

    std::optional<qint64> integer(const char* sql)
    {
        if (m_code != SQLITE_OK) return std::nullopt;
        sqlite3_stmt* statement = nullptr;
        m_code = sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr);
        std::optional<qint64> value;
        if (m_code == SQLITE_OK) {
            const int step = sqlite3_step(statement);
            if (step == SQLITE_ROW)
                value = sqlite3_column_int64(statement, 0);
            else
                m_code = step;
        }
        sqlite3_finalize(statement);
        return value;
    }
    int code() const { return m_code; }
    sqlite3* raw() const { return m_connection; }

private:
    sqlite3* m_connection = nullptr;
    int m_code = SQLITE_OK;
};

std::optional<Failure> probeObjection(const QString& path, OpenMode mode, Probe& probe)
{
    const auto application = probe.integer("PRAGMA application_id");
    if (!application) {
        if ((probe.code() & 0xFF) == SQLITE_NOTADB) return about(path, "db_foreign");
        return connectionFailure(probe.raw(), probe.code(), path);
    }
    if (*application != applicationId) return about(path, "db_foreign");
    const auto version = probe.integer("PRAGMA user_version");
    if (!version) return connectionFailure(probe.raw(), probe.code(), path);
    const int latest = migrations().isEmpty() ? 0 : migrations().constLast().number;
    if (*version > latest) return about(path, "db_newer", {QString::number(*version), QString::number(latest)});
    if (*version < 1) return about(path, "db_foreign");
    try {
        if (schemaFingerprint(probe.raw()) != expectedFingerprint(int(*version))) return about(path, "db_foreign");
    } catch (const StorageError& error) {
        // A disk that is full or fails says nothing against the file.
        Failure failure = error.failure();
        failure.args[0] = path;
        if (failure.code == QLatin1String("db_failed")) failure.code = QStringLiteral("db_damaged");
        return failure;
    }
    if (mode == OpenMode::ReadOnly && *version < latest) return about(path, "db_older", {QString::number(*version), QString::number(latest)});
    return std::nullopt;
}

bool hasLog(const QString& path)
{
    struct stat status {};
    return lstat(QFile::encodeName(path + QStringLiteral("-wal")).constData(), &status) == 0 && status.st_size > 0;
}

} // namespace

bool isNetworkFileSystem(quint64 magic, QStringView typeName)
{
    // statfs(2): NFS, SMB, CIFS, SMB2, AFS, Coda, NCP, 9P, Ceph, Lustre, OCFS2, GFS2.
    constexpr quint64 remote[] = {0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x5346414F, 0x73757245,
                                  0x564C,     0x01021997, 0x00C36400, 0x0BD00BD0, 0x7461636F, 0x01161970};
    for (const quint64 known : remote)
        if ((magic & 0xFFFFFFFF) == known) return true;
    // Local disks through user space say "fuseblk"; "fuse.x" is somebody else's storage unless it is known to be local.
    return typeName.startsWith(u"fuse.") && typeName != u"fuse.ntfs-3g" && typeName != u"fuse.encfs" && typeName != u"fuse.gocryptfs" &&
           typeName != u"fuse.fuse-overlayfs" && typeName != u"fuse.mergerfs";
}

bool isInSyncFolder(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        const QString name = folder.dirName();
        for (const char* known : {"Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud", "pCloudDrive", "MEGAsync"})
            if (name == QLatin1String(known) || name.startsWith(QLatin1String(known) + QLatin1String(" - "))) return true;
        for (const char* marker : {".dropbox.cache", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log"})
            if (folder.exists(QString::fromLatin1(marker))) return true;
    } while (folder.cdUp());
    return false;
}

std::optional<Failure> pathObjection(const QString& path, OpenMode mode)
{
    if (path.isEmpty() || !QDir::isAbsolutePath(path) || path.startsWith(QLatin1Char(':')) || path.contains(QChar(0))) return about(path, "db_path");
    struct stat status {};
    const QByteArray name = QFile::encodeName(path);
    const bool there = lstat(name.constData(), &status) == 0;
    if (!there && errno == EACCES) return about(path, "db_readonly");
    if (mode == OpenMode::Create) return there ? std::optional(about(path, "db_exists")) : networkObjection(path);
    if (!there) return about(path, "db_missing");
    if (!S_ISREG(status.st_mode)) return about(path, "db_not_regular");
    if (status.st_size == 0 && !hasLog(path)) return about(path, "db_empty");
    if (access(name.constData(), R_OK) != 0) return about(path, "db_readonly");
    if (mode == OpenMode::ReadOnly) return std::nullopt;
    if (access(name.constData(), W_OK) != 0) return about(path, "db_readonly");
    if (access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) != 0) return about(path, "db_readonly");
    return networkObjection(path);
}

/// Whose the file is, as its first page says; 0 if it does not.
static qint64 applicationOf(const QString& path)
{
    Probe probe(path, true);
    // A checkpoint that was cut short leaves pages of the file in its log only: alone it is shorter than its first page says. That page
    // is read all the same; nothing can be written through this connection.
    sqlite3_db_config(probe.raw(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(probe.raw(), SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    return probe.integer("PRAGMA application_id").value_or(0);
}

std::optional<Failure> contentObjection(const QString& path, OpenMode mode)
{
    // The identity of a file lies in its first page since it was made, so it can be read past any log.
    const bool logged = hasLog(path) && applicationOf(path) == applicationId;
    // With a log of our own file beside it, version and schema are those of both together.
    Probe probe(path, !logged);
    return probeObjection(path, mode, probe);
}

} // namespace Kelvin
