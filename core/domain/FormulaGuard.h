// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Kelvin {

/// Text as it is written into a CSV or XLSX cell: one apostrophe in front if a spreadsheet could take it for a formula (the first
/// character after apostrophes, spaces, controls and invisible characters is = + - @ or their full-width forms).
QString guardFormula(QStringView text);

/// The inverse of guardFormula; text that carries no guard is returned as it is.
QStringView unguardFormula(QStringView text);

} // namespace Kelvin
