// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin {

/// Text from data as it may be shown on one line: bidirectional controls, other invisible characters and control characters become visible
/// boxes, line breaks and tabs become spaces, at most 8 combining marks follow a base letter, at most `limit` UTF-16 units are kept (an
/// ellipsis shows the cut). Never markup: whoever shows it uses plain text.
QString visibleText(const QString& text, qsizetype limit = 2000);

/// The same, keeping line breaks, for notes shown over several lines.
QString visibleLines(const QString& text, qsizetype limit = 20000);

/// Visible text escaped for the few places that parse markup whatever one does (tooltips).
QString markupFree(const QString& text, qsizetype limit = 2000);

} // namespace Kelvin
