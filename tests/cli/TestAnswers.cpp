// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRunner.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What the verbs answer, in the words of people where these say more than the numbers.
class TestAnswers : public QObject {
    Q_OBJECT

private:
    static void says(const CliResult& result, const char* words) { QVERIFY2((result.out + result.err).contains(words), (result.out + result.err).constData()); }
    static void refuses(const CliResult& result, const char* words)
    {
        QCOMPARE(result.code, 2);
        says(result, words);
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The exported model with members replaced.
    static QByteArray changed(const QByteArray& json, const QJsonObject& members)
    {
        QJsonObject model = QJsonDocument::fromJson(json).object();
        for (auto it = members.begin(); it != members.end(); ++it) model[it.key()] = it.value();
        return QJsonDocument(model).toJson();
    }
    static QStringList models(const CliRunner& cli)
    {
        QStringList keys;
        for (const QJsonValue& line : cli.run({u"model"_s, u"list"_s, u"--json"_s}).json()[u"models"_s].toArray()) keys.append(line[u"model"_s].toString());
        return keys;
    }

private slots:
    void aTemplateBringsItsCurrencyAndGatesAreSaid()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--template"_s, u"definition"_s, u"--json"_s}).json()[u"currency"_s].toString(), u"PLN"_s);
        cli.write(u"a.csv"_s, contents(sourcePath(u"tests/golden/G9/leads.csv")));
        QCOMPARE(cli.run({u"import"_s, u"a.csv"_s}).code, 0);
        const CliResult fits = cli.run({u"explain"_s, u"default:fits"_s, u"--json"_s});
        QCOMPARE(fits.json()[u"total"_s].toDouble(), 100.0);
        QCOMPARE(fits.json()[u"inScope"_s].toBool(), true);
        says(cli.run({u"explain"_s, u"default:small"_s}), "Gate: ");
        const CliResult unknown = cli.run({u"explain"_s, u"default:unknown"_s});
        says(unknown, "Gate not decided: ");
        says(unknown, "Budget: ");
        CliRunner other;
        says(other.run({u"init"_s, u"--template"_s, u"definition"_s, u"--currency"_s, u"EUR"_s}), "no exchange rate for PLN");
        CliRunner third;
        refuses(third.run({u"init"_s, u"--currency"_s, u"zło"_s}), "three capital letters");
        QVERIFY(!QFile::exists(third.path(u"x.kelvin"_s)));
        QCOMPARE(third.run({u"init"_s, u"--currency"_s, u"eur"_s, u"--json"_s}).json()[u"currency"_s].toString(), u"EUR"_s);
    }

