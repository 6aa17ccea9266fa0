// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/KelvinStyle.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

bool hasKeyboardFocus(const QStyleOption* option) { return option->state & QStyle::State_HasFocus; }

void drawCheck(const QStyleOption* option, QPainter& painter, const Tokens& t)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const double side = t.px(14);
    const QRectF box(std::round(QRectF(option->rect).center().x() - side / 2), std::round(QRectF(option->rect).center().y() - side / 2), side, side);
    const double radius = t.px(3);
    if (filled) {
        fillRounded(painter, box, radius, enabled ? t.accent : t.disabled);
        const QColor mark = enabled ? t.onAccent : t.surface;
        const bool some = option->state & QStyle::State_NoChange;
        paintIcon(painter, box.adjusted(1, 1, -1, -1), some ? u"minus"_s : u"check"_s, mark);
    } else {
        fillRounded(painter, box, radius, option->state & QStyle::State_MouseOver && enabled ? t.hover : t.surface);
        strokeRounded(painter, box, radius, enabled ? t.text3 : t.border, 1);
    }
    if (hasKeyboardFocus(option)) strokeRounded(painter, box.adjusted(-2, -2, 2, 2), radius + 2, t.accent, 1.5);
}

void drawRadio(const QStyleOption* option, QPainter& painter, const Tokens& t)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const double side = t.px(14);
    const QRectF box(std::round(QRectF(option->rect).center().x() - side / 2), std::round(QRectF(option->rect).center().y() - side / 2), side, side);
    fillRounded(painter, box, side / 2, option->state & QStyle::State_MouseOver && enabled ? t.hover : t.surface);
    if (option->state & QStyle::State_On)
        strokeRounded(painter, box, side / 2, enabled ? t.accent : t.disabled, t.px(4));
    else
        strokeRounded(painter, box, side / 2, enabled ? t.text3 : t.border, 1);
    if (hasKeyboardFocus(option)) strokeRounded(painter, box.adjusted(-2, -2, 2, 2), side / 2 + 2, t.accent, 1.5);
}

void drawIcon(const QStyleOption* option, QPainter& painter, const QString& name, double side, const Tokens& t)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QPointF centre = QRectF(option->rect).center();
    paintIcon(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), name, enabled ? t.text2 : t.disabled);
}

void drawComboBox(const QStyleOption* option, QPainter& painter, const QWidget* widget, const Tokens& t)
{
    const QRectF box(option->rect);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option->state & QStyle::State_MouseOver;
    const bool bad = widget && widget->property("bad").toBool();
    const double radius = t.px(Size::ControlRadius);
    fillRounded(painter, box, radius, !enabled ? t.surface : pressed ? t.track : hovered ? t.hover : t.surface);
    const bool focused = hasKeyboardFocus(option) && enabled;
    const QColor border = bad ? t.danger : focused ? t.accent : enabled ? t.border2 : t.border;
    strokeRounded(painter, box, radius, border, focused ? 2 : 1);
    const double side = t.px(14);
    const double x = option->direction == Qt::LeftToRight ? box.right() - side - t.px(7) : box.left() + t.px(7);
    paintIcon(painter, QRectF(x, box.center().y() - side / 2, side, side), u"chevron-down"_s, enabled ? t.text3 : t.disabled);
}

} // namespace

KelvinStyle::KelvinStyle(std::shared_ptr<const Tokens> tokens) : QProxyStyle(u"Fusion"_s), m_tokens(std::move(tokens)) {}

void KelvinStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheck(option, *painter, *m_tokens);
    case PE_IndicatorRadioButton: return drawRadio(option, *painter, *m_tokens);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawIcon(option, *painter, option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s, m_tokens->px(14), *m_tokens);
        return;
    case PE_IndicatorArrowDown: return drawIcon(option, *painter, u"chevron-down"_s, m_tokens->px(14), *m_tokens);
    case PE_IndicatorArrowUp: return drawIcon(option, *painter, u"chevron-up"_s, m_tokens->px(14), *m_tokens);
    case PE_IndicatorArrowLeft: return drawIcon(option, *painter, u"chevron-left"_s, m_tokens->px(14), *m_tokens);
    case PE_IndicatorArrowRight: return drawIcon(option, *painter, u"chevron-right"_s, m_tokens->px(14), *m_tokens);
    case PE_FrameFocusRect:
        // Check boxes and radios ring their mark; the others draw a frame of our own.
        if (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget)) return;
        return strokeRounded(*painter, QRectF(option->rect), m_tokens->px(4), m_tokens->accent, 1);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KelvinStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    // A style sheet can give a combo box no arrow that follows the theme, so the whole box is painted here.
    if (control == CC_ComboBox) return drawComboBox(option, *painter, widget, *m_tokens);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect KelvinStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(m_tokens->pxi(8), 2, -m_tokens->pxi(24), -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect, option->rect.adjusted(option->rect.width() - m_tokens->pxi(24), 0, 0, 0));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize KelvinStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    if (type == CT_ComboBox) {
        const bool small = widget && widget->property("small").toBool();
        return {contents.width() + m_tokens->pxi(36), m_tokens->pxi(small ? Size::SmallControl : Size::Control)};
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int KelvinStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_tokens->pxi(18); // 14 for the mark, 2 on each side for its focus ring
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_tokens->pxi(6);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return m_tokens->pxi(Size::Icon);
    case PM_DefaultFrameWidth: return 1;
    case PM_FocusFrameHMargin: return 2;
    case PM_TreeViewIndentation: return m_tokens->pxi(20);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KelvinStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Menu_SubMenuPopupDelay: return 120;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void KelvinStyle::polish(QWidget* widget)
{
    if (widget->inherits("QCheckBox") || widget->inherits("QRadioButton")) widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

} // namespace Kelvin
