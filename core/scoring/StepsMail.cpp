// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/StepsMail.h"

namespace Kelvin {

bool hasMailActivity(const LeadState& state, const UnopenedProgram& rule, int slot, Instant from, Instant to, quint32 mail)
{
    if (slot < 0) return false;
    const Binding& binding = state.binding;
    const FactColumns& columns = binding.columns;
    const TypeSlice slice = within(columns.at, state.slices[size_t(slot)], from, to);
    for (quint64 i = slice.begin; i < slice.end; ++i) {
        if (mail != 0 && columns.mail[i] != mail) continue;
        if (rule.mask >= 0 && !binding.program.masks[size_t(rule.mask)].contains(columns.attribute[i])) continue;
        return true;
    }
    return false;
}

} // namespace Kelvin
