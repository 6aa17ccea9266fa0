// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Wording.h"

#include <QStringList>

namespace Kelvin {

/// What a commit did, by its deed's code and values: "Changed Industry", "Moved 5 leads to SAL". Fit for "Undo: ..." as well.
QString deedText(const Wording& w, const QString& code, const QStringList& args);

} // namespace Kelvin
