// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ModelEdit.h"
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/ScoringFixture.h"
#include "ui/charts/HistogramWidget.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/models/Roles.h"
#include "ui/pages/scoring/BinModel.h"
#include "ui/pages/scoring/DiffModel.h"
#include "ui/pages/scoring/EffectPanel.h"
#include "ui/pages/scoring/GateDialog.h"
#include "ui/pages/scoring/GroupDialog.h"
#include "ui/pages/scoring/ModelDialog.h"
#include "ui/pages/scoring/MoverModel.h"
#include "ui/pages/scoring/RuleDialog.h"
#include "ui/pages/scoring/TestLeadDialog.h"
#include "ui/pages/scoring/VersionModel.h"
#include "ui/pages/scoring/VersionsView.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>

#include <numeric>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestScoringPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typedPointsShowMoversAndUndoTakesThemBack();
    void quickTypingLosesNoEdit();
    void aNumberIsTypedOnEachRule();
    void spaceSwitchesARule();
    void theNoteOfARuleIsAColumn();
    void theHistogramIsATableToo();
    void theStripsGrowWithTheText();
    void aNewRuleSaysWhomItAppliesTo();
    void aRuleIsCopiedMovedAndDeleted();
    void aRuleGoesToAnotherGroup();
    void aGateIsMadeAndSwitchedOff();
    void aSegmentHasLinesOfItsOwn();
    void groupsAndLimitsAreEdited();
    void aDeadRuleIsSaidBesideIt();
    void oneLeadIsTestedUnderTheDraft();
    void everyMoverNamesItsRule();
    void aDraftIsComparedBeforeItIsInTheFile();
    void everythingFocusableHasAName();
    void noTwoCommandsShareAKey();

private:
    std::unique_ptr<Tests::ScoringFixture> m_fixture;
};

void TestScoringPage::init() { m_fixture = std::make_unique<Tests::ScoringFixture>(); }

void TestScoringPage::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

void TestScoringPage::typedPointsShowMoversAndUndoTakesThemBack()
{
    auto* movers = m_fixture->find<MoverModel>();
    QCOMPARE(movers->rowCount(), 0);
    m_fixture->typePoints(u"pricing-page"_s, 40);
    QVERIFY(m_fixture->cell(u"pricing-page"_s, PointTableModel::Points).endsWith(u"+40"));
    QVERIFY(m_fixture->wait([&] { return movers->rowCount() > 0; }));
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return pointsIn(*findRule(draft, u"pricing-page"_s), {}) == 40; }));
    QVERIFY(m_fixture->wait([this] { return m_fixture->file->context().undo.canUndo(); }));
    m_fixture->file->context().undo.undo();
    QVERIFY(m_fixture->wait([&] { return movers->rowCount() == 0 && !m_fixture->cell(u"pricing-page"_s, PointTableModel::Points).contains(u"40"); }));
    QVERIFY(!m_fixture->stored().draft());
}

void TestScoringPage::aNumberIsTypedOnEachRule()
{
    // Facts give one number as long as nothing is given for what is not so or not known.
    m_fixture->select(u"it"_s);
    QTest::keyClick(m_fixture->view(), Qt::Key_5);
    auto* editor = m_fixture->view()->findChild<QAbstractSpinBox*>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return pointsIn(*findRule(draft, u"it"_s), {}) == 5; }));
    // Four levels of an answer are four numbers: they are edited together.
    m_fixture->select(u"budget"_s);
    QTest::keyClick(m_fixture->view(), Qt::Key_5);
    QVERIFY(m_fixture->dialog<RuleDialog>());
}

void TestScoringPage::spaceSwitchesARule()
{
    m_fixture->select(u"pricing-page"_s);
    QTest::keyClick(m_fixture->view(), Qt::Key_Space);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return !findRule(draft, u"pricing-page"_s)->on; }));
    QTest::keyClick(m_fixture->view(), Qt::Key_Space);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return findRule(draft, u"pricing-page"_s)->on; }));
}

