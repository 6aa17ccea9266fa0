// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace Kelvin {

/// A push button that shows at its right which key does the same: "Save [Ctrl+S]".
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    KeyButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF keySize() const;

    const Theme& m_theme;
    QString m_key;
};

} // namespace Kelvin
