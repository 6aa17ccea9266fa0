// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/PipsPainter.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace Kelvin {

/// One choice of the call sheet with the key that takes it: "3 ▄ Planned". Chosen by its key from outside, or by the mouse.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(const Theme& theme, const QString& key, const QString& words, QWidget* parent = nullptr);

    void setPip(const Pip& pip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double fixedWidth() const;

    const Theme& m_theme;
    QString m_key;
    std::optional<Pip> m_pip;
};

} // namespace Kelvin
