// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/FieldRegistry.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/dialogs/FilterDialog.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/dialogs/NewLeadDialog.h"
#include "ui/models/LeadFilterModel.h"
#include "ui/pages/leads/FilterBar.h"
#include "ui/pages/leads/LeadPreview.h"
#include "ui/pages/leads/LeadsTable.h"
#include "ui/pages/leads/NextStepEditor.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/PlainText.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestLeadsPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void allShippedFiltersHaveNamesAndCounts();
    void aFilterShowsItsLeadsAndRemovingItsChipShowsMore();
    void searchNarrowsTheListAsOneTypes();
    void drillDownShowsExactlyTheLeadsAskedFor();
    void spaceTogglesThePreviewAndEnterOpens();
    void thePreviewSaysWhy();
    void acceptMovesTheLeadAndUndoBringsItBack();
    void rejectAsksWhyFirst();
    void deleteThrowsAwayAndUndoRestores();
    void deleteOnAChipRemovesTheFilterNotTheLead();
    void theNextStepIsEditedAndCleared();
    void aDuplicateIsShownWhileTyping();
    void aNewLeadAppears();
    void markupInANameStaysText();
    void anOwnFilterIsSavedRenamedAndRemoved();
    void aConditionSurvivesTheDialog();
    void theListIsExportedAsShown();
    void theListIsExportedAsACrmTakesItBack();
    void columnsAndPreviewAreRemembered();
    void everythingFocusableHasAName();
    void noTwoCommandsShareAKey();

private:
    LeadsTable* table() const { return m_fixture->find<LeadsTable>(); }
    QList<Chip*> chips() const;
    void select(qint64 lead);
    qint64 leadIn(StageRole stage) const;
    const LeadRow* row(qint64 lead) const { return m_fixture->file->leads().find(lead); }
    bool showFilter(const QString& key, int expected = -1);

    std::unique_ptr<Tests::LeadsFixture> m_fixture;
};

void TestLeadsPage::init()
{
    m_fixture = std::make_unique<Tests::LeadsFixture>();
    QVERIFY(m_fixture->wait([this] { return !m_fixture->page->visibleLeads().isEmpty(); }));
}

void TestLeadsPage::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

QList<Chip*> TestLeadsPage::chips() const
{
    QList<Chip*> shown;
    for (Chip* chip : m_fixture->page->findChildren<Chip*>())
        if (chip->isVisible()) shown.append(chip);
    return shown;
}

void TestLeadsPage::select(qint64 lead)
{
    table()->setCurrentLead(lead);
    QVERIFY(table()->current());
    QCOMPARE(table()->current()->row, lead);
}

qint64 TestLeadsPage::leadIn(StageRole stage) const
{
    for (const qint64 lead : m_fixture->page->visibleLeads())
        if (row(lead)->stage == stage) return lead;
    return 0;
}

bool TestLeadsPage::showFilter(const QString& key, int expected)
{
    m_fixture->page->showList(key);
    if (expected < 0)
        for (const SidebarList& list : m_fixture->page->sidebarLists())
            if (list.key == key) expected = list.count.toInt();
    return m_fixture->wait([this, expected] { return m_fixture->page->visibleLeads().size() == expected; });
}

void TestLeadsPage::allShippedFiltersHaveNamesAndCounts()
{
    QVERIFY(m_fixture->wait([this] { return !m_fixture->page->sidebarLists().first().count.isEmpty(); }));
    const QList<SidebarList> lists = m_fixture->page->sidebarLists();
    QCOMPARE(lists.first().name, u"Call first"_s);
    QCOMPARE(lists.last().name, u"Trash"_s);
    QCOMPARE(lists.last().count, u"0"_s);
    for (const SidebarList& list : lists) QVERIFY2(list.name != list.key, qPrintable(list.key));
    for (const SidebarList& list : lists) QVERIFY2(showFilter(list.key), qPrintable(list.key));
}

