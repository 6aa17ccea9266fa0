// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Id.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace Kelvin {

QString Id::toString() const
{
    return QString::fromLatin1(toBytes().toHex());
}

QByteArray Id::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return bytes;
}

Id Id::random()
{
    QRandomGenerator* source = QRandomGenerator::system();
    return Id{source->generate64(), source->generate64()};
}

Id Id::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != 16) return Id{};
    return Id{qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

Id Id::fromString(QStringView text)
{
    if (text.size() != 32) return Id{};
    for (const QChar c : text) {
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!hex) return Id{};
    }
    return fromBytes(QByteArray::fromHex(text.toLatin1()));
}

} // namespace Kelvin
