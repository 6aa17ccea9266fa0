// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/dialogs/OwnerDialog.h"
#include "ui/painting/BadgePainter.h"
#include "ui/painting/StagePainter.h"
#include "ui/pages/leads/LeadPreview.h"
#include "ui/pages/leads/LeadViews.h"
#include "ui/state/HourWatch.h"
#include "ui/text/DomainText.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// How the list of leads stands when nobody has touched it, and what is done with several leads.
class TestLeadsTable : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void columnsFitBesideThePreview_data();
    void columnsFitBesideThePreview();
    void aWidthOfOnesOwnIsKept();
    void theChangesGiveWayToTheNamesInANarrowList();
    void aStepWithoutItsColumnIsEditedOverTheName();
    void thePreviewIsWholeInEachLanguage_data();
    void thePreviewIsWholeInEachLanguage();
    void aLeadGoneToWhileCtrlIsHeldIsSelectedAlone();
    void moreThanOneSelectedLeadIsSaid();
    void theFirstListIsWhomToCall();
    void whereNobodyIsToBeCalledAllLeadsAreShown();
    void severalLeadsAreGivenToAPersonAsOneStep();
    void typingGoesOnWhenThePeopleArrive();
    void myLeadsAreThoseOfWhoeverWorksHere();
    void everybodySelectedIsOneRangeAfterAReset();
    void manyRowsAreCopiedOnAWorker();
    void theListIsSortedAndItsColumnsMovedByKeyboard();
    void timePassesInAnOpenWindow();
    void thePreviewSaysHowTheLeadCameThere();
    void thePreviewSaysHowManyAnswersAreMissing();

private:
    LeadViews& views() const { return *m_fixture->find<LeadViews>(); }
    LeadsTable& table() const { return views().table(); }
    int width(QStringView column) const { return table().columnWidth(m_fixture->find<LeadTableModel>()->columnOf(column)); }
    const LeadRow* row(qint64 lead) const { return m_fixture->file->leads().find(lead); }
    qint64 hanna() const;
    bool waitForLeads() const;

    std::unique_ptr<Tests::LeadsFixture> m_fixture;
};

void TestLeadsTable::init()
{
    m_fixture = std::make_unique<Tests::LeadsFixture>();
    QVERIFY(waitForLeads());
}

void TestLeadsTable::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

bool TestLeadsTable::waitForLeads() const
{
    return m_fixture->wait([this] { return !m_fixture->page->visibleLeads().isEmpty(); });
}

qint64 TestLeadsTable::hanna() const
{
    for (const LeadRow& lead : m_fixture->file->leads().rows())
        if (lead.email == u"hanna@balticadata.example") return lead.row;
    return 0;
}

void TestLeadsTable::columnsFitBesideThePreview_data()
{
    QTest::addColumn<int>("pageWidth");
    QTest::newRow("1440 with sidebar") << 1440 - 204;
    QTest::newRow("1920 with sidebar") << 1920 - 204;
}

void TestLeadsTable::columnsFitBesideThePreview()
{
    QFETCH(int, pageWidth);
    m_fixture->page->resize(pageWidth, 800);
    QVERIFY(m_fixture->find<LeadPreview>()->isVisible());
    const Tokens& t = m_fixture->theme.tokens();
    const double padding = t.px(2 * Size::CellPadding);
    QTRY_VERIFY(!table().horizontalScrollBar()->isVisible());
    const auto* listed = m_fixture->find<LeadTableModel>();
    for (int row = 0; row < listed->rowCount(); ++row) {
        const LeadRow& lead = *listed->leadAt(row);
        if (lead.stage > StageRole::Customer || !lead.stageName.isEmpty()) continue; // those may be cut
        QVERIFY2(width(u"stage") >= stageWidth(word(lead.stage), t) + padding, qPrintable(word(lead.stage)));
    }
    for (const Temperature temperature : {Temperature::Cold, Temperature::Warm, Temperature::Hot})
        QVERIFY(width(u"temperature") >= temperatureBadgeSize({temperature, word(temperature), false, false}, t).width() + t.px(Size::FirstCellPadding));
    QVERIFY(width(u"name") >= 110);
    QVERIFY(width(u"company") >= 80);
    QVERIFY(width(u"nextStep") >= 80);
    QVERIFY(table().horizontalHeader()->length() <= table().viewport()->width());
}

