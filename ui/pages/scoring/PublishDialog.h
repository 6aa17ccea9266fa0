// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ModelVersions.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace Kelvin {

class Theme;
struct Wording;

/// Asks for a note and what happens to the leads above the line by the new rules.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    /// `rises`: leads that come above the line.
    PublishDialog(const Theme& theme, const Wording& wording, int number, qint64 rises, QWidget* parent = nullptr);

    QString note() const;
    Promotion promotion() const;

private:
    QLineEdit* m_note;
    QRadioButton* m_mark;
    QRadioButton* m_promote;
    QRadioButton* m_tasks;
};

} // namespace Kelvin
