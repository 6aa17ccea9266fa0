// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/TimelineModel.h"
#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace Kelvin {

/// Paints a line of the timeline: a day's heading, an event with its quieter detail over at most two lines, a page of a visit, or what unfolds them.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TimelineDelegate(const Theme& theme, const TimelineModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintEntry(QPainter& painter, const QRectF& rect, const TimelineEntry& entry) const;
    /// Paints time and points at the right; returns where they begin.
    double paintRight(QPainter& painter, const QRectF& line, const TimelineEntry& entry) const;
    int detailLines(const TimelineEntry& entry, int width) const;

    const Theme& m_theme;
    const TimelineModel& m_model;
};

} // namespace Kelvin