    void aSecondModelHasItsPlaceItsScopeAndItsRates()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}, u"2026-03-01T09:00:00Z"_s).code, 0);
        cli.write(u"leads.csv"_s, "email,createdAt,product,orderValue,industry\na@f.pl,2026-03-01,A,100 USD,IT\nb@f.pl,2026-03-01,B,100 USD,IT\n");
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s}).code, 0);
        const QByteArray fibonacci = cli.run({u"model"_s, u"show"_s}).out;
        const QJsonObject scope{{u"field"_s, u"product"_s}, {u"op"_s, u"is"_s}, {u"value"_s, u"A"_s}};
        // As Notepad writes it.
        cli.write(u"partners.json"_s, "\xEF\xBB\xBF" + changed(fibonacci, {{u"key"_s, u"partners"_s}, {u"scope"_s, scope}, {u"rates"_s, QJsonObject{{u"USD"_s, 2}}}}));
        QCOMPARE(cli.run({u"model"_s, u"import"_s, u"partners.json"_s}).code, 0);
        says(cli.run({u"model"_s, u"publish"_s, u"--model"_s, u"partners"_s}), "Version 1 of partners is published. By it 0 leads are above MQL");
        QCOMPARE(models(cli), (QStringList{u"fibonacci"_s, u"partners"_s}));
        QCOMPARE(cli.run({u"model"_s, u"order"_s, u"partners"_s}).out, QByteArray("partners\nfibonacci\n"));
        says(cli.run({u"model"_s, u"list"_s}), "1. partners v1  Published  Product is A");
        refuses(cli.run({u"model"_s, u"order"_s, u"nobody"_s}), "no model \u201Cnobody\u201D");

        refuses(cli.run({u"score"_s, u"--model"_s, u"partners"_s, u"--version"_s, u"9"_s}), "\u201Cpartners\u201D has no such version: 9");
        says(cli.run({u"explain"_s, u"b@f.pl"_s, u"--model"_s, u"partners"_s}), "Not scored: outside the scope of partners.");
        const QStringList since{u"explain"_s, u"b@f.pl"_s, u"--model"_s, u"partners"_s, u"--since"_s, u"2026-03-01"_s};
        says(cli.run(since), "Not scored: outside the scope of partners.");
        QVERIFY(cli.run(since + QStringList{u"--json"_s}).json()[u"change"_s].isNull());
        const auto dear = [&](const QString& model) {
            return cli.run({u"score"_s, u"--where"_s, u"orderValue > 150"_s, u"--model"_s, model, u"--json"_s}).json()[u"leads"_s].toArray().size();
        };
        QCOMPARE(dear(u"partners"_s), 2);
        QCOMPARE(dear(u"fibonacci"_s), 0);

        // A rule that only the older version has is named by that one.
        QJsonArray rules = QJsonDocument::fromJson(fibonacci).object()[u"rules"_s].toArray();
        QCOMPARE(rules.first()[u"id"_s].toString(), u"it"_s);
        rules.removeFirst();
        cli.write(u"less.json"_s, changed(fibonacci, {{u"rules"_s, rules}}));
        QCOMPARE(cli.run({u"model"_s, u"import"_s, u"less.json"_s}).code, 0);
        const CliResult diff = cli.run({u"model"_s, u"diff"_s, u"1"_s, u"draft"_s, u"--model"_s, u"fibonacci"_s});
        says(diff, "IT company: Removed: ");
        QVERIFY2(!diff.out.contains('{') && !diff.out.contains("null"), diff.out.constData());
        QCOMPARE(cli.run({u"model"_s, u"publish"_s, u"--model"_s, u"fibonacci"_s}).code, 0);
        const CliResult change = cli.run({u"explain"_s, u"b@f.pl"_s, u"--since"_s, u"2026-03-11"_s, u"--rules"_s, u"then"_s, u"--model"_s, u"fibonacci"_s});
        says(change, "\u22122  IT company  (Rules changed");
        says(change, "\n       \u22122\n");

        cli.write(u"broken.json"_s, changed(fibonacci, {{u"thresholds"_s, QJsonObject{{u"mql"_s, 90}, {u"sql"_s, 85}}}}));
        refuses(cli.run({u"model"_s, u"what-if"_s, u"broken.json"_s}), "The model cannot be used: The MQL line at 90 is not below the SQL line at 85.");
    }

    void aCheckLooksAtTheFileToo()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s, u"--template"_s, u"journey"_s}).code, 0);
        says(cli.run({u"model"_s, u"check"_s}), "the file has no activity there");
    }

    void whatCannotBeMeantIsRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        QCOMPARE(cli.run({u"leads"_s, u"add"_s, u"email=a@f.pl"_s}).code, 0);
        refuses(cli.run({u"score"_s, u"--rules"_s, u"then"_s, u"--version"_s, u"1"_s}), "--rules and --version cannot be given together");
        refuses(cli.run({u"explain"_s, u"a@f.pl"_s, u"--since"_s, u"2026-03-20"_s}), "--since lies after 12 Mar 2026");
        refuses(cli.run({u"funnel"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s}), "--from lies after --to");
        const QStringList log{u"leads"_s, u"log"_s, u"a@f.pl"_s}, reached{u"--result"_s, u"reached"_s};
        refuses(cli.run(log + QStringList{u"meeting_held"_s} + reached), "meeting_held and --result cannot be given together");
        QCOMPARE(cli.run(log + QStringList{u"call"_s} + reached).code, 0);
        const QStringList adjust{u"leads"_s, u"adjust"_s, u"a@f.pl"_s, u"5"_s};
        const QStringList note{u"--note"_s, u"fair"_s};
        refuses(cli.run(adjust), "--note");
        refuses(cli.run(adjust + note + QStringList{u"--model"_s, u"zz"_s}), "no model \u201Czz\u201D");
        refuses(cli.run(adjust + note + QStringList{u"--expires"_s, u"2026-03-01"_s}), "expired already");
        QCOMPARE(cli.run(adjust + note + QStringList{u"--expires"_s, u"2026-03-20"_s}).code, 0);
        says(cli.run({u"explain"_s, u"a@f.pl"_s}), "until 20 Mar");
    }

    void theFunnelSaysHowItCountsAndWhatIsOdd()
    {
        const CliRunner cli;
        QCOMPARE(cli.run({u"init"_s}).code, 0);
        cli.write(u"leads.csv"_s, "email,createdAt,region\na@f.pl,2026-03-05,Mazowieckie\nb@f.pl,2026-03-05,\n");
        cli.write(u"deals.csv"_s, "email,dealId,outcome,outcomeAt\na@f.pl,1,won,2026-03-01\nb@f.pl,2,lost,2026-03-07\n");
        QCOMPARE(cli.run({u"import"_s, u"leads.csv"_s, u"deals.csv"_s}).code, 0);
        const CliResult funnel = cli.run({u"funnel"_s, u"--by"_s, u"region"_s});
        QCOMPARE(funnel.code, 0);
        says(funnel, "Cohort, in order: 2 leads created in the period\n");
        says(funnel, "Decided");
        says(funnel, "\nMazowieckie\n");
        says(funnel, "\nnot known\n");
        says(funnel, "won before they were created");
        says(funnel, "count as not yet decided");
    }
};

KELVIN_TEST(TestAnswers)
#include "TestAnswers.moc"
