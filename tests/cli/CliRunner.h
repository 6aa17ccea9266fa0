// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Kelvin::Tests {

/// What a run of kelvin-cli gave.
struct CliResult {
    int code = -1;
    QByteArray out, err;
    QJsonObject json() const;
};

/// Runs the real kelvin-cli on one file in a folder of its own.
class CliRunner {
public:
    CliRunner();

    /// `now` is put before the verb's own words; the file is x.kelvin in folder().
    CliResult run(const QStringList& arguments, const QString& now = QStringLiteral("2026-03-12T09:00:00Z")) const;
    /// The same with words before the program, as `setpriv --reuid=65534` has them.
    CliResult runBehind(const QStringList& wrapper, const QStringList& arguments, const QString& now = QStringLiteral("2026-03-12T09:00:00Z")) const;
    enum class Input { Closed, Open };
    /// Starts it and does not wait.
    std::unique_ptr<QProcess> start(const QStringList& arguments, Input input = Input::Closed) const;
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder; its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Where the database is looked for; x.kelvin in folder() unless set.
    QString database = QStringLiteral("x.kelvin");
    QByteArray dump(const QString& now = QStringLiteral("2026-03-12T12:00:00Z")) const;

private:
    void prepare(QProcess& process) const;
    QStringList words(const QStringList& arguments, const QString& now) const;

    QTemporaryDir m_folder;
};

/// Some leads as a file: "email,name,employees" and `count` rows.
QByteArray leadRows(int count);
/// A small file system of its own that can be full; not mounted if that is not allowed here.
class SmallDisk {
public:
    explicit SmallDisk(const QString& size);
    ~SmallDisk();
    bool isMounted() const { return m_mounted; }
    bool resize(const QString& size);
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// A file of ../shared/data, empty if the folder is not beside the project.
QString sharedData(const QString& name);

} // namespace Kelvin::Tests
