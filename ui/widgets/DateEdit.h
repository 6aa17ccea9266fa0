// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateEdit;
class QDateTime;
class QDateTimeEdit;
class QLocale;
class QString;
class QTimeEdit;
class QWidget;

namespace Kelvin {

/// A date to choose, with a calendar: day, month in letters and the whole year, so that no country reads another day.
QDateEdit* makeDateEdit(const QLocale& locale, const QString& name, QWidget* parent);
/// The same with the time of day, which is that of the clock on the wall: `moment` is taken as it stands, in no zone.
QDateTimeEdit* makeMomentEdit(const QLocale& locale, const QDateTime& moment, const QString& name, QWidget* parent);
/// A time of day of 24 hours.
QTimeEdit* makeTimeEdit(const QLocale& locale, const QString& name, QWidget* parent);

} // namespace Kelvin
