// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace Kelvin {

/// One stage of the funnel picture, in leads.
struct FunnelBar {
    StageRole stage = StageRole::Lead;
    QString word{};       ///< "MQL"
    double count = 0;   ///< leads that entered
    double open = 0;    ///< of these not yet decided, hatched
    QString countText{};  ///< "1,118"
    QString openText{};   ///< "38 open", may be empty
};

/// What happened between two bars.
struct FunnelLink {
    QString rate{};       ///< "75.2 %"
    QString interval{};   ///< "72.5–77.7"
    bool alarm = false;
};

/// The funnel as bars from a common base line, with one link fewer than bars.
struct FunnelPicture {
    QList<FunnelBar> bars;
    QList<FunnelLink> links;
    bool rootScale = true;
    bool paper = false; ///< narrower bars, rates under the axis, open counts above the numbers
};

/// A bar or a link of the picture.
struct FunnelPart {
    enum class Kind { Bar, Link };
    Kind kind = Kind::Bar;
    int index = 0;
    bool operator==(const FunnelPart&) const = default;
};

/// Where everything of a funnel lies; pure, so that hit testing and painting agree.
struct FunnelGeometry {
    QList<QRectF> bars;        ///< from top to base line
    QList<QRectF> open;        ///< the hatched part at the top of each bar
    QList<QRectF> columns;     ///< everything that belongs to a bar: number, bar, word
    QList<QPolygonF> connectors;
    QList<QRectF> labels;      ///< rate and interval of a link
    double baseLine = 0;
};

FunnelGeometry funnelGeometry(const QRectF& rect, const FunnelPicture& picture, const Tokens& tokens);
std::optional<FunnelPart> funnelPartAt(const FunnelGeometry& geometry, QPointF position);
/// `marked` is the part under the mouse or with the focus; `focused` draws the focus frame around it.
void paintFunnel(QPainter& painter, const QRectF& rect, const FunnelPicture& picture, const Tokens& tokens,
                 const std::optional<FunnelPart>& marked = std::nullopt, bool focused = false);

} // namespace Kelvin
