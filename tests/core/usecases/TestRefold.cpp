// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MetaRepository.h"
#include "core/storage/Statement.h"
#include "core/storage/Transaction.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

#include <csignal>
#include <sys/resource.h>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Names are searched by a stored text, which another version of the folding library would write in another way.
class TestRefold : public QObject {
    Q_OBJECT

private:
    /// As a file that another version of the library folded.
    static bool makeOld(ImportFixture& f)
    {
        return writeTransaction(f.workspace->database(), [&] {
                   Statement(f.workspace->database(), "UPDATE lead SET fold = 'as another library wrote it'").run();
                   Statement(f.workspace->database(), "UPDATE meta SET value = '1' WHERE key = 'fold_library'").run();
                   return Done{};
               })
            .ok();
    }

private slots:
    void aFileFoldedByAnotherLibraryIsFoldedAnewWhenItIsOpened()
    {
        ImportFixture f;
        QVERIFY(f.import(ImportKind::Leads, "email,name,company\nlucja@x.pl,Łucja,Żółw\n"));
        NewLead same;
        same.fields.insert(u"name"_s, u"Łucja"_s);
        same.fields.insert(u"company"_s, u"Żółw"_s);
        QCOMPARE(possibleDuplicates(*f.workspace, same).size(), 1);
        QVERIFY(makeOld(f));
        QVERIFY(possibleDuplicates(*f.workspace, same).isEmpty());
        // Another thread's connection would only wait once more for whoever writes.
        const auto again = f.workspace->again();
        QVERIFY(again);
        QVERIFY(MetaRepository((*again)->database()).needsRefold());
        const auto opened = Workspace::open(f.workspace->path(), f.shipped);
        QVERIFY(opened);
        QCOMPARE(possibleDuplicates(**opened, same).size(), 1);
        QVERIFY(!MetaRepository((*opened)->database()).needsRefold());
    }

    void aDiskThatFailsMeanwhileIsNotPassedOver()
    {
        ImportFixture f;
        QVERIFY(f.import(ImportKind::Leads, "email,name\nlucja@x.pl,Łucja\n"));
        QVERIFY(makeOld(f));
        // No file grows any more, as on a full disk.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{rlim_t(QFileInfo(f.workspace->path() + u"-wal"_s).size()), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto opened = Workspace::open(f.workspace->path(), f.shipped);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!opened);
        QVERIFY2(opened.failure().code == u"db_io" || opened.failure().code == u"db_full", qPrintable(opened.failure().code));
    }

    void aFileThatAnotherWritesIsOpenedAsItIs()
    {
        ImportFixture f;
        QVERIFY(makeOld(f));
        const Transaction holds(f.workspace->database());
        const auto opened = Workspace::open(f.workspace->path(), f.shipped, 0);
        QVERIFY(opened);
        QVERIFY(MetaRepository((*opened)->database()).needsRefold());
    }
};

KELVIN_TEST(TestRefold)
#include "TestRefold.moc"
