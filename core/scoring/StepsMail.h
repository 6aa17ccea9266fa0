// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Binding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Kelvin {

/// Finds activities about a mail in one slot; asked for ever earlier moments it moves back along the slice and never searches.
class MailCursor {
public:
    MailCursor(const LeadState& state, const UnopenedProgram& rule, int slot);
    /// Whether there is one in [from, to] about this mail; 0: about any. `from` must not grow from call to call.
    bool finds(Instant from, Instant to, quint32 mail) { return first(from, to, mail).has_value(); }
    /// When the first one was, of those from the index `least` on.
    std::optional<Instant> first(Instant from, Instant to, quint32 mail, quint64 least = 0);
    /// The mails that activities at or after `from` are about, by the last six bits of their numbers.
    quint64 mailsSince(Instant from) const
    {
        quint64 mails = 0;
        for (quint64 i = m_slice.begin; i < m_slice.end; ++i)
            mails |= quint64(m_binding.columns.at[i] >= from) << (m_binding.columns.mail[i] & 63);
        return mails;
    }

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
    if (rule.sent < 0 || columns.origin.empty()) return 0;
    const TypeSlice sent = within(columns.at, state.slices[size_t(rule.sent)], binding.t - rule.horizon + 1, binding.t - rule.wait);
    if (sent.isEmpty()) return 0;
    MailCursor bounces(state, rule, rule.bounce), sendings(state, rule, rule.sent);
    std::array<MailCursor, 3> signs{MailCursor(state, rule, rule.signs[0]), MailCursor(state, rule, rule.signs[1]), MailCursor(state, rule, rule.signs[2])};
    // Most mails that count were never opened at all: these need no look at moments.
    quint64 mails = bounces.mailsSince(columns.at[sent.begin]);
    for (const MailCursor& sign : signs) mails |= sign.mailsSince(columns.at[sent.begin]);
    // A bounce counts whenever it comes, but for the latest sending before it; of a mail without a name, for those it follows soon.
    const auto bounced = [&](quint64 i, Instant until) {
        const quint32 number = columns.mail[i];
        const auto bounce = bounces.first(columns.at[i], number == 0 ? until : binding.t, number);
        if (!bounce || *bounce <= until) return bounce.has_value();
        return !sendings.first(columns.at[i], *bounce, number, i + 1);
    };
    const auto answered = [&](quint64 i) {
        const Instant at = columns.at[i], until = at + rule.wait;
        return bounced(i, until) ||
               std::any_of(signs.begin(), signs.end(), [&](MailCursor& sign) { return sign.finds(at + 1, until, columns.mail[i]); });
    };
    qint64 n = 0;
    for (quint64 i = sent.end; i > sent.begin; --i) {
        const quint64 mail = i - 1;
        const quint32 number = columns.mail[mail];
        bool counts = binding.program.reportsOpens[columns.origin.system(mail)] != 0;
        counts &= rule.mask < 0 || binding.program.masks[size_t(rule.mask)].contains(columns.attribute[mail]);
        if (counts & ((number == 0) | ((mails >> (number & 63)) & 1))) counts = !answered(mail);
        n += counts;
        if constexpr (Sink::records)
            if (counts) sink.occurrence(mail);
    }
    return n;
}

} // namespace Kelvin
