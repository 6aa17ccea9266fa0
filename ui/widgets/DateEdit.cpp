// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateEdit.h"

#include "ui/text/DatePattern.h"

#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

template <typename Edit> Edit* made(const QLocale& locale, const QString& format, const QString& name, QWidget* parent)
{
    auto* edit = new Edit(parent);
    edit->setLocale(locale);
    edit->setDisplayFormat(format);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

QDateEdit* makeDateEdit(const QLocale& locale, const QString& name, QWidget* parent)
{
    auto* date = made<QDateEdit>(locale, fullDatePattern(), name, parent);
    date->setCalendarPopup(true);
    return date;
}

QDateTimeEdit* makeMomentEdit(const QLocale& locale, const QDateTime& moment, const QString& name, QWidget* parent)
{
    auto* edit = made<QDateTimeEdit>(locale, fullDatePattern() + u", HH:mm"_s, name, parent);
    edit->setTimeSpec(Qt::UTC);
    edit->setDateTime(moment);
    edit->setCalendarPopup(true);
    return edit;
}

QTimeEdit* makeTimeEdit(const QLocale& locale, const QString& name, QWidget* parent)
{
    auto* time = made<QTimeEdit>(locale, u"HH:mm"_s, name, parent);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons); // the style sheet draws no arrows
    return time;
}

} // namespace Kelvin
