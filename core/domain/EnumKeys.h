// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace Kelvin {

/// The stored key of each value of an enum, in CLI, CSV, JSON and the database alike. Specialised beside each enum as
/// `template <> struct EnumKeys<E> { static constexpr std::array keys{std::pair{E::A, "a"}, ...}; };`
template <typename E> struct EnumKeys;

/// The stored key of a value.
template <typename E> QString enumKey(E value)
{
    for (const auto& [candidate, key] : EnumKeys<E>::keys)
        if (candidate == value) return QString::fromLatin1(key);
    return {};
}

/// The value of a stored key, or nothing.
template <typename E> std::optional<E> enumFromKey(QStringView key)
{
    for (const auto& [candidate, name] : EnumKeys<E>::keys)
        if (key == QLatin1String(name)) return candidate;
    return std::nullopt;
}

} // namespace Kelvin
