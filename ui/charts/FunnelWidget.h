// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/FunnelPainter.h"
#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// The funnel as bars; every bar and step opens its leads with the mouse, or with Left, Right and Enter. Set a headline as accessible name.
class FunnelWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit FunnelWidget(const Theme& theme, QWidget* parent = nullptr);

    void setPicture(const FunnelPicture& picture);
    const FunnelPicture& picture() const { return m_picture; }
    QSize sizeHint() const override;

signals:
    void barChosen(int index);
    /// The step from bar `index` to the next.
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF area() const;
    QList<FunnelPart> parts() const;
    void choose(const FunnelPart& part);
    void speak();

    FunnelPicture m_picture;
    std::optional<FunnelPart> m_hovered;
    int m_focused = 0; ///< position among parts(): bar, step, bar ...
};

} // namespace Kelvin
