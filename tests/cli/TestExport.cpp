// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

#include <QDir>
#include <QFile>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What leaves a file and what may not come in.
class TestExport : public QObject {
    Q_OBJECT

private:
    static QByteArray bytesOf(const CliRunner& cli)
    {
        QFile file(cli.path(u"scores.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void aPresetNamesTheKeysAsItsProgramDoes()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"contacts.csv"_s, "Contact ID,Email,First Name,Last Name,Lifecycle Stage\n17,a@firm.example,Anna,Lis,Lead\n");
        QCOMPARE(cli.run({u"import"_s, u"contacts.csv"_s}).code, 0);
        const CliResult out = cli.run({u"leads"_s, u"export"_s, u"-o"_s, u"scores.csv"_s, u"--preset"_s, u"hubspot"_s});
        QVERIFY2(out.code == 0, out.err.constData());
        const QList<QByteArray> lines = bytesOf(cli).split('\n');
        QVERIFY2(lines.first().contains("Record ID,Email,Score,"), lines.first().constData());
        QVERIFY2(!lines.first().contains("Name"), lines.first().constData());
        QVERIFY2(lines.value(1).startsWith("17,a@firm.example,"), lines.value(1).constData());
    }

    void theWorkspaceItselfIsNotImported()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        for (const QString& name : {u"x.kelvin"_s, u"./x.kelvin"_s}) {
            const CliResult out = cli.run({u"import"_s, name, u"--json"_s});
            QCOMPARE(out.code, 2);
            QCOMPARE(out.json()[u"error"_s][u"code"_s].toString(), u"own_file"_s);
        }
    }

    void aResultIsNotWrittenOverTheWorkspace()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"bad.csv"_s, "email,name\nnobody,Anna\na@firm.example,Ewa\n");
        QVERIFY(QFile::link(cli.path(u"x.kelvin"_s), cli.path(u"link.csv"_s)));
        const QByteArray before = cli.dump();
        const QList<QStringList> lines{{u"db"_s, u"export"_s, u"--canonical"_s, u"-o"_s, u"x.kelvin"_s},
                                       {u"db"_s, u"export"_s, u"--canonical"_s, u"-o"_s, u"x.kelvin-wal"_s},
                                       {u"model"_s, u"export"_s, u"-o"_s, u"./x.kelvin"_s},
                                       {u"leads"_s, u"export"_s, u"-o"_s, u"link.csv"_s},
                                       {u"import"_s, u"bad.csv"_s, u"--rejects"_s, u"x.kelvin"_s}};
        for (const QStringList& line : lines) {
            const CliResult out = cli.run(line + QStringList{u"--json"_s});
            QVERIFY2(out.code == 2, qPrintable(line.join(u' ')));
            QCOMPARE(out.json()[u"error"_s][u"code"_s].toString(), u"output_is_database"_s);
            QCOMPARE(cli.dump(), before);
        }
    }

    void rejectedRowsAreNotWrittenOverTheirFile()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        const QByteArray rows = "email,name\nnobody,Anna\na@firm.example,Ewa\n";
        cli.write(u"bad.csv"_s, rows);
        const CliResult out = cli.run({u"import"_s, u"bad.csv"_s, u"--rejects"_s, u"./bad.csv"_s, u"--json"_s});
        QCOMPARE(out.code, 2);
        QCOMPARE(out.json()[u"error"_s][u"code"_s].toString(), u"output_is_source"_s);
        QFile file(cli.path(u"bad.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rows);
    }

    void whatIsReadMayLieWhereNothingMayBeWritten()
    {
        CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"contacts.csv"_s, "email,name\na@firm.example,Ewa\n");
        QCOMPARE(cli.run({u"import"_s, u"contacts.csv"_s}).code, 0);
        QVERIFY(QDir(cli.folder()).mkdir(u"Dropbox"_s));
        QVERIFY(QFile::copy(cli.path(u"x.kelvin"_s), cli.path(u"Dropbox/x.kelvin"_s)));
        cli.database = u"Dropbox/x.kelvin"_s;
        const QList<QStringList> reading{{u"score"_s},           {u"explain"_s, u"a@firm.example"_s}, {u"leads"_s, u"list"_s},     {u"leads"_s, u"show"_s, u"a@firm.example"_s},
                                         {u"import"_s, u"history"_s}, {u"model"_s, u"list"_s},             {u"db"_s, u"check"_s}, {u"funnel"_s},
                                         {u"leads"_s, u"export"_s, u"-o"_s, u"list.csv"_s}};
        for (const QStringList& line : reading) {
            const CliResult out = cli.run(line);
            QVERIFY2(out.code == 0, qPrintable(line.join(u' ') + u": "_s + QString::fromUtf8(out.err)));
        }
        const QList<QStringList> writing{{u"import"_s, u"contacts.csv"_s}, {u"leads"_s, u"edit"_s, u"a@firm.example"_s, u"industry=IT"_s}, {u"bant"_s, u"a@firm.example"_s, u"--need"_s, u"none"_s},
                                         {u"model"_s, u"rollback"_s, u"1"_s}};
        for (const QStringList& line : writing) {
            const CliResult out = cli.run(line + QStringList{u"--json"_s});
            QVERIFY2(out.code == 3, qPrintable(line.join(u' ')));
            QCOMPARE(out.json()[u"error"_s][u"code"_s].toString(), u"db_sync_folder"_s);
        }
    }

    void aPresetThatDoesNotExportIsRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        for (const QString& name : {u"nobody"_s, u"hubspot-deals"_s}) {
            const CliResult out = cli.run({u"leads"_s, u"export"_s, u"-o"_s, u"scores.csv"_s, u"--preset"_s, name, u"--json"_s});
            QCOMPARE(out.code, 2);
            QCOMPARE(out.json()[u"error"_s][u"code"_s].toString(), u"unknown_preset"_s);
            QVERIFY(bytesOf(cli).isEmpty());
        }
    }
};

KELVIN_TEST(TestExport)
#include "TestExport.moc"
