// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/models/LeadBoardModel.h"
#include "ui/models/LeadCards.h"
#include "ui/models/Roles.h"
#include "ui/models/StageMoves.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <numeric>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// Where a lead's card belongs: recycled leads rest in Lead, but wait where they were put.
static StageRole placeOf(const LeadRow& lead) { return lead.stage == StageRole::Lead && lead.rejectedAt ? StageRole::Recycle : lead.stage; }

class TestLeadBoardModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_fixture = std::make_unique<Tests::LeadsFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init();
    void cleanup() { m_board.reset(); }
    void theModelKeepsItsPromises();
    void everyLeadOfTheListStandsOnceInItsStage();
    void cardsKeepTheOrderOfTheList();
    void theSearchOfTheListIsTheBoards();
    void leadsAreFoundByTheirId();
    void aCardSaysEverythingItPaints();
    void onlyLegalMovesAreOffered();

private:
    LeadStore& store() const { return m_fixture->file->leads(); }
    QList<qint64> leadsIn(StageRole stage) const;

    std::unique_ptr<Tests::LeadsFixture> m_fixture;
    std::unique_ptr<LeadTableModel> m_list;
    std::unique_ptr<LeadBoardModel> m_board;
};

void TestLeadBoardModel::init()
{
    m_list = std::make_unique<LeadTableModel>(store(), m_fixture->file->context().wording());
    m_board = std::make_unique<LeadBoardModel>(*m_list);
    std::vector<quint32> places(size_t(store().rows().size()));
    std::iota(places.begin(), places.end(), 0u);
    m_list->setCandidates(std::move(places));
}

QList<qint64> TestLeadBoardModel::leadsIn(StageRole stage) const
{
    QList<qint64> leads;
    for (int card = 0; card < m_board->count(stage); ++card) leads.append(m_board->leadAt(m_board->index(card, 0, m_board->stageIndex(stage)))->row);
    return leads;
}

