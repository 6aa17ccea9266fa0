// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AuditRepository.h"

#include "core/storage/Statement.h"

#include <sodium.h>

namespace Kelvin {
namespace {

QByteArray blake(const QByteArrayList& parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    for (const QByteArray& part : parts) {
        // The length in front keeps "ab" + "c" apart from "a" + "bc".
        const QByteArray size = QByteArray::number(part.size()) + ':';
        crypto_generichash_update(&state, reinterpret_cast<const uchar*>(size.constData()), size_t(size.size()));
        crypto_generichash_update(&state, reinterpret_cast<const uchar*>(part.constData()), size_t(part.size()));
    }
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<uchar*>(hash.data()), crypto_generichash_BYTES);
    return hash;
}

QByteArray chained(const QByteArray& before, qint64 number, Instant at, const QString& who, const QString& what, const QByteArray& detailHash)
{
    return blake({before, QByteArray::number(number), QByteArray::number(at), who.toUtf8(), what.toUtf8(), detailHash});
}

} // namespace

void AuditRepository::append(Instant at, const QString& who, const QString& what, const QString& detail)
{
    QByteArray before;
    qint64 number = 1;
    {
        Statement last(m_database, "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
        if (last.next()) {
            number = last.integer(0) + 1;
            before = last.bytes(1);
        }
    }
    // The salt keeps an erased detail from being guessed by its hash.
    const QByteArray salt = Id::random().toBytes();
    const QByteArray detailHash = blake({salt, detail.toUtf8()});
    Statement(m_database, "INSERT INTO audit (id, at, who, what, detail, salt, detail_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(number).bind(at).bind(who).bind(what).bind(detail).bind(salt).bind(detailHash)
        .bind(chained(before, number, at, who, what, detailHash)).run();
}

void AuditRepository::eraseDetail(qint64 number)
{
    Statement(m_database, "UPDATE audit SET detail = NULL, salt = NULL WHERE id = ?1").bind(number).run();
}

QList<AuditEntry> AuditRepository::entries(int limit) const
{
    Statement row(m_database, "SELECT id, at, who, what, detail FROM audit ORDER BY id DESC LIMIT ?1");
    row.bind(limit);
    QList<AuditEntry> found;
    while (row.next()) found.append({row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.isNull(4)});
    return found;
}

std::optional<qint64> AuditRepository::firstBroken() const
{
    Statement row(m_database, "SELECT id, at, who, what, detail, salt, detail_hash, hash FROM audit ORDER BY id");
    QByteArray before;
    qint64 expected = 1;
    while (row.next()) {
        const qint64 number = row.integer(0);
        const QByteArray detailHash = row.bytes(6);
        const bool detailFits = row.isNull(4) ? row.isNull(5) : detailHash == blake({row.bytes(5), row.text(4).toUtf8()});
        if (number != expected || !detailFits || row.bytes(7) != chained(before, number, row.integer(1), row.text(2), row.text(3), detailHash)) return number;
        before = row.bytes(7);
        ++expected;
    }
    return std::nullopt;
}

} // namespace Kelvin
