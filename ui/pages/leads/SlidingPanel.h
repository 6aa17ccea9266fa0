// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace Kelvin {

class Theme;

/// Holds one panel of fixed width at the right edge and slides it in and out in 120 ms, at once where motion is off.
class SlidingPanel : public QWidget {
    Q_OBJECT

public:
    SlidingPanel(const Theme& theme, QWidget* panel, double width, QWidget* parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open, bool moving);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeWidth(int width);
    int fullWidth() const;

    const Theme& m_theme;
    QWidget* m_panel;
    double m_width;
    bool m_open = true;
    QVariantAnimation m_slide;
};

} // namespace Kelvin
