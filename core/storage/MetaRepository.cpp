// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MetaRepository.h"

#include "core/domain/SearchFold.h"
#include "core/storage/LeadFold.h"
#include "core/storage/LeadRows.h"
#include "core/storage/Statement.h"

namespace Kelvin {

QString MetaRepository::value(const QString& key) const
{
    Statement row(m_database, "SELECT value FROM meta WHERE key = ?1");
    row.bind(key);
    return row.next() ? row.text(0) : QString();
}

void MetaRepository::setValue(const QString& key, const QString& text)
{
    Statement(m_database, "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value").bind(key).bind(text).run();
}

QString MetaRepository::zone() const { return value(QStringLiteral("zone")); }
void MetaRepository::setZone(const QString& name) { setValue(QStringLiteral("zone"), name); }
QString MetaRepository::currency() const { return value(QStringLiteral("currency")); }
void MetaRepository::setCurrency(const QString& code) { setValue(QStringLiteral("currency"), code); }
int MetaRepository::foldVersion() const { return value(QStringLiteral("fold_version")).toInt(); }

bool MetaRepository::needsRefold() const
{
    return foldVersion() != searchFoldVersion || value(QStringLiteral("fold_library")).toInt() != searchFoldLibraryVersion();
}

void MetaRepository::refoldAll()
{
    Connection& connection = m_database.connection();
    for (const qint64 lead : integers(connection, "SELECT id FROM lead", {})) writeFold(connection, lead);
    setValue(QStringLiteral("fold_version"), QString::number(searchFoldVersion));
    setValue(QStringLiteral("fold_library"), QString::number(searchFoldLibraryVersion()));
}

QStringList MetaRepository::people() const
{
    // By lead, so that of a lead's fields only the owner is read.
    Statement row(m_database, "SELECT author FROM batch WHERE author <> '' "
                              "UNION SELECT v.value FROM lead l JOIN field_value v ON v.lead = l.id AND v.field = 'owner' WHERE v.value <> '' ORDER BY 1");
    QStringList names;
    while (row.next()) names.append(row.text(0));
    return names;
}

std::optional<QByteArray> MetaRepository::setting(const QString& key) const
{
    Statement row(m_database, "SELECT value FROM setting WHERE key = ?1");
    row.bind(key);
    return row.next() ? std::optional(row.text(0).toUtf8()) : std::nullopt;
}

void MetaRepository::setSetting(const QString& key, const QByteArray& json)
{
    Statement(m_database, "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(key).bind(QString::fromUtf8(json)).run();
}

} // namespace Kelvin
