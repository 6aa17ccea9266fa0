// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/Workbench.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/MessageBar.h"

#include <QActionGroup>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What the window says above its pages.
class TestWindowMessages : public QObject {
    Q_OBJECT

private slots:
    void aFailureOutlivesAChangeOfLanguageAndNewsDoNot();
    void severalFilesAtOnceAreTooMany();

private:
    static QString said(const WindowFixture& f)
    {
        for (const MessageBar* bar : f.window->findChildren<MessageBar*>())
            if (bar->isVisible()) return bar->sentence();
        return {};
    }
    static void speak(WindowFixture& f, const QString& language)
    {
        for (QAction* action : f.window->commands().languages->actions())
            if (action->data() == language) action->trigger();
        // The menu is made anew once its command has ended.
        QTRY_COMPARE(f.language, language);
        QTRY_VERIFY(f.window->workbench()->isVisible());
    }
};

void TestWindowMessages::aFailureOutlivesAChangeOfLanguageAndNewsDoNot()
{
    WindowFixture f;
    f.window->commands().newFile->trigger();
    QVERIFY(f.waitForFile(u"leads.kelvin"_s));
    QVERIFY(f.waitForRest());
    f.window->file()->context().showFailure(Failure{FailureKind::Usage, u"cannot_redo"_s, {}});
    const QString failure = said(f);
    QVERIFY(!failure.isEmpty());
    speak(f, u"pl"_s);
    QCOMPARE(said(f), failure);
    f.window->file()->context().showMessage(u"That was the last lead."_s, {});
    QCOMPARE(said(f), u"That was the last lead."_s);
    speak(f, u"en"_s);
    QCOMPARE(said(f), QString());
}

void TestWindowMessages::severalFilesAtOnceAreTooMany()
{
    WindowFixture f;
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& name : {u"one.csv"_s, u"two.csv"_s}) {
        QFile file(f.home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Email\nanna@example.com\n");
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    data.setUrls(urls);
    // The box that invites a file leaves several to the window.
    DropZone zone(f.theme, u"Drop a file here"_s, {});
    QSignalSpy dropped(&zone, &DropZone::fileDropped);
    for (QWidget* target : QList<QWidget*>{&zone, f.window.get()}) {
        // Who takes the drag gets the drop.
        QDragEnterEvent drag(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drag);
        QCOMPARE(drag.isAccepted(), target == f.window.get());
        QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
    }
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(said(f), u"Only one file can be opened at a time."_s);
    QCoreApplication::processEvents();
    QVERIFY(!f.window->file());
}

KELVIN_TEST(TestWindowMessages)
#include "TestWindowMessages.moc"