void TestLeadBoardModel::theModelKeepsItsPromises()
{
    QAbstractItemModelTester tester(m_board.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(11);
    const QStringList words{u"a"_s, u"an"_s, u"anna"_s, u"xyzzy"_s, u""_s};
    for (int step = 0; step < 25; ++step) {
        if (random.bounded(2)) m_list->sort(random.bounded(m_list->columnCount()), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        else m_list->setSearch(words.at(random.bounded(int(words.size()))));
    }
    QCOMPARE(m_board->rowCount(), LeadBoardModel::stageCount);
}

void TestLeadBoardModel::everyLeadOfTheListStandsOnceInItsStage()
{
    QList<qint64> seen;
    for (const auto& [stage, key] : EnumKeys<StageRole>::keys) {
        for (const qint64 lead : leadsIn(stage)) {
            QCOMPARE(placeOf(*store().find(lead)), stage);
            seen.append(lead);
        }
    }
    QList<qint64> all = m_list->leads();
    std::sort(seen.begin(), seen.end());
    std::sort(all.begin(), all.end());
    QCOMPARE(seen, all);
    QVERIFY(m_board->count(StageRole::MarketingQualified) > 1);
    QVERIFY(m_board->count(StageRole::Recycle) > 0);
}

void TestLeadBoardModel::cardsKeepTheOrderOfTheList()
{
    for (const char16_t* column : {u"name", u"score"}) {
        m_list->sort(m_list->columnOf(column), Qt::AscendingOrder);
        const QList<qint64> order = m_list->leads();
        for (const auto& [stage, key] : EnumKeys<StageRole>::keys) {
            QList<qint64> expected;
            for (const qint64 lead : order)
                if (placeOf(*store().find(lead)) == stage) expected.append(lead);
            QCOMPARE(leadsIn(stage), expected);
        }
    }
}

void TestLeadBoardModel::theSearchOfTheListIsTheBoards()
{
    m_list->setSearch(u"an"_s);
    qsizetype cards = 0;
    for (const auto& [stage, key] : EnumKeys<StageRole>::keys) cards += m_board->count(stage);
    QCOMPARE(cards, m_list->rowCount());
    QVERIFY(cards > 0 && cards < store().rows().size());
}

void TestLeadBoardModel::leadsAreFoundByTheirId()
{
    for (const qint64 lead : m_list->leads()) {
        const QModelIndex card = m_board->indexOf(lead);
        QVERIFY(card.isValid());
        QCOMPARE(m_board->leadAt(card)->row, lead);
        QCOMPARE(card.data(Role::LeadId).toLongLong(), lead);
        QCOMPARE(m_board->stageAt(card), placeOf(*store().find(lead)));
    }
    QVERIFY(!m_board->indexOf(-1).isValid());
}

void TestLeadBoardModel::aCardSaysEverythingItPaints()
{
    LeadRow lead = *m_list->leadAt(0);
    lead.owner = u"Ewa Zając"_s;
    const Wording w = m_fixture->file->context().wording();
    const LeadCard card = cardOf(w, lead);
    QVERIFY(card.badge);
    QCOMPARE(card.name, lead.name);
    QCOMPARE(card.initials, u"EZ"_s);
    QCOMPARE(card.score, QString::number(shownPoints(lead.card.total)));
    const QString said = cardText(w, lead);
    for (const QString& part : {card.name, card.company, card.badge->word, card.score, card.step, lead.owner}) QVERIFY2(said.contains(part), qPrintable(part + u" | "_s + said));
    lead.card.inScope = false;
    lead.name.clear();
    QVERIFY(!cardOf(w, lead).badge);
    QCOMPARE(cardOf(w, lead).name, lead.email);
}

void TestLeadBoardModel::onlyLegalMovesAreOffered()
{
    const LeadStandings qualified = standingsOf(store(), leadsIn(StageRole::MarketingQualified));
    QVERIFY(mayMove(qualified, StageRole::SalesAccepted));
    QVERIFY(!mayMove(qualified, StageRole::MarketingQualified));
    QVERIFY(!mayMove(qualified, StageRole::Churned));
    QVERIFY(!mayMove({}, StageRole::SalesAccepted));
    QCOMPARE(stageBeside(qualified, StageRole::MarketingQualified, 1), StageRole::SalesAccepted);
    QCOMPARE(stageBeside(qualified, StageRole::MarketingQualified, -1), StageRole::Lead);
    QVERIFY(qualified.areIn(StageRole::MarketingQualified));
    const LeadStandings customers = standingsOf(store(), leadsIn(StageRole::Customer));
    QVERIFY(customers.areKept());
    // Nobody but a customer churns, and a customer is not disqualified.
    QVERIFY(!stagesFor(customers).contains(StageRole::Disqualified));
    QCOMPARE(stageBeside(customers, StageRole::Customer, 1), StageRole::Churned);
    const LeadStandings mixed = standingsOf(store(), leadsIn(StageRole::MarketingQualified).mid(0, 1) + leadsIn(StageRole::SalesAccepted).mid(0, 1));
    QVERIFY(!mayMove(mixed, StageRole::SalesAccepted));
    QCOMPARE(stageBeside(mixed, StageRole::MarketingQualified, 1), StageRole::SalesQualified);
    // Who is in the trash, or gone since, stays where he is, and keeps the others there.
    LeadRow thrown = *store().find(leadsIn(StageRole::MarketingQualified).first());
    thrown.trashed = true;
    LeadStandings some = qualified;
    some.add(thrown);
    QVERIFY(!some.areKept() && !some.areTrashed() && !some.areIn(StageRole::MarketingQualified));
    QVERIFY(stagesFor(some).isEmpty());
    QVERIFY(stagesFor(standingsOf(store(), {-1})).isEmpty());
}

KELVIN_TEST(TestLeadBoardModel)
#include "TestLeadBoardModel.moc"