void TestScoringPage::theNoteOfARuleIsAColumn()
{
    QVERIFY(m_fixture->view()->isColumnHidden(PointTableModel::Note));
    const StoredModel stored = m_fixture->stored();
    ScoringModel draft = stored.published()->model;
    draft.rules.first().note = u"Agreed with Piotr"_s;
    const Actor actor{m_fixture->state.me(), m_fixture->now};
    QVERIFY(m_fixture->ask([key = stored.key, draft, actor](Workspace& w) { return saveDraft(w, key, draft, actor); }));
    QVERIFY(m_fixture->wait([&] { return m_fixture->cell(draft.rules.first().id, PointTableModel::Note) == u"Agreed with Piotr"; }));
    m_fixture->view()->setColumnHidden(PointTableModel::Note, false);
    emit m_fixture->view()->layoutEdited();
    m_fixture->show(1240, 780);
    QVERIFY(!m_fixture->view()->isColumnHidden(PointTableModel::Note));
}

void TestScoringPage::theHistogramIsATableToo()
{
    auto* panel = m_fixture->find<EffectPanel>();
    const auto* bins = panel->findChild<BinModel*>();
    const Histogram& histogram = panel->findChild<HistogramWidget*>()->histogram();
    QVERIFY(bins->rowCount() > 5);
    QCOMPARE(bins->rowCount(), int(histogram.counts.size()));
    qint64 sum = 0;
    for (int row = 0; row < bins->rowCount(); ++row) sum += bins->index(row, BinModel::Draft).data().toLongLong();
    QCOMPARE(sum, std::accumulate(histogram.counts.begin(), histogram.counts.end(), qint64(0)));
    QVERIFY(sum > 200);
    DataTable* table = nullptr;
    for (DataTable* candidate : panel->findChildren<DataTable*>())
        if (candidate->model() == bins) table = candidate;
    QVERIFY(table && !table->isVisible());
    for (QToolButton* button : panel->findChildren<QToolButton*>())
        if (button->accessibleName() == u"As a table") button->click();
    QVERIFY(table->isVisible());
    int full = 0;
    while (bins->index(full, BinModel::Draft).data().toLongLong() == 0) ++full;
    QSignalSpy wanted(panel, &EffectPanel::binWanted);
    table->setCurrentIndex(bins->index(full, BinModel::Points));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toDouble(), histogram.from + 5.0 * full);
}

void TestScoringPage::theStripsGrowWithTheText()
{
    const auto height = [this] { return m_fixture->find<QComboBox>()->parentWidget()->height(); };
    QCOMPARE(m_fixture->modelChoice()->parentWidget()->minimumHeight(), m_fixture->theme.tokens().pxi(Size::PageHeader));
    const int before = height();
    m_fixture->theme.setScale(1.5);
    QCOMPARE(m_fixture->modelChoice()->parentWidget()->minimumHeight(), m_fixture->theme.tokens().pxi(Size::PageHeader));
    QVERIFY(m_fixture->theme.tokens().pxi(Size::PageHeader) > before);
    m_fixture->theme.setScale(1.0);
}

void TestScoringPage::quickTypingLosesNoEdit()
{
    // Each edit is saved behind the others while the page goes on: what is read back late must not bring an older draft.
    for (int points = 1; points <= 12; ++points) {
        m_fixture->typePoints(u"pricing-page"_s, points);
        m_fixture->typePoints(u"blog"_s, points);
        if (points % 3 == 0) QTest::qWait(5);
    }
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) {
        return pointsIn(*findRule(draft, u"pricing-page"_s), {}) == 12 && pointsIn(*findRule(draft, u"blog"_s), {}) == 12;
    }));
}

