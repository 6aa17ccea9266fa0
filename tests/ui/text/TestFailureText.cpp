// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "tests/ui/text/CodeScan.h"
#include "tests/ui/text/Locales.h"
#include "ui/text/Codes.h"
#include "ui/text/FailureText.h"

#include <QDirIterator>
#include <QSet>

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestFailureText : public QObject {
    Q_OBJECT
private slots:
    void theScanFindsCodesHoweverTheyAreWritten();
    void everyCodeOfCoreHasASentence();
    void everyCodeOfTheCommandLineHasASentence();
    void everySentenceIsOfACodeThatIsGiven();
    void sentencesAreWholeAndCodesUnique();
    void everyFailureThatStopsWorkSaysWhatToDo();
    void valuesStandInTheirPlaces();
    void hostileValuesStayPlainText();
    void aBrokenModelIsSaidAsTheCheckSaysIt();
    void theWindowNamesNoOptionsOfTheCommandLine();
    void momentsAreSaidInTheZoneOfTheFile();
    void unknownCodesAreAdmitted();
    void issuesSayHowManyAndWhere();
};

void TestFailureText::theScanFindsCodesHoweverTheyAreWritten()
{
    const QString source = QStringLiteral(R"(
        Failure about(const char* code, QStringList more) { return {FailureKind::Input, QString::fromLatin1(code), more}; }
        const char* codeOfMode(int mode) { if (mode == 1) return "scan_mode"; return nullptr; }
        void f() { return Failure{FailureKind::Usage, QStringLiteral("scan_direct"), {QStringLiteral("not_a_code")}}; }
        void g() { return about("scan_call", {path}); } // about("scan_comment")
        void h() { const auto add = [&](const char* code, int n) { use(code, n); }; add("scan_lambda", 3); }
        void i() { issues.append(Issue{u"scan_issue"_s, 1, 0, {}, {}}); }
        const char* other() { return "not_found_here"; }
    )");
    QStringList found = codesIn(source);
    found.sort();
    QCOMPARE(found, (QStringList{"scan_call", "scan_direct", "scan_issue", "scan_lambda", "scan_mode"}));
}

static void checkFolder(const char* folder, int atLeast)
{
    const auto codes = codesBelow(sourcePath(QString::fromLatin1(folder)));
    QStringList missing;
    for (auto it = codes.begin(); it != codes.end(); ++it)
        if (!hasWords(it.key())) missing.append(it.key() + QLatin1String(" of ") + it.value());
    for (const QString& code : missing) qWarning("%s", qPrintable(code)); // QVERIFY2 cuts a long list
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY2(codes.size() >= atLeast, "the scan no longer finds the codes");
}

void TestFailureText::everyCodeOfCoreHasASentence() { checkFolder("core", 40); }

void TestFailureText::everyCodeOfTheCommandLineHasASentence() { checkFolder("app", 10); }

