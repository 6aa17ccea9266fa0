// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include <QFile>

namespace Kelvin {

using namespace Qt::StringLiterals;

QString helpText(const QString& topic)
{
    QFile file(u":/kelvin/help/"_s + topic + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace Kelvin
