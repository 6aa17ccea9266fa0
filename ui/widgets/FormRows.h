// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace Kelvin {

/// A row of a form; the label leads to its field, by its mnemonic too if it has one.
void addFormRow(QFormLayout& form, const QString& label, QWidget* field);
/// A row under a label of its own with several fields side by side.
void addFormRow(QFormLayout& form, const QString& label, std::initializer_list<QWidget*> fields);
/// A form without margins, its fields as wide as there is room.
QFormLayout* makeForm(QWidget* parent = nullptr);

} // namespace Kelvin
