// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace Kelvin::Tests {

/// Everything that a widget and what is in it say, a line each: labels, buttons, fields, choices, cells, tooltips and accessible names, as a
/// reader sees them.
QString shownIn(const QWidget& root);
/// What shows texts from data as anything but their characters, a line each: a label that may read markup, a tooltip with a text of data in it
/// that is not escaped, an invisible character in the words of a label, button or command.
QStringList notPlainIn(const QWidget& root, const QStringList& data);
/// The words of a button or command without the mark of its letter.
QString wordsOf(const QString& withLetter);

} // namespace Kelvin::Tests
