// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Binding.h"

namespace Kelvin {

/// Finds activities about a mail in one slot; asked for ever earlier moments it moves back along the slice and never searches.
class MailCursor {
public:
    MailCursor(const LeadState& state, const UnopenedProgram& rule, int slot);
    /// Whether there is one in [from, to] about this mail; 0: about any. `from` must not grow from call to call.
    bool finds(Instant from, Instant to, quint32 mail);

private:
    const Binding& m_binding;
    int m_mask;
    TypeSlice m_slice;
    quint64 m_first;                  ///< first activity at or after the last `from`
};

/// Mails sent long enough ago by a system that reports opens, neither bounced nor opened in time; newest first.
template <typename Sink> qint64 unopenedMails(const LeadState& state, const UnopenedProgram& rule, Sink& sink)
{
    const Binding& binding = state.binding;
    const FactColumns& columns = binding.columns;
    if (rule.sent < 0 || columns.system.empty()) return 0;
    const TypeSlice sent = within(columns.at, state.slices[size_t(rule.sent)], binding.t - rule.horizon + 1, binding.t - rule.wait);
    if (sent.isEmpty()) return 0;
    MailCursor bounces(state, rule, rule.bounce);
    std::array<MailCursor, 3> signs{MailCursor(state, rule, rule.signs[0]), MailCursor(state, rule, rule.signs[1]), MailCursor(state, rule, rule.signs[2])};
    qint64 n = 0;
    for (quint64 i = sent.end; i > sent.begin; --i) {
        const quint64 mail = i - 1;
        if (!binding.program.reportsOpens[columns.system[mail]]) continue;
        if (rule.mask >= 0 && !binding.program.masks[size_t(rule.mask)].contains(columns.attribute[mail])) continue;
        const Instant at = columns.at[mail], until = at + rule.wait;
        if (bounces.finds(at, until, columns.mail[mail])) continue;
        if (std::any_of(signs.begin(), signs.end(), [&](MailCursor& sign) { return sign.finds(at + 1, until, columns.mail[mail]); })) continue;
        ++n;
        sink.occurrence(mail);
    }
    return n;
}

} // namespace Kelvin
