// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/StepsMail.h"

namespace Kelvin {

MailCursor::MailCursor(const LeadState& state, const UnopenedProgram& rule, int slot)
    : m_binding(state.binding), m_mask(rule.mask), m_slice(slot < 0 ? TypeSlice() : state.slices[size_t(slot)]), m_first(m_slice.end)
{
}

std::optional<Instant> MailCursor::first(Instant from, Instant to, quint32 mail, quint64 least)
{
    const FactColumns& columns = m_binding.columns;
    while (m_first > m_slice.begin && columns.at[m_first - 1] >= from) --m_first;
    for (quint64 i = std::max(m_first, least); i < m_slice.end && columns.at[i] <= to; ++i) {
        if (mail != 0 && columns.mail[i] != mail) continue;
        if (m_mask >= 0 && !m_binding.program.masks[size_t(m_mask)].contains(columns.attribute[i])) continue;
        return columns.at[i];
    }
    return std::nullopt;
}

} // namespace Kelvin