void TestLeadsTable::aWidthOfOnesOwnIsKept()
{
    const int name = m_fixture->find<LeadTableModel>()->columnOf(u"name");
    table().horizontalHeader()->resizeSection(name, 211);
    m_fixture->page->resize(1500, 800);
    QCOMPARE(table().columnWidth(name), 211);
    m_fixture->open();
    QCOMPARE(table().columnWidth(name), 211);
}

void TestLeadsTable::theChangesGiveWayToTheNamesInANarrowList()
{
    const auto* listed = m_fixture->find<LeadTableModel>();
    m_fixture->page->resize(1034, 800);
    QTRY_COMPARE(width(u"weekChange"), 0);
    QVERIFY(!table().horizontalScrollBar()->isVisible());
    QVERIFY(width(u"name") >= 124);
    // What one sorts by is seen.
    table().sortBy(listed->columnOf(u"weekChange"));
    QVERIFY(width(u"weekChange") > 0);
    table().sortBy(listed->columnOf(u"temperature"));
    QCOMPARE(width(u"weekChange"), 0);
    // It is back where there is room, and where the widths are one's own.
    m_fixture->page->resize(1236, 800);
    QTRY_VERIFY(width(u"weekChange") > 0);
    m_fixture->page->resize(1034, 800);
    QTRY_COMPARE(width(u"weekChange"), 0);
    table().horizontalHeader()->resizeSection(listed->columnOf(u"name"), 150);
    QCOMPARE(width(u"name"), 150);
    QVERIFY(width(u"weekChange") > 0);
}

void TestLeadsTable::aStepWithoutItsColumnIsEditedOverTheName()
{
    const auto* listed = m_fixture->find<LeadTableModel>();
    table().setCurrentLead(m_fixture->page->visibleLeads().at(3));
    table().setColumnHidden(listed->columnOf(u"nextStep"), true);
    const QRect name = table().visualRect(listed->index(3, listed->columnOf(u"name")));
    QVERIFY(name.isValid());
    QCOMPARE(views().editRect(), QRect(table().viewport()->mapToGlobal(name.topLeft()), name.size()));
}

void TestLeadsTable::thePreviewIsWholeInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : Translations::languages()) QTest::newRow(qPrintable(language)) << language;
}

void TestLeadsTable::thePreviewIsWholeInEachLanguage()
{
    QFETCH(QString, language);
    Translations translations;
    translations.install(language);
    m_fixture->open();
    QVERIFY(waitForLeads());
    // Who waits to be accepted has the most buttons.
    const QList<qint64> leads = m_fixture->page->visibleLeads();
    const auto waits = std::find_if(leads.begin(), leads.end(), [this](qint64 lead) { return row(lead)->stage == StageRole::MarketingQualified; });
    QVERIFY(waits != leads.end());
    auto* preview = m_fixture->find<LeadPreview>();
    QSignalSpy loaded(preview, &LeadPreview::loaded);
    table().select({*waits}, *waits);
    QVERIFY(loaded.wait(20'000));
    const auto* area = preview->findChild<QScrollArea*>();
    QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(QString::number(area->widget()->width())));
}

void TestLeadsTable::theFirstListIsWhomToCall()
{
    m_fixture = std::make_unique<Tests::LeadsFixture>(true, QByteArray());
    QVERIFY(m_fixture->wait([this] { return !m_fixture->page->visibleLeads().isEmpty() && m_fixture->page->visibleLeads().size() < 100; }));
    QCOMPARE(m_fixture->page->currentList(), u"call_first"_s);
    for (const qint64 lead : m_fixture->page->visibleLeads()) QVERIFY(row(lead)->card.temperature != Temperature::Cold);
    // As the user left it, the next time.
    m_fixture->page->showList(u"hot"_s);
    m_fixture->open();
    QCOMPARE(m_fixture->page->currentList(), u"hot"_s);
    m_fixture->page->showList(u"all"_s);
    m_fixture->open();
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() > 200; }));
    QCOMPARE(m_fixture->page->currentList(), u"all"_s);
}

