// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin {

/// Text without NUL and lone surrogates (each becomes U+FFFD): what UTF-8 can say and readers accept.
QString wellFormed(const QString& text);
/// wellFormed, line ends as LF, no other control character but TAB, no character XML cannot hold.
QString sheetText(const QString& text);
/// At most `units` UTF-16 units, the last one an ellipsis where something was cut; never half a character.
QString clipped(const QString& text, qsizetype units);

} // namespace Kelvin
