// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/PageFixture.h"
#include "ui/pages/LeadsPage.h"

namespace Kelvin::Tests {

/// The page of leads on a real file.
struct LeadsFixture : PageFixture<LeadsPage> {
    /// `list` is the saved filter that was chosen last; empty: none yet.
    explicit LeadsFixture(bool sample = true, const QByteArray& list = "all")
        : PageFixture(sample)
    {
        state.setPart(QStringLiteral("leads/filter"), list);
        open();
    }

    void open()
    {
        show(1200, 780);
        QVERIFY(QTest::qWaitFor([this] { return file->leads().isCounted() && !page->currentList().isEmpty() && !page->sidebarLists().isEmpty(); }, 60'000));
    }
};

} // namespace Kelvin::Tests
