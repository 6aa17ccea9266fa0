// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

namespace Kelvin {

/// A square in a chart's fill, beside the words that the fill stands for. They say it all: it has no name.
class FillMark : public PaintedWidget {
    Q_OBJECT
public:
    /// `fill` is an index into Tokens::stageFill.
    FillMark(const Theme& theme, size_t fill, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    size_t m_fill;
};

} // namespace Kelvin
