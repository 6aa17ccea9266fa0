// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The verbs and JSON shapes that scripts rely on: keys may be added, never changed.
class TestContract : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_sample;

    static void hasKeys(const QJsonObject& object, const char* keys)
    {
        for (const QString& key : QString::fromLatin1(keys).split(u' ')) QVERIFY2(object.contains(key), qPrintable(key + u" in "_s + object.keys().join(u' ')));
    }
    static QJsonObject first(const QJsonObject& object, const QString& key) { return object[key].toArray().first().toObject(); }

private slots:
    void shapesKeepTheirKeys()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s}).code, 0);
        const QJsonObject score = cli.run({u"score"_s, u"--json"_s}).json();
        hasKeys(score, "asOf model version leads");
        hasKeys(first(score, u"leads"_s), "id externalIds email name company model version total fit engagement qualification grade band temperature provisional stage");
        const QString hanna = u"hanna@balticadata.example"_s;
        const QJsonObject explained = cli.run({u"explain"_s, hanna, u"--json"_s}).json();
        hasKeys(explained, "lead asOf model version total band thresholds grade temperature provisional criteria gates fastTracks proposal parts");
        hasKeys(explained[u"thresholds"_s].toObject(), "mql sql");
        hasKeys(explained[u"gates"_s].toObject(), "on open");
        hasKeys(first(explained, u"criteria"_s), "criterion level state expires");
        hasKeys(first(explained, u"parts"_s), "kind id group axis text points occurrences expires evidence");
        const QJsonObject change = cli.run({u"explain"_s, hanna, u"--since"_s, u"2026-03-09"_s, u"--json"_s}).json();
        hasKeys(change, "from to change causes");
        hasKeys(first(change, u"causes"_s), "cause points text");
        double sum = 0;
        for (const QJsonValue& cause : change[u"causes"_s].toArray()) sum += cause.toObject()[u"points"_s].toDouble();
        QCOMPARE(sum, change[u"change"_s].toDouble());
        const QJsonObject funnel = cli.run({u"funnel"_s, u"--by"_s, u"source"_s, u"--json"_s}).json();
        hasKeys(funnel, "mode counting from to steps by issues");
        hasKeys(first(funnel, u"steps"_s), "stage entered passed open exited conversion low high decided medianDays p90Days");
        hasKeys(first(funnel, u"by"_s), "value steps");
        cli.write(u"leads.csv"_s, "email,name\nbad(at)b.pl,Iga\nok@b.pl,Ola\n");
        const QJsonObject import = cli.run({u"import"_s, u"leads.csv"_s, u"--json"_s}).json();
        hasKeys(import, "batch kind preset system file rows new updated unchanged skipped rejected waiting crossings issues");
        hasKeys(import[u"crossings"_s].toObject(), "fresh history promoted");
        hasKeys(first(import, u"issues"_s), "code count line column text");
        hasKeys(cli.run({u"guess"_s, u"--json"_s}).json()[u"error"_s].toObject(), "code text next");
    }

    void everyVerbGivesOneJsonValue_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString hanna = u"hanna@balticadata.example"_s;
        const auto row = [](const QStringList& words) { QTest::newRow(qPrintable(words.join(u' '))) << words; };
        row({u"leads"_s, u"list"_s});
        row({u"leads"_s, u"show"_s, hanna});
        row({u"leads"_s, u"add"_s, u"email=new@firm.example"_s, u"name=New"_s});
        row({u"leads"_s, u"edit"_s, hanna, u"title=CEO"_s, u"city=Gdynia"_s});
        row({u"leads"_s, u"log"_s, hanna, u"call"_s, u"--result"_s, u"reached"_s});
        row({u"leads"_s, u"accept"_s, hanna});
        row({u"leads"_s, u"adjust"_s, hanna, u"5"_s, u"--note"_s, u"met"_s});
        row({u"leads"_s, u"export"_s, u"-o"_s, u"out.csv"_s});
        row({u"leads"_s, u"merge"_s, hanna, u"wojciech.lukasik@lumencargo.example"_s, u"--dry-run"_s});
        row({u"bant"_s, hanna, u"--need"_s, u"confirmed"_s});
        row({u"import"_s, u"history"_s});
        row({u"model"_s, u"list"_s});
        row({u"model"_s, u"show"_s});
        row({u"model"_s, u"export"_s, u"-o"_s, u"model.json"_s});
        row({u"model"_s, u"check"_s});
        row({u"db"_s, u"check"_s});
        row({u"db"_s, u"backup"_s, u"copy.kelvin"_s});
        row({u"db"_s, u"migrate"_s});
    }

    void everyVerbGivesOneJsonValue()
    {
        QFETCH(QStringList, words);
        // One file for all: making it takes longer than any verb.
        if (!m_sample) QCOMPARE((m_sample = std::make_unique<CliRunner>())->run({u"init"_s, u"--sample"_s}).code, 0);
        const CliResult result = m_sample->run(words + QStringList{u"--json"_s});
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY2(!result.json().isEmpty(), result.out.constData());
    }

    void anExportedModelIsNamedAndComesBackEqual()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        const QJsonObject exported = cli.run({u"model"_s, u"export"_s, u"-o"_s, u"model.json"_s, u"--json"_s}).json();
        hasKeys(exported, "file model version state");
        QCOMPARE(exported[u"file"_s].toString(), cli.path(u"model.json"_s));
        QCOMPARE(exported[u"model"_s].toString(), u"fibonacci"_s);
        QCOMPARE(exported[u"version"_s].toInt(), 1);
        QCOMPARE(exported[u"state"_s].toString(), u"published"_s);
        QFile file(cli.path(u"model.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed(), cli.run({u"model"_s, u"show"_s}).out.trimmed());
        // In the words of people nothing is said of what went well.
        QCOMPARE(cli.run({u"model"_s, u"export"_s, u"-o"_s, u"model.json"_s}).out, QByteArray());
        QCOMPARE(cli.run({u"model"_s, u"import"_s, u"model.json"_s}).code, 0);
        const QJsonObject draft = cli.run({u"model"_s, u"export"_s, u"--version"_s, u"draft"_s, u"-o"_s, u"draft.json"_s, u"--json"_s}).json();
        QCOMPARE(draft[u"version"_s].toInt(), 2);
        QCOMPARE(draft[u"state"_s].toString(), u"draft"_s);
    }

    void aListIsFilteredByAllItSays()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--sample"_s}).code, 0);
        const auto found = [&](const QString& where) {
            const CliResult result = cli.run({u"leads"_s, u"list"_s, u"--where"_s, where, u"--json"_s});
            return result.code == 0 ? result.json()[u"leads"_s].toArray() : QJsonArray{result.json()};
        };
        const QJsonArray all = found(u"score is set"_s);
        QVERIFY(all.size() > 100);
        const auto count = [&](auto holds) { return int(std::count_if(all.begin(), all.end(), [&](const QJsonValue& lead) { return holds(lead.toObject()); })); };
        const int provisional = count([](const QJsonObject& lead) { return lead[u"provisional"_s].toBool(); });
        QVERIFY(provisional > 0 && provisional < all.size());
        QCOMPARE(found(u"provisional is true"_s).size(), provisional);
        QCOMPARE(found(u"total >= 49"_s).size(), count([](const QJsonObject& lead) { return lead[u"total"_s].toDouble() >= 49; }));
        QCOMPARE(found(u"model is fibonacci and version is 1"_s).size(), all.size());
        const int late = int(found(u"lastActivity after 2026-03-01"_s).size()), early = int(found(u"not (lastActivity after 2026-03-01)"_s).size());
        QVERIFY(late > 0 && early > 0);
        QCOMPARE(late + early + int(found(u"lastActivity is empty"_s).size()), all.size());
        const CliResult refused = cli.run({u"leads"_s, u"list"_s, u"--where"_s, u"mood is good"_s, u"--json"_s});
        QCOMPARE(refused.code, 2);
        const QJsonObject error = refused.json()[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"no_filter_key"_s);
        for (const QString& key : {u"lastActivity"_s, u"provisional"_s, u"weekChange"_s, u"crossedSql"_s, u"email"_s, u"department"_s, u"timeframe"_s})
            QVERIFY2(error[u"next"_s].toString().contains(key), qPrintable(error[u"next"_s].toString()));
    }

    void twoLeadsBecomeOneAndUndoTakesThemApart()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--zone"_s, u"UTC"_s}).code, 0);
        cli.write(u"leads.csv"_s, "email,name,city,industry\nanna@a.pl,Anna Lis,Gdynia,IT\na.lis@a.pl,A. Lis,Sopot,\n");
        cli.write(u"acts.csv"_s, "email,type,occurredAt\nanna@a.pl,download,2026-03-01\na.lis@a.pl,download,2026-03-02\n");
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s}).code, 0);
        QCOMPARE(cli.run({u"import"_s, u"acts.csv"_s, u"--kind"_s, u"activities"_s}).code, 0);
        const QByteArray before = cli.dump();
        const QJsonArray differing = cli.run({u"leads"_s, u"merge"_s, u"anna@a.pl"_s, u"a.lis@a.pl"_s, u"--dry-run"_s, u"--json"_s}).json()[u"differences"_s].toArray();
        QVERIFY(differing.size() >= 3);
        QCOMPARE(cli.dump(), before);
        const QJsonObject merged = cli.run({u"leads"_s, u"merge"_s, u"anna@a.pl"_s, u"a.lis@a.pl"_s, u"--take"_s, u"city"_s, u"--json"_s}, u"2026-03-12T10:00:00Z"_s).json();
        QVERIFY(merged[u"commit"_s].toInt() > 0);
        const QJsonArray rows = cli.run({u"score"_s, u"--json"_s}, u"2026-03-12T10:00:00Z"_s).json()[u"leads"_s].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject()[u"name"_s].toString(), u"Anna Lis"_s);
        const QJsonObject shown = cli.run({u"leads"_s, u"show"_s, u"a.lis@a.pl"_s, u"--json"_s}, u"2026-03-12T10:00:00Z"_s).json();
        QCOMPARE(shown[u"activities"_s].toArray().size(), 2);
        QString city;
        for (const QJsonValue& field : shown[u"fields"_s].toArray())
            if (field.toObject()[u"field"_s].toString() == u"city"_s) city = field.toObject()[u"value"_s].toString();
        QCOMPARE(city, u"Sopot"_s);
        QCOMPARE(cli.run({u"import"_s, u"undo"_s, QString::number(merged[u"commit"_s].toInt())}, u"2026-03-12T11:00:00Z"_s).code, 0);
        QCOMPARE(cli.dump(), before);
        QCOMPARE(cli.run({u"leads"_s, u"merge"_s, u"anna@a.pl"_s, u"anna@a.pl"_s}).code, 2);
        QCOMPARE(cli.run({u"leads"_s, u"merge"_s, u"anna@a.pl"_s, u"a.lis@a.pl"_s, u"--take"_s, u"shoeSize"_s}).code, 2);
    }

    void whatLaterVersionsBringIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char* words : {"tasks list", "report week", "model backtest", "model suggest points", "model predict", "funnel alarms", "db erase-person x", "db export-person x"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }

    void whatLaterVersionsBringIsSaid()
    {
        QFETCH(QStringList, words);
        const CliRunner cli;
        const CliResult result = cli.run(words + QStringList{u"--json"_s});
        QCOMPARE(result.code, 2);
        QCOMPARE(result.json()[u"error"_s].toObject()[u"code"_s].toString(), u"not_in_this_version"_s);
    }

    void aFileThatCannotBeUsedAmongSeveralStopsBeforeTheFirst()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"leads.csv"_s, leadRows(3));
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s, u"nobody.csv"_s}).code, 2);
        QCOMPARE(cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray().size(), 0);
        // Only reading shows that the second has no key: the first is in, and said to be.
        cli.write(u"nokey.csv"_s, "colour,size\nred,3\n");
        const CliResult result = cli.run({u"import"_s, u"leads.csv"_s, u"nokey.csv"_s, u"--json"_s});
        QCOMPARE(result.code, 2);
        QCOMPARE(first(result.json(), u"files"_s)[u"new"_s].toInt(), 3);
        QVERIFY(result.json().contains(u"error"_s));
    }

    void rejectsThatCannotBeWrittenTakeNothingBack()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"leads.csv"_s, "email,name\nbad(at)b.pl,Iga\nok@b.pl,Ola\n");
        const CliResult result = cli.run({u"import"_s, u"leads.csv"_s, u"--rejects"_s, u"/nowhere/at/all.csv"_s, u"--json"_s});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.json()[u"new"_s].toInt(), 1);
        QStringList codes;
        for (const QJsonValue& issue : result.json()[u"issues"_s].toArray()) codes.append(issue.toObject()[u"code"_s].toString());
        QVERIFY2(codes.contains(u"rejects_not_written"_s), qPrintable(codes.join(u' ')));
    }

    void aWatchedFolderIsEmptiedIntoDoneAndFailed()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        QDir(cli.folder()).mkdir(u"inbox"_s);
        cli.write(u"inbox/a.csv"_s, "email,name\nok@b.pl,Ola\nbad(at)b.pl,Iga\n");
        cli.write(u"inbox/b.csv"_s, "colour,size\nred,3\n");
        cli.write(u"inbox/c.csv"_s, "email,name\nc@b.pl,Cela\n");
        QCOMPARE(cli.run({u"import"_s, u"watch"_s, u"inbox"_s}).code, 2);
        const CliResult result = cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s, u"--json"_s});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.json()[u"files"_s].toArray().size(), 3);
        const auto names = [&](const QString& folder) { return QDir(cli.path(folder)).entryList(QDir::Files, QDir::Name); };
        QCOMPARE(names(u"inbox"_s), QStringList());
        QCOMPARE(names(u"inbox/done"_s), (QStringList{u"a.csv"_s, u"a.rejects.csv"_s, u"c.csv"_s}));
        QCOMPARE(names(u"inbox/failed"_s), QStringList{u"b.csv"_s});
        QCOMPARE(cli.run({u"import"_s, u"watch"_s, u"inbox"_s, u"--once"_s}).code, 0);
        QCOMPARE(cli.run({u"score"_s, u"--json"_s}).json()[u"leads"_s].toArray().size(), 2);
    }

    void anInputThatCannotBeReadToItsEndIsNotTaken()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        // A folder can be opened, and reading it fails.
        const CliResult result = cli.runBehind({u"sh"_s, u"-c"_s, u"exec \"$@\" < /"_s, u"sh"_s}, {u"import"_s, u"-"_s, u"--json"_s});
        QCOMPARE(result.code, 2);
        QCOMPARE(result.json()[u"error"_s][u"code"_s].toString(), u"read_failed"_s);
    }

    void whatADeadProcessSpooledIsRemoved()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        // No process has this number: the largest that Linux gives is 4194304.
        const QString dead = cli.write(u".kelvin-stdin-4194999-abcdef"_s, leadRows(1));
        const QString living = cli.write(u".kelvin-stdin-%1-abcdef"_s.arg(QCoreApplication::applicationPid()), leadRows(1));
        cli.write(u"leads.csv"_s, leadRows(1));
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s}).code, 0);
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(living));
    }

    void anOtherWriterIsWaitedForAsLongAsAsked()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"many.csv"_s, leadRows(20'000));
        const auto import = cli.start({u"import"_s, u"many.csv"_s});
        bool refused = false;
        while (import->state() != QProcess::NotRunning && !refused) {
            const CliResult result = cli.run({u"--wait"_s, u"0"_s, u"leads"_s, u"add"_s, u"email=x%1@b.pl"_s.arg(QRandomGenerator::global()->generate())});
            QVERIFY2(result.code == 0 || result.code == 3, result.err.constData());
            refused = result.code == 3;
            import->waitForFinished(1);
        }
        QVERIFY2(refused, "the import never held the file");
        QCOMPARE(cli.run({u"--wait"_s, u"120"_s, u"leads"_s, u"add"_s, u"email=patient@b.pl"_s}).code, 0);
        QVERIFY(import->state() == QProcess::NotRunning || import->waitForFinished(120'000));
        QCOMPARE(import->exitCode(), 0);
    }
};

KELVIN_TEST(TestContract)

#include "TestContract.moc"
