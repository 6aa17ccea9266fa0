// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

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