void TestLeadsPage::aFilterShowsItsLeadsAndRemovingItsChipShowsMore()
{
    m_fixture->page->showList(u"hot"_s);
    QVERIFY(m_fixture->wait([this] {
        const auto leads = m_fixture->page->visibleLeads();
        return !leads.isEmpty() && std::all_of(leads.begin(), leads.end(), [this](qint64 lead) { return row(lead)->card.temperature == Temperature::Hot; });
    }));
    const qsizetype hot = m_fixture->page->visibleLeads().size();
    QCOMPARE(chips().size(), 1);
    QVERIFY(chips().first()->accessibleName().contains(u"Hot"_s));
    emit chips().first()->removeRequested();
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads().size() > hot; }));
    QCOMPARE(chips().size(), 0);
}

void TestLeadsPage::searchNarrowsTheListAsOneTypes()
{
    const LeadRow wanted = *row(m_fixture->page->visibleLeads().at(3));
    auto* search = m_fixture->find<SearchField>();
    search->setFocus();
    QTest::keyClicks(search, wanted.email.section(u'@', 0, 0)); // keys of a test are ASCII, names are not
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads().contains(wanted.row) && m_fixture->page->visibleLeads().size() < 20; }));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads().size() > 20; }));
}

void TestLeadsPage::drillDownShowsExactlyTheLeadsAskedFor()
{
    const QList<qint64> wanted = m_fixture->page->visibleLeads().mid(2, 3);
    m_fixture->page->selectLead(wanted.last());
    const qsizetype before = m_fixture->page->visibleLeads().size();
    m_fixture->page->showLeads(wanted, u"SQL in March"_s);
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads().size() == wanted.size(); }));
    for (const qint64 lead : wanted) QVERIFY(m_fixture->page->visibleLeads().contains(lead));
    QVERIFY(m_fixture->page->currentList().isEmpty());
    QCOMPARE(m_fixture->page->currentLead(), m_fixture->page->visibleLeads().first());
    QCOMPARE(chips().size(), 1);
    emit chips().first()->removeRequested();
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads().size() == before; }));
}

void TestLeadsPage::spaceTogglesThePreviewAndEnterOpens()
{
    auto* preview = m_fixture->find<LeadPreview>();
    const qint64 lead = m_fixture->page->visibleLeads().at(2);
    select(lead);
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->lead(), lead);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(!preview->isVisible());
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(preview->isVisible());
    QSignalSpy opened(&m_fixture->navigator, &Navigator::leadWanted);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), lead);
    QSignalSpy called(&m_fixture->navigator, &Navigator::callSheetWanted);
    m_fixture->action(u"Call sheet"_s)->trigger();
    QCOMPARE(called.first().first().toLongLong(), lead);
}

void TestLeadsPage::thePreviewSaysWhy()
{
    auto* preview = m_fixture->find<LeadPreview>();
    QSignalSpy loaded(preview, &LeadPreview::loaded);
    const qint64 lead = m_fixture->page->visibleLeads().at(1);
    select(lead);
    QVERIFY(loaded.wait(20'000));
    const QString score = QString::number(shownPoints(row(lead)->card.total));
    QStringList labels;
    for (const QLabel* label : preview->findChildren<QLabel*>()) labels.append(label->text());
    QVERIFY2(labels.contains(u"Why %1"_s.arg(score)), qPrintable(labels.join(u'|')));
    QVERIFY(labels.contains(score));
    QVERIFY(labels.contains(row(lead)->name));
    QVERIFY(labels.filter(u"of 4 met"_s).size() == 1);
}

void TestLeadsPage::acceptMovesTheLeadAndUndoBringsItBack()
{
    m_fixture->page->showList(u"all"_s);
    QVERIFY(m_fixture->wait([this] { return leadIn(StageRole::MarketingQualified) > 0; }));
    const qint64 lead = leadIn(StageRole::MarketingQualified);
    select(lead);
    m_fixture->now += 60;
    QVERIFY(m_fixture->action(u"Accept"_s)->isEnabled());
    m_fixture->action(u"Accept"_s)->trigger();
    QVERIFY(m_fixture->wait([&] { return row(lead)->stage == StageRole::SalesAccepted; }));
    QVERIFY(!m_fixture->action(u"Accept"_s)->isEnabled());
    QVERIFY(m_fixture->file->undo().undoText().contains(u"SAL"_s));
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return row(lead)->stage == StageRole::MarketingQualified; }));
    QCOMPARE(table()->current()->row, lead);
}