void TestFailureText::everySentenceIsOfACodeThatIsGiven()
{
    QByteArray sources;
    for (const char* folder : {"core", "ui", "app"}) {
        QDirIterator files(sourcePath(QString::fromLatin1(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().endsWith(QLatin1String("Codes.cpp")) && file.open(QIODevice::ReadOnly)) sources += file.readAll();
        }
    }
    QStringList idle;
    for (const CodeTopic& topic : codeTopics())
        for (const CodeWords& words : topic.codes)
            if (!sources.contains(QByteArray("\"") + words.code + '"')) idle.append(QString::fromLatin1(words.code));
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
}

void TestFailureText::sentencesAreWholeAndCodesUnique()
{
    QSet<QString> codes, texts;
    for (const CodeTopic& topic : codeTopics())
        for (const CodeWords& words : topic.codes) {
            const QString code = QString::fromLatin1(words.code);
            const QString text = QString::fromUtf8(words.text);
            QVERIFY2(!codes.contains(code), words.code);
            codes.insert(code);
            QVERIFY2(text.size() > 10 && (text.endsWith(u'.') || text.contains(QLatin1String(": %"))), words.text);
            const QString next = QString::fromUtf8(words.next);
            QVERIFY2(next.isEmpty() || next.endsWith(u'.'), words.next);
        }
    QVERIFY(codes.size() > 80);
}

void TestFailureText::everyFailureThatStopsWorkSaysWhatToDo()
{
    for (const auto& [context, codes] : {CodeTopic{"", databaseCodes()}, CodeTopic{"", fileCodes()}, CodeTopic{"", commandCodes()}})
        for (const CodeWords& words : codes)
            QVERIFY2(*words.next || QByteArray(words.code).endsWith("cancelled"), words.code);
}

void TestFailureText::valuesStandInTheirPlaces()
{
    const Failure newer{FailureKind::Database, QStringLiteral("db_newer"), {QStringLiteral("/home/ewa/a.kelvin"), QStringLiteral("9"), QStringLiteral("1")}};
    QCOMPARE(failureText(english(), newer).text, QStringLiteral("“/home/ewa/a.kelvin” was written by a newer Kelvin: it has format 9, this program reads up to 1. The file was left as it is."));
    QCOMPARE(failureText(english(), newer).next, QStringLiteral("Install the newer version."));
    QCOMPARE(reasonForRow(QStringLiteral("email_two_at"), {}), QStringLiteral("Not an e-mail address: two @."));
    // True of a value that is left out, of a row that is rejected for it, and of one that is typed.
    QCOMPARE(failureText(english(), {FailureKind::Input, QStringLiteral("email_two_at"), {}}).next, QStringLiteral("Correct it; as it stands it cannot be used."));
}

void TestFailureText::hostileValuesStayPlainText()
{
    const Failure failure{FailureKind::Usage, QStringLiteral("bad_choice"),
                          {QStringLiteral("%2"), QStringLiteral("%1<b>\u202E"), QStringLiteral("%3")}};
    const FailureWords words = failureText(english(), failure);
    QCOMPARE(words.text, QStringLiteral("“%1<b>□” is not a value of %2."));
    QCOMPARE(words.next, QStringLiteral("Possible values: %3."));
    QVERIFY(failureText(english(), {FailureKind::Input, QStringLiteral("file_missing"), {QString(100'000, u'a')}}).text.size() < 400);
}

void TestFailureText::aBrokenModelIsSaidAsTheCheckSaysIt()
{
    const FailureWords whole = failureText(english(), {FailureKind::Input, QStringLiteral("model_broken"), {QStringLiteral("unknown_zone"), QString(), QStringLiteral("Mars")}});
    QCOMPARE(whole.text, QStringLiteral("The model cannot be used: There is no time zone “Mars”."));
    QCOMPARE(whole.next, QStringLiteral("Choose one such as Europe/Warsaw."));
    const FailureWords part = failureText(english(), {FailureKind::Input, QStringLiteral("model_broken"), {QStringLiteral("gate_always"), QStringLiteral("g1")}});
    QCOMPARE(part.text, QStringLiteral("The model cannot be used: g1: This gate is always on and disqualifies everybody."));
}

void TestFailureText::theWindowNamesNoOptionsOfTheCommandLine()
{
    const Issue order{QStringLiteral("ambiguous_date_order"), 1, 0, {}, {}};
    QCOMPARE(issueNext(order), QStringLiteral("Choose the order."));
    QVERIFY(issueNext(order, NextFor::CommandLine).contains(QStringLiteral("--date-order")));
    const Failure reason{FailureKind::Input, QStringLiteral("target_twice"), {QStringLiteral("email"), QStringLiteral("a (--b)"), QStringLiteral("c")}};
    QCOMPARE(failureText(english(), reason).next, QStringLiteral("Leave one of them out."));
    QVERIFY(failureText(english(), reason).text.contains(QStringLiteral("a (--b)")));
    QVERIFY(failureText(english(), reason, NextFor::CommandLine).next.contains(QStringLiteral("--map")));
    for (const CodeTopic& topic : {CodeTopic{"", fileCodes()}, CodeTopic{"", leadCodes()}, CodeTopic{"", rowCodes()}, CodeTopic{"", valueCodes()}})
        for (const CodeWords& words : topic.codes) {
            const QString next = issueNext(Issue{QString::fromLatin1(words.code), 1, 0, {}, {}});
            QVERIFY2(!next.contains(QStringLiteral("--")) && !next.contains(QStringLiteral("kelvin-cli")), words.code);
        }
}

void TestFailureText::momentsAreSaidInTheZoneOfTheFile()
{
    const Failure before{FailureKind::Usage, QStringLiteral("no_version_then"), {QStringLiteral("2026-03-12T22:59:59Z")}};
    QVERIFY2(failureText(english(), before).text.contains(QLatin1String("23:59")), qPrintable(failureText(english(), before).text));
    QVERIFY(!failureLine(english(), before).contains(QLatin1String("22:59")));
}

void TestFailureText::unknownCodesAreAdmitted()
{
    const FailureWords words = failureText(english(), {FailureKind::Input, QStringLiteral("never_heard"), {}});
    QVERIFY(words.text.contains(QLatin1String("never_heard")));
    QVERIFY(!words.next.isEmpty());
    QVERIFY(!hasWords(QStringLiteral("never_heard")));
}

void TestFailureText::issuesSayHowManyAndWhere()
{
    WithEnglishPlurals plurals;
    Issue issue{QStringLiteral("not_a_number"), 9, 1'390, QStringLiteral("Liczba %1"), {QStringLiteral("many %2")}};
    QCOMPARE(issueText(english(), issue), QStringLiteral("Not a number: many %2. 9 rows, first on line 1,390, column “Liczba %1”."));
    issue.column.clear();
    issue.count = 1;
    QCOMPARE(issueText(english(), issue), QStringLiteral("Not a number: many %2. 1 row, first on line 1,390."));
    issue.line = 0;
    QCOMPARE(issueText(english(), issue), QStringLiteral("Not a number: many %2."));
    QCOMPARE(issueText(english(), Issue{QStringLiteral("undated_moves"), 13, 0, {}, {}}), QStringLiteral("The dates of some stages were assumed, not given. 13 times."));
    QCOMPARE(issueText(english(), Issue{QStringLiteral("stage_disagrees"), 13, 0, {}, {}}), QStringLiteral("The stage and the deals of a lead disagree. 13 leads."));
    QVERIFY(!issueNext(Issue{QStringLiteral("won_undated"), 1, 0, {}, {}}).isEmpty());
}

KELVIN_TEST(TestFailureText)
#include "TestFailureText.moc"
