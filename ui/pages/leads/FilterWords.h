// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LeadTable.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// What a saved filter is called: a shipped one in the user's language, another by its own name.
QString filterName(const SavedFilter& filter);

/// A condition on a chip: quiet words and the value that stands out.
struct ChipWords {
    QString words;
    QString value;
    bool operator==(const ChipWords&) const = default;
};
ChipWords chipWords(const Wording& w, const Condition& condition);

} // namespace Kelvin
