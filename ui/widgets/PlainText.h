// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QString>

class QWidget;

namespace Kelvin {

/// A tooltip text that shows its characters literally: invisible ones visible, escaped, wrapped. Serve this for Qt::ToolTipRole too.
QString plainToolTip(const QString& text);

/// Sets such a tooltip on a widget.
void setPlainToolTip(QWidget& widget, const QString& text);

/// One button of a question: its words and what pressing it means.
struct PlainChoice {
    QString text;
    QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
};

/// Asks with buttons of our own words; returns the index of the chosen one, or -1 when the box was closed.
int plainQuestion(QWidget* parent, const QString& title, const QString& text, const QString& detail, const QList<PlainChoice>& choices);

} // namespace Kelvin
