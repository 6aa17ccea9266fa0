// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace Kelvin {

/// What a card of the start page says.
struct StartCardText {
    QString icon{};
    QString title{};
    QString detail{};
    QString key{};
};

/// A way to begin: icon, title, two lines of what it means, and its key. A button that looks like a card.
class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    /// The first card of the page stands out.
    StartCard(const Theme& theme, const StartCardText& text, bool standsOut, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width() / 2, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double detailWidth(int width) const;

    const Theme& m_theme;
    StartCardText m_text;
    bool m_standsOut;
};

} // namespace Kelvin
