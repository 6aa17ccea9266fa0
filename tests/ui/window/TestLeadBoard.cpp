// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/pages/leads/LeadPreview.h"
#include "ui/pages/leads/LeadViews.h"
#include "ui/pages/leads/board/CardList.h"
#include "ui/pages/leads/board/FoldedStage.h"
#include "ui/pages/leads/board/LeadBoard.h"
#include "ui/pages/leads/board/StageColumn.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestLeadBoard : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theBoardShowsTheLeadsOfTheListByStage();
    void theChoiceOfViewIsKept();
    void theSelectionGoesAlongWithTheView();
    void arrowsMoveInAndBetweenColumns();
    void enterOpensAndSpacePreviews();
    void keysMoveALeadToTheNextStageAndUndoBringsItBack();
    void severalLeadsMoveAsOneStep();
    void aMoveBackAsksWhy();
    void cardsAreDroppedOnAStage();
    void aStageThatIsNotLegalRefusesTheDrop();
    void strangersAreNotDropped();
    void theWayOutIsFoldedUntilOpened();
    void aLeadThatLeavesHandsOverToTheNextCard();
    void searchAndFilterAreThoseOfTheTable();
    void columnsAndCardsHaveNames();
    void cardsAreCopiedLikeRows();
    void aBoardThatIsNotShownTakesNoFocus();
    void onlyTheColumnOfTheCurrentCardIsATabStop();
    void onlyCardsInSightAreAskedFor();

private:
    LeadViews& views() const { return *m_fixture->find<LeadViews>(); }
    LeadBoard& board() const { return *views().board(); }
    CardList& cards(StageRole stage) const { return board().column(stage)->cards(); }
    int count(StageRole stage) const { return cards(stage).model()->rowCount(cards(stage).rootIndex()); }
    qint64 leadOf(StageRole stage, int card = 0) const;
    QList<qint64> leadsOf(StageRole stage, int most) const;
    const LeadRow* row(qint64 lead) const { return m_fixture->file->leads().find(lead); }
    bool send(QWidget& target, QEvent::Type type) const;

    std::unique_ptr<Tests::LeadsFixture> m_fixture;
};

void TestLeadBoard::init()
{
    m_fixture = std::make_unique<Tests::LeadsFixture>();
    m_fixture->page->showList(u"all"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() > 200; }));
    m_fixture->action(u"Board"_s)->trigger();
    QVERIFY(views().view() == LeadViews::BoardView);
    m_fixture->now += 60;
}

void TestLeadBoard::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

/// Rests in Lead, but waits in Recycle on the board.
static bool isRecycled(const LeadRow& lead) { return lead.stage == StageRole::Lead && lead.rejectedAt; }

qint64 TestLeadBoard::leadOf(StageRole stage, int card) const { return leadsOf(stage, card + 1).value(card); }

QList<qint64> TestLeadBoard::leadsOf(StageRole stage, int most) const
{
    QList<qint64> leads;
    for (const qint64 lead : m_fixture->page->visibleLeads())
        if (row(lead)->stage == stage && !isRecycled(*row(lead)) && leads.size() < most) leads.append(lead);
    return leads;
}

