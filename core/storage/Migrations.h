// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QList>

struct sqlite3;

namespace Kelvin {

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;
};

/// Marks a file as ours: "Kelv".
inline constexpr int applicationId = 0x4B656C76;

/// The steps in the program, numbered 1, 2, 3 ...
const QList<Migration>& shippedMigrations();
/// The steps in force: the shipped ones, or those a test put in their place (empty list: the shipped ones again).
const QList<Migration>& migrations();
void replaceMigrationsForTest(const QList<Migration>& steps);

/// Hash of everything the schema of a connection holds; throws StorageError if it cannot be read.
QByteArray schemaFingerprint(sqlite3* connection);
/// The fingerprint that version `number` has.
QByteArray expectedFingerprint(int number);
/// Brings a connection from its version to the latest, each step in one transaction; a StorageError leaves it between two steps.
void migrate(sqlite3* connection, const QString& path);

} // namespace Kelvin
