// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/BadgePainter.h"
#include "ui/painting/ContributionPainter.h"
#include "ui/painting/PipsPainter.h"
#include "ui/painting/ScorePainter.h"
#include "ui/painting/SparklinePainter.h"
#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// A temperature badge.
class BadgeWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit BadgeWidget(const Theme& theme, QWidget* parent = nullptr);
    /// `spoken` is what a screen reader says ("Warm, provisional"); empty means the word.
    void setBadge(const TemperatureBadge& badge, const QString& spoken = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TemperatureBadge m_badge;
};

/// A tag.
class TagWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit TagWidget(const Theme& theme, QWidget* parent = nullptr);
    void setTag(const Tag& tag);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tag m_tag;
};

/// A key cap, beside what the key does.
class KeyHint : public PaintedWidget {
    Q_OBJECT
public:
    KeyHint(const Theme& theme, const QString& key, QWidget* parent = nullptr);
    void setKey(const QString& key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

/// A change in points with its triangle.
class ChangeWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit ChangeWidget(const Theme& theme, QWidget* parent = nullptr);
    void setChange(const ChangeCell& change, FontRole role = FontRole::Small);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChangeCell m_change;
    FontRole m_role = FontRole::Small;
};

/// One BANT pip, beside its criterion.
class PipWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit PipWidget(const Theme& theme, QWidget* parent = nullptr);
    void setPip(const Pip& pip, const QString& spoken);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pip m_pip;
};

/// The time left, as ring and words.
class CountdownWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit CountdownWidget(const Theme& theme, QWidget* parent = nullptr);
    void setCountdown(const Countdown& countdown);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Countdown m_countdown;
};

/// The score of the last 90 days. Set a headline as accessible name.
class SparklineWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit SparklineWidget(const Theme& theme, QWidget* parent = nullptr);
    void setSparkline(const Sparkline& sparkline);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sparkline m_sparkline;
};

/// A score as a bar of groups with its thresholds. Set a headline as accessible name.
class AxisBarWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit AxisBarWidget(const Theme& theme, QWidget* parent = nullptr);
    void setAxisBar(const AxisBar& bar);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AxisBar m_bar;
};

/// One icon in a theme colour (Quiet unless told), for messages and lists.
class IconWidget : public PaintedWidget {
    Q_OBJECT
public:
    IconWidget(const Theme& theme, const QString& icon, QColor Tokens::*colour, double side = Size::Icon, QWidget* parent = nullptr);
    void setIcon(const QString& icon, QColor Tokens::*colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QColor Tokens::*m_colour;
    double m_side;
};

} // namespace Kelvin