/// Sends a step of dragging as the window system would; whether it was accepted.
bool TestLeadBoard::send(QWidget& target, QEvent::Type type) const
{
    QMimeData data;
    data.setData(u"application/x-kelvin-cards"_s, {});
    const QPoint at(10, 60);
    if (type == QEvent::DragEnter) {
        QDragEnterEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
        return event.isAccepted();
    }
    if (type == QEvent::Drop) {
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
        return event.isAccepted();
    }
    QDragMoveEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

void TestLeadBoard::theBoardShowsTheLeadsOfTheListByStage()
{
    for (const StageRole stage : {StageRole::Lead, StageRole::MarketingQualified, StageRole::SalesAccepted, StageRole::SalesQualified, StageRole::Customer}) {
        QCOMPARE(count(stage), int(leadsOf(stage, 1'000).size()));
        QVERIFY(count(stage) > 0);
        QVERIFY(cards(stage).isVisible());
    }
    QVERIFY(!views().table().isVisible());
}

void TestLeadBoard::theChoiceOfViewIsKept()
{
    m_fixture->open();
    QVERIFY(views().view() == LeadViews::BoardView);
    QCOMPARE(m_fixture->find<SegmentedControl>()->currentIndex(), int(LeadViews::BoardView));
    QVERIFY(m_fixture->action(u"Board"_s)->isChecked());
    m_fixture->find<SegmentedControl>()->setCurrentIndex(LeadViews::TableView);
    QVERIFY(views().table().isVisible());
    QVERIFY(!m_fixture->action(u"Board"_s)->isChecked());
    m_fixture->open();
    QVERIFY(views().view() == LeadViews::TableView);
    QVERIFY(!views().board());
}

void TestLeadBoard::theSelectionGoesAlongWithTheView()
{
    const QList<qint64> chosen = leadsOf(StageRole::MarketingQualified, 2) + leadsOf(StageRole::SalesAccepted, 2);
    board().select(chosen, chosen.at(3));
    QCOMPARE(board().selectedLeads(), chosen);
    views().setView(LeadViews::TableView);
    const auto sorted = [](QList<qint64> leads) {
        std::sort(leads.begin(), leads.end());
        return leads;
    };
    QCOMPARE(sorted(views().selectedLeads()), sorted(chosen));
    QCOMPARE(views().current()->row, chosen.at(3));
    views().table().select({chosen.at(1)}, chosen.at(1));
    views().setView(LeadViews::BoardView);
    QCOMPARE(views().selectedLeads(), QList<qint64>{chosen.at(1)});
}

void TestLeadBoard::arrowsMoveInAndBetweenColumns()
{
    const QList<qint64> first = leadsOf(StageRole::MarketingQualified, 3), second = leadsOf(StageRole::SalesAccepted, 3);
    board().select({first.at(0)}, first.at(0));
    cards(StageRole::MarketingQualified).setFocus();
    QTest::keyClick(&cards(StageRole::MarketingQualified), Qt::Key_Down);
    QCOMPARE(board().current()->row, first.at(1));
    QTest::keyClick(&cards(StageRole::MarketingQualified), Qt::Key_Right);
    QCOMPARE(board().current()->row, second.at(1));
    QVERIFY(cards(StageRole::SalesAccepted).hasFocus());
    QCOMPARE(board().selectedLeads(), QList<qint64>{second.at(1)});
    QTest::keyClick(&cards(StageRole::SalesAccepted), Qt::Key_Left);
    QCOMPARE(board().current()->row, first.at(1));
    QTest::keyClick(&cards(StageRole::MarketingQualified), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(board().selectedLeads(), (QList<qint64>{first.at(0), first.at(1)}));
    QTest::keyClick(&cards(StageRole::MarketingQualified), Qt::Key_Left);
    QTest::keyClick(&cards(StageRole::Lead), Qt::Key_Left);
    QCOMPARE(board().current()->stage, StageRole::Lead);
}

void TestLeadBoard::enterOpensAndSpacePreviews()
{
    auto* preview = m_fixture->find<LeadPreview>();
    const qint64 lead = leadOf(StageRole::SalesQualified, 1);
    board().select({lead}, lead);
    QCOMPARE(preview->lead(), lead);
    QVERIFY(preview->isVisible());
    QTest::keyClick(&cards(StageRole::SalesQualified), Qt::Key_Space);
    QVERIFY(!preview->isVisible());
    QSignalSpy opened(&m_fixture->navigator, &Navigator::leadWanted);
    QTest::keyClick(&cards(StageRole::SalesQualified), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), lead);
}

void TestLeadBoard::keysMoveALeadToTheNextStageAndUndoBringsItBack()
{
    const qint64 lead = leadOf(StageRole::MarketingQualified, 1);
    board().select({lead}, lead);
    cards(StageRole::MarketingQualified).setFocus();
    QTest::keyClick(&cards(StageRole::MarketingQualified), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_fixture->wait([&] { return row(lead)->stage == StageRole::SalesAccepted && board().current() && board().current()->row == lead; }));
    // The lead stays chosen in its new column, so that the keys can go on with it.
    QTRY_VERIFY(cards(StageRole::SalesAccepted).hasFocus());
    QCOMPARE(board().selectedLeads(), QList<qint64>{lead});
    QVERIFY(m_fixture->file->undo().undoText().contains(u"SAL"_s));
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return row(lead)->stage == StageRole::MarketingQualified; }));
    QTRY_COMPARE(board().current()->row, lead);
    QTRY_VERIFY(cards(StageRole::MarketingQualified).hasFocus());
}

void TestLeadBoard::severalLeadsMoveAsOneStep()
{
    const QList<qint64> leads = leadsOf(StageRole::MarketingQualified, 3);
    QCOMPARE(leads.size(), 3);
    board().select(leads, leads.first());
    m_fixture->action(u"Move to the next"_s)->trigger();
    const auto all = [&](StageRole stage) { return std::all_of(leads.begin(), leads.end(), [&](qint64 lead) { return row(lead)->stage == stage; }); };
    QVERIFY(m_fixture->wait([&] { return all(StageRole::SalesAccepted); }));
    QCOMPARE(m_fixture->file->undo().undoText(), u"Moved 3 leads to SAL"_s);
    QTRY_COMPARE(board().selectedLeads().size(), 3);
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return all(StageRole::MarketingQualified); }));
    QVERIFY(!m_fixture->file->undo().canUndo());
}

