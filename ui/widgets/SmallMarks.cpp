// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SmallMarks.h"

#include "ui/painting/Icons.h"
#include "ui/painting/TabularText.h"
#include "ui/text/VisibleText.h"

#include <QPainter>

namespace Kelvin {
namespace {

void fixSize(QWidget& widget)
{
    widget.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    widget.updateGeometry();
    widget.update();
}

QSize up(const QSizeF& size) { return {int(std::ceil(size.width())), int(std::ceil(size.height()))}; }

} // namespace

BadgeWidget::BadgeWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent) { fixSize(*this); }

void BadgeWidget::setBadge(const TemperatureBadge& badge, const QString& spoken)
{
    m_badge = badge;
    setAccessibleName(spoken.isEmpty() ? badge.word : spoken);
    fixSize(*this);
}

QSize BadgeWidget::sizeHint() const { return up(temperatureBadgeSize(m_badge, tokens())); }

void BadgeWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTemperatureBadge(painter, QRectF(rect()), m_badge, tokens());
}

TagWidget::TagWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent) { fixSize(*this); }

void TagWidget::setTag(const Tag& tag)
{
    m_tag = {visibleText(tag.text, 80), tag.tone};
    setAccessibleName(m_tag.text);
    setVisible(!m_tag.text.isEmpty());
    fixSize(*this);
}

QSize TagWidget::sizeHint() const { return up(tagSize(m_tag, tokens())); }

void TagWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, QRectF(rect()), m_tag, tokens());
}

KeyHint::KeyHint(const Theme& theme, const QString& key, QWidget* parent) : PaintedWidget(theme, parent) { setKey(key); }

void KeyHint::setKey(const QString& key)
{
    m_key = key;
    setAccessibleName(key);
    fixSize(*this);
}

QSize KeyHint::sizeHint() const { return up(keyHintSize(m_key, tokens())); }

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyHint(painter, QRectF(rect()), m_key, tokens());
}

ChangeWidget::ChangeWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent) { fixSize(*this); }

void ChangeWidget::setChange(const ChangeCell& change, FontRole role)
{
    m_change = change;
    m_role = role;
    setAccessibleName(change.text);
    fixSize(*this);
}

QSize ChangeWidget::sizeHint() const { return up({changeWidth(m_change, tokens(), m_role), tokens().lineHeight(m_role)}); }

void ChangeWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChange(painter, QRectF(rect()), m_change, tokens(), m_role);
}

PipWidget::PipWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent) { fixSize(*this); }

void PipWidget::setPip(const Pip& pip, const QString& spoken)
{
    m_pip = pip;
    setAccessibleName(spoken);
    update();
}

QSize PipWidget::sizeHint() const { return up({tokens().px(pipSide + 1), tokens().px(pipSide + 1)}); }

void PipWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPip(painter, QRectF(rect()), m_pip, tokens());
}

CountdownWidget::CountdownWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent) { fixSize(*this); }

void CountdownWidget::setCountdown(const Countdown& countdown)
{
    m_countdown = countdown;
    setAccessibleName(countdown.text);
    fixSize(*this);
}

QSize CountdownWidget::sizeHint() const { return up(countdownSize(m_countdown, tokens())); }

void CountdownWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCountdown(painter, QRectF(rect()), m_countdown, tokens());
}

SparklineWidget::SparklineWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent) { fixSize(*this); }

void SparklineWidget::setSparkline(const Sparkline& sparkline)
{
    m_sparkline = sparkline;
    update();
}

QSize SparklineWidget::sizeHint() const { return up({tokens().px(260), tokens().px(56) + tokens().lineHeight(FontRole::Tiny)}); }

void SparklineWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSparkline(painter, QRectF(rect()), m_sparkline, tokens());
}

AxisBarWidget::AxisBarWidget(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AxisBarWidget::setAxisBar(const AxisBar& bar)
{
    m_bar = bar;
    update();
}

QSize AxisBarWidget::sizeHint() const { return up({tokens().px(240), axisBarHeight(tokens())}); }

void AxisBarWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAxisBar(painter, QRectF(rect()), m_bar, tokens());
}

IconWidget::IconWidget(const Theme& theme, const QString& icon, QColor Tokens::*colour, double side, QWidget* parent)
    : PaintedWidget(theme, parent), m_icon(icon), m_colour(colour), m_side(side)
{
    fixSize(*this);
}

void IconWidget::setIcon(const QString& icon, QColor Tokens::*colour)
{
    m_icon = icon;
    m_colour = colour;
    update();
}

QSize IconWidget::sizeHint() const { return up({tokens().px(m_side), tokens().px(m_side)}); }

void IconWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, QRectF(rect()), m_icon, isEnabled() ? tokens().*m_colour : tokens().disabled);
}

} // namespace Kelvin