void TestLeadsTable::whereNobodyIsToBeCalledAllLeadsAreShown()
{
    m_fixture = std::make_unique<Tests::LeadsFixture>(false, QByteArray());
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->currentList() == u"all"; }));
    NewLead lead;
    lead.fields = {{u"email"_s, u"cold@example.org"_s}};
    m_fixture->file->session().run(this, [lead, actor = m_fixture->file->context().actor()](Workspace& w) { return addLead(w, lead, actor); },
                                   [](const Result<CommitResult>& done) { QVERIFY(done); });
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() == 1; }));
}

void TestLeadsTable::severalLeadsAreGivenToAPersonAsOneStep()
{
    const QList<qint64> leads = m_fixture->page->visibleLeads().mid(0, 3);
    QStringList owners;
    for (const qint64 lead : leads) owners.append(row(lead)->owner);
    table().select(leads, leads.first());
    m_fixture->now += 60;
    m_fixture->action(u"Give to a person"_s)->trigger();
    auto* dialog = m_fixture->find<OwnerDialog>();
    QVERIFY(dialog && dialog->isVisible());
    auto* box = dialog->findChild<QComboBox*>();
    QVERIFY(m_fixture->wait([box] { return box->count() > 0; }));
    QCOMPARE(dialog->owner(), owners.first());
    box->setEditText(u"Ola <i>Nowak</i>"_s);
    dialog->accept();
    QVERIFY(m_fixture->wait([&] { return std::all_of(leads.begin(), leads.end(), [&](qint64 lead) { return row(lead)->owner == u"Ola <i>Nowak</i>"; }); }));
    QCOMPARE(m_fixture->file->undo().undoText(), u"Gave 3 leads to Ola <i>Nowak</i>"_s);
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return row(leads.at(0))->owner == owners.at(0) && row(leads.at(2))->owner == owners.at(2); }));
}

void TestLeadsTable::typingGoesOnWhenThePeopleArrive()
{
    WorkspaceSession& session = m_fixture->file->session();
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    session.run(&session, [gate](Workspace&) { gate->acquire(); return true; }, [](bool) {});
    m_fixture->action(u"Give to a person"_s)->trigger();
    auto* dialog = m_fixture->find<OwnerDialog>();
    auto* box = dialog->findChild<QComboBox*>();
    QTest::keyClicks(box->lineEdit(), u"Zofia"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Home);
    gate->release();
    QVERIFY(m_fixture->wait([box] { return box->count() > 0; }));
    QTest::keyClicks(box->lineEdit(), u"Anna "_s);
    QCOMPARE(dialog->owner(), u"Anna Zofia"_s);
    dialog->reject();
}

void TestLeadsTable::myLeadsAreThoseOfWhoeverWorksHere()
{
    const auto allOf = [this](const QString& owner) {
        const QList<qint64> shown = m_fixture->page->visibleLeads();
        return !shown.isEmpty() && std::all_of(shown.begin(), shown.end(), [&](qint64 lead) { return row(lead)->owner == owner; });
    };
    QStringList owners;
    for (const LeadRow& lead : m_fixture->file->leads().rows())
        if (!lead.owner.isEmpty() && !owners.contains(lead.owner)) owners.append(lead.owner);
    QVERIFY(owners.size() > 1);
    m_fixture->page->showList(u"mine"_s);
    for (const QString& owner : owners.first(2)) {
        m_fixture->state.setMe(owner);
        QVERIFY(m_fixture->wait([&] { return allOf(owner); }));
    }
}

