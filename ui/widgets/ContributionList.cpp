// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ContributionList.h"

#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/widgets/PlainText.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

QString spoken(const ContributionRow& row)
{
    const auto words = [](const auto& line) { return u"%1 %2 %3"_s.arg(line.text, line.detail, line.number).simplified(); };
    if (const auto* bar = std::get_if<ContributionBar>(&row)) return words(*bar);
    if (const auto* heading = std::get_if<ContributionHeading>(&row)) return words(*heading);
    return {};
}

bool isLine(const ContributionRow& row) { return !std::holds_alternative<ContributionRule>(row); }

} // namespace

ContributionList::ContributionList(const Theme& theme, QWidget* parent) : PaintedWidget(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContributionList::setRows(const QList<ContributionRow>& rows, double barWidth)
{
    m_rows = rows;
    m_scale = {};
    m_scale.barWidth = barWidth;
    double numbers = 0;
    QStringList lines;
    for (const ContributionRow& row : rows) {
        lines.append(spoken(row));
        const auto* bar = std::get_if<ContributionBar>(&row);
        if (!bar) continue;
        m_scale.lowest = std::min(m_scale.lowest, bar->points);
        m_scale.highest = std::max(m_scale.highest, bar->points);
        numbers = std::max(numbers, tabularWidth(bar->number, tokens().font(FontRole::Body)));
    }
    m_scale.numberWidth = numbers / tokens().scale + 12;
    m_focused = -1;
    lines.removeAll(QString());
    setAccessibleDescription(lines.join(u"; "_s));
    updateGeometry();
    update();
}

double ContributionList::heightOf(const ContributionRow& row) const
{
    if (std::holds_alternative<ContributionRule>(row)) return tokens().px(9);
    return tokens().px(std::holds_alternative<ContributionHeading>(row) ? 24 : Size::ContributionRow);
}

QRectF ContributionList::rectOf(qsizetype index) const
{
    double top = 0;
    for (qsizetype i = 0; i < index; ++i) top += heightOf(m_rows[i]);
    return {4, top, width() - 8.0, heightOf(m_rows[index])};
}

QSize ContributionList::sizeHint() const
{
    double height = 0;
    for (const ContributionRow& row : m_rows) height += heightOf(row);
    return {tokens().pxi(300), int(std::ceil(height)) + 2};
}

QString ContributionList::cutText(QPointF at) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF box = rectOf(i);
        if (!box.contains(at)) continue;
        const auto* bar = std::get_if<ContributionBar>(&m_rows[i]);
        const auto* heading = std::get_if<ContributionHeading>(&m_rows[i]);
        if (bar && !contributionFits(box, *bar, m_scale, tokens())) return u"%1\n%2"_s.arg(bar->text, bar->detail).trimmed();
        if (heading && !contributionFits(box, *heading, tokens())) return u"%1\n%2"_s.arg(heading->text, heading->detail).trimmed();
    }
    return {};
}

bool ContributionList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return PaintedWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(cutText(help->pos())), this);
    return true;
}

void ContributionList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF box = rectOf(i);
        if (const auto* bar = std::get_if<ContributionBar>(&m_rows[i])) paintContribution(painter, box, *bar, m_scale, tokens());
        if (const auto* heading = std::get_if<ContributionHeading>(&m_rows[i])) paintContributionHeading(painter, box, *heading, tokens());
        if (!isLine(m_rows[i])) horizontalLine(painter, box.left(), box.right(), std::round(box.center().y()), tokens().border2);
        if (hasFocus() && i == m_focused) strokeRounded(painter, box.adjusted(-4, 0, 4, 0), 3, tokens().accent, 1);
    }
}

void ContributionList::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!isLine(m_rows[i]) || !rectOf(i).contains(event->position())) continue;
        m_focused = int(i);
        update();
        emit rowChosen(int(i));
    }
}

void ContributionList::step(int direction)
{
    int next = m_focused + direction;
    while (next >= 0 && next < m_rows.size() && !isLine(m_rows[next])) next += direction;
    if (next < 0 || next >= m_rows.size()) return;
    m_focused = next;
    setAccessibleDescription(spoken(m_rows[next]));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void ContributionList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0) emit rowChosen(m_focused);
        return;
    default: PaintedWidget::keyPressEvent(event);
    }
}

void ContributionList::focusInEvent(QFocusEvent*)
{
    if (m_focused < 0) step(1);
    update();
}

void ContributionList::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
