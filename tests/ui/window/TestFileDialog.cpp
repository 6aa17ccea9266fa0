// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FileLock.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/widgets/FileDialog.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QPointer>
#include <QScopeGuard>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestFileDialog : public QObject {
    Q_OBJECT

private slots:
    void listingTheFolderOfTheOpenFileKeepsItsLocks()
    {
        Tests::LeadsFixture fixture;
        const QString path = fixture.file->context().session.path();
        QVERIFY(Tests::lockIsSeen(path));
        const std::unique_ptr<QFileDialog> dialog(makeFileDialog(nullptr, u"Choose"_s, QFileInfo(path).absolutePath()));
        dialog->show();
        auto* list = dialog->findChild<QListView*>(u"listView"_s);
        QVERIFY(list);
        const auto row = [&] {
            for (int i = 0; i < list->model()->rowCount(list->rootIndex()); ++i)
                if (list->model()->index(i, 0, list->rootIndex()).data().toString() == QFileInfo(path).fileName()) return i;
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        // What the list and its details ask of a file.
        for (int column = 0; column < 4; ++column) {
            const QModelIndex at = list->model()->index(row(), column, list->rootIndex());
            for (const int role : {int(Qt::DisplayRole), int(Qt::DecorationRole)}) at.data(role);
        }
        QVERIFY(Tests::lockIsSeen(path));
    }

    void sizesAndTimesAreInTheLanguageOfTheWindow()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Polish));
        const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1536) && file.setFileTime(QDateTime(QDate(2026, 11, 22), QTime(18, 5)), QFileDevice::FileModificationTime));
        file.close();
        const std::unique_ptr<QFileDialog> dialog(makeFileDialog(nullptr, u"Choose"_s, folder.path()));
        dialog->show();
        auto* list = dialog->findChild<QTreeView*>(u"treeView"_s);
        QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 1);
        const auto shown = [&](int column) {
            struct Shown : QStyledItemDelegate { using QStyledItemDelegate::initStyleOption; };
            QStyleOptionViewItem option;
            const QModelIndex index = list->model()->index(0, column, list->rootIndex());
            (static_cast<QStyledItemDelegate*>(list->itemDelegateForIndex(index))->*&Shown::initStyleOption)(&option, index);
            return option.text;
        };
        QCOMPARE(shown(1), u"1,5 KiB"_s);
        QCOMPARE(shown(3), u"22 lis 2026, 18:05"_s);
    }

    void aPageThatGoesWhileItAsksTakesItsDialogAlong()
    {
        const QTemporaryDir folder;
        auto* page = new QWidget;
        page->show();
        QPointer<QFileDialog> dialog;
        QTimer::singleShot(50, page, [&] {
            dialog = page->findChild<QFileDialog*>();
            delete page;
        });
        QCOMPARE(chooseFile(page, u"Choose"_s, folder.path(), {}), QString());
        QVERIFY(!dialog);
    }
};

KELVIN_TEST(TestFileDialog)
#include "TestFileDialog.moc"
