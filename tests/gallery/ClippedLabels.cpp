// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/ClippedLabels.h"

#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {

namespace {

/// What a widget needs across and down to show its words, or nothing if it has none or shortens them itself.
QSize needed(const QWidget& widget)
{
    if (const auto* plain = qobject_cast<const PlainLabel*>(&widget); plain && plain->elideMode() != Qt::ElideNone) return {};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return {};
        if (label->wordWrap()) return {0, label->heightForWidth(label->width())};
        return {label->sizeHint().width(), label->fontMetrics().height()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (button->text().isEmpty()) return {};
        // The hint adds room around the words; only the words themselves must fit.
        int across = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        if (!button->icon().isNull()) across += button->iconSize().width() + 4;
        if (qobject_cast<const QCheckBox*>(button) || qobject_cast<const QRadioButton*>(button)) across = button->sizeHint().width();
        // What stands beside the words is the style's: compare with the room it leaves them.
        if (qobject_cast<const QPushButton*>(button)) {
            QStyleOptionButton option;
            option.initFrom(button);
            across += button->width() - button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button).width();
        }
        return {across, 0};
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) return {tabs->sizeHint().width(), 0};
    return {};
}

/// What a scroll area holds, if it is wider than the area and no bar says so.
const QWidget* beyondItsArea(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    if (!area || !area->widget() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return nullptr;
    return area->widget()->width() > area->viewport()->width() ? area->widget() : nullptr;
}

QString named(const QWidget& widget)
{
    QString text = widget.property("text").toString();
    if (text.isEmpty()) text = widget.accessibleName();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text);
}

} // namespace

QStringList clippedLabels(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const QSize need = needed(*widget);
        if (need.width() > widget->width()) found.append(u"%1: %2 px wide, needs %3"_s.arg(named(*widget)).arg(widget->width()).arg(need.width()));
        else if (const QWidget* inside = beyondItsArea(*widget))
            found.append(u"%1: what it holds is %2 px wide, %3 are shown"_s.arg(named(*widget)).arg(inside->width()).arg(inside->parentWidget()->width()));
        else if (need.height() > widget->height()) found.append(u"%1: %2 px high, needs %3"_s.arg(named(*widget)).arg(widget->height()).arg(need.height()));
    }
    return found;
}

} // namespace Kelvin::Tests
