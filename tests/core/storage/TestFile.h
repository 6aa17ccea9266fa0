// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AccountRepository.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/BatchRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRepository.h"
#include "core/storage/Transaction.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace Kelvin::Tests {

inline constexpr Instant start = 1'767'225'600; // 2026-01-01T00:00:00Z

/// A new file in a folder of its own.
struct TestFile {
    TestFile();
    QString path() const { return folder.filePath(QStringLiteral("leads.kelvin")); }
    std::unique_ptr<Database> again(OpenMode mode = OpenMode::ReadWrite) const;

    QTemporaryDir folder;
    std::unique_ptr<Database> db;
};

/// Starts a batch of this kind.
Commit commit(Database& db, const QString& kind = QStringLiteral("import"));
FieldChange fieldChange(const QString& field, const FieldValue& value, Instant validFrom = start);
Activity activity(int type, Instant at, const QString& subject, const Id& id = {});
/// Adds random leads with every kind of fact; the same seed gives the same facts.
QList<qint64> addRandomLeads(Database& db, const Commit& stamp, int count, quint32 seed);
/// Of all leads that are not in the trash.
QList<qint64> rowsOfLeads(Database& db);
QByteArray dump(Database& db);

} // namespace Kelvin::Tests
