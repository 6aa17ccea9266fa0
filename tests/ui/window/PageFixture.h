// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/FileFixture.h"

#include <QAction>
#include <QWidget>

namespace Kelvin::Tests {

/// One page of an open file, shown without the window around it.
template <typename PageType> struct PageFixture : FileFixture {
    std::unique_ptr<PageType> page;

    using FileFixture::FileFixture;

    void show(int width, int height)
    {
        page.reset();
        page = std::make_unique<PageType>(file->context());
        page->resize(width, height);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }

    template <typename Widget> Widget* find(const QString& name = {}) const { return page->template findChild<Widget*>(name); }
    QAction* action(const QString& text) const
    {
        for (QAction* action : page->menuActions())
            if (QString(action->text()).remove(QLatin1Char('&')).startsWith(text)) return action;
        return nullptr;
    }
    /// The dialog that is open, once it is.
    template <typename Dialog> Dialog* dialog() const
    {
        Dialog* found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = page->template findChild<Dialog*>()) && found->isVisible(); }, 10'000)) return nullptr;
        return found;
    }
};

} // namespace Kelvin::Tests
