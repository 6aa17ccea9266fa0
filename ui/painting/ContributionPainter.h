// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Temperature.h"
#include "ui/painting/ScorePainter.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace Kelvin {

/// One scale for all contribution bars of a panel, so that they share a zero line. Points and pixels.
struct ContributionScale {
    double lowest = 0;       ///< smallest contribution, at most 0
    double highest = 0;      ///< largest contribution, at least 0
    double barWidth = 92;    ///< pixels from the lowest to the highest
    double numberWidth = 56; ///< pixels kept for the number at the right
};

/// One line of the explanation: what gave points, a bar from the zero line, the signed number.
struct ContributionBar {
    QString text{};   ///< the rule in words
    QString detail{}; ///< "42 employees", quieter, may be empty
    QString number{}; ///< signed, with as many decimals as the column needs
    double points = 0;
};

/// The x coordinate of the panel's zero line for a row that fills `rect`.
double contributionZero(const QRectF& rect, const ContributionScale& scale, const Tokens& tokens);
/// Paints one row: text, bar, number.
void paintContribution(QPainter& painter, const QRectF& rect, const ContributionBar& bar, const ContributionScale& scale, const Tokens& tokens);

/// A group's heading or a sum: a strong name, its limit in words, a subtotal.
struct ContributionHeading {
    QString text{};
    QString detail{};
    QString number{};
    bool strong = true; ///< false for the quiet lines Rules, Limits, Adjustments
};
void paintContributionHeading(QPainter& painter, const QRectF& rect, const ContributionHeading& heading, const Tokens& tokens);

/// Whether a row this wide has room for all of its words.
bool contributionFits(const QRectF& rect, const ContributionBar& bar, const ContributionScale& scale, const Tokens& tokens);
bool contributionFits(const QRectF& rect, const ContributionHeading& heading, const Tokens& tokens);

/// A stretch of the axis bar: the points of one group.
struct AxisSegment {
    QString label{}; ///< "Commitments 34"; shown below if it fits
    double points = 0;
    Axis axis = Axis::Engagement;
};

/// A score as a bar of groups with marks at the thresholds.
struct AxisBar {
    QList<AxisSegment> segments;
    ScoreThresholds thresholds;
    QString marketingLabel{}; ///< "MQL 45"
    QString salesLabel{}; ///< "SQL 85, 36 to go"
    double from = 0;  ///< points at the left end
    double to = 100;  ///< points at the right end
};

/// The height the bar with its labels takes, in pixels.
double axisBarHeight(const Tokens& tokens);
void paintAxisBar(QPainter& painter, const QRectF& rect, const AxisBar& bar, const Tokens& tokens);

} // namespace Kelvin
