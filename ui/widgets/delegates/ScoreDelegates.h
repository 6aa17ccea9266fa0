// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates/CellDelegate.h"

namespace Kelvin {

/// A temperature badge; an invalid Role::Temperature leaves the cell empty.
class TemperatureDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;
};

/// A score with its track and ticks; without Role::Score only the text.
class ScoreDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;
};

/// A change in points with its triangle, at the right.
class ChangeDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;
};

/// The four BANT answers.
class PipsDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;
};

/// A stage's glyph and word.
class StageDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;
};

} // namespace Kelvin
