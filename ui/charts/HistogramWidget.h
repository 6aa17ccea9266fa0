// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/HistogramPainter.h"
#include "ui/widgets/PaintedWidget.h"

class QVariantAnimation;

namespace Kelvin {

/// Leads by score with the thresholds as lines to move: drag, or choose one with Tab and use arrows (1), Page keys (5), Home and End.
/// Set a headline as accessible name; the description speaks of the line that has the focus, else of all.
class HistogramWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit HistogramWidget(const Theme& theme, QWidget* parent = nullptr);

    /// New counts slide to their places; thresholds, labels and notes apply at once, but for the line that is being moved.
    void setHistogram(const Histogram& histogram);
    const Histogram& histogram() const { return m_histogram; }
    /// Whether the lines can be moved (not in a file that is only read); the focus walks them anyway.
    void setEditable(bool editable);
    QSize sizeHint() const override;

signals:
    /// A line moved to whole points (the picture shows it already); the owner sets labels and counts anew. Index 0 is MQL, 1 SQL.
    void thresholdMoved(int index, double points);
    /// The mouse or key was let go after moving.
    void thresholdDropped(int index, double points);
    /// A bin was clicked, or chosen with Enter on a line's bin: open its leads, from included, to excluded.
    void binChosen(double from, double to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void moveTo(int index, double points);
    /// The line behind `index` in this direction, -1: none.
    int lineBeside(int index, int step) const;
    /// Tells the owner where the line came to rest that keys moved.
    void dropKeyed();
    void speak();
    HistogramGeometry geometryNow() const;

    Histogram m_histogram;
    HistogramState m_state;
    int m_remembered = 0; ///< the line that gets the focus back
    int m_keyed = -1;     ///< the line that a key which is still down moves
    bool m_pressed = false; ///< a click began beside the lines
    bool m_editable = true;
    QList<qint64> m_shown; ///< counts on their way to the new ones
    QVariantAnimation* m_slide;
};

} // namespace Kelvin
