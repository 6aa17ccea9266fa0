// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Time.h"
#include "core/storage/Database.h"

namespace Kelvin {

/// Who did what, when. The detail may hold personal data and can be erased; the chain holds without it.
struct AuditEntry {
    qint64 number = 0;
    Instant at = 0;
    QString who;
    QString what;                     ///< a code
    QString detail;                   ///< JSON; empty once erased
    bool erased = false;
    bool operator==(const AuditEntry&) const = default;
};

/// The append-only trail. Each row's BLAKE2b hash covers the one before it, so a changed, removed or inserted row is found.
class AuditRepository {
public:
    explicit AuditRepository(Database& database) : m_database(database) {}

    /// In an open Transaction.
    void append(Instant at, const QString& who, const QString& what, const QString& detail);
    /// Forgets the detail of a row; the chain stays whole. In an open Transaction.
    void eraseDetail(qint64 number);
    /// Newest first.
    QList<AuditEntry> entries(int limit = -1) const;
    /// The first row at which the chain is broken; nothing if it is whole.
    std::optional<qint64> firstBroken() const;

private:
    Database& m_database;
};

} // namespace Kelvin