void TestScoringPage::aNewRuleSaysWhomItAppliesTo()
{
    m_fixture->select(u"blog"_s);
    m_fixture->action(u"New rule"_s)->trigger();
    auto* dialog = m_fixture->dialog<RuleDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->groups()->currentData().toString(), u"content"_s);
    // Nothing has been typed yet: nothing is wrong with it.
    QVERIFY(m_fixture->wait([&] { return !dialog->matchesText().isEmpty(); }));
    QCOMPARE(dialog->findingsText(), QString());
    dialog->nameField()->setText(u"Webinar seen"_s);
    // Before an activity is chosen it counts what every other rule counts; that must not fill the dialog.
    QVERIFY(m_fixture->wait([&] { return dialog->findingsText().contains(u"more findings"_s); }));
    QCOMPARE(dialog->findingsText().count(u'\n'), 3);
    ActivityRule body;
    body.match.types = {u"webinar"_s};
    body.frequency = AwardOnce{9};
    dialog->bodyEditor()->setBody(body);
    // The same counted without the engine.
    std::optional<std::pair<int, int>> counted;
    const auto count = [now = m_fixture->file->leads().asOf()](Workspace& w) {
        int with = 0, all = 0;
        const auto sheet = scoreAll(w, now);
        for (const qint64 row : sheet->rows) {
            const auto facts = leadFacts(w, row);
            ++all;
            with += std::any_of(facts->activities.begin(), facts->activities.end(), [&](const Activity& activity) {
                return activity.at <= now && activity.type == activityTypeNumber(shippedActivityTypes(), u"webinar");
            });
        }
        return std::pair(with, all);
    };
    m_fixture->file->session().run(m_fixture->page.get(), count, [&](const std::pair<int, int>& result) { counted = result; });
    QVERIFY(m_fixture->wait([&] { return counted.has_value(); }));
    QVERIFY(counted->first > 0 && counted->first < counted->second);
    const QString expected = u"Applies to %1 of %2 "_s.arg(counted->first).arg(counted->second);
    QTRY_VERIFY2(dialog->matchesText().startsWith(expected), qPrintable(dialog->matchesText()));
    dialog->accept();
    QVERIFY(m_fixture->table()->rowOf(u"webinar-seen"_s) >= 0);
    QCOMPARE(m_fixture->view()->currentIndex().row(), m_fixture->table()->rowOf(u"webinar-seen"_s));
    QVERIFY(m_fixture->wait([&] { return m_fixture->leadsOf(u"webinar-seen"_s) == QString::number(counted->first); }));
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return findRule(draft, u"webinar-seen"_s) && findRule(draft, u"webinar-seen"_s)->group == u"content"; }));
    m_fixture->file->context().undo.undo();
    QVERIFY(m_fixture->wait([&] { return m_fixture->table()->rowOf(u"webinar-seen"_s) < 0; }));
}

void TestScoringPage::aRuleIsCopiedMovedAndDeleted()
{
    m_fixture->select(u"blog"_s);
    const int row = m_fixture->table()->rowOf(u"blog"_s);
    m_fixture->action(u"Copy rule"_s)->trigger();
    QCOMPARE(m_fixture->table()->rowOf(u"blog-2"_s), row + 1);
    m_fixture->action(u"Move up"_s)->trigger();
    QCOMPARE(m_fixture->table()->rowOf(u"blog-2"_s), row);
    QCOMPARE(m_fixture->view()->currentIndex().row(), row);
    m_fixture->action(u"Delete"_s)->trigger();
    QCOMPARE(m_fixture->table()->rowOf(u"blog-2"_s), -1);
    QCOMPARE(m_fixture->table()->ruleAt(m_fixture->view()->currentIndex().row()), u"blog"_s);
    m_fixture->action(u"Delete"_s)->trigger();
    QCOMPARE(m_fixture->table()->rowOf(u"blog"_s), -1);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return !findRule(draft, u"blog"_s); }));
    m_fixture->file->context().undo.undo();
    QVERIFY(m_fixture->wait([&] { return m_fixture->table()->rowOf(u"blog"_s) == row; }));
}

void TestScoringPage::aRuleGoesToAnotherGroup()
{
    m_fixture->select(u"blog"_s);
    QTest::keyClick(m_fixture->view(), Qt::Key_Return);
    auto* dialog = m_fixture->dialog<RuleDialog>();
    QVERIFY(dialog);
    dialog->groups()->setCurrentIndex(dialog->groups()->findData(u"sales"_s));
    dialog->accept();
    QCOMPARE(m_fixture->table()->groupAt(m_fixture->table()->rowOf(u"blog"_s)), u"sales"_s);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return findRule(draft, u"blog"_s)->group == u"sales"; }));
}

