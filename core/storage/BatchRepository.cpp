// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BatchRepository.h"

#include "core/storage/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kelvin {
namespace {

constexpr const char* selectFind = "SELECT id, uuid, kind, author, at, code, args, system, profile, file, file_hash, counts, undone_at "
                                   "FROM batch WHERE id = ?1";
constexpr const char* selectHistory = "SELECT id, uuid, kind, author, at, code, args, system, profile, file, file_hash, counts, undone_at "
                                      "FROM batch WHERE ?1 = '' OR kind = ?1 ORDER BY id DESC LIMIT ?2";
constexpr const char* selectStanding = "SELECT id, uuid, kind, author, at, code, args, system, profile, file, file_hash, counts, undone_at "
                                       "FROM batch WHERE author = ?1 AND undone_at IS NULL ORDER BY id DESC";

QString compact(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

Batch readBatch(const Statement& row)
{
    Batch batch;
    batch.number = row.integer(0);
    batch.id = row.id(1);
    batch.kind = row.text(2);
    batch.author = row.text(3);
    batch.at = row.integer(4);
    batch.code = row.text(5);
    for (const QJsonValue& arg : QJsonDocument::fromJson(row.text(6).toUtf8()).array()) batch.args.append(arg.toString());
    batch.system = row.text(7);
    batch.profile = row.text(8);
    batch.file = row.text(9);
    batch.fileHash = row.text(10);
    batch.counts = QJsonDocument::fromJson(row.text(11).toUtf8()).object();
    batch.undoneAt = row.optionalInteger(12);
    return batch;
}

} // namespace

Commit BatchRepository::begin(const Batch& batch)
{
    Statement insert(m_database, "INSERT INTO batch (uuid, kind, author, at, code, args, system, profile, file, file_hash, counts) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    insert.bind(batch.id.isNull() ? Id::random() : batch.id).bind(batch.kind).bind(batch.author).bind(batch.at).bind(batch.code);
    insert.bind(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(batch.args)).toJson(QJsonDocument::Compact)));
    insert.bind(batch.system).bind(batch.profile).bind(batch.file).bind(batch.fileHash).bind(compact(batch.counts)).run();
    return Commit{insert.insertedRow(), batch.at, batch.author};
}

void BatchRepository::drop(qint64 number)
{
    Statement(m_database, "DELETE FROM batch WHERE id = ?1").bind(number).run();
}

void BatchRepository::setCounts(qint64 number, const QJsonObject& counts)
{
    Statement(m_database, "UPDATE batch SET counts = ?1 WHERE id = ?2").bind(compact(counts)).bind(number).run();
}

void BatchRepository::markUndone(qint64 number, Instant at, const QString& author)
{
    Statement(m_database, "UPDATE batch SET undone_at = ?1, undone_by = ?2 WHERE id = ?3").bind(at).bind(author).bind(number).run();
}

void BatchRepository::markDone(qint64 number)
{
    Statement(m_database, "UPDATE batch SET undone_at = NULL, undone_by = '' WHERE id = ?1").bind(number).run();
}

std::optional<Batch> BatchRepository::find(qint64 number) const
{
    Statement row(m_database, selectFind);
    row.bind(number);
    return row.next() ? std::optional(readBatch(row)) : std::nullopt;
}

QList<Batch> BatchRepository::history(const QString& kind, int limit) const
{
    Statement row(m_database, selectHistory);
    row.bind(kind).bind(limit);
    QList<Batch> batches;
    while (row.next()) batches.append(readBatch(row));
    return batches;
}

QList<Batch> BatchRepository::standing(const QString& author, const QStringList& codes, int limit) const
{
    Statement row(m_database, selectStanding);
    row.bind(author);
    QList<Batch> batches;
    while (batches.size() < limit && row.next()) {
        Batch batch = readBatch(row);
        if (codes.contains(batch.code)) batches.append(std::move(batch));
    }
    return batches;
}

} // namespace Kelvin
