// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates/CellDelegate.h"

namespace Kelvin {

/// Words: an optional icon, the elided text, a quieter detail, a tag. Weight and colour come from the roles or the defaults given here.
class TextDelegate : public CellDelegate {
    Q_OBJECT
public:
    TextDelegate(const Theme& theme, QObject* parent, Ink ink = Ink::Text, FontWeight weight = FontWeight::Regular);

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;

private:
    Ink m_ink;
    FontWeight m_weight;
};

/// Numbers with equally wide digits, at the right unless the model's TextAlignmentRole says otherwise.
class NumberDelegate : public CellDelegate {
    Q_OBJECT
public:
    NumberDelegate(const Theme& theme, QObject* parent, Ink ink = Ink::Second, FontWeight weight = FontWeight::Regular);

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;

private:
    Ink m_ink;
    FontWeight m_weight;
};

/// A person as initials in a round field.
class AvatarDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const override;
    double contentWidth(const QModelIndex& index) const override;
};

} // namespace Kelvin
