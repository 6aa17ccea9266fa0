// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Roles.h"
#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace Kelvin {

/// How a cell's row looks at this moment.
struct CellState {
    bool selected = false;
    bool active = true; ///< the window is
    bool hovered = false;
    bool enabled = true;
};

/// Paints the ground of a cell (hover, selection, bottom line, dimming) and leaves the content to its subclasses.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Shows the words of a cell that is too narrow for them where the model has no tooltip of its own.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

protected:
    const Tokens& tokens() const { return m_theme.tokens(); }
    /// Paints the content into a rectangle that already has the paddings off.
    virtual void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index, const CellState& state) const = 0;
    /// The width the content would like, in pixels.
    virtual double contentWidth(const QModelIndex& index) const = 0;
    /// The colour of text in a role's ink on this ground (hints get darker on a selection).
    QColor inkOf(const QModelIndex& index, Ink fallback, const CellState& state) const;
    FontWeight weightOf(const QModelIndex& index, FontWeight fallback) const;

private:
    const Theme& m_theme;
};

/// The ground colour of a row in a state.
QColor rowGround(const CellState& state, bool groupHeading, const Tokens& tokens);

} // namespace Kelvin
