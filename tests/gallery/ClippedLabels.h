// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Kelvin::Tests {

/// The visible labels, buttons, tabs and boxes below `root` whose words do not fit into them; "PlainLabel “Saved filters”: 78 of 90 px".
/// What is cut on purpose, with an ellipsis and a tooltip, is not one.
QStringList clippedLabels(const QWidget& root);

} // namespace Kelvin::Tests
