// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/leads/board/StagePlace.h"

class QToolButton;

namespace Kelvin {

/// A stage that leads rarely stand in, folded to its sign, its name on end and its count; a click or Enter opens it as a column.
class FoldedStage : public StagePlace {
    Q_OBJECT

public:
    FoldedStage(const Theme& theme, StageRole stage, QWidget* parent);

    void setCount(int count, const QString& worded) override;
    QToolButton* button() const { return m_button; }

signals:
    void openRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintButton();
    QSize wantedSize() const;

    QToolButton* m_button; ///< takes focus and clicks; the strip paints it
    QString m_count;
};

} // namespace Kelvin