void TestLeadsPage::rejectAsksWhyFirst()
{
    m_fixture->page->showList(u"all"_s);
    QVERIFY(m_fixture->wait([this] { return leadIn(StageRole::MarketingQualified) > 0; }));
    const qint64 lead = leadIn(StageRole::MarketingQualified);
    select(lead);
    m_fixture->now += 60;
    m_fixture->action(u"Reject"_s)->trigger();
    auto* dialog = m_fixture->find<MoveStageDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->stage(), StageRole::Recycle);
    QVERIFY(dialog->revisitAt().has_value());
    auto* move = dialog->findChild<QPushButton*>();
    QVERIFY(!move->isEnabled());
    dialog->findChildren<QComboBox*>().at(1)->setCurrentIndex(0);
    QVERIFY(move->isEnabled());
    QVERIFY(!dialog->reason().contains(u' '));
    dialog->accept();
    QVERIFY(m_fixture->wait([&] { return row(lead)->stage != StageRole::MarketingQualified; }));
}

void TestLeadsPage::deleteThrowsAwayAndUndoRestores()
{
    const qint64 lead = m_fixture->page->visibleLeads().at(4);
    select(lead);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_fixture->wait([&] { return row(lead)->trashed && !m_fixture->page->visibleLeads().contains(lead); }));
    QVERIFY(table()->current());
    m_fixture->page->showList(u"trash"_s);
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads() == QList<qint64>{lead}; }));
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return !row(lead)->trashed && m_fixture->page->visibleLeads().isEmpty(); }));
}

void TestLeadsPage::deleteOnAChipRemovesTheFilterNotTheLead()
{
    m_fixture->page->showList(u"hot"_s);
    QVERIFY(m_fixture->wait([this] { return chips().size() == 1; }));
    const qint64 lead = m_fixture->page->visibleLeads().first();
    select(lead);
    chips().first()->setFocus();
    QTest::keyClick(chips().first(), Qt::Key_Delete);
    QVERIFY(m_fixture->wait([this] { return chips().isEmpty(); }));
    QVERIFY(!row(lead)->trashed);
    QVERIFY(!m_fixture->file->undo().canUndo());
}

void TestLeadsPage::theNextStepIsEditedAndCleared()
{
    const qint64 lead = m_fixture->page->visibleLeads().at(0);
    select(lead);
    m_fixture->action(u"Next step"_s)->trigger();
    auto* editor = m_fixture->find<NextStepEditor>();
    QVERIFY(editor);
    editor->findChild<QLineEdit*>()->setText(u"Send the offer"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(m_fixture->wait([&] { return row(lead)->nextStep && row(lead)->nextStep->text == u"Send the offer"; }));
    QVERIFY(row(lead)->nextStep->dueAt.has_value());
    const int column = 8;
    // When it is due comes first: a narrow column cuts what stands behind it, the preview has it whole.
    const QModelIndex cell = table()->model()->index(table()->currentIndex().row(), column);
    QCOMPARE(cell.data().toString(), u"tomorrow Send the offer"_s);
    const QString words = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.endsWith(u": Send the offer"_s), qPrintable(words));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), plainToolTip(words));
    const auto labels = m_fixture->find<LeadPreview>()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text() == words; }));
    QVERIFY(m_fixture->wait([this] { return !m_fixture->find<NextStepEditor>(); }));
    m_fixture->action(u"Next step"_s)->trigger();
    editor = m_fixture->find<NextStepEditor>();
    QVERIFY(editor);
    editor->findChild<QLineEdit*>()->clear();
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(m_fixture->wait([&] { return !row(lead)->nextStep; }));
    m_fixture->file->undo().undo();
    QVERIFY(m_fixture->wait([&] { return row(lead)->nextStep.has_value(); }));
}

