// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LifecycleStage.h"
#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// What dragging the cards means for a stage: nothing is dragged, they may be dropped, they are over it, they may not be dropped.
enum class DropState { None, Takes, Over, Refuses };

/// A place on the board where a stage stands, open or folded, and where cards are dropped.
class StagePlace : public PaintedWidget {
    Q_OBJECT

public:
    StagePlace(const Theme& theme, StageRole stage, QWidget* parent);

    StageRole stage() const { return m_stage; }
    DropState dropState() const { return m_drop; }
    void setDropState(DropState state);
    virtual void setCount(int count, const QString& worded) = 0;

signals:
    void dropped(Kelvin::StageRole stage);

protected:
    /// The ground with what it says about a drop.
    void paintGround(QPainter& painter) const;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    StageRole m_stage;
    DropState m_drop = DropState::None;
};

} // namespace Kelvin