void TestLeadBoard::aMoveBackAsksWhy()
{
    const qint64 lead = leadOf(StageRole::SalesAccepted);
    board().select({lead}, lead);
    m_fixture->action(u"Move to the previous"_s)->trigger();
    auto* dialog = m_fixture->find<MoveStageDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->stage(), StageRole::MarketingQualified);
    QCOMPARE(row(lead)->stage, StageRole::SalesAccepted);
    dialog->findChildren<QComboBox*>().at(1)->setEditText(u"Was too early"_s);
    dialog->accept();
    QVERIFY(m_fixture->wait([&] { return row(lead)->stage == StageRole::MarketingQualified; }));
}

void TestLeadBoard::cardsAreDroppedOnAStage()
{
    const QList<qint64> leads = leadsOf(StageRole::MarketingQualified, 2);
    board().select(leads, leads.first());
    board().beginDrag(board().selectedLeads());
    StageColumn& target = *board().column(StageRole::SalesAccepted);
    QVERIFY(target.dropState() == DropState::Takes);
    QVERIFY(send(target, QEvent::DragEnter));
    QVERIFY(send(target, QEvent::DragMove));
    QVERIFY(target.dropState() == DropState::Over);
    QVERIFY(send(target, QEvent::Drop));
    board().endDrag();
    QVERIFY(target.dropState() == DropState::None);
    QVERIFY(m_fixture->wait([&] { return row(leads.at(0))->stage == StageRole::SalesAccepted && row(leads.at(1))->stage == StageRole::SalesAccepted; }));
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return row(leads.at(0))->stage == StageRole::MarketingQualified; }));
}

void TestLeadBoard::aStageThatIsNotLegalRefusesTheDrop()
{
    const qint64 lead = leadOf(StageRole::Customer);
    board().beginDrag({lead});
    for (const StageRole stage : {StageRole::Customer, StageRole::Disqualified, StageRole::Lost}) {
        StagePlace& place = board().column(stage) ? static_cast<StagePlace&>(*board().column(stage)) : *board().folded(stage);
        QVERIFY(place.dropState() == DropState::Refuses);
        QVERIFY(!send(place, QEvent::DragEnter));
        QVERIFY(!send(place, QEvent::DragMove));
        QVERIFY(!send(place, QEvent::Drop));
    }
    QVERIFY(board().folded(StageRole::Churned)->dropState() == DropState::Takes);
    board().endDrag();
    QVERIFY(!m_fixture->file->undo().canUndo());
    QCOMPARE(row(lead)->stage, StageRole::Customer);
}

void TestLeadBoard::strangersAreNotDropped()
{
    // A drag that this board did not begin: another window's, with leads of another file.
    StageColumn& target = *board().column(StageRole::SalesAccepted);
    QVERIFY(!send(target, QEvent::DragEnter));
    QVERIFY(!send(target, QEvent::Drop));
}

void TestLeadBoard::theWayOutIsFoldedUntilOpened()
{
    QVERIFY(!board().column(StageRole::Lost));
    FoldedStage* strip = board().folded(StageRole::Lost);
    QVERIFY(strip && strip->isVisible());
    QVERIFY(strip->button()->accessibleName().contains(u"Lost"_s));
    strip->button()->setFocus();
    QTest::keyClick(strip->button(), Qt::Key_Return);
    QVERIFY(board().column(StageRole::Lost));
    QVERIFY(!board().folded(StageRole::Lost));
    QCOMPARE(count(StageRole::Lost), int(leadsOf(StageRole::Lost, 1'000).size()));
    QVERIFY(cards(StageRole::Lost).hasFocus());
    m_fixture->open();
    QVERIFY(m_fixture->wait([this] { return !m_fixture->page->visibleLeads().isEmpty(); }));
    QVERIFY(board().column(StageRole::Lost));
    board().setOpen(StageRole::Lost, false);
    QVERIFY(board().folded(StageRole::Lost));
    QVERIFY(board().current());
    QVERIFY(board().current()->stage != StageRole::Lost);
}

void TestLeadBoard::aLeadThatLeavesHandsOverToTheNextCard()
{
    const qint64 lead = leadOf(StageRole::MarketingQualified, 1), next = leadOf(StageRole::MarketingQualified, 2);
    board().select({lead}, lead);
    m_fixture->action(u"Put into the trash"_s)->trigger();
    QVERIFY(m_fixture->wait([&] { return !m_fixture->page->visibleLeads().contains(lead); }));
    QTRY_COMPARE(board().current()->row, next);
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads().contains(lead); }));
}

