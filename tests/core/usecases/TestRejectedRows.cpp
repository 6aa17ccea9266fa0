// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ImportFile.h"
#include "core/usecases/import/RejectsFile.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Qt::StringLiterals;
using Kelvin::Tests::WorkspaceFixture;

/// What an import's check says of rows that cannot go in.
class TestRejectedRows : public QObject {
    Q_OBJECT

private slots:
    void areCalledByWhatNamesThemBest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("who");
        QTest::newRow("no key") << QByteArray("email,name,company\n,Iga Lis,Beta\n,,Gamma\n,,\n") << QStringList{u"Iga Lis"_s, u"Gamma"_s, QString()};
        QTest::newRow("an address that is none") << QByteArray("email,first name,last name\nbad(at)b.pl, Ola ,Mak\nbad(at)c.pl,,\n") << QStringList{u"Ola Mak"_s, u"bad(at)c.pl"_s};
        QTest::newRow("events without a time") << QByteArray("eventId,email,type,at\n17,a@b.pl,download,\n18,,download,2026-03-01\n") << QStringList{u"a@b.pl"_s, u"18"_s};
        QTest::newRow("two leads") << QByteArray("id,email,name\nx,new@b.pl,\ny,new@c.pl,\nx,new@c.pl,Both\n") << QStringList{u"Both"_s};
    }

    void areCalledByWhatNamesThemBest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, who);
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QString path = f.folder.filePath(u"rows.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto look = lookAtFile(*f.workspace, path);
        QVERIFY(look);
        ImportRequest request;
        request.path = path;
        request.mapping = look->mapping;
        const auto checked = checkImport(*f.workspace, request, f.actor);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.failure().code));
        QStringList called;
        for (const CheckedRow& row : checked->rejected) called.append(row.who);
        QCOMPARE(called, who);
    }

    void areWrittenBesideAFileWhateverItIsCalled()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QString folder = f.folder.path(), first = folder + u"/50%1 of %L2.rejects.csv"_s;
        QCOMPARE(freeRejectsPath(folder, u"50%1 of %L2"_s), first);
        QFile taken(first);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(freeRejectsPath(folder, u"50%1 of %L2"_s), folder + u"/50%1 of %L2.rejects-2.csv"_s);
    }
};

KELVIN_TEST(TestRejectedRows)
#include "TestRejectedRows.moc"
