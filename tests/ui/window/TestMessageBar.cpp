// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MessageBar.h"

#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject {
    Q_OBJECT

private slots:
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
