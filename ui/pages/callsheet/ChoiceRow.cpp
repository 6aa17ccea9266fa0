// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callsheet/ChoiceRow.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace Kelvin {

static constexpr int gap = 8;

ChoiceRow::ChoiceRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
}

void ChoiceRow::add(QWidget* choice)
{
    m_choices.append(choice);
    m_columns = 0;
    arrange();
}

void ChoiceRow::alignWith(const QList<const ChoiceRow*>& rows)
{
    m_others = rows;
    arrange();
}

int ChoiceRow::columnsIn(int width) const
{
    int widest = 0, together = 0;
    for (const QWidget* choice : m_choices) {
        widest = std::max(widest, choice->sizeHint().width());
        together += choice->sizeHint().width() + gap;
    }
    const int all = int(m_choices.size());
    if (together - gap <= width) return all; // some wider than others, where that saves a line
    const int half = (all + 1) / 2;
    return half * widest + (half - 1) * gap <= width ? half : 1;
}

void ChoiceRow::arrange()
{
    const int all = int(m_choices.size());
    int columns = columnsIn(width());
    for (const ChoiceRow* row : m_others) columns = std::min(columns, row->columnsIn(width()));
    if (columns == m_columns) return;
    m_columns = columns;
    for (int i = 0; i < all; ++i) {
        m_grid->removeWidget(m_choices.at(i));
        m_grid->addWidget(m_choices.at(i), i / columns, i % columns);
    }
    for (int column = 0; column < all; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChoiceRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ChoiceRow::event(QEvent* event)
{
    // The choices grow with the size of the text.
    if (event->type() == QEvent::LayoutRequest) arrange();
    return QWidget::event(event);
}

} // namespace Kelvin
