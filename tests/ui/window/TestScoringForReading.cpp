// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/ScoringFixture.h"
#include "ui/charts/HistogramWidget.h"

#include <QSignalSpy>

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestScoringForReading : public QObject {
    Q_OBJECT

private slots:
    void theLinesOfAFileForReadingStayWhereTheyAre()
    {
        ScoringFixture f;
        for (const bool readOnly : {false, true}) {
            f.page.reset();
            f.reopen(readOnly);
            f.show(1240, 780);
            QVERIFY(f.wait([&] { return f.file->leads().isCounted() && f.table()->rowCount() > 0 && !f.leadsOf(QStringLiteral("pricing-page")).isEmpty(); }));
            auto* histogram = f.find<HistogramWidget>();
            QSignalSpy moved(histogram, &HistogramWidget::thresholdMoved);
            f.page->window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(f.page->window()));
            histogram->setFocus(Qt::TabFocusReason);
            QTest::keyClick(histogram, Qt::Key_Left);
            QCOMPARE(moved.isEmpty(), readOnly);
        }
    }
};

KELVIN_TEST(TestScoringForReading)
#include "TestScoringForReading.moc"
