// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/widgets/FileDialog.h"

#include <QAbstractItemModel>
#include <QListView>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

/// Whether another process sees a shared lock on the database (SHARED_FIRST of sqlite3's os.h).
bool isLocked(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000 + 2;
        lock.l_len = 510;
        const int file = open(name.constData(), O_RDWR | O_CLOEXEC);
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

class TestFileDialog : public QObject {
    Q_OBJECT

private slots:
    void listingTheFolderOfTheOpenFileKeepsItsLocks()
    {
        Tests::LeadsFixture fixture;
        const QString path = fixture.file->context().session.path();
        QVERIFY(isLocked(path));
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
        QVERIFY(isLocked(path));
    }
};

KELVIN_TEST(TestFileDialog)
#include "TestFileDialog.moc"
