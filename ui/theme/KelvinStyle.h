// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QProxyStyle>

#include <memory>

namespace Kelvin {

/// Fusion with our check box, radio button, combo and date box, focus frame and arrows.
class KelvinStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit KelvinStyle(std::shared_ptr<const Tokens> tokens);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    using QProxyStyle::polish;


protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLetters(bool shown);

    std::shared_ptr<const Tokens> m_tokens;
    bool m_letters = false;
};

} // namespace Kelvin
