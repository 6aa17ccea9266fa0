// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the sources is translated, completely, and with its placeholders.
#include "tests/architecture/SourceFile.h"
#include "tests/architecture/TsFile.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int plurals = 3;  // Polish and Russian alike

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<TsMessage> translated(const QString& language)
{
    return readTs(contents(sourcePath(u"translations/kelvin_%1.ts").arg(language)));
}

/// What lupdate finds in these folders now.
QList<TsMessage> stringsOf(const QString& root, const QStringList& folders)
{
    const QTemporaryDir scratch;
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    const QString ts = scratch.filePath(u"now.ts"_s);
    lupdate.start(QStringLiteral(KELVIN_LUPDATE), QStringList{u"-silent"_s, u"-recursive"_s, u"-I"_s, u"."_s} + folders + QStringList{u"-ts"_s, ts});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0) qWarning("%s", lupdate.readAllStandardError().constData());
    return readTs(contents(ts));
}

TsMessage message(const char* source, const QStringList& forms, const char* type = "", bool numerus = false)
{
    return {u"Context"_s, QString::fromUtf8(source), {}, QString::fromLatin1(type), numerus, forms};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_strings = stringsOf(sourcePath(), {u"ui"_s, u"app"_s});
        QVERIFY2(m_strings.size() > 100, "lupdate found no texts");
    }

    void eachLanguageIsComplete_data() { languages(); }
    void eachLanguageIsComplete()
    {
        QFETCH(QString, language);
        VERIFY_NONE(unfinishedIn(translated(language), plurals));
    }

    void eachLanguageKeepsThePlaceholders_data() { languages(); }
    void eachLanguageKeepsThePlaceholders()
    {
        QFETCH(QString, language);
        const QList<TsMessage> messages = translated(language);
        QVERIFY(!messages.isEmpty());
        VERIFY_NONE(brokenIn(messages));
        for (const QString& hint : mnemonicHints(messages)) qInfo("%s", qPrintable(hint));
    }

    void eachLanguageHasTheTextsOfTheSources_data() { languages(); }
    void eachLanguageHasTheTextsOfTheSources()
    {
        QFETCH(QString, language);
        VERIFY_NONE(differencesBetween(translated(language), m_strings));
    }

    void anUnfinishedTextIsFound()
    {
        QCOMPARE(unfinishedIn({message("Open", {u"Otwórz"_s})}, plurals).size(), 0);
        QCOMPARE(unfinishedIn({message("Open", {u"Otwórz"_s}, "unfinished")}, plurals).size(), 1);
        QCOMPARE(unfinishedIn({message("Open", {u"Otwórz"_s}, "vanished")}, plurals).size(), 1);
        QCOMPARE(unfinishedIn({message("Open", {QString()})}, plurals).size(), 1);
        QCOMPARE(unfinishedIn({message("%n lead(s)", {u"%n lead"_s, u"%n leady"_s}, "", true)}, plurals).size(), 1);
        QCOMPARE(unfinishedIn({message("%n lead(s)", {u"%n lead"_s, u"%n leady"_s, QString()}, "", true)}, plurals).size(), 1);
    }

    void aBrokenTextIsFound()
    {
        QCOMPARE(brokenIn({message("%1 of %2", {u"%2: %1"_s})}).size(), 0);
        QCOMPARE(brokenIn({message("%1 of %2", {u"%1 z"_s})}).size(), 1);
        QCOMPARE(brokenIn({message("%1 of %2", {u"%1 z %1"_s})}).size(), 1);
        QCOMPARE(brokenIn({message("%n lead(s)", {u"%n lead"_s, u"leady"_s, u"%n leadów"_s}, "", true)}).size(), 1);
        QCOMPARE(brokenIn({message("Name:", {u"Nazwa"_s})}).size(), 1);
        QCOMPARE(brokenIn({message("Open…", {u"Otwórz"_s})}).size(), 1);
        QCOMPARE(brokenIn({message("Open...", {u"Otwórz..."_s})}).size(), 1);
        QCOMPARE(brokenIn({message("of ", {u"z"_s})}).size(), 1);
        QCOMPARE(brokenIn({message("&Open", {u"Otwórz"_s})}).size(), 1);
        QCOMPARE(brokenIn({message("A && B", {u"A && B"_s})}).size(), 0);
    }

    void aMissingOrForgottenTextIsFound()
    {
        const TsMessage open = message("Open", {});
        const TsMessage close = message("Close", {});
        QCOMPARE(differencesBetween({open}, {open, close}).size(), 1);
        QCOMPARE(differencesBetween({open, close}, {open}).size(), 1);
        QCOMPARE(differencesBetween({open}, {open}).size(), 0);
    }

    void aSharedMnemonicIsHintedAt()
    {
        QCOMPARE(mnemonicHints({message("&Open", {u"&Otwórz"_s}), message("&Away", {u"&Odejdź"_s})}).size(), 1);
        QCOMPARE(mnemonicHints({message("&Open", {u"&Otwórz"_s}), message("&Away", {u"O&dejdź"_s})}).size(), 0);
    }

    void lupdateSeesAPlantedText()
    {
        const QTemporaryDir root;
        QFile file(root.filePath(u"A.cpp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("QString f(int n) { return QCoreApplication::translate(\"Words\", \"%n lead(s)\", nullptr, n); }\n");
        file.close();
        const QList<TsMessage> found = stringsOf(root.path(), {u"."_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().key(), u"Words|%n lead(s)|"_s);
        QVERIFY(found.first().numerus);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Polish") << u"pl"_s;
        QTest::newRow("Russian") << u"ru"_s;
    }

    QList<TsMessage> m_strings;
};

KELVIN_TEST(TestTranslations)
#include "TestTranslations.moc"