void TestLeadsTable::everybodySelectedIsOneRangeAfterAReset()
{
    // A selection of as many ranges as rows makes each later question about it slow by the square of their number.
    m_fixture->page->showList(u"all"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() > 200; }));
    table().selectAll();
    const qsizetype all = table().selectedLeads().size();
    QSignalSpy reset(m_fixture->find<LeadTableModel>(), &QAbstractItemModel::modelReset);
    m_fixture->file->leads().reload();
    // The list empties first, then the filter finds its leads again.
    QVERIFY(m_fixture->wait([&] { return reset.size() > 1 && table().selectedLeads().size() == all; }));
    QCOMPARE(table().selectionModel()->selection().size(), 1);
    // What is not listed any more leaves a gap, and no more than that.
    table().selectionModel()->select(m_fixture->find<LeadTableModel>()->index(10, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    reset.clear();
    m_fixture->file->leads().reload();
    QVERIFY(m_fixture->wait([&] { return reset.size() > 1 && table().selectedLeads().size() == all - 1; }));
    QVERIFY(table().selectionModel()->selection().size() <= 2);
}

void TestLeadsTable::manyRowsAreCopiedOnAWorker()
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.setText(u"before"_s);
    m_fixture->page->showList(u"all"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->visibleLeads().size() > 250; }));
    WorkspaceSession& session = m_fixture->file->session();
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(2); });
    const auto hold = [&] { session.runReading(u"Hold"_s, &session, [gate](Workspace&, const Progress&) { gate->acquire(); return true; }, [](bool) {}); };
    hold();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    // The rows wait for the worker: the GUI thread has made none of them.
    QCOMPARE(clipboard.text(), u"before"_s);
    const auto wanted = table().copyData();
    gate->release();
    QTRY_COMPARE_WITH_TIMEOUT(clipboard.text(), wanted->text(), 20'000);
    QCOMPARE(clipboard.mimeData()->html(), wanted->html());
    QVERIFY(!m_fixture->messages.isEmpty());
    // What is copied later stays, whatever still comes from the worker.
    hold();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    clipboard.setText(u"after"_s);
    gate->release();
    QVERIFY(m_fixture->wait([&] { return session.jobs().isEmpty(); }));
    QCOMPARE(clipboard.text(), u"after"_s);
}

void TestLeadsTable::theListIsSortedAndItsColumnsMovedByKeyboard()
{
    const LeadTableModel& model = *m_fixture->find<LeadTableModel>();
    const QHeaderView* header = table().horizontalHeader();
    const int score = model.columnOf(u"score"), name = model.columnOf(u"name");
    table().setCurrentIndex(model.index(0, score));
    QAction* here = m_fixture->action(u"Sort by the current column"_s);
    QVERIFY(here && !here->shortcut().isEmpty());
    here->trigger();
    QCOMPARE(header->sortIndicatorSection(), score);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    here->trigger();
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QMenu* sorts = m_fixture->action(u"Sort by"_s)->menu();
    QVERIFY(sorts);
    emit sorts->aboutToShow();
    const auto item = [](const QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions())
            if (QString(action->text()).remove(u'&').startsWith(text)) return action;
        return static_cast<QAction*>(nullptr);
    };
    QVERIFY(item(*sorts, model.columns().at(score).title)->isChecked());
    item(*sorts, model.columns().at(name).title)->trigger();
    QCOMPARE(header->sortIndicatorSection(), name);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    emit sorts->aboutToShow();
    item(*sorts, u"The other way round"_s)->trigger();
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);

    table().setCurrentIndex(model.index(0, score));
    const int place = header->visualIndex(score);
    table().showColumnMenu({});
    QMenu* columns = nullptr;
    for (QMenu* menu : table().findChildren<QMenu*>())
        if (item(*menu, u"Move"_s)) columns = menu;
    QVERIFY(columns);
    const QString words = item(*columns, u"Move"_s)->text();
    QVERIFY2(words.contains(model.columns().at(score).title) && words.contains(u"left"), qPrintable(words));
    item(*columns, u"Move"_s)->trigger();
    QCOMPARE(header->visualIndex(score), place - 1);
    columns->close();
}

void TestLeadsTable::timePassesInAnOpenWindow()
{
    LeadStore& leads = m_fixture->file->leads();
    auto* watch = m_fixture->file->findChild<HourWatch*>();
    QSignalSpy read(&leads, &LeadStore::reset);
    const auto same = [&](Instant asOf) {
        const auto fresh = m_fixture->ask([asOf](Workspace& w) { return leadTable(w, asOf); });
        return fresh && std::all_of(fresh->begin(), fresh->end(), [&](const LeadRow& row) { return leads.find(row.row) && *leads.find(row.row) == row; });
    };
    QVERIFY(m_fixture->wait([this] { return m_fixture->file->session().jobs().isEmpty(); }));
    m_fixture->now += 60;
    watch->look();
    QVERIFY(m_fixture->file->session().jobs().isEmpty());
    QCOMPARE(read.size(), 0);
    // The next day: points have gone, and what was today is yesterday.
    const Instant first = leads.asOf();
    m_fixture->now += secondsPerDay;
    const Instant hour = shownAsOf(m_fixture->now, 0);
    QVERIFY(hour > first);
    QVERIFY2(!same(hour), "nothing changes in a day: this test cannot fail");
    table().setCurrentLead(m_fixture->page->visibleLeads().at(20));
    const qint64 current = m_fixture->page->currentLead();
    watch->look();
    QVERIFY(!m_fixture->file->session().jobs().isEmpty());
    QVERIFY(m_fixture->wait([&] { return read.size() == 1; }));
    QCOMPARE(leads.asOf(), hour);
    QVERIFY(same(hour));
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->currentLead() == current; }));
    QCOMPARE(m_fixture->find<LeadTableModel>()->wording().now, m_fixture->now);
    QVERIFY(m_fixture->wait([this] { return m_fixture->file->session().jobs().isEmpty(); }));
    watch->look();
    QVERIFY(m_fixture->file->session().jobs().isEmpty());
    QCOMPARE(read.size(), 1);
}

