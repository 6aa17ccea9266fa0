// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/HistogramPainter.h"
#include "ui/widgets/PaintedWidget.h"

class QVariantAnimation;

namespace Kelvin {

/// Leads by score with the two thresholds as lines to move: drag, or choose one with Tab and use arrows (1), Page keys (5), Home and End.
/// Set a headline as accessible name; the description follows the thresholds.
class HistogramWidget : public PaintedWidget {
    Q_OBJECT
public:
    explicit HistogramWidget(const Theme& theme, QWidget* parent = nullptr);

    /// New counts slide to their places; thresholds, labels and notes apply at once.
    void setHistogram(const Histogram& histogram);
    const Histogram& histogram() const { return m_histogram; }
    /// Whether the lines can be moved (not for a published version).
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
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    double threshold(int index) const;
    void moveTo(int index, double points);
    HistogramGeometry geometryNow() const;

    Histogram m_histogram;
    HistogramState m_state;
    int m_remembered = 0; ///< the line that gets the focus back
    bool m_editable = true;
    QList<qint64> m_shown; ///< counts on their way to the new ones
    QVariantAnimation* m_slide;
};

} // namespace Kelvin
