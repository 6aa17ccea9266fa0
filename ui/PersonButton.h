// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace Kelvin {

/// Who sits here: initials in a disc and the name; pressing it opens the settings.
class PersonButton : public QAbstractButton {
    Q_OBJECT

public:
    PersonButton(const Theme& theme, QWidget* parent = nullptr);
    void setPerson(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
};

} // namespace Kelvin