void TestScoringPage::aGateIsMadeAndSwitchedOff()
{
    m_fixture->action(u"New gate"_s)->trigger();
    auto* dialog = m_fixture->dialog<GateDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->gate());
    // One can type its name at once.
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit*>());
    dialog->findChild<QLineEdit*>()->setText(u"Too small"_s);
    dialog->conditionEditor()->text()->setPlainText(u"employees < 50"_s);
    QVERIFY(dialog->gate());
    // A reason in own words stays one, also after Enter.
    auto* reason = dialog->findChild<QComboBox*>();
    QVERIFY(reason->isEditable());
    reason->setEditText(u"Too small for us"_s);
    emit reason->lineEdit()->returnPressed();
    QCOMPARE(dialog->gate()->reason, u"Too small for us"_s);
    QVERIFY(m_fixture->wait([&] { return dialog->matchesText().startsWith(u"Applies to "_s); }));
    dialog->accept();
    auto* table = m_fixture->table();
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return draft.gates.size() == 1 && draft.gates.first().on; }));
    const int row = table->rowOf(m_fixture->stored().draft()->model.gates.first().id);
    QCOMPARE(table->index(row, PointTableModel::Rule).data().toString(), u"Too small"_s);
    QVERIFY(table->setData(table->index(row, PointTableModel::On), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return !draft.gates.first().on; }));
    // Left as it is, it is no row that a later edit goes to.
    m_fixture->view()->setCurrentIndex(table->index(row, PointTableModel::Rule));
    m_fixture->action(u"Edit"_s)->trigger();
    dialog = m_fixture->dialog<GateDialog>();
    QVERIFY(dialog);
    dialog->accept();
    m_fixture->select(u"pricing-page"_s);
    m_fixture->typePoints(u"pricing-page"_s, 7);
    QCOMPARE(m_fixture->table()->ruleAt(m_fixture->view()->currentIndex().row()), u"pricing-page"_s);
}

void TestScoringPage::aSegmentHasLinesOfItsOwn()
{
    m_fixture->action(u"New lines of a segment"_s)->trigger();
    auto* dialog = m_fixture->dialog<SegmentDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>()->setText(u"Abroad"_s);
    dialog->conditionEditor()->text()->setPlainText(u"country is not PL"_s);
    QVERIFY(!dialog->segment());
    dialog->marketingLine()->setValue(60);
    QVERIFY(dialog->segment());
    dialog->accept();
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return draft.segments.size() == 1 && draft.segments.first().thresholds.marketingQualified == 60; }));
    const QString id = m_fixture->stored().draft()->model.segments.first().id;
    QCOMPARE(m_fixture->cell(id, PointTableModel::Points), u"60 / –"_s);
    m_fixture->select(id);
    m_fixture->action(u"Delete"_s)->trigger();
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return draft.segments.isEmpty(); }));
}

void TestScoringPage::groupsAndLimitsAreEdited()
{
    m_fixture->select(u"content"_s);
    m_fixture->action(u"Edit"_s)->trigger();
    auto* group = m_fixture->dialog<GroupDialog>();
    QVERIFY(group);
    group->findChildren<NumberField*>().last()->setValue(20);
    group->accept();
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) {
        return std::any_of(draft.groups.begin(), draft.groups.end(), [](const RuleGroup& g) { return g.id == u"content" && g.limits.max == 20; });
    }));
    m_fixture->action(u"Lines, limits"_s)->trigger();
    auto* model = m_fixture->dialog<ModelDialog>();
    QVERIFY(model);
    QVERIFY(model->model().has_value());
    QVERIFY2(*model->model() == m_fixture->stored().draft()->model, "the dialog changes nothing by itself");
    model->upperLimit()->setValue(100);
    model->accept();
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return draft.limits.max == 100; }));
}

void TestScoringPage::aDeadRuleIsSaidBesideIt()
{
    auto* table = m_fixture->table();
    m_fixture->select(u"pricing-page"_s);
    QVERIFY(table->setData(table->index(table->rowOf(u"pricing-page"_s), PointTableModel::Cap), u"0"_s, Qt::EditRole));
    QVERIFY(m_fixture->wait([&] { return table->index(table->rowOf(u"pricing-page"_s), PointTableModel::Rule).data(Role::Icon) == u"warning"_s; }));
    auto* bar = m_fixture->find<MessageBar>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->sentence().contains(u"cap of 0"_s));
    // Without a current row nothing is said of one.
    table->setSearch(u"blog"_s);
    QVERIFY(!bar->isVisible());
    QVERIFY(!m_fixture->action(u"Delete"_s)->isEnabled());
    table->setSearch({});
    m_fixture->select(u"blog"_s);
    m_fixture->action(u"Next finding"_s)->trigger();
    QVERIFY(!table->findingsAt(m_fixture->view()->currentIndex().row()).isEmpty());
}

