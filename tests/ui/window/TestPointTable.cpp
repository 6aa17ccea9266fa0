// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/pages/scoring/PointTableModel.h"

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// The lines of the point table and what is said beside them, without a page around it.
class TestPointTable : public QObject {
    Q_OBJECT

private slots:
    void aLineIsOfTheKindThatItsPartIs();
    void countsStayWithTheRulesThatWereCounted();
    void aFindingIsAboutOneKindOfPart();
};

void TestPointTable::aLineIsOfTheKindThatItsPartIs()
{
    ScoringModel gates, tracks;
    gates.gates.append(Gate{u"student"_s, {}, true, {}, {}, {}});
    tracks.fastTracks.append(FastTrack{u"student"_s, {}, false, {}, {}, {}});
    PointTableModel table{Wording{}};
    table.setModels(gates, gates);
    QCOMPARE(table.lineAt(table.rowOf(u"student"_s))->kind, PointLine::Kind::Gate);
    table.setModels(tracks, gates);
    const int row = table.rowOf(u"student"_s);
    QCOMPARE(table.lineAt(row)->kind, PointLine::Kind::FastTrack);
    QCOMPARE(table.index(row, PointTableModel::On).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestPointTable::countsStayWithTheRulesThatWereCounted()
{
    ScoringModel model;
    model.groups.append(RuleGroup{});
    model.groups.first().id = u"web"_s;
    for (const QString& id : {u"blog"_s, u"pricing"_s}) {
        PointRule rule;
        rule.id = id;
        rule.group = u"web"_s;
        model.rules.append(rule);
    }
    PointTableModel table{Wording{}};
    table.setModels(model, model);
    table.setLeadCounts(model, {7, 3});
    ScoringModel without = model;
    without.rules.removeFirst();
    table.setModels(without, model);
    QCOMPARE(table.index(table.rowOf(u"pricing"_s), PointTableModel::Leads).data().toString(), u"3"_s);
}

void TestPointTable::aFindingIsAboutOneKindOfPart()
{
    const Issue ofGate{u"gate_always"_s, 1, 0, u"student"_s, {u"student"_s}, u"gate"_s}, ofModel{u"scope_contradiction"_s, 1, 0, {}, {QString()}, {}};
    QVERIFY(isAbout(ofGate, PointLine::Kind::Gate, u"student"_s));
    QVERIFY(!isAbout(ofGate, PointLine::Kind::Gate, u"spam"_s));
    QVERIFY(!isAbout(ofGate, PointLine::Kind::Rule, u"student"_s));
    QVERIFY(isAbout(ofModel, PointLine::Kind::Model, {}));
    QVERIFY(!isAbout(ofModel, PointLine::Kind::Gate, {}));
    QVERIFY(!isAbout(ofModel, PointLine::Kind::GateHeading, {}));
}

KELVIN_TEST(TestPointTable)
#include "TestPointTable.moc"
