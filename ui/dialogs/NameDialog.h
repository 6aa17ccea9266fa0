// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;

namespace Kelvin {

class Theme;

/// Asks for one name.
class NameDialog : public QDialog {
    Q_OBJECT

public:
    NameDialog(const Theme& theme, const QString& title, const QString& name, QWidget* parent = nullptr);
    QString name() const;

private:
    QLineEdit* m_name;
};

/// Opens the dialog; `then` gets the name if one was given.
void askName(const Theme& theme, const QString& title, const QString& name, QWidget* parent, std::function<void(const QString&)> then);

} // namespace Kelvin
