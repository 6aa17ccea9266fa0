// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageArea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace Kelvin {
namespace {

/// What a page cannot do with less than, given this width.
QSize neededSize(const QWidget& page, int width)
{
    const QSize least = page.minimumSizeHint().expandedTo(page.minimumSize());
    const QLayout* layout = page.layout();
    if (!layout || !layout->hasHeightForWidth()) return least;
    return {least.width(), std::max(least.height(), layout->minimumHeightForWidth(std::max(width, least.width())))};
}

} // namespace

PageArea::PageArea(QWidget* page, QWidget* parent) : QScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setWidget(page);
    // The page lies on the window's ground, as it would without us.
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

PageArea::~PageArea()
{
    // The focus leaves the page while it goes, when there is nothing to scroll any more.
    disconnect(qApp, nullptr, this, nullptr);
}

QSize PageArea::minimumSizeHint() const { return QSize(320, 240).boundedTo(widget()->minimumSizeHint()); }

void PageArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void PageArea::showEvent(QShowEvent* event)
{
    fit();
    horizontalScrollBar()->setValue(0);
    QScrollArea::showEvent(event);
}

bool PageArea::event(QEvent* event)
{
    // The page needs another size now.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) fit();
    return QScrollArea::event(event);
}

void PageArea::fit()
{
    QSize room = maximumViewportSize();
    QSize needed = neededSize(*widget(), room.width());
    if (needed.width() > room.width()) room.rheight() -= horizontalScrollBar()->sizeHint().height();
    if (needed.height() > room.height()) {
        const bool fitted = needed.width() <= room.width();
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        needed = neededSize(*widget(), room.width());
        if (fitted && needed.width() > room.width()) room.rheight() -= horizontalScrollBar()->sizeHint().height();
    }
    widget()->resize(needed.expandedTo(room));
}

void PageArea::follow(QWidget* focus)
{
    const bool scrolls = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    if (!scrolls || !focus || !widget()->isAncestorOf(focus)) return;
    ensureWidgetVisible(focus, 8, 8);
    // A page begins at the left: it stays there where that shows the widget, or enough of one that is wide.
    const int room = viewport()->width();
    if (focus->mapTo(widget(), QPoint()).x() + std::min(focus->width(), room / 2) <= room) horizontalScrollBar()->setValue(0);
}

} // namespace Kelvin