void TestLeadBoard::searchAndFilterAreThoseOfTheTable()
{
    m_fixture->page->showList(u"call_first"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() < 100; }));
    QCOMPARE(count(StageRole::Lead) + count(StageRole::Customer), 0);
    QCOMPARE(count(StageRole::MarketingQualified) + count(StageRole::SalesAccepted) + count(StageRole::SalesQualified), int(m_fixture->page->visibleLeads().size()));
    auto* search = m_fixture->find<SearchField>();
    search->setFocus();
    QTest::keyClicks(search, u"xyzzyxyzzy"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().isEmpty(); }));
    QVERIFY(!board().current());
    QVERIFY(!cards(StageRole::MarketingQualified).isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_fixture->wait([this] { return !m_fixture->page->visibleLeads().isEmpty(); }));
    QVERIFY(board().current());
}

void TestLeadBoard::columnsAndCardsHaveNames()
{
    const int leads = count(StageRole::SalesAccepted);
    QCOMPARE(cards(StageRole::SalesAccepted).accessibleName(), u"SAL, %1 leads"_s.arg(leads));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&cards(StageRole::SalesAccepted));
    QVERIFY(list && list->tableInterface());
    QAccessibleInterface* card = list->tableInterface()->cellAt(leads - 1, 0);
    QVERIFY(card);
    const QString name = row(leadOf(StageRole::SalesAccepted, leads - 1))->name;
    QVERIFY2(card->text(QAccessible::Name).contains(name), qPrintable(card->text(QAccessible::Name)));
}

void TestLeadBoard::aBoardThatIsNotShownTakesNoFocus()
{
    m_fixture->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->page.get()));
    cards(StageRole::SalesAccepted).setFocus();
    views().setView(LeadViews::TableView);
    auto* search = m_fixture->find<SearchField>();
    search->setFocus();
    const auto* table = m_fixture->find<LeadTableModel>();
    QSignalSpy reset(table, &QAbstractItemModel::modelReset);
    QTest::keyClicks(search, u"baltica"_s);
    QVERIFY(m_fixture->wait([&] { return !reset.isEmpty(); }));
    QVERIFY2(search->hasFocus(), QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nobody");
}

void TestLeadBoard::cardsAreCopiedLikeRows()
{
    const QList<qint64> leads = leadsOf(StageRole::SalesAccepted, 2);
    board().select(leads, leads.first());
    const QList<qint64> before = views().table().selectedLeads();
    QTest::keyClick(&cards(StageRole::SalesAccepted), Qt::Key_C, Qt::ControlModifier);
    // Not by way of the table, which cannot select a large column card by card.
    QCOMPARE(views().table().selectedLeads(), before);
    const QString text = QGuiApplication::clipboard()->text();
    for (const qint64 lead : leads) QVERIFY2(text.contains(row(lead)->name), qPrintable(text));
    QVERIFY(text.contains(u'\t'));
}

void TestLeadBoard::onlyTheColumnOfTheCurrentCardIsATabStop()
{
    const qint64 lead = leadOf(StageRole::SalesAccepted);
    board().select({lead}, lead);
    for (const StageRole stage : {StageRole::Lead, StageRole::MarketingQualified, StageRole::SalesAccepted, StageRole::SalesQualified})
        QCOMPARE(bool(cards(stage).focusPolicy() & Qt::TabFocus), stage == StageRole::SalesAccepted);
    m_fixture->page->activate();
    QVERIFY(cards(StageRole::SalesAccepted).hasFocus());
}

namespace {

/// Paints nothing and counts what it is asked for.
class Counting : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override { ++painted; }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        ++measured;
        return {80, 100};
    }
    mutable int painted = 0, measured = 0;
};

} // namespace

void TestLeadBoard::onlyCardsInSightAreAskedFor()
{
    Counting counting;
    CardList& list = cards(StageRole::Lead);
    QVERIFY(count(StageRole::Lead) > 40);
    list.setItemDelegate(&counting);
    list.doItemsLayout();
    list.repaint();
    QVERIFY2(counting.painted > 0 && counting.painted <= list.height() / 100 + 2, qPrintable(QString::number(counting.painted)));
    QVERIFY2(counting.measured <= 2 * counting.painted + 2, qPrintable(QString::number(counting.measured)));
    list.setItemDelegate(nullptr);
}

KELVIN_TEST(TestLeadBoard)
#include "TestLeadBoard.moc"
