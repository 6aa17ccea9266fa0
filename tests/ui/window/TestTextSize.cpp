// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/Desk.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/FilterDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace Kelvin;

namespace {

/// Counts how often each widget is told that its style has changed.
struct Counter : QObject {
    QHash<QObject*, int> told;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange) ++told[watched];
        return false;
    }
};

} // namespace

/// A step of the text size, which is taken on the thread of the window.
class TestTextSize : public QObject {
    Q_OBJECT
private slots:
    void aStepCostsADeepWidgetNoMoreThanAShallowOne();
    void theRoomInADialogGrowsWithTheText();
};

void TestTextSize::aStepCostsADeepWidgetNoMoreThanAShallowOne()
{
    Theme theme;
    theme.apply();
    QWidget window;
    QWidget* deepest = &window;
    for (int depth = 0; depth < 12; ++depth) {
        auto* layout = new QVBoxLayout(deepest);
        deepest = new QWidget(deepest);
        layout->addWidget(deepest);
    }
    window.show();
    Counter counter;
    qApp->installEventFilter(&counter);
    theme.setScale(1.25);
    QVERIFY(counter.told.value(&window) >= 1);
    QCOMPARE(counter.told.value(deepest), counter.told.value(&window));
    QVERIFY2(counter.told.value(deepest) <= 2, qPrintable(QString::number(counter.told.value(deepest))));
}

void TestTextSize::theRoomInADialogGrowsWithTheText()
{
    Tests::Desk desk;
    desk.theme.setMotion(false);
    desk.theme.apply();
    desk.theme.setScale(1.5);
    const Tokens& t = desk.theme.tokens();
    const ProgramServices services = desk.makeServices(desk.home.path(), {desk.language});
    QCOMPARE(AboutDialog(services).layout()->spacing(), t.pxi(20));
    QCOMPARE(SettingsDialog(services).layout()->spacing(), t.pxi(20));
    QCOMPARE(ShortcutsDialog(desk.theme, {}).layout()->spacing(), t.pxi(12));
    QCOMPARE(FilterDialog(desk.theme, Wording{}).layout()->spacing(), t.pxi(12));
    desk.theme.setScale(1.0);
}

KELVIN_TEST(TestTextSize)
#include "TestTextSize.moc"
