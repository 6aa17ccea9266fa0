// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Kelvin {

/// A column that scrolls up and down only: never narrower than what stands in it.
class ColumnArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnArea(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override;
};

} // namespace Kelvin
