// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainLabel.h"

#include "ui/text/VisibleText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PlainText.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace Kelvin {

PlainLabel::PlainLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : PlainLabel(parent) { setText(text); }

PlainLabel::PlainLabel(const QString& text, const QString& role, QWidget* parent) : PlainLabel(text, parent)
{
    setTextRole(*this, role);
}

/// A line that is full does not end between a day and its month, or a count and what is counted.
static QString keptTogether(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text.at(i) == u' ' && text.at(i - 1).isDigit() && text.at(i + 1).isLetter()) text[i] = QChar::Nbsp;
    return text;
}

void PlainLabel::setText(const QString& text)
{
    m_full = text;
    setTextFormat(Qt::PlainText); // whoever changed it meanwhile
    QLabel::setText(m_elide != Qt::ElideNone ? visibleText(text) : wordWrap() ? keptTogether(visibleLines(text)) : visibleLines(text));
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    setText(m_full);
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    if (m_elide == Qt::ElideNone) return size;
    return {std::min(size.width(), fontMetrics().averageCharWidth() * 4), size.height()};
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (m_elide == Qt::ElideNone) return QLabel::paintEvent(event);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    const QString shown = fontMetrics().elidedText(text(), m_elide, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::TextSingleLine),
                          option.palette, isEnabled(), shown, foregroundRole());
}

bool PlainLabel::event(QEvent* event)
{
    // It may wrap only since it has its text.
    if (event->type() == QEvent::Polish && wordWrap()) setText(m_full);
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        const auto* help = static_cast<QHelpEvent*>(event);
        if (cut) QToolTip::showText(help->globalPos(), plainToolTip(m_full), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace Kelvin
