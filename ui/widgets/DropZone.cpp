// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DropZone.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

/// Several files are left to the window, which says that they are too many.
QString onlyFile(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) paths.append(url.toLocalFile());
    return paths.size() == 1 ? paths.first() : QString();
}

} // namespace

DropZone::DropZone(const Theme& theme, const QString& title, const QString& detail, QWidget* parent)
    : PaintedWidget(theme, parent), m_title(title), m_detail(detail)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect DropZone::detailBox(int width) const
{
    const Tokens& t = tokens();
    const QRect room(t.pxi(16), 0, std::max(1, width - 2 * t.pxi(16)), t.pxi(400));
    const int height = QFontMetrics(t.font(FontRole::Small)).boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, m_detail).height();
    return {room.left(), 0, room.width(), std::max(t.pxi(18), height)};
}

int DropZone::heightForWidth(int width) const { return tokens().pxi(78) + detailBox(width).height(); }

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens();
    const QRectF box(rect());
    const double radius = t.px(Size::CardRadius);
    if (m_over) fillRounded(painter, box, radius, t.sel);
    if (hasFocus() || m_over)
        strokeRounded(painter, box, radius, t.accent, 2);
    else
        strokeRounded(painter, box, radius, t.border2, 1, Qt::DashLine);
    const double icon = t.px(20);
    const QRect detail = detailBox(width());
    const double top = box.center().y() - t.px(27) - detail.height() / 2.0;
    paintIcon(painter, QRectF(box.center().x() - icon / 2, top + t.px(4), icon, icon), u"download"_s, t.text2);
    painter.setFont(t.font(FontRole::Body, FontWeight::Strong));
    painter.setPen(t.text);
    painter.drawText(QRectF(box.left(), top + t.px(30), box.width(), t.px(20)), Qt::AlignCenter | Qt::TextSingleLine, m_title);
    painter.setFont(t.font(FontRole::Small));
    painter.setPen(t.text2);
    painter.drawText(QRectF(detail).translated(0, top + t.px(52)), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, m_detail);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (onlyFile(*event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    const QString path = onlyFile(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    emit fileDropped(path);
}

void DropZone::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) emit browseRequested();
}

void DropZone::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) return emit browseRequested();
    PaintedWidget::keyPressEvent(event);
}

void DropZone::focusInEvent(QFocusEvent*) { update(); }

void DropZone::focusOutEvent(QFocusEvent*) { update(); }

} // namespace Kelvin
