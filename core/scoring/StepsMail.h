// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Binding.h"

namespace Kelvin {

/// Whether there is an activity of the slot in [from, to] about this mail; 0: about any.
bool hasMailActivity(const LeadState& state, const UnopenedProgram& rule, int slot, Instant from, Instant to, quint32 mail);

/// Mails sent long enough ago by a system that reports opens, neither bounced nor opened in time; newest first.
template <typename Sink> qint64 unopenedMails(const LeadState& state, const UnopenedProgram& rule, Sink& sink)
{
    const Binding& binding = state.binding;
    if (rule.sent < 0) return 0;
    const FactColumns& columns = binding.columns;
    const TypeSlice sent = within(columns.at, state.slices[size_t(rule.sent)], binding.t - rule.horizon + 1, binding.t - rule.wait);
    qint64 n = 0;
    for (quint64 i = sent.end; i > sent.begin; --i) {
        const quint64 mail = i - 1;
        if (columns.system.empty() || !binding.program.reportsOpens[columns.system[mail]]) continue;
        if (rule.mask >= 0 && !binding.program.masks[size_t(rule.mask)].contains(columns.attribute[mail])) continue;
        const Instant at = columns.at[mail];
        const Instant until = at + rule.wait;
        if (hasMailActivity(state, rule, rule.bounce, at, until, columns.mail[mail])) continue;
        const bool opened = std::any_of(rule.signs.begin(), rule.signs.end(), [&](int slot) {
            return hasMailActivity(state, rule, slot, at + 1, until, columns.mail[mail]);
        });
        if (opened) continue;
        ++n;
        sink.occurrence(mail);
    }
    return n;
}

} // namespace Kelvin
