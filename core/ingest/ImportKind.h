// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"

namespace Kelvin {

/// What the rows of a file are.
enum class ImportKind { Leads, Companies, Activities, Bant, Outcomes };

template <> struct EnumKeys<ImportKind> {
    static constexpr std::array keys{
        std::pair{ImportKind::Leads, "leads"}, std::pair{ImportKind::Companies, "companies"},
        std::pair{ImportKind::Activities, "activities"}, std::pair{ImportKind::Bant, "bant"},
        std::pair{ImportKind::Outcomes, "outcomes"}};
};

} // namespace Kelvin
