// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Kelvin {

/// The stable 128-bit name of a fact, so that facts of two files can meet. Random, except that an imported activity's id is its key.
struct Id {
    quint64 high = 0;
    quint64 low = 0;

    bool isNull() const { return high == 0 && low == 0; }
    /// 32 lower-case hexadecimal digits.
    QString toString() const;
    /// 16 bytes, big endian: sorts like the id.
    QByteArray toBytes() const;

    /// From the system's random source.
    static Id random();
    /// Null if the text is not 32 hexadecimal digits.
    static Id fromString(QStringView text);
    /// Null if there are not 16 bytes.
    static Id fromBytes(const QByteArray& bytes);

    auto operator<=>(const Id&) const = default;
};

inline size_t qHash(const Id& id, size_t seed = 0)
{
    return ::qHash(id.low, seed) ^ id.high;
}

} // namespace Kelvin
