// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <bit>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace Kelvin {

/// A number that each activity may have, exactly, in four bytes an activity. A cell is the number as a float, if that is the number; else a
/// NaN whose bits say which of the distinct other numbers it is (19.99, 99,999,999). Where there are too many of those, the whole column
/// changes to eight bytes by itself.
class NumberColumn {
public:
    void append(std::optional<double> number)
    {
        const double value = number && !std::isnan(*number) ? *number : none;
        if (!m_wide.empty()) return m_wide.push_back(value);
        if (!std::isnan(value) && double(float(value)) == value) return m_cells.push_back(std::bit_cast<quint32>(float(value)));
        const quint32 place = placeOf(value);
        if (place <= mostPlaces) return m_cells.push_back((place >> placeBits) << 31 | nanBits | (place & ((1u << placeBits) - 1)));
        widen();
        m_wide.push_back(value);
    }

    /// NaN, which fails every comparison: none.
    double number(size_t i) const
    {
        if (!m_wide.empty()) return m_wide[i];
        const float value = std::bit_cast<float>(m_cells[i]);
        if (value == value) return double(value);
        const quint32 place = (m_cells[i] >> 31) << placeBits | (m_cells[i] & ((1u << placeBits) - 1));
        return place == 0 ? none : m_others[place - 1];
    }
    std::optional<double> at(size_t i) const
    {
        const double value = number(i);
        return std::isnan(value) ? std::nullopt : std::optional(value);
    }

    bool empty() const { return m_cells.empty() && m_wide.empty(); }
    /// Bytes reserved.
    size_t capacity() const { return m_cells.capacity() * sizeof(quint32) + (m_wide.capacity() + m_others.capacity()) * sizeof(double); }
    /// What finds a number again among the others goes too; it is made anew if more come.
    void shrinkToFit()
    {
        m_cells.shrink_to_fit();
        m_wide.shrink_to_fit();
        m_others.shrink_to_fit();
        m_placeOf = {};
    }

private:
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    static constexpr int placeBits = 22;           ///< of a quiet NaN, beside its sign
    static constexpr quint32 nanBits = 0x7fc0'0000u;
    static constexpr quint32 mostPlaces = (1u << (placeBits + 1)) - 1;

    quint32 placeOf(double value)
    {
        if (std::isnan(value)) return 0;
        if (m_placeOf.isEmpty())
            for (size_t i = 0; i < m_others.size(); ++i) m_placeOf.insert(m_others[i], quint32(i + 1));
        const auto found = m_placeOf.constFind(value);
        if (found != m_placeOf.cend()) return *found;
        m_others.push_back(value);
        const auto place = quint32(m_others.size());
        m_placeOf.insert(value, place);
        return place;
    }

    void widen()
    {
        std::vector<double> wide;
        wide.reserve(m_cells.size() + 1);
        for (size_t i = 0; i < m_cells.size(); ++i) wide.push_back(number(i));
        m_wide = std::move(wide);
        m_cells = {};
        m_others = {};
        m_placeOf = {};
    }

    std::vector<quint32> m_cells;
    std::vector<double> m_wide;
    std::vector<double> m_others;                  ///< by place, from 1 on; 0 is "no number"
    QHash<double, quint32> m_placeOf;
};

} // namespace Kelvin
