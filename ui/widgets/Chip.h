// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// A filter as a chip: quiet words, a strong value, a cross that removes it. Enter edits, Delete removes.
class Chip : public PaintedWidget {
    Q_OBJECT
public:
    Chip(const Theme& theme, const QString& words, const QString& value, QWidget* parent = nullptr);

    void setContent(const QString& words, const QString& value);
    void setRemovable(bool removable);
    /// What a screen reader says beside the words, "Delete removes".
    void setRemoveText(const QString& text);
    QSize sizeHint() const override;

signals:
    void clicked();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF crossRect() const;

    QString m_words;
    QString m_value;
    bool m_removable = true;
    bool m_overCross = false;
    bool m_over = false;
};

} // namespace Kelvin