void TestScoringPage::oneLeadIsTestedUnderTheDraft()
{
    m_fixture->typePoints(u"pricing-page"_s, 40);
    auto* movers = m_fixture->find<MoverModel>();
    QVERIFY(m_fixture->wait([&] { return movers->rowCount() > 0; }));
    const LeadRow lead = *m_fixture->file->leads().find(movers->leadAt(0));
    m_fixture->action(u"Test on a lead"_s)->trigger();
    auto* dialog = m_fixture->dialog<TestLeadDialog>();
    QVERIFY(dialog);
    dialog->field()->setText(lead.email);
    QVERIFY(dialog->offered().contains(lead.row));
    QVERIFY(m_fixture->wait([&] { return dialog->standing().startsWith(lead.name); }));
    const QString score = movers->index(0, MoverModel::Change).data().toString();
    QVERIFY2(dialog->standing().contains(score), qPrintable(dialog->standing() + u" | "_s + score));
}

void TestScoringPage::everyMoverNamesItsRule()
{
    m_fixture->typePoints(u"pricing-page"_s, 40);
    auto* movers = m_fixture->find<MoverModel>();
    QVERIFY(m_fixture->wait([&] { return movers->rowCount() > 0; }));
    for (int row = 0; row < movers->rowCount(); ++row) QCOMPARE(movers->index(row, MoverModel::Rule).data().toString(), u"Pricing page +3 → +40"_s);
    QList<qint64> shown;
    connect(&m_fixture->navigator, &Navigator::leadsWanted, this, [&](const QList<qint64>& rows) { shown = rows; });
    QPushButton* all = nullptr;
    for (QPushButton* button : m_fixture->page->findChildren<QPushButton*>())
        if (button->text().startsWith(u"All "_s)) all = button;
    QVERIFY(all && all->isVisible());
    all->click();
    QVERIFY(m_fixture->wait([&] { return !shown.isEmpty(); }));
    QCOMPARE(all->text(), u"All %1"_s.arg(shown.size()));
}

void TestScoringPage::everythingFocusableHasAName()
{
    QList<QWidget*> roots{m_fixture->page.get()};
    for (const QString& deed : {u"New rule"_s, u"New gate"_s, u"New fast track"_s, u"New lines"_s, u"New group"_s, u"Lines, limits"_s}) m_fixture->action(deed)->trigger();
    for (QDialog* dialog : m_fixture->page->findChildren<QDialog*>()) roots.append(dialog);
    QVERIFY(roots.size() >= 7);
    for (QWidget* root : std::as_const(roots))
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden() || widget->inherits("QComboBoxListView") || qobject_cast<QHeaderView*>(widget) ||
                qobject_cast<QScrollBar*>(widget) || widget->objectName().startsWith(u"qt_"))
                continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || qobject_cast<QComboBox*>(widget->parentWidget());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s + QString::fromLatin1(root->metaObject()->className())));
        }
}

void TestScoringPage::noTwoCommandsShareAKey()
{
    QSet<QString> keys;
    for (const QAction* action : m_fixture->page->menuActions())
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    QVERIFY(keys.contains(u"Ins"_s) && keys.contains(u"Del"_s) && keys.contains(u"F2"_s));
}

void TestScoringPage::aDraftIsComparedBeforeItIsInTheFile()
{
    WorkspaceSession& session = m_fixture->file->session();
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    session.run(&session, [gate](Workspace&) { gate->acquire(); return true; }, [](bool) {});
    m_fixture->typePoints(u"pricing-page"_s, 17);
    m_fixture->action(u"Compare with"_s)->trigger();
    const auto* versions = m_fixture->find<VersionsView>();
    const ModelVersion* shown = m_fixture->find<VersionModel>()->versionAt(versions->table()->currentIndex().row());
    QVERIFY(shown && shown->state == VersionState::Draft);
    QCOMPARE(versions->diff().rowCount(), 1);
    gate->release();
    QVERIFY(m_fixture->draftHas([](const ScoringModel&) { return true; }));
    QTRY_COMPARE(versions->diff().rowCount(), 1);
    shown = m_fixture->find<VersionModel>()->versionAt(versions->table()->currentIndex().row());
    QVERIFY(shown && shown->state == VersionState::Draft);
}

KELVIN_TEST(TestScoringPage)
#include "TestScoringPage.moc"
