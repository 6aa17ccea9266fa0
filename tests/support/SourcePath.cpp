// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourcePath.h"

QString Kelvin::Tests::sourcePath(QStringView fromTop)
{
    const QString top = QStringLiteral(KELVIN_SOURCE_DIR);
    return fromTop.isEmpty() ? top : top + QLatin1Char('/') + fromTop.toString();
}
