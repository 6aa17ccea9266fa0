// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// A place to drop files on; a click or Enter asks for a file instead.
class DropZone : public PaintedWidget {
    Q_OBJECT
public:
    DropZone(const Theme& theme, const QString& title, const QString& detail, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {tokens().pxi(420), heightForWidth(tokens().pxi(420))}; }
    /// The detail takes as many lines as it needs.
    int heightForWidth(int width) const override;

signals:
    /// The path of a local regular file.
    void fileDropped(const QString& path);
    void browseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Where the detail is written in a zone of this width, from its own top.
    QRect detailBox(int width) const;

    QString m_title;
    QString m_detail;
    bool m_over = false;
};

} // namespace Kelvin
