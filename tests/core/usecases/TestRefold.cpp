// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MetaRepository.h"
#include "core/storage/Statement.h"
#include "core/storage/Transaction.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// Names are searched by a stored text, which another version of the folding library would write in another way.
class TestRefold : public QObject {
    Q_OBJECT

private slots:
    void aFileFoldedByAnotherLibraryIsFoldedAnewWhenItIsOpened()
    {
        ImportFixture f;
        QVERIFY(f.import(ImportKind::Leads, "email,name,company\nlucja@x.pl,Łucja,Żółw\n"));
        NewLead same;
        same.fields.insert(u"name"_s, u"Łucja"_s);
        same.fields.insert(u"company"_s, u"Żółw"_s);
        QCOMPARE(possibleDuplicates(*f.workspace, same).size(), 1);
        QVERIFY(writeTransaction(f.workspace->database(), [&] {
            Statement(f.workspace->database(), "UPDATE lead SET fold = 'as another library wrote it'").run();
            Statement(f.workspace->database(), "UPDATE meta SET value = '1' WHERE key = 'fold_library'").run();
            return Done{};
        }));
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
};

KELVIN_TEST(TestRefold)
#include "TestRefold.moc"
