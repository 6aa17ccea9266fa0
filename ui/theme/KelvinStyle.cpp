// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/KelvinStyle.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPixmap>
#include <QRadioButton>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr double boxIcon = 28; // of a question

/// Our icon in place of one that Qt's dialogs ask for; empty: Qt's own.
QString nameOf(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_MessageBoxInformation: return u"info"_s;
    case QStyle::SP_MessageBoxQuestion: return u"help"_s;
    case QStyle::SP_MessageBoxWarning: return u"warning"_s;
    case QStyle::SP_MessageBoxCritical: return u"error"_s;
    case QStyle::SP_FileDialogToParent: return u"chevron-up"_s;
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack: return u"chevron-left"_s;
    case QStyle::SP_ArrowForward: return u"chevron-right"_s;
    case QStyle::SP_FileDialogNewFolder: return u"plus"_s;
    case QStyle::SP_FileDialogListView: return u"columns"_s;
    case QStyle::SP_FileDialogDetailedView: return u"table"_s;
    case QStyle::SP_FileIcon: return u"file"_s;
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon: return u"open"_s;
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DriveHDIcon: return u"database"_s;
    default: return {};
    }
}

bool isOfBox(QStyle::StandardPixmap icon) { return icon >= QStyle::SP_MessageBoxInformation && icon <= QStyle::SP_MessageBoxQuestion; }

QIcon iconOf(const QString& name, const Tokens& t, double size = Size::Icon)
{
    QIcon icon;
    for (const double scale : {1.0, 2.0}) {
        const double side = t.px(size);
        QPixmap picture(qRound(side * scale), qRound(side * scale));
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintIcon(painter, QRectF(0, 0, side, side), name, t.text2);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

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
    // A date is typed like a field and chosen like a box.
    const bool date = qobject_cast<const QDateTimeEdit*>(widget);
    const QColor off = date ? t.win : t.surface, over = date ? t.surface : t.hover;
    fillRounded(painter, box, radius, !enabled ? off : pressed ? t.track : hovered ? over : t.surface);
    const bool focused = hasKeyboardFocus(option) && enabled;
    const QColor border = bad ? t.danger : focused ? t.accent : enabled ? t.border2 : t.border;
    strokeRounded(painter, box, radius, border, focused ? 2 : 1);
    const double side = t.px(14);
    const double x = option->direction == Qt::LeftToRight ? box.right() - side - t.px(7) : box.left() + t.px(7);
    paintIcon(painter, QRectF(x, box.center().y() - side / 2, side, side), date ? u"calendar"_s : u"chevron-down"_s, enabled ? t.text3 : t.disabled);
}

/// Enter presses the button that has the focus, as Space does. In a dialog it already does.
bool pressesButton(QObject* watched, const QKeyEvent& event)
{
    const bool enter = (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !(event.modifiers() & ~Qt::KeypadModifier);
    if (!enter || !watched->isWidgetType()) return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool pushes = button && !qobject_cast<QCheckBox*>(button) && !qobject_cast<QRadioButton*>(button);
    if (!pushes || !button->isEnabled() || qobject_cast<QDialog*>(button->window())) return false;
    if (!event.isAutoRepeat()) button->click();
    return true;
}

int heightOf(const QWidget& control, const Tokens& t)
{
    return t.pxi(control.property("small").toBool() ? Size::SmallControl : Size::Control);
}

/// Qt makes a date as wide as its first and last possible day; a month with a longer name would be cut.
void fitDate(QDateTimeEdit& date, const Tokens& t)
{
    int across = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDateTime day(QDate(2028, month, 28), QTime(20, 48));
        across = std::max(across, date.fontMetrics().horizontalAdvance(date.locale().toString(day, date.displayFormat())));
    }
    date.setMinimumSize(across + t.pxi(44), heightOf(date, t));
}

/// Without week numbers, with our arrows, and with weekends that are quiet rather than alarming.
void quietCalendar(QCalendarWidget& calendar, const Tokens& t)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat weekend;
    weekend.setForeground(t.text2);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) calendar.setWeekdayTextFormat(day, weekend);
    for (QToolButton* arrow : calendar.findChildren<QToolButton*>())
        if (const QString name = arrow->objectName(); name == u"qt_calendar_prevmonth" || name == u"qt_calendar_nextmonth")
            arrow->setIcon(iconOf(name.endsWith(u"prevmonth") ? u"chevron-left"_s : u"chevron-right"_s, t));
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
        // Check boxes and radios ring their mark, the style sheet frames the buttons; the others get a frame of our own.
        if (qobject_cast<const QAbstractButton*>(widget)) return;
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
    if (type == CT_ComboBox) return {contents.width() + m_tokens->pxi(36), heightOf(*widget, *m_tokens)};
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
    case PM_MessageBoxIconSize: return m_tokens->pxi(boxIcon);
    case PM_DefaultFrameWidth: return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        if (qobject_cast<const QDialog*>(widget)) return m_tokens->pxi(Size::PagePadding);
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_tokens->pxi(8);
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
    case SH_UnderlineShortcut: return m_letters;
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignLeft | Qt::AlignVCenter);
    // The primary button stands at the right end, as on the pages, whatever the desktop.
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon KelvinStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    const QString name = nameOf(icon);
    return name.isEmpty() ? QProxyStyle::standardIcon(icon, option, widget) : iconOf(name, *m_tokens, isOfBox(icon) ? boxIcon : Size::Icon);
}

void KelvinStyle::polish(QWidget* widget)
{
    if (widget->inherits("QCheckBox") || widget->inherits("QRadioButton")) widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
    if (auto* date = qobject_cast<QDateTimeEdit*>(widget); date && date->calendarPopup()) fitDate(*date, *m_tokens);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) quietCalendar(*calendar, *m_tokens);
}

void KelvinStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

bool KelvinStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && pressesButton(watched, *static_cast<QKeyEvent*>(event))) return true;
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) showLetters(event->type() == QEvent::KeyPress);
    else if (event->type() == QEvent::ApplicationDeactivate) showLetters(false);
    return QProxyStyle::eventFilter(watched, event);
}

void KelvinStyle::showLetters(bool shown)
{
    if (shown == m_letters) return;
    m_letters = shown;
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->isVisible() && (qobject_cast<QMenuBar*>(widget) || qobject_cast<QMenu*>(widget) || qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLabel*>(widget)))
            widget->update();
}

} // namespace Kelvin
