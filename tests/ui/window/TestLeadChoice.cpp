// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/EditLead.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/pages/leads/LeadViews.h"
#include "ui/pages/leads/board/CardList.h"
#include "ui/pages/leads/board/LeadBoard.h"
#include "ui/pages/leads/board/StageColumn.h"
#include "ui/widgets/SelectedRows.h"

#include <QAccessible>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <numeric>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a view asks of the list.
class CountedLeads : public LeadTableModel {
public:
    using LeadTableModel::LeadTableModel;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override { return ++asked, LeadTableModel::index(row, column, parent); }
    Qt::ItemFlags flags(const QModelIndex& at) const override { return ++asked, LeadTableModel::flags(at); }
    QVariant data(const QModelIndex& at, int role = Qt::DisplayRole) const override { return ++asked, LeadTableModel::data(at, role); }
    mutable int asked = 0;
};

std::vector<quint32> firstPlaces(qsizetype count)
{
    std::vector<quint32> places(static_cast<size_t>(count));
    std::iota(places.begin(), places.end(), 0u);
    return places;
}

} // namespace

/// Which leads are chosen in the table and on the board, and what the commands need to know of them.
class TestLeadChoice : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_fixture = std::make_unique<Tests::LeadsFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void choosingEverybodyAsksForNoMoreThanChoosingSome();
    void theChosenAreToldByWhatTheyHaveInCommon();
    void neighboursMakeOneRange();

private:
    const LeadStore& store() const { return m_fixture->file->leads(); }

    std::unique_ptr<Tests::LeadsFixture> m_fixture;
};

void TestLeadChoice::choosingEverybodyAsksForNoMoreThanChoosingSome()
{
    // Somebody listens, as a screen reader does.
    const bool before = QAccessible::isActive();
    QAccessible::setActive(true);
    const auto quiet = qScopeGuard([before] { QAccessible::setActive(before); });
    WindowContext context = m_fixture->file->context();
    CountedLeads leads(store(), context.wording());
    LeadViews views(context, leads);
    views.setView(LeadViews::TableView);
    views.resize(1'000, 300);
    views.show();
    QVERIFY(QTest::qWaitForWindowExposed(&views));
    QList<int> asked;
    for (const qsizetype count : {qsizetype(210), store().rows().size()}) {
        QVERIFY(count >= 210 && (asked.isEmpty() || count > 250));
        leads.setCandidates(firstPlaces(count));
        views.table().setCurrentIndex(leads.index(0, 0));
        leads.asked = 0;
        views.table().selectAll();
        const LeadStandings everybody = views.chosen();
        asked.append(leads.asked);
        QVERIFY(everybody.areKept());
        leads.asked = 0;
        QCOMPARE(views.selectedLeads(), leads.leads());
        QCOMPARE(leads.asked, 0);
        views.table().clearSelection();
    }
    QVERIFY2(asked.at(1) <= asked.at(0) + 4, qPrintable(u"%1, then %2"_s.arg(asked.at(0)).arg(asked.at(1))));
}

void TestLeadChoice::theChosenAreToldByWhatTheyHaveInCommon()
{
    // A list of leads in and out of the trash, as a drill-down from the funnel may be.
    m_fixture->now += 60;
    m_fixture->page->showList(u"all"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() > 20; }));
    const QList<qint64> thrown = m_fixture->page->visibleLeads().mid(3, 7);
    QVERIFY(m_fixture->ask([thrown, actor = m_fixture->file->context().actor()](Workspace& w) { return trashLeads(w, thrown, true, actor); }));
    QVERIFY(m_fixture->wait([&] { return store().find(thrown.last())->trashed; }));
    WindowContext context = m_fixture->file->context();
    LeadTableModel leads(store(), context.wording());
    LeadViews views(context, leads);
    leads.setCandidates(firstPlaces(store().rows().size()));
    QRandomGenerator random(11);
    for (const LeadViews::View view : {LeadViews::TableView, LeadViews::BoardView}) {
        views.setView(view);
        bool mixed = false, kept = false;
        for (int step = 0; step < 60; ++step) {
            QList<qint64> some;
            if (step == 0) some = thrown + leads.leads().mid(20, 3);
            for (int from = 1 + random.bounded(4); from > 0; --from) some.append(leads.leads().mid(random.bounded(leads.rowCount()), 1 + random.bounded(9)));
            if (view == LeadViews::TableView) views.table().select(some, some.first());
            else views.board()->select(some, some.first());
            const LeadStandings chosen = views.chosen();
            QCOMPARE(chosen, standingsOf(store(), views.selectedLeads()));
            mixed = mixed || (chosen.trashed && chosen.stages.any());
            kept = kept || chosen.areKept();
        }
        QVERIFY(mixed && kept);
    }
    // Known again after an edit, without the list having changed.
    views.setView(LeadViews::TableView);
    views.table().select({thrown.first()}, thrown.first());
    QVERIFY(views.chosen().areTrashed());
    QVERIFY(m_fixture->ask([thrown, actor = m_fixture->file->context().actor()](Workspace& w) { return trashLeads(w, thrown, false, actor); }));
    QVERIFY(m_fixture->wait([&] { return !store().find(thrown.first())->trashed; }));
    QVERIFY(views.chosen().areKept());
}

void TestLeadChoice::neighboursMakeOneRange()
{
    LeadTableModel leads(store(), m_fixture->file->context().wording());
    leads.setCandidates(firstPlaces(100));
    const std::vector<int> rows{0, 1, 2, 7, 9, 10, 99};
    const QItemSelection selection = selectionOf(leads, rows);
    QCOMPARE(selection.size(), 4);
    QCOMPARE(selectedRows(selection), rows);
    QItemSelection twice = selection;
    twice.append(QItemSelectionRange(leads.index(2, 0), leads.index(7, 0)));
    QCOMPARE(selectedRows(twice), std::vector<int>({0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 99}));
    QVERIFY(selectionOf(leads, {}).isEmpty());
}

KELVIN_TEST(TestLeadChoice)
#include "TestLeadChoice.moc"
