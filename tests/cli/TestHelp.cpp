// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QDir>
#include <QRegularExpression>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

static QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What `kelvin-cli help` says, and that it is all there is to say.
class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void everyOptionStandsInAHelpText()
    {
        QString help;
        const QDir texts(sourcePath(u"resources/help"));
        for (const QString& name : texts.entryList({u"*.txt"_s})) help += textOf(texts.filePath(name));
        // What parseArguments is told: the lists of options with a value, and of flags.
        static const QRegularExpression call(uR"(parseArguments\([^;]*;|target\(cli, list, \{[^;]*;|move\(cli, list, [^;]*;)"_s), option(uR"re(u"([a-z][a-z-]*)"_s)re"_s);
        const QDir sources(sourcePath(u"app/cli"));
        QStringList options;
        for (const QString& name : sources.entryList({u"*.cpp"_s})) {
            auto calls = call.globalMatch(textOf(sources.filePath(name)));
            while (calls.hasNext()) {
                auto words = option.globalMatch(calls.next().captured());
                while (words.hasNext()) options.append(words.next().captured(1));
            }
        }
        QVERIFY(options.contains(u"date-order"_s) && options.contains(u"revisit"_s) && options.contains(u"trashed"_s));
        QStringList missing;
        for (const QString& name : std::as_const(options))
            if (name != u"output"_s && !help.contains(u"--"_s + name)) missing.append(name);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void theLanguageOfFiltersIsExplainedByWhatCanBeRun()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s}).code, 0);
        const QStringList lines = QString::fromUtf8(cli.run({u"help"_s, u"where"_s}).out).split(u'\n');
        int examples = 0;
        for (const QString& line : lines.mid(2)) {
            if (line.isEmpty()) break;
            const auto found = cli.run({u"score"_s, u"--where"_s, line.trimmed()});
            QVERIFY2(found.code == 0, (line.toUtf8() + found.err).constData());
            ++examples;
        }
        QVERIFY(examples >= 8);
    }

    void aFilterThatCanBeTrueOfNobodyIsRefused_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("temperature") << u"temperature is hoot"_s << QByteArray("cold, warm, hot");
        QTest::newRow("stage") << u"stage is any of (mql, sqll)"_s << QByteArray("disqualified");
        QTest::newRow("type") << u"count(pageviews) >= 1"_s << QByteArray("pageviews");
        QTest::newRow("pages") << u"count(page_view in nosuchgroup) >= 1"_s << QByteArray("nosuchgroup");
        QTest::newRow("range") << u"employees between 9 and 5"_s << QByteArray("employees");
    }

    void aFilterThatCanBeTrueOfNobodyIsRefused()
    {
        QFETCH(QString, where);
        QFETCH(QByteArray, said);
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        const auto answer = cli.run({u"leads"_s, u"list"_s, u"--where"_s, where});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
    }

    void whatIsNoCommandHasNoHelp()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"help"_s, u"nope"_s}).code, 2);
        QCOMPARE(cli.run({u"nope"_s, u"--help"_s}).code, 2);
        QVERIFY(cli.run({u"help"_s, u"leads"_s}).out.startsWith("kelvin-cli leads"));
    }

    void optionsThatSayNothingTogetherAreRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s, u"--currency"_s, u"EUR"_s}).code, 2);
        QVERIFY(!QFileInfo::exists(cli.path(u"x.kelvin"_s)));
        QCOMPARE(cli.run({u"import"_s, cli.write(u"a.csv"_s, leadRows(1)), u"--preset"_s, u"hubspot"_s, u"--profile"_s, u"x"_s}).code, 2);
    }

    void anEditSaysHowToTakeItBackAndListsAreRanked()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        QVERIFY(cli.run({u"leads"_s, u"add"_s, u"email=first@example.com"_s}).out.contains("import undo "));
        QVERIFY(cli.run({u"leads"_s, u"add"_s, u"email=second@example.com"_s, u"industry=IT"_s}).out.contains("import undo "));
        QCOMPARE(cli.run({u"leads"_s, u"recycle"_s, u"first@example.com"_s, u"--reason"_s, u"not_now"_s, u"--revisit"_s, u"2020-01-01"_s}).code, 2);
        QVERIFY(cli.run({u"leads"_s, u"adjust"_s, u"second@example.com"_s, u"10"_s, u"--note"_s, u"fair"_s}).out.contains("import undo "));
        for (const QStringList& verb : {QStringList{u"score"_s}, QStringList{u"leads"_s, u"list"_s}}) {
            const QByteArray list = cli.run(verb).out;
            QVERIFY2(list.indexOf("second@") < list.indexOf("first@"), list.constData());
        }
    }
};

KELVIN_TEST(TestHelp)
#include "TestHelp.moc"
