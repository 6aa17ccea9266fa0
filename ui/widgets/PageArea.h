// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Kelvin {

/// The place of a page: as large as the window leaves it, with scroll bars where that is less than the page needs. So neither large text nor
/// long words make the window larger than the screen.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget* page, QWidget* parent = nullptr);
    ~PageArea() override;

    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    void follow(QWidget* focus);
};

} // namespace Kelvin
