// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ActivityMatch.h"
#include "core/conditions/TokenCursor.h"

namespace Kelvin {

/// Reads `page_view or download in pricing not in guides channel web subject "/a*" value >= 5 result reached`, up to a comma or bracket.
ActivityMatch readMatch(TokenCursor& cursor);

} // namespace Kelvin
