// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/FactKeys.h"

#include "core/ingest/FileCheck.h"

#include <QFile>

#include <sodium.h>

namespace Kelvin {

using namespace Qt::StringLiterals;

Id hashedId(const QStringList& parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 16);
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        const QByteArray size = QByteArray::number(bytes.size()) + ':';
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(size.constData()), size_t(size.size()));
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()));
    }
    QByteArray digest(16, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), 16);
    return Id::fromBytes(digest);
}

Result<QString> hashOfFile(const QString& path)
{
    const auto usable = checkFile(path);
    if (!usable) return usable.failure();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Failure{FailureKind::Input, u"file_not_readable"_s, {path}};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 20);
        if (block.isEmpty()) break;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(block.constData()), size_t(block.size()));
    }
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), 32);
    return QString::fromLatin1(digest.toHex());
}

QString personKey(const LeadKeys& keys)
{
    for (const QString* key : {&keys.visitorId, &keys.email, &keys.externalId, &keys.phone})
        if (!key->isEmpty()) return *key;
    return {};
}

Id ActivityKeys::keyOf(const ActivityRecord& record)
{
    if (!record.eventId.isEmpty()) return hashedId({u"event"_s, record.keys.system, record.eventId});
    const Activity& a = record.activity;
    const QStringList parts{u"row"_s, record.keys.system, personKey(record.keys), record.timeText, QString::number(a.type), a.subject};
    const int ordinal = m_seen[hashedId(parts)]++;
    return hashedId(parts + QStringList{QString::number(ordinal)});
}

Id answerKey(const LeadKeys& keys, const BantAnswer& answer)
{
    return hashedId({u"answer"_s, keys.system, personKey(keys), enumKey(answer.criterion), QString::number(int(answer.level)), QString::number(answer.answeredAt),
                     answer.note});
}

} // namespace Kelvin
