// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/SlidingPanel.h"

#include "ui/theme/Theme.h"

namespace Kelvin {

static constexpr int slideMs = 120;

SlidingPanel::SlidingPanel(const Theme& theme, QWidget* panel, double width, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(panel)
    , m_width(width)
{
    m_panel->setParent(this);
    m_slide.setDuration(slideMs);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) { takeWidth(value.toInt()); });
    connect(&m_slide, &QVariantAnimation::finished, this, [this] { setVisible(m_open); });
    connect(&theme, &Theme::changed, this, [this] { takeWidth(m_open ? fullWidth() : 0); });
    takeWidth(fullWidth());
}

int SlidingPanel::fullWidth() const { return m_theme.tokens().pxi(m_width); }

void SlidingPanel::takeWidth(int width)
{
    setFixedWidth(width);
    m_panel->setGeometry(0, 0, fullWidth(), height());
}

void SlidingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_panel->setGeometry(0, 0, fullWidth(), height());
}

void SlidingPanel::setOpen(bool open, bool moving)
{
    if (open == m_open) return;
    m_open = open;
    m_slide.stop();
    if (moving && m_theme.motion()) {
        m_slide.setStartValue(open ? 0 : fullWidth());
        m_slide.setEndValue(open ? fullWidth() : 0);
        if (open) takeWidth(0);
        setVisible(true);
        m_slide.start();
    } else {
        takeWidth(open ? fullWidth() : 0);
        setVisible(open);
    }
}

} // namespace Kelvin