void TestLeadsTable::thePreviewSaysHowTheLeadCameThere()
{
    auto* preview = m_fixture->find<LeadPreview>();
    QSignalSpy loaded(preview, &LeadPreview::loaded);
    table().select({hanna()}, hanna());
    QVERIFY(loaded.wait(20'000));
    QStringList labels;
    for (const QLabel* label : preview->findChildren<QLabel*>()) labels.append(label->text());
    const QStringList found = labels.filter(u"took it over the line at 45"_s);
    QVERIFY2(found.size() == 1, qPrintable(labels.join(u'|')));
    QVERIFY2(found.first().startsWith(u"MQL since yesterday 16:00: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"“Meeting booked”"_s), qPrintable(found.first()));
    QVERIFY2(found.first().endsWith(u"Without it: 36."_s), qPrintable(found.first()));
}

void TestLeadsTable::thePreviewSaysHowManyAnswersAreMissing()
{
    // Somebody warm whom most answers are known of.
    qint64 almost = 0;
    for (const qint64 lead : m_fixture->page->visibleLeads()) {
        const auto& states = row(lead)->pipStates;
        if (almost == 0 && row(lead)->card.temperature == Temperature::Warm && std::count(states.begin(), states.end(), CriterionState::Met) == 3) almost = lead;
    }
    QVERIFY(almost != 0);
    table().select({almost}, almost);
    auto* callout = m_fixture->find<LeadPreview>()->findChild<MessageBar*>();
    QVERIFY(m_fixture->wait([callout] { return callout->isVisible(); }));
    QVERIFY2(callout->accessibleName().contains(u"One answer from hot"_s), qPrintable(callout->accessibleName()));
}

void TestLeadsTable::aLeadGoneToWhileCtrlIsHeldIsSelectedAlone()
{
    // As Ctrl+Enter on the call sheet leaves it: the key is still down when the list comes to the front.
    auto* table = m_fixture->find<LeadsTable>();
    const QList<qint64> leads = m_fixture->page->visibleLeads();
    m_fixture->page->selectLead(leads.at(0));
    QTest::keyPress(m_fixture->page->windowHandle(), Qt::Key_Control, Qt::ControlModifier);
    QVERIFY(QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    m_fixture->page->selectLead(leads.at(1));
    QTest::keyRelease(m_fixture->page->windowHandle(), Qt::Key_Control, Qt::NoModifier);
    QCOMPARE(table->selectedLeads(), QList<qint64>{leads.at(1)});
}

void TestLeadsTable::moreThanOneSelectedLeadIsSaid()
{
    const QList<qint64> leads = m_fixture->page->visibleLeads();
    const auto note = [&] {
        QStringList said;
        for (const PlainLabel* label : m_fixture->find<PanelHeader>()->findChildren<PlainLabel*>()) said.append(label->fullText());
        return said.join(u'|');
    };
    QVERIFY(!note().contains(u"selected"));
    m_fixture->find<LeadsTable>()->select(leads.first(2), leads.at(0));
    QVERIFY(note().contains(u", 2 selected"));
    m_fixture->page->selectFirst();
    QCOMPARE(m_fixture->find<LeadsTable>()->selectedLeads(), leads.first(1));
    QVERIFY(!note().contains(u"selected"));
}

KELVIN_TEST(TestLeadsTable)
#include "TestLeadsTable.moc"
