// SPDX-License-Identifier: GPL-3.0-or-later
// Habits of this house that a compiler does not check.
#include "tests/architecture/Rule.h"
#include "tests/support/Registry.h"

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 500;  // lines

/// Files that may be longer, and why. None so far.
const QHash<QString, QString> longFiles = {};

const QStringList allFolders = {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};

QStringList missingPreamble(const SourceFile& file)
{
    QStringList found;
    const QString head = file.text.left(200);
    if (!head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
        found.append(file.path + u":1: the licence line is missing"_s);
    if (file.path.endsWith(u".h") && !file.text.contains(u"#pragma once")) found.append(file.path + u":1: #pragma once is missing"_s);
    return found;
}

QStringList tooLong(const SourceFile& file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= longestFile || longFiles.contains(file.path)) return {};
    return {u"%1:%2: longer than %3 lines"_s.arg(file.path).arg(lines).arg(longestFile)};
}

const QStringList sourceEndings = {u".cpp"_s, u".h"_s};

template <typename Check> void verifyAll(const QStringList& folders, const QStringList& endings, Check check)
{
    QStringList found;
    int seen = 0;
    for (const QString& folder : folders)
        for (const SourceFile& file : sourcesBelow(folder, endings)) {
            ++seen;
            found += check(file);
        }
    QVERIFY2(seen > 10, "the sources were not found");
    VERIFY_NONE(found);
}

} // namespace

class TestHouse : public QObject {
    Q_OBJECT

private slots:
    void everyRuleFindsAPlantedViolation_data()
    {
        QTest::addColumn<Rule>("rule");
        for (const Rule& each : houseRules()) QTest::newRow(qPrintable(each.name)) << each;
    }
    void everyRuleFindsAPlantedViolation()
    {
        QFETCH(Rule, rule);
        QVERIFY(QRegularExpression(rule.pattern).isValid());
        const QString path = rule.folders.first() + u"Planted.cpp"_s;
        const QStringList found = findings(rule, sourceFile(path, u"\n"_s + rule.planted + u'\n'));
        QVERIFY2(!found.isEmpty(), qPrintable(rule.planted));
        QVERIFY2(found.first().startsWith(path + u":2: "_s), qPrintable(found.first()));
        QCOMPARE(findings(rule, sourceFile(path, rule.harmless)), QStringList());
        for (const QString& exempt : rule.except)
            QCOMPARE(findings(rule, sourceFile(exempt + u".cpp"_s, rule.planted)), QStringList());
    }
    void noRuleIsBroken_data() { everyRuleFindsAPlantedViolation_data(); }
    void noRuleIsBroken()
    {
        QFETCH(Rule, rule);
        verifyAll(allFolders, sourceEndings, [&](const SourceFile& file) { return findings(rule, file); });
    }

    void commentsAndLiteralsAreToldFromCode()
    {
        const SourceFile file = sourceFile(u"a.cpp"_s, u"int a = 1'000; // \"x\nf(\"//\", '\"', R\"(\"b\")\"); /* c */ g();\n"_s);
        QCOMPARE(file.code, u"int a = 1'000;      \nf(\"  \", ' ', R\"(   )\");         g();\n"_s);
        QCOMPARE(file.quoted, u"int a = 1'000;      \nf(\"//\", '\"', R\"(\"b\")\");         g();\n"_s);
    }

    void everySourceHasItsPreamble()
    {
        QCOMPARE(missingPreamble(sourceFile(u"core/A.h"_s, u"int a;\n"_s)).size(), 2);
        verifyAll(allFolders, sourceEndings + QStringList{u".py"_s, u".sh"_s, u"CMakeLists.txt"_s}, missingPreamble);
    }

    void noFileIsLongerThanOneIdea()
    {
        QCOMPARE(tooLong(sourceFile(u"core/A.cpp"_s, QString(longestFile + 1, u'\n'))).size(), 1);
        QCOMPARE(tooLong(sourceFile(u"core/A.cpp"_s, QString(longestFile, u'\n'))).size(), 0);
        verifyAll(allFolders, sourceEndings + QStringList{u".py"_s}, tooLong);
    }

    void onlyTheNotifierIsAnObjectInCore()
    {
        QStringList found;
        for (const SourceFile& file : sourcesBelow(u"core"_s, sourceEndings))
            if (file.code.contains(QRegularExpression(u"\\bQ_OBJECT\\b"_s)) && !file.path.startsWith(u"core/usecases/ChangeNotifier"))
                found.append(file.path);
        VERIFY_NONE(found);
    }
};

KELVIN_TEST(TestHouse)
#include "TestHouse.moc"
