// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

// @name is a colour, #(n) a length in px at 100 %.
const QString sheet = uR"(
QMainWindow, QDialog { background: @surface; }
QMenuBar { background: @win; color: @text2; border-bottom: 1px solid @border; padding: 0 #(8); }
QMenuBar::item { padding: #(6) #(8); border-radius: #(5); background: transparent; }
QMenuBar::item:selected { background: @track; color: @text; }
QMenu { background: @surface; border: 1px solid @border2; padding: #(4); }
QMenu::item { min-height: #(20); padding: #(4) #(28) #(4) #(12); border-radius: #(4); color: @text; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: #(8); }
QMenu::separator { height: 1px; background: @border; margin: #(4) #(8); }
QStatusBar { background: @win; color: @text2; border-top: 1px solid @border; min-height: #(25); font-size: #(12)px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @text2; font-size: #(12)px; }
QToolTip { background: @tip; color: @tipText; border: none; padding: #(4) #(6); font-size: #(12)px; }

QLabel { background: transparent; }
QLabel[role="hero"] { font-size: #(40)px; font-weight: 600; }
QLabel[role="preview"], QLabel[role="start"] { font-size: #(28)px; font-weight: 600; }
QLabel[role="title"] { font-size: #(22)px; font-weight: 600; }
QLabel[role="page"] { font-size: #(17)px; font-weight: 600; }
QLabel[role="section"] { font-size: #(14)px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 500; }
QLabel[role="sum"] { font-weight: 600; }
QLabel[role="second"] { color: @text2; }
QLabel[role="hint"] { color: @text3; font-size: #(12)px; }
QLabel[role="small"] { color: @text2; font-size: #(12)px; }
QLabel[role="tiny"] { color: @text3; font-size: #(11)px; }
QLabel[role="accent"] { color: @accentText; }
QLabel[role="danger"] { color: @danger; }
QLabel[role="error"] { color: @danger; font-size: #(12)px; }
QLabel:disabled { color: @disabled; }

QPushButton { background: @surface; color: @text; border: 1px solid @border2; border-radius: #(6); padding: 0 #(10); min-height: #(26); font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @track; }
QPushButton:checked { background: @sel; color: @accentText; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 0 #(9); min-height: #(24); }
QPushButton:disabled { background: @surface; color: @disabled; border: 1px solid @border; }
QPushButton[small="true"] { min-height: #(22); font-size: #(12)px; padding: 0 #(8); }
QPushButton[small="true"]:focus { min-height: #(20); padding: 0 #(7); }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[primary="true"]:focus { background: @accent; border: 1px solid @accent; padding: 0 #(10); min-height: #(26); }
QPushButton[primary="true"]:focus:hover { background: @accentHover; }
QPushButton[primary="true"]:focus:pressed { background: @accentPressed; }
QPushButton[primary="true"][small="true"]:focus { min-height: #(22); padding: 0 #(8); }
QPushButton[primary="true"]:disabled { background: @track; color: @disabled; border-color: @track; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:pressed { background: @track; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accentText; padding: 0 #(4); }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 0 #(3); }
QPushButton[link="true"]:disabled { color: @disabled; }
QPushButton[danger="true"] { color: @danger; }
QPushButton[keyed="true"] { text-align: left; }
QPushButton[seg] { border-radius: 0; color: @text2; }
QPushButton[seg]:hover { background: @hover; }
QPushButton[seg]:pressed { background: @track; }
QPushButton[seg]:checked { background: @sel; color: @accentText; border-color: @border2; }
QPushButton[seg]:checked:hover { background: @selHover; }
QPushButton[seg]:focus { border: 2px solid @accent; }
QPushButton[seg="first"] { border-top-left-radius: #(6); border-bottom-left-radius: #(6); }
QPushButton[seg="mid"], QPushButton[seg="last"] { margin-left: -1px; }
QPushButton[seg="last"] { border-top-right-radius: #(6); border-bottom-right-radius: #(6); }
QPushButton[seg="only"] { border-radius: #(6); }
QPushButton[seg]:disabled { color: @disabled; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: #(6); padding: 0 #(5); min-height: #(24); min-width: #(14); }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @track; }
QToolButton:checked { background: @sel; border-color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 0 #(4); min-height: #(22); }
QToolButton:disabled { color: @disabled; }
QToolButton[framed="true"] { background: @surface; border: 1px solid @border2; }
QToolButton[framed="true"]:hover { background: @hover; }
QToolButton[framed="true"]:checked { background: @sel; border-color: @accent; }
QToolButton[framed="true"]:focus { border: 2px solid @accent; }
QToolButton[small="true"] { min-height: #(20); padding: 0 #(3); }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QSpinBox, QTimeEdit {
  background: @surface; color: @text; border: 1px solid @border2; border-radius: #(6); padding: 0 #(8); min-height: #(26);
  selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit { padding: #(4) #(6); }
QLineEdit:focus, QSpinBox:focus, QTimeEdit:focus { border: 2px solid @accent; padding: 0 #(7); min-height: #(24); }
QPlainTextEdit:focus { border: 2px solid @accent; padding: #(3) #(5); min-height: #(24); }
QLineEdit[icon="true"]:focus { border: 1px solid @accent; padding: 0 #(8); min-height: #(26); }
QLineEdit[small="true"] { min-height: #(22); }
QLineEdit[small="true"]:focus { min-height: #(20); }
QLineEdit[small="true"][icon="true"]:focus { min-height: #(22); }
QLineEdit[bad="true"], QPlainTextEdit[bad="true"], QSpinBox[bad="true"] { border: 1px solid @danger; }
QLineEdit[bad="true"]:focus, QPlainTextEdit[bad="true"]:focus, QSpinBox[bad="true"]:focus  { border: 2px solid @danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QTimeEdit:disabled { background: @win; color: @disabled; border-color: @border; }

QComboBox[small="true"] { font-size: #(12)px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border2; padding: #(4); outline: 0; selection-background-color: @sel; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: #(26); padding: 0 #(6); }

QTableView, QTreeView, QListView { background: @surface; border: none; outline: 0; gridline-color: @line; selection-background-color: @sel; selection-color: @text; }
QHeaderView { background: @sunken; border: none; }
QTableCornerButton::section { background: @sunken; border: none; }
QTreeView::item { min-height: #(28); border: none; }
QListView[rows="true"]::item { min-height: #(26); padding: 0 #(8); border: none; }
QTreeView::item:selected, QListView::item:selected { background: @sel; color: @text; }
QTreeView::item:hover:!selected, QListView::item:hover:!selected { background: @hover; }
QTreeView::branch { background: transparent; }

QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: #(12); margin: 0; }
QScrollBar:horizontal { background: transparent; height: #(12); margin: 0; }
QScrollBar::handle { background: @border2; border-radius: #(3); margin: #(3); }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::handle:vertical { min-height: #(28); }
QScrollBar::handle:horizontal { min-width: #(28); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @track; border: none; border-radius: #(3); min-height: #(6); max-height: #(6); text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: #(3); }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: #(8); }
QFrame[card="focus"] { background: @surface; border: 2px solid @accent; border-radius: #(8); }
QFrame[bar="note"] { background: @noteBg; border: 1px solid @noteLine; border-radius: #(8); }
QFrame[bar="danger"] { background: @dangerBg; border: 1px solid @dangerLine; border-radius: #(8); }
QFrame[bar="plain"] { background: @surface; border: 1px solid @border; border-radius: #(8); }
QFrame[bar="callout"] { background: @calloutBg; border: none; border-radius: #(8); }
Kelvin--PanelHeader[header="page"] { background: @surface; border-bottom: 1px solid @border; }
QWidget[ground="surface"] { background: @surface; }
QWidget[ground="win"] { background: @win; }
QWidget[ground="sunken"] { background: @sunken; }
QWidget[edge="bottom"] { border-bottom: 1px solid @border; }
QWidget[edge="top"] { border-top: 1px solid @border; }
QWidget[edge="left"] { border-left: 1px solid @border; }
QWidget[edge="right"] { border-right: 1px solid @border; }
QFrame[frameShape="4"] { background: @border; border: none; max-height: 1px; }
QFrame[frameShape="5"] { background: @border; border: none; max-width: 1px; }
)"_s;

QHash<QString, QColor> coloursOf(const Tokens& t)
{
    return {{u"win"_s, t.win}, {u"surface"_s, t.surface}, {u"sunken"_s, t.sunken}, {u"hover"_s, t.hover}, {u"track"_s, t.track},
            {u"sel"_s, t.sel}, {u"selHover"_s, t.selHover}, {u"text"_s, t.text}, {u"text2"_s, t.text2}, {u"text3"_s, t.text3},
            {u"disabled"_s, t.disabled}, {u"border"_s, t.border}, {u"border2"_s, t.border2}, {u"line"_s, t.line},
            {u"accent"_s, t.accent}, {u"accentHover"_s, t.accentHover}, {u"accentPressed"_s, t.accentPressed},
            {u"onAccent"_s, t.onAccent}, {u"accentText"_s, t.accentText}, {u"danger"_s, t.danger}, {u"dangerBg"_s, t.dangerBg},
            {u"dangerLine"_s, t.dangerLine}, {u"noteBg"_s, t.noteBg}, {u"noteLine"_s, t.noteLine}, {u"calloutBg"_s, t.calloutBg},
            {u"tip"_s, t.tip}, {u"tipText"_s, t.tipText}};
}

} // namespace

QString styleSheetOf(const Tokens& tokens)
{
    static const QRegularExpression mark(uR"(@(\w+)|#\((\d+)\)(px)?)"_s);
    const QHash<QString, QColor> colours = coloursOf(tokens);
    QString result;
    qsizetype at = 0;
    for (auto it = mark.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(sheet).sliced(at, match.capturedStart() - at);
        if (match.hasCaptured(1)) {
            Q_ASSERT(colours.contains(match.captured(1)));
            result += colours.value(match.captured(1)).name();
        } else {
            result += QString::number(tokens.pxi(match.captured(2).toDouble())) + u"px"_s;
        }
        at = match.capturedEnd();
    }
    result += QStringView(sheet).sliced(at);
    return result;
}

} // namespace Kelvin