void TestLeadsPage::aDuplicateIsShownWhileTyping()
{
    const LeadRow there = *row(m_fixture->page->visibleLeads().at(1));
    QVERIFY(!there.email.isEmpty());
    NewLeadDialog dialog(m_fixture->file->context());
    dialog.show();
    auto* bar = dialog.findChild<MessageBar*>();
    QVERIFY(!bar->isVisible());
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"email"_s), there.email);
    QVERIFY(m_fixture->wait([bar] { return bar->isVisible(); }));
    QVERIFY(bar->accessibleName().contains(there.name));
    // Adding it would be refused.
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->text() == u"Add the lead"; });
    QVERIFY(!(*add)->isEnabled());
    QSignalSpy existing(&dialog, &NewLeadDialog::existingRequested);
    emit bar->actionTriggered();
    QCOMPARE(existing.first().first().toLongLong(), there.row);
    dialog.findChild<QLineEdit*>(u"email"_s)->setText(there.email + u".pl"_s);
    QVERIFY((*add)->isEnabled());
}

void TestLeadsPage::aNewLeadAppears()
{
    m_fixture->page->showList(u"all"_s);
    const qsizetype before = m_fixture->file->leads().rows().size();
    NewLeadDialog dialog(m_fixture->file->context());
    dialog.show();
    dialog.findChild<QLineEdit*>(u"email"_s)->setText(u"not an address"_s);
    QTest::mouseClick(dialog.findChild<QPushButton*>(), Qt::LeftButton);
    m_fixture->now += 60;
    dialog.findChild<QLineEdit*>(u"email"_s)->setText(u"new.person@example.org"_s);
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u"New Person"_s);
    QSignalSpy added(&dialog, &NewLeadDialog::added);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() != u"Add the lead") continue;
        QTRY_VERIFY(button->isEnabled());
        button->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 20'000);
    const qint64 lead = added.first().first().toLongLong();
    QVERIFY(m_fixture->wait([&] { return m_fixture->file->leads().rows().size() == before + 1 && m_fixture->page->visibleLeads().contains(lead); }));
    QCOMPARE(row(lead)->name, u"New Person"_s);
}

void TestLeadsPage::markupInANameStaysText()
{
    m_fixture->now += 60;
    NewLead lead;
    lead.fields = {{u"email"_s, u"img@example.org"_s}, {u"name"_s, u"<img src=/dev/zero>"_s}, {u"company"_s, u"=HYPERLINK(\"http://x\")"_s}};
    qint64 added = 0;
    m_fixture->file->session().run(this, [lead, actor = m_fixture->file->context().actor()](Workspace& w) { return addLead(w, lead, actor); },
                                   [&added](const Result<CommitResult>& done) { added = done ? done->leads.value(0) : -1; });
    QVERIFY(m_fixture->wait([&] { return added != 0 && row(added); }));
    m_fixture->page->showLeads({added}, u"<b>Drill</b>"_s);
    QVERIFY(m_fixture->wait([&] { return m_fixture->page->visibleLeads() == QList<qint64>{added}; }));
    QStringList labels;
    for (const QLabel* label : m_fixture->page->findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        labels.append(label->text());
    }
    QVERIFY(labels.contains(u"<img src=/dev/zero>"_s));
    QVERIFY(labels.contains(u"<b>Drill</b>"_s));
    QVERIFY(chips().first()->accessibleName().contains(u"<b>Drill</b>"_s));
}

