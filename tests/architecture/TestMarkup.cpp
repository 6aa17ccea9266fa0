// SPDX-License-Identifier: GPL-3.0-or-later
// Text from data must never reach Qt's rich text parser. Labels, boxes, tooltips and chart texts are made in ui/widgets
// and ui/charts; everywhere else these calls may not stand at all, or only with a constant text of our own.
#include "tests/architecture/Rule.h"
#include "tests/support/Registry.h"

using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

/// Places that were read by a person and are safe: "path: rule" and why.
const QHash<QString, QString> allowed = {};

} // namespace

class TestMarkup : public QObject {
    Q_OBJECT

private slots:
    void everyRuleFindsAPlantedViolation_data()
    {
        QTest::addColumn<Rule>("rule");
        for (const Rule& each : markupRules()) QTest::newRow(qPrintable(each.name)) << each;
    }
    void everyRuleFindsAPlantedViolation()
    {
        QFETCH(Rule, rule);
        QVERIFY(QRegularExpression(rule.pattern).isValid());
        const QStringList found = findings(rule, sourceFile(u"ui/pages/Planted.cpp"_s, u"// one\n"_s + rule.planted + u'\n'));
        QVERIFY2(!found.isEmpty(), qPrintable(rule.planted));
        QVERIFY2(found.first().startsWith(u"ui/pages/Planted.cpp:2: "), qPrintable(found.first()));
        QCOMPARE(findings(rule, sourceFile(u"ui/pages/Planted.cpp"_s, rule.harmless)), QStringList());
        QCOMPARE(findings(rule, sourceFile(u"ui/pages/Planted.cpp"_s, u"// "_s + rule.planted)), QStringList());
        QCOMPARE(findings(rule, sourceFile(u"ui/widgets/Planted.cpp"_s, rule.planted)), QStringList());
    }

    void noTextFromDataReachesTheRichTextParser()
    {
        QStringList found;
        for (const QString& folder : {u"ui"_s, u"app"_s})
            for (const SourceFile& file : sourcesBelow(folder, {u".cpp"_s, u".h"_s}))
                for (const Rule& each : markupRules())
                    if (!allowed.contains(QString(file.path + u": "_s + each.name))) found += findings(each, file);
        VERIFY_NONE(found);
    }
};

KELVIN_TEST(TestMarkup)
#include "TestMarkup.moc"
