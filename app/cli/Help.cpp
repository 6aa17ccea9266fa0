// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include <QFile>

namespace Kelvin {

using namespace Qt::StringLiterals;

QString helpText(const QString& verb)
{
    // One text a verb below :/kelvin/help; an unknown verb gets the overview.
    for (const QString& name : {verb, u"overview"_s}) {
        QFile file(u":/kelvin/help/"_s + name + u".txt"_s);
        if (!name.isEmpty() && file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace Kelvin
