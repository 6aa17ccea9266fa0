// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"

namespace Kelvin::Tests {

/// A call in which each of the four criteria is answered with yes.
inline CallSheetEntry allFourAnswers()
{
    CallSheetEntry entry;
    for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) {
        BantAnswer answer;
        answer.criterion = criterion;
        answer.level = BantLevel::Yes;
        answer.channel = QStringLiteral("call");
        entry.answers.append(answer);
    }
    return entry;
}

} // namespace Kelvin::Tests