void TestLeadsPage::anOwnFilterIsSavedRenamedAndRemoved()
{
    auto* filter = m_fixture->find<LeadFilterModel>();
    m_fixture->page->showList(u"hot"_s);
    filter->addPart(Condition::of(Test{Operand{OperandKind::Result, u"score"_s, {}, 0}, Operator::GreaterOrEqual, {60.0}}));
    QVERIFY(filter->isEdited());
    filter->save(u"Very hot"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->sidebarLists().last().name == u"Very hot"; }));
    const QString key = m_fixture->page->sidebarLists().last().key;
    QCOMPARE(m_fixture->page->currentList(), key);
    QVERIFY(!filter->isEdited());
    filter->rename(key, u"Burning"_s);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->sidebarLists().last().name == u"Burning"; }));
    filter->remove(key);
    QVERIFY(m_fixture->wait([this] { return m_fixture->page->sidebarLists().last().key == u"trash" && m_fixture->page->currentList() == u"all"; }));
}

void TestLeadsPage::aConditionSurvivesTheDialog()
{
    const auto test = [](OperandKind kind, const char* key, Operator op, const QList<FieldValue>& values) {
        return Condition::of(Test{Operand{kind, QString::fromLatin1(key), {}, 0}, op, values});
    };
    const QList<Condition> conditions{
        test(OperandKind::Result, "temperature", Operator::IsAnyOf, {u"hot"_s, u"warm"_s}),
        test(OperandKind::Result, "lastActivity", Operator::WithinLastDays, {14.0}),
        test(OperandKind::Result, "asked", Operator::Is, {false}),
        test(OperandKind::Result, "score", Operator::Between, {20.5, 60.0}),
        test(OperandKind::Bant, "need", Operator::IsAnyOf, {2.0, 3.0}),
        test(OperandKind::Field, "industry", Operator::Contains, {u"IT, <b>software</b>"_s}),
        test(OperandKind::Field, "email", Operator::IsSet, {}),
        Condition::any({test(OperandKind::Field, "city", Operator::Is, {u"Łódź"_s}), test(OperandKind::Result, "grade", Operator::Is, {u"A1"_s})})};
    for (const Condition& condition : conditions) {
        FilterDialog dialog(m_fixture->theme, m_fixture->file->context().wording());
        QVERIFY(dialog.setCondition(condition));
        QVERIFY(dialog.condition().has_value());
        QVERIFY(*dialog.condition() == condition);
    }
    FilterDialog dialog(m_fixture->theme, m_fixture->file->context().wording());
    QVERIFY(!dialog.setCondition(Condition::negation(conditions.first())));
    QVERIFY(!dialog.condition().has_value());
    // Whatever a filter may ask of a result, the dialog can.
    for (const FieldSpec& spec : resultFields()) {
        FilterDialog each(m_fixture->theme, m_fixture->file->context().wording());
        if (spec.key != u"total") QVERIFY2(each.setCondition(test(OperandKind::Result, spec.key.toLatin1().constData(), spec.type == FieldType::Boolean ? Operator::Is : Operator::IsSet, spec.type == FieldType::Boolean ? QList<FieldValue>{true} : QList<FieldValue>())), qPrintable(spec.key));
    }
    // What it cannot show it says.
    m_fixture->find<LeadFilterModel>()->addPart(Condition::negation(conditions.first()));
    const qsizetype said = m_fixture->messages.size();
    emit m_fixture->find<FilterBar>()->editRequested(0);
    QCOMPARE(m_fixture->messages.size(), said + 1);
    QVERIFY2(m_fixture->messages.last().contains(u"cannot be edited here"_s), qPrintable(m_fixture->messages.last()));
}

