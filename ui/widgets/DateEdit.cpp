// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateEdit.h"

#include "ui/text/DatePattern.h"

#include <QDateEdit>

namespace Kelvin {

QDateEdit* makeDateEdit(const QLocale& locale, const QString& name, QWidget* parent)
{
    auto* date = new QDateEdit(parent);
    date->setCalendarPopup(true);
    date->setLocale(locale);
    date->setDisplayFormat(fullDatePattern());
    date->setAccessibleName(name);
    return date;
}

} // namespace Kelvin
