// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

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
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file into the folder; its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray dump(const QString& now = QStringLiteral("2026-03-12T12:00:00Z")) const;

private:
    QTemporaryDir m_folder;
};

/// A file of ../shared/data, empty if the folder is not beside the project.
QString sharedData(const QString& name);

} // namespace Kelvin::Tests
