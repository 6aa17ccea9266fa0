// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ImportFile.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Qt::StringLiterals;
using Kelvin::Tests::WorkspaceFixture;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Line, who and value of each row.
QStringList said(const QList<CheckedRow>& rows)
{
    QStringList lines;
    for (const CheckedRow& row : rows) lines.append(u"%1 %2 %3"_s.arg(QString::number(row.line), row.who, row.value).trimmed());
    return lines;
}

} // namespace

/// The rows behind the counts of an import's check.
class TestCheckedRows : public QObject {
    Q_OBJECT

private slots:
    void eachRemarkHasItsRows()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        // A row with two faults is found by both, one that goes in as well.
        const auto checked = check(f, "email,name,phone,employees\na@b.pl,Ada,+48 1,3\nbad(at)c.pl,Bo,+48 2,4\nc@d.pl,Cy,,many\nd@d.pl,Di,,5\n");
        QVERIFY(checked);
        QHash<QString, QStringList> rows;
        for (const Issue& issue : checked->issues)
            for (const CheckedRow& row : checked->found)
                if (row.code == issue.code && row.column == issue.column) rows[row.column] += said({row});
        QCOMPARE(rows.value(u"phone"_s), QStringList({u"2 Ada +48 1"_s, u"3 Bo +48 2"_s}));
        QCOMPARE(rows.value(u"email"_s), QStringList{u"3 Bo bad(at)c.pl"_s});
        QCOMPARE(rows.value(u"employees"_s), QStringList{u"4 Cy many"_s});
        QCOMPARE(checked->rejected.size(), 1);
    }

    void newRowsOfEachKindAreListed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<qint64>("leads");
        QTest::newRow("leads") << QByteArray("email,name\nz@b.pl,Zoe\n") << QStringList{u"2 Zoe"_s} << qint64(0);
        QTest::newRow("companies") << QByteArray("company,domain\nAcme,acme.pl\n,beta.pl\n") << QStringList{u"2 Acme acme.pl"_s, u"3 beta.pl"_s} << qint64(0);
        QTest::newRow("activities") << QByteArray("email,type,at,subject\na@b.pl,page_view,2026-01-02,/prices\na@b.pl,page_view,2026-01-03,/jobs\nx@y.pl,page_view,2026-01-01,/\n")
                                    << QStringList{u"2 a@b.pl /prices"_s, u"3 a@b.pl /jobs"_s, u"4 x@y.pl /"_s} << qint64(1);
        QTest::newRow("outcomes") << QByteArray("email,dealId,outcome,outcomeAt\na@b.pl,7,won,2026-01-02\na@b.pl,8,lost,2026-01-03\nx@y.pl,9,open,\n")
                                  << QStringList{u"2 a@b.pl 7"_s, u"3 a@b.pl 8"_s, u"4 x@y.pl 9"_s} << qint64(1);
    }

    void newRowsOfEachKindAreListed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QFETCH(qint64, leads);
        WorkspaceFixture f;
        QVERIFY(f.open());
        auto known = check(f, "email,name\na@b.pl,Ada\n");
        QVERIFY(known && commitImport(*f.workspace, *known, f.actor));
        const auto checked = check(f, bytes);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.failure().code));
        QCOMPARE(said(checked->created), rows);
        QCOMPARE(checked->counts.created, rows.size());
        QCOMPARE(checked->leadsOfFacts, leads);
        // Who is not known yet stands in the list of those that wait.
        for (const CheckedRow& row : checked->found) QVERIFY(row.code == u"waiting_lead" && row.who == u"x@y.pl" && row.line == 4);
        QCOMPARE(checked->found.size(), checked->counts.waiting);
    }

    void rejectsSavedBeforeTheImportStayAsTheyAre()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        auto checked = check(f, "email,name\na@b.pl,Ada\nbad,Bo\n");
        QVERIFY(checked);
        QCOMPARE(saveRejects(*f.workspace, *checked, f.workspace->path()).failure().kind, FailureKind::Usage);
        const QString path = f.folder.filePath(u"to correct.csv"_s);
        QCOMPARE(*saveRejects(*f.workspace, *checked, path), path);
        QVERIFY(bytesOf(path).contains("bad,Bo,3,email,email_no_at"));
        QFile corrected(path);
        QVERIFY(corrected.open(QIODevice::WriteOnly) && corrected.write("email,name\nbo@b.pl,Bo\n") > 0);
        corrected.close();
        const auto done = commitImport(*f.workspace, *checked, f.actor);
        QVERIFY(done);
        QCOMPARE(done->rejectsPath, path);
        QCOMPARE(bytesOf(path), "email,name\nbo@b.pl,Bo\n");
        QVERIFY(!QFile::exists(f.folder.filePath(u"rows.rejects.csv"_s)));
    }

    void cellsBeyondTheHeaderAreAmongTheRejects()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        auto checked = check(f, "email,name\na@b.pl,Ada\nb@b.pl,Bo\nbad,Cy,x,\"y,z\", ,\nd@b.pl,Di\n");
        QVERIFY(checked);
        QCOMPARE(checked->rejected.size(), 1);
        const QString path = f.folder.filePath(u"rejects.csv"_s);
        QVERIFY(saveRejects(*f.workspace, *checked, path));
        const QByteArray rejects = bytesOf(path);
        QVERIFY2(rejects.contains("email,name,#3,kelvin_line,"), rejects.constData());
        QVERIFY2(rejects.contains("bad,Cy,\"x,\"\"y,z\"\"\",4,email,email_no_at"), rejects.constData());
    }

    void theEffectIsOfTheFileAsItIsNow()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto checked = check(f, "email,name\na@b.pl,Ada\n");
        auto meanwhile = check(f, "email,name\na@b.pl,Ada\n");
        QVERIFY(checked && meanwhile);
        const auto before = effectOfImport(*f.workspace, *checked, f.actor);
        QVERIFY(before);
        QCOMPARE(before->leadsAfter, before->leadsBefore + 1);
        QVERIFY(commitImport(*f.workspace, *meanwhile, f.actor));
        const auto after = effectOfImport(*f.workspace, *checked, f.actor);
        QVERIFY2(after, after ? "" : qPrintable(after.failure().code));
        QCOMPARE(after->leadsAfter, after->leadsBefore);
        QCOMPARE(after->leadsBefore, before->leadsAfter);
    }

private:
    static Result<CheckedImport> check(WorkspaceFixture& f, const QByteArray& bytes)
    {
        ImportRequest request;
        request.path = f.folder.filePath(u"rows.csv"_s);
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write rows.csv");
        file.close();
        const auto look = lookAtFile(*f.workspace, request.path);
        if (!look) return look.failure();
        request.mapping = look->mapping;
        return checkImport(*f.workspace, request, f.actor);
    }
};

KELVIN_TEST(TestCheckedRows)
#include "TestCheckedRows.moc"
