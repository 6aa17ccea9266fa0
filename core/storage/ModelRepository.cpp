// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ModelRepository.h"

#include "core/storage/Statement.h"

namespace Kelvin {
namespace {

StoredVersion readVersion(const Statement& row)
{
    StoredVersion version;
    version.number = int(row.integer(0));
    version.state = row.key<VersionState>(1, VersionState::Retired);
    version.createdAt = row.integer(2);
    version.publishedAt = row.optionalInteger(3);
    version.author = row.text(4);
    version.note = row.text(5);
    version.json = row.bytes(6);
    return version;
}

std::optional<StoredVersion> firstVersion(Statement& row)
{
    return row.next() ? std::optional(readVersion(row)) : std::nullopt;
}

int nextNumber(Database& database, qint64 model)
{
    Statement row(database, "SELECT ifnull(max(number), 0) + 1 FROM model_version WHERE model = ?1");
    row.bind(model);
    row.next();
    return int(row.integer(0));
}

void insertVersion(Database& database, const Commit& commit, qint64 model, const StoredVersion& version)
{
    Statement(database, "INSERT INTO model_version (model, number, state, created_at, published_at, author, note, json, batch) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(model).bind(version.number).bind(enumKey(version.state)).bind(version.createdAt).bind(version.publishedAt)
        .bind(version.author).bind(version.note).bind(version.json).bind(commit.batch).run();
}

} // namespace

qint64 ModelRepository::row(const QString& model) const
{
    Statement row(m_database, "SELECT id FROM model WHERE key = ?1");
    row.bind(model);
    if (!row.next()) throw StorageError({FailureKind::Database, QStringLiteral("model_missing"), {model}});
    return row.integer(0);
}

QStringList ModelRepository::keys() const
{
    Statement row(m_database, "SELECT key FROM model ORDER BY position, id");
    QStringList keys;
    while (row.next()) keys.append(row.text(0));
    return keys;
}

bool ModelRepository::add(const QString& key)
{
    Statement insert(m_database, "INSERT INTO model (key, position) VALUES (?1, (SELECT ifnull(max(position), 0) + 1 FROM model)) "
                                 "ON CONFLICT (key) DO NOTHING");
    insert.bind(key).run();
    return insert.changedRows() > 0;
}

void ModelRepository::setOrder(const QStringList& keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i)
        Statement(m_database, "UPDATE model SET position = ?1 WHERE key = ?2").bind(qint64(i + 1)).bind(keys.at(i)).run();
}

int ModelRepository::saveDraft(const Commit& commit, const QString& model, const QByteArray& json, const QString& note)
{
    const qint64 id = row(model);
    if (const auto old = draft(model)) {
        Statement(m_database, "UPDATE model_version SET json = ?1, note = ?2, author = ?3, batch = ?4 WHERE model = ?5 AND number = ?6")
            .bind(json).bind(note).bind(commit.author).bind(commit.batch).bind(id).bind(old->number).run();
        return old->number;
    }
    const StoredVersion version{nextNumber(m_database, id), VersionState::Draft, commit.at, {}, commit.author, note, json};
    insertVersion(m_database, commit, id, version);
    return version.number;
}

void ModelRepository::discardDraft(const QString& model)
{
    Statement(m_database, "DELETE FROM model_version WHERE model = ?1 AND state = 'draft'").bind(row(model)).run();
}

int ModelRepository::publish(const Commit& commit, const QString& model, const QByteArray& json, const QString& note)
{
    const qint64 id = row(model);
    const auto old = draft(model);
    if (old) discardDraft(model);
    Statement(m_database, "UPDATE model_version SET state = 'retired' WHERE model = ?1 AND state = 'published'").bind(id).run();
    const StoredVersion version{nextNumber(m_database, id), VersionState::Published, commit.at, commit.at, commit.author, note, json};
    insertVersion(m_database, commit, id, version);
    if (old && old->json != json) saveDraft(commit, model, old->json, old->note);
    return version.number;
}

std::optional<StoredVersion> ModelRepository::draft(const QString& model) const
{
    Statement row(m_database, "SELECT number, state, created_at, published_at, author, note, json FROM model_version "
                              "WHERE model = (SELECT id FROM model WHERE key = ?1) AND state = 'draft'");
    return firstVersion(row.bind(model));
}

QList<StoredVersion> ModelRepository::versions(const QString& model) const
{
    Statement row(m_database, "SELECT number, state, created_at, published_at, author, note, json FROM model_version "
                              "WHERE model = (SELECT id FROM model WHERE key = ?1) ORDER BY number DESC");
    row.bind(model);
    QList<StoredVersion> versions;
    while (row.next()) versions.append(readVersion(row));
    return versions;
}

} // namespace Kelvin
