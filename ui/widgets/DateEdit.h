// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateEdit;
class QLocale;
class QString;
class QWidget;

namespace Kelvin {

/// A date to choose, with a calendar: day, month in letters and the whole year, so that no country reads another day.
QDateEdit* makeDateEdit(const QLocale& locale, const QString& name, QWidget* parent);

} // namespace Kelvin
