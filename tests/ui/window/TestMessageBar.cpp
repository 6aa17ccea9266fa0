// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MessageBar.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject {
    Q_OBJECT

private slots:
    void aLongMessageIsAsHighAsItsLines()
    {
        Theme theme;
        theme.apply();
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* bar = new MessageBar(theme, &page);
        layout->addWidget(bar);
        layout->addStretch(1);
        bar->setMessage(MessageTone::Callout, u"Three answers from hot"_s, u"Ask for an approved or planned budget, for a contact who decides, and for when they mean to buy."_s);
        page.resize(260, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(bar->layout()->hasHeightForWidth());
        QCOMPARE(bar->height(), bar->layout()->totalHeightForWidth(bar->width()));
    }

    void aMessageThatIsSetFirstAndShownThenIsAnnounced()
    {
        Theme theme;
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* bar = new MessageBar(theme, &page);
        layout->addWidget(bar);
        bar->hide();
        page.show();
        QSignalSpy announced(bar, &MessageBar::announced);
        bar->setMessage(MessageTone::Danger, u"The file is busy."_s, u"Try again."_s);
        QCOMPARE(announced.size(), 0);
        bar->show();
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced.first().first().toString(), u"The file is busy. Try again."_s);
        QCOMPARE(bar->tone(), MessageTone::Danger);
        // Once: not again each time its page comes to the front.
        page.hide();
        page.show();
        QCOMPARE(announced.size(), 1);
        bar->setMessage(MessageTone::Plain, u"Done."_s);
        QCOMPARE(announced.size(), 2);
        // The same words are news when they are said again.
        bar->setMessage(MessageTone::Plain, u"Done."_s);
        QCOMPARE(announced.size(), 3);
    }
};

KELVIN_TEST(TestMessageBar)
#include "TestMessageBar.moc"
