// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"

#include <vector>

namespace Kelvin {

/// Which system told of each activity, and how a call ended: two bytes an activity. Where there are too many systems for that, the whole
/// column changes to four bytes by itself.
class OriginColumn {
public:
    void append(quint32 system, CallResult result)
    {
        // A file may hold a number that is no result.
        const quint32 known = quint32(result) >> resultBits ? quint32(CallResult::None) : quint32(result);
        const quint32 cell = (system << resultBits) | known;
        if (m_wide.empty() && cell > 0xFFFF) widen();
        if (m_wide.empty()) m_narrow.push_back(quint16(cell));
        else m_wide.push_back(cell);
    }
    /// Index into FactColumns::systems.
    quint32 system(size_t i) const { return cell(i) >> resultBits; }
    CallResult result(size_t i) const { return CallResult(cell(i) & ((1u << resultBits) - 1)); }

    bool empty() const { return m_narrow.empty() && m_wide.empty(); }
    /// Bytes reserved.
    size_t capacity() const { return m_narrow.capacity() * sizeof(quint16) + m_wide.capacity() * sizeof(quint32); }
    void shrinkToFit()
    {
        m_narrow.shrink_to_fit();
        m_wide.shrink_to_fit();
    }
    /// The cells of two bytes, for whoever asks memory for them early; null where they have four.
    const quint16* narrow() const { return m_narrow.empty() ? nullptr : m_narrow.data(); }

private:
    static constexpr int resultBits = 3;
    static_assert(EnumKeys<CallResult>::keys.size() <= size_t(1) << resultBits);

    quint32 cell(size_t i) const { return m_wide.empty() ? m_narrow[i] : m_wide[i]; }
    void widen()
    {
        m_wide.assign(m_narrow.begin(), m_narrow.end());
        m_narrow = {};
    }

    std::vector<quint16> m_narrow;
    std::vector<quint32> m_wide;
};

} // namespace Kelvin
