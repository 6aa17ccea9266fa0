// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/LifecycleStage.h"
#include "tests/support/Registry.h"

using namespace Kelvin;

namespace {

QList<StageRole> allRoles()
{
    QList<StageRole> roles;
    for (const auto& [role, key] : EnumKeys<StageRole>::keys) roles.append(role);
    return roles;
}

bool canMove(StageRole from, StageRole to) { return judgeMove(from, to, true, true) == MoveVerdict::Legal; }

} // namespace

class TestLifecycleStage : public QObject {
    Q_OBJECT
private slots:
    void keysReadBack();
    void forwardIsAlwaysPossible();
    void onlyASingleStepForwardNeedsNoReason();
    void exitsAreFromOpenStages();
    void recycleIsFromMqlOnAndFromExits();
    void recycleNeedsItsDate();
    void onlyCustomersChurn();
    void nobodyMovesToWhereTheyAre();
    void givingMoreNeverForbids();
};

void TestLifecycleStage::keysReadBack()
{
    for (const StageRole role : allRoles()) QCOMPARE(enumFromKey<StageRole>(enumKey(role)), std::optional(role));
    QVERIFY(!enumFromKey<StageRole>(u"boss"));
}

void TestLifecycleStage::forwardIsAlwaysPossible()
{
    for (int from = 0; from <= int(StageRole::Customer); ++from)
        for (int to = from + 1; to <= int(StageRole::Customer); ++to) QVERIFY(canMove(StageRole(from), StageRole(to)));
}

void TestLifecycleStage::onlyASingleStepForwardNeedsNoReason()
{
    for (const StageRole from : allRoles())
        for (const StageRole to : allRoles()) {
            const bool free = judgeMove(from, to, false, true) == MoveVerdict::Legal;
            const bool step = int(restingRole(from)) < int(StageRole::Customer) && int(to) == int(restingRole(from)) + 1;
            QCOMPARE(free, step);
        }
}

void TestLifecycleStage::exitsAreFromOpenStages()
{
    for (const StageRole from : allRoles())
        for (const StageRole exit : {StageRole::Lost, StageRole::Disqualified}) QCOMPARE(canMove(from, exit), isOpenStage(restingRole(from)));
}

void TestLifecycleStage::recycleIsFromMqlOnAndFromExits()
{
    const QList<StageRole> may{StageRole::MarketingQualified, StageRole::SalesAccepted, StageRole::SalesQualified, StageRole::Lost, StageRole::Disqualified};
    for (const StageRole from : allRoles()) QCOMPARE(canMove(from, StageRole::Recycle), may.contains(from));
}

void TestLifecycleStage::recycleNeedsItsDate()
{
    QCOMPARE(judgeMove(StageRole::SalesAccepted, StageRole::Recycle, false, true), MoveVerdict::NeedsReason);
    QCOMPARE(judgeMove(StageRole::SalesAccepted, StageRole::Recycle, true, false), MoveVerdict::NeedsRevisitDate);
    QCOMPARE(restingRole(StageRole::Recycle), StageRole::Lead);
}

void TestLifecycleStage::onlyCustomersChurn()
{
    for (const StageRole from : allRoles()) QCOMPARE(canMove(from, StageRole::Churned), from == StageRole::Customer);
}

void TestLifecycleStage::nobodyMovesToWhereTheyAre()
{
    for (const StageRole role : allRoles()) QCOMPARE(judgeMove(role, role, true, true), MoveVerdict::Illegal);
    QCOMPARE(judgeMove(StageRole::Recycle, StageRole::Lead, true, true), MoveVerdict::Illegal);
}

void TestLifecycleStage::givingMoreNeverForbids()
{
    for (const StageRole from : allRoles())
        for (const StageRole to : allRoles())
            for (const bool reason : {false, true})
                for (const bool date : {false, true})
                    if (judgeMove(from, to, reason, date) == MoveVerdict::Legal) QVERIFY(canMove(from, to));
}

KELVIN_TEST(TestLifecycleStage)
#include "TestLifecycleStage.moc"