void TestLeadsPage::theListIsExportedAsShown()
{
    QVERIFY(m_fixture->wait([this] { return !m_fixture->page->sidebarLists().first().count.isEmpty(); }));
    QVERIFY(showFilter(u"hot"_s));
    const QString path = m_fixture->home.filePath(u"hot.csv"_s);
    m_fixture->page->exportTo(path);
    QVERIFY(m_fixture->wait([this] { return !m_fixture->messages.isEmpty(); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    QCOMPARE(text.count(u'\n'), m_fixture->page->visibleLeads().size() + 1);
    for (const qint64 lead : m_fixture->page->visibleLeads()) QVERIFY(text.contains(row(lead)->email));
    QVERIFY(m_fixture->messages.first().contains(u"hot.csv"_s));
    m_fixture->page->exportTo(m_fixture->home.filePath(u"hot.xlsx"_s));
    QVERIFY(m_fixture->wait([this] { return m_fixture->messages.size() == 2; }));
    QVERIFY(QFile::exists(m_fixture->home.filePath(u"hot.xlsx"_s)));
}

void TestLeadsPage::theListIsExportedAsACrmTakesItBack()
{
    const auto exported = [this](const QString& filter, const QString& name) {
        m_fixture->messages.clear();
        m_fixture->action(u"Export the list"_s)->trigger();
        auto* dialog = m_fixture->dialog<QFileDialog>();
        if (!dialog || !dialog->nameFilters().contains(filter)) return QString();
        dialog->selectNameFilter(filter);
        emit dialog->fileSelected(m_fixture->home.filePath(name));
        dialog->reject();
        if (!m_fixture->wait([this] { return !m_fixture->messages.isEmpty() && !m_fixture->find<QFileDialog>(); })) return QString();
        QFile file(m_fixture->home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()) : QString();
    };
    const QString crm = exported(u"For import into HubSpot, contacts (*.csv)"_s, u"crm.csv"_s);
    QVERIFY2(crm.contains(u"Record ID"_s) && crm.contains(u"Email"_s), qPrintable(crm));
    const QString plain = exported(u"Comma-separated values (*.csv)"_s, u"plain.csv"_s);
    QVERIFY2(!plain.isEmpty() && !plain.contains(u"Record ID"_s), qPrintable(plain));
}

void TestLeadsPage::columnsAndPreviewAreRemembered()
{
    auto* model = m_fixture->find<LeadTableModel>();
    table()->setColumnHidden(model->columnOf(u"email"), false);
    table()->horizontalHeader()->moveSection(3, 1);
    table()->sortByColumn(model->columnOf(u"name"), Qt::AscendingOrder);
    m_fixture->action(u"Preview"_s)->trigger();
    m_fixture->page->showList(u"hot"_s);
    m_fixture->open();
    QVERIFY(!m_fixture->find<LeadPreview>()->isVisible());
    QVERIFY(!table()->isColumnHidden(m_fixture->find<LeadTableModel>()->columnOf(u"email")));
    QCOMPARE(table()->horizontalHeader()->visualIndex(3), 1);
    QCOMPARE(m_fixture->find<LeadTableModel>()->sortColumn(), m_fixture->find<LeadTableModel>()->columnOf(u"name"));
    QCOMPARE(m_fixture->page->currentList(), u"hot"_s);
}

void TestLeadsPage::everythingFocusableHasAName()
{
    QList<QWidget*> roots{m_fixture->page.get()};
    NewLeadDialog newLead(m_fixture->file->context());
    FilterDialog filter(m_fixture->theme, m_fixture->file->context().wording());
    MoveStageDialog move(m_fixture->file->context(), u"Anna"_s, {StageRole::Recycle, StageRole::Disqualified});
    roots << &newLead << &filter << &move;
    for (QWidget* root : std::as_const(roots)) {
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden() || widget->inherits("QComboBoxListView") || qobject_cast<QHeaderView*>(widget) || widget->objectName().startsWith(u"qt_")) continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || qobject_cast<QComboBox*>(widget->parentWidget());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
}

void TestLeadsPage::noTwoCommandsShareAKey()
{
    QSet<QString> keys;
    for (const QAction* action : m_fixture->page->menuActions()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty()) continue;
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys.insert(key);
    }
}

KELVIN_TEST(TestLeadsPage)
#include "TestLeadsPage.moc"
