// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QMap>

#include <optional>

namespace Kelvin {

/// What the whole file has once: zone, currency, people, settings (saved filters, custom fields, drafts of forms: each a key with a
/// prefix, the value is JSON). Writes need an open Transaction; every call may throw StorageError.
class MetaRepository {
public:
    explicit MetaRepository(Database& database) : m_database(database) {}

    /// IANA name of the workspace zone.
    QString zone() const;
    void setZone(const QString& name);
    /// ISO 4217.
    QString currency() const;
    void setCurrency(const QString& code);
    /// Version of the search fold that the stored search texts have.
    int foldVersion() const;
    /// Writes every search text anew and notes the version; after another library folds differently.
    void refoldAll();
    bool needsRefold() const;

    /// Whom the file knows: who has or had leads, and who has written into it. Ordered by name; nobody twice.
    QStringList people() const;

    std::optional<QByteArray> setting(const QString& key) const;
    void setSetting(const QString& key, const QByteArray& json);

private:
    QString value(const QString& key) const;
    void setValue(const QString& key, const QString& value);
    Database& m_database;
};

} // namespace Kelvin
