// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ModelEdit.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/Scoring.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/ScoringFixture.h"
#include "ui/charts/HistogramWidget.h"
#include "ui/dialogs/ConditionEditor.h"
#include "ui/models/Roles.h"
#include "ui/pages/scoring/DiffModel.h"
#include "ui/pages/scoring/EffectPanel.h"
#include "ui/pages/scoring/MoverModel.h"
#include "ui/pages/scoring/PublishDialog.h"
#include "ui/pages/scoring/TemplateDialog.h"
#include "ui/pages/scoring/VersionsView.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QListWidget>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>

#include <numeric>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// Models beside each other, their versions, and publishing.
class TestScoringModels : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEditNeverGoesToTheModelThatIsComing();
    void nothingCountedForAnotherModelIsShown();
    void aLineBroughtBackLeavesNothingBehind();
    void theModelAskedFirstIsChosenByOrder();
    void aModelWithoutAnSqlLineHasOneLineToMove();
    void versionsAreReachedByCommands();
    void whatPublishingSetsOffIsSaid();
    void publishingCountsTheFactsThatCameMeanwhile();
    void factsThatComeDuringTheCountAreCounted();
    void theNumberOfANewDraftIsTheNextOne();
    void aVersionIsPublishedOnce();
    void anotherLanguageWaitsForPublishingAsWell();
    void publishingAsksWithCountsAndRollingBackWorks();
    void whatIsLookedAtGoesAlongIntoAnotherLanguage();
    void anUnpublishedTemplateBecomesAModel();
    void aTemplateReplacesTheDraft();
    void amountsThatCannotBeComparedAreSaidAtOnce();

private:
    /// Adds the model with a line at 100 MQL and none at SQL beside the first.
    void addDefinition() const;
    /// Types 30 points for the price list and publishes them; the publication waits until the gate is open.
    void publishBehind(const std::shared_ptr<QSemaphore>& gate) const;

    std::unique_ptr<Tests::ScoringFixture> m_fixture;
};

void TestScoringModels::init() { m_fixture = std::make_unique<Tests::ScoringFixture>(); }

void TestScoringModels::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

void TestScoringModels::addDefinition() const
{
    const auto& templates = m_fixture->shipped.templates;
    const auto definition = std::find_if(templates.begin(), templates.end(), [](const ScoringModel& model) { return model.key == u"definition"; });
    QVERIFY(definition != templates.end());
    QVERIFY(!definition->thresholds.salesQualified);
    const Actor actor{m_fixture->state.me(), m_fixture->now};
    QVERIFY(m_fixture->ask([model = *definition, actor](Workspace& w) { return addModel(w, model, true, actor); }));
    QVERIFY(m_fixture->wait([this] { return m_fixture->modelChoice()->count() == 2; }));
}

void TestScoringModels::anEditNeverGoesToTheModelThatIsComing()
{
    addDefinition();
    const QString first = m_fixture->modelChoice()->currentData().toString();
    QTest::keyClick(m_fixture->modelChoice(), Qt::Key_Down);
    QCOMPARE(m_fixture->modelChoice()->currentData().toString(), u"definition"_s);
    // The file has not answered yet: the table still is the first model's.
    m_fixture->typePoints(u"pricing-page"_s, 40);
    emit m_fixture->find<EffectPanel>()->thresholdDropped(ThresholdKind::MarketingQualified, 51);
    QVERIFY(m_fixture->wait([this] { return m_fixture->table()->rowOf(u"pricing-page"_s) < 0; }));
    const QList<StoredModel> models = m_fixture->ask([](Workspace& w) { return w.models(); });
    QCOMPARE(models.size(), 2);
    for (const StoredModel& model : models)
        if (const ModelVersion* draft = model.draft()) QCOMPARE(draft->model.key, model.key);
    QVERIFY(!models.last().draft());
    // Back: the table can be edited again, and the edit is its model's.
    QTest::keyClick(m_fixture->modelChoice(), Qt::Key_Up);
    QVERIFY(m_fixture->wait([this] { return m_fixture->table()->rowOf(u"pricing-page"_s) >= 0 && m_fixture->view()->isEnabled(); }));
    m_fixture->typePoints(u"pricing-page"_s, 41);
    QVERIFY(m_fixture->draftHas([&first](const ScoringModel& draft) { return draft.key == first && pointsIn(*findRule(draft, u"pricing-page"_s), {}) == 41; }));
}

void TestScoringModels::nothingCountedForAnotherModelIsShown()
{
    addDefinition();
    auto* panel = m_fixture->find<EffectPanel>();
    QVERIFY(m_fixture->wait([&] { return panel->isEnabled(); }));
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    m_fixture->file->session().runReading(u"Read"_s, m_fixture->file.get(), [gate](Workspace&, const Progress&) { return gate->tryAcquire(1, 20'000); }, [](bool) {});
    QTest::keyClick(m_fixture->modelChoice(), Qt::Key_Down);
    auto* table = m_fixture->table();
    QVERIFY(m_fixture->wait([&] { return table->rowOf(u"pricing-page"_s) < 0; }));
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->index(row, PointTableModel::Leads).data().toString(), QString());
        QVERIFY(table->findingsAt(row).isEmpty());
    }
    QVERIFY(!panel->isEnabled() && !m_fixture->action(u"Test on a lead"_s)->isEnabled());
    gate->release();
    QVERIFY(m_fixture->wait([&] { return panel->isEnabled() && m_fixture->action(u"Test on a lead"_s)->isEnabled(); }));
}

void TestScoringModels::aLineBroughtBackLeavesNothingBehind()
{
    const int line = *m_fixture->stored().published()->model.thresholds.marketingQualified;
    auto* panel = m_fixture->find<EffectPanel>();
    const auto shown = [this] { return m_fixture->find<HistogramWidget>()->histogram().thresholds.marketingQualified.value_or(0); };
    QVERIFY(m_fixture->wait([&] {
        emit panel->thresholdMoved(ThresholdKind::MarketingQualified, line + 6);
        return shown() == line + 6;
    }));
    emit panel->thresholdDropped(ThresholdKind::MarketingQualified, line);
    QVERIFY(m_fixture->wait([&] { return shown() == line; }));
    QVERIFY(!m_fixture->stored().draft());
}

void TestScoringModels::theModelAskedFirstIsChosenByOrder()
{
    QAction *earlier = m_fixture->action(u"Ask this model earlier"_s), *later = m_fixture->action(u"Ask this model later"_s);
    QVERIFY(earlier && later && !earlier->isEnabled() && !later->isEnabled());
    addDefinition();
    const auto keys = [this] {
        QStringList order;
        for (const StoredModel& model : m_fixture->ask([](Workspace& w) { return w.models(); })) order.append(model.key);
        return order;
    };
    const QStringList before{u"fibonacci"_s, u"definition"_s}, after{u"definition"_s, u"fibonacci"_s};
    QCOMPARE(keys(), before);
    QVERIFY(m_fixture->modelChoice()->itemText(0).endsWith(u", asked first"_s) && !m_fixture->modelChoice()->itemText(1).endsWith(u", asked first"_s));
    QVERIFY(!earlier->isEnabled() && later->isEnabled());
    later->trigger();
    // The model shown stays the one shown.
    QVERIFY(m_fixture->wait([&] { return keys() == after && m_fixture->modelChoice()->itemData(0).toString() == u"definition" && m_fixture->modelChoice()->currentIndex() == 1; }));
    QVERIFY(m_fixture->modelChoice()->itemText(0).endsWith(u", asked first"_s));
    QVERIFY(earlier->isEnabled() && !later->isEnabled());
    CommitStack& undo = m_fixture->file->context().undo;
    QVERIFY(m_fixture->wait([&] { return undo.canUndo(); }));
    undo.undo();
    QVERIFY(m_fixture->wait([&] { return keys() == before && m_fixture->modelChoice()->currentIndex() == 0; }));
    QVERIFY(m_fixture->wait([&] { return undo.canRedo(); }));
    undo.redo();
    QVERIFY(m_fixture->wait([&] { return keys() == after; }));
}

void TestScoringModels::aModelWithoutAnSqlLineHasOneLineToMove()
{
    addDefinition();
    QTest::keyClick(m_fixture->modelChoice(), Qt::Key_Down);
    auto* histogram = m_fixture->find<HistogramWidget>();
    QVERIFY(m_fixture->wait([histogram] { return histogram->histogram().thresholds.marketingQualified == 100.0; }));
    QVERIFY(!histogram->histogram().thresholds.salesQualified);
    // The note says of which line it speaks.
    QVERIFY(m_fixture->wait([histogram] { return histogram->histogram().marketingNote.startsWith(u"From 100: "_s); }));
    const HistogramGeometry g = histogramGeometry(QRectF(histogram->rect()), histogram->histogram(), m_fixture->theme.tokens());
    QVERIFY2(g.to > 100, "the line is on the scale");
    m_fixture->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->page.get()));
    histogram->setFocus(Qt::TabFocusReason);
    QTest::keyClick(histogram, Qt::Key_Left);
    QVERIFY(m_fixture->wait([this] {
        const QList<StoredModel> models = m_fixture->ask([](Workspace& w) { return w.models(); });
        const ModelVersion* draft = models.last().draft();
        return draft && draft->model.thresholds == Thresholds{99, std::nullopt};
    }));
}

void TestScoringModels::versionsAreReachedByCommands()
{
    QAction* versions = m_fixture->action(u"Versions"_s);
    QAction* compare = m_fixture->action(u"Compare"_s);
    QAction* again = m_fixture->action(u"Publish this version again"_s);
    QVERIFY(versions && compare && again);
    QVERIFY(!compare->isEnabled() && !again->isEnabled());
    m_fixture->typePoints(u"pricing-page"_s, 40);
    QVERIFY(m_fixture->draftHas([](const ScoringModel&) { return true; }));
    QVERIFY(compare->isEnabled());
    auto* view = m_fixture->find<VersionsView>();
    QVERIFY(m_fixture->wait([&] { return view->table()->model()->rowCount() == 2; }));
    m_fixture->select(u"blog"_s);
    QVERIFY(m_fixture->action(u"Delete"_s)->isEnabled());
    compare->trigger();
    QVERIFY(view->isVisible() && versions->isChecked());
    QVERIFY(m_fixture->wait([&] { return view->diff().rowCount() > 0; }));
    QVERIFY2(!again->isEnabled(), "a draft is not published again");
    // The point table behind them has a row still, which no command may mean.
    for (const QString& deed : {u"Edit"_s, u"Copy rule"_s, u"Delete"_s, u"Move up"_s}) QVERIFY2(!m_fixture->action(deed)->isEnabled(), qPrintable(deed));
    m_fixture->page->activate();
    QCOMPARE(m_fixture->page->focusWidget(), view->table());
    versions->trigger();
    QVERIFY(!view->isVisible() && m_fixture->view()->isVisible());
}

void TestScoringModels::whatPublishingSetsOffIsSaid()
{
    m_fixture->typePoints(u"pricing-page"_s, 90);
    const auto said = [this] {
        for (const PlainLabel* label : m_fixture->find<EffectPanel>()->findChildren<PlainLabel*>())
            if (!label->isHidden() && label->text().contains(u"cross")) return label->text();
        return QString();
    };
    QVERIFY(m_fixture->wait([&] { return !said().isEmpty(); }));
    QVERIFY2(said().contains(u"task"), qPrintable(said()));
    m_fixture->action(u"Publish"_s)->trigger();
    auto* dialog = m_fixture->dialog<PublishDialog>();
    QVERIFY(dialog);
    QString asked;
    for (const PlainLabel* label : dialog->findChildren<PlainLabel*>())
        if (label->text().contains(u"cross")) asked = label->text();
    // Both say the same number.
    const auto number = [](const QString& text) { return text.left(text.indexOf(u' ')); };
    QCOMPARE(number(said()), number(asked));
    dialog->reject();
}

void TestScoringModels::publishingCountsTheFactsThatCameMeanwhile()
{
    m_fixture->typePoints(u"pricing-page"_s, 90);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return pointsIn(*findRule(draft, u"pricing-page"_s), {}) == 90; }));
    auto* movers = m_fixture->find<MoverModel>();
    QVERIFY(m_fixture->wait([&] { return movers->rowCount() > 0; }));
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    m_fixture->file->session().runReading(u"Read"_s, m_fixture->file.get(), [gate](Workspace&, const Progress&) { return gate->tryAcquire(1, 20'000); }, [](bool) {});
    const qint64 row = m_fixture->file->leads().rows().last().row;
    QVERIFY(m_fixture->ask([row, actor = m_fixture->file->context().actor()](Workspace& w) { return trashLeads(w, {row}, true, actor); }));
    // What was counted before stays to be looked at.
    QVERIFY(movers->rowCount() > 0);
    m_fixture->action(u"Publish"_s)->trigger();
    QVERIFY(!m_fixture->action(u"Publish"_s)->isEnabled());
    m_fixture->ask([](Workspace&) { return true; });
    QVERIFY(!m_fixture->find<PublishDialog>());
    gate->release();
    auto* dialog = m_fixture->dialog<PublishDialog>();
    QVERIFY(dialog);
    QString asked;
    for (const PlainLabel* label : dialog->findChildren<PlainLabel*>())
        if (label->text().contains(u"cross")) asked = label->text();
    QVERIFY2(!asked.isEmpty() && !asked.startsWith(u"Nobody"), qPrintable(asked));
    dialog->reject();
    QVERIFY(m_fixture->action(u"Publish"_s)->isEnabled());
}

void TestScoringModels::factsThatComeDuringTheCountAreCounted()
{
    m_fixture->typePoints(u"pricing-page"_s, 90);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return pointsIn(*findRule(draft, u"pricing-page"_s), {}) == 90; }));
    const auto crossing = [](const QWidget& shown) {
        for (const PlainLabel* label : shown.findChildren<PlainLabel*>())
            if (!label->isHidden() && label->text().contains(u"cross")) return label->text().section(u'\u00a0', 0, 0).toInt();
        return -1;
    };
    auto* panel = m_fixture->find<EffectPanel>();
    QVERIFY(m_fixture->wait([&] { return crossing(*panel) > 0; }));
    const int before = crossing(*panel);
    QVERIFY(before > 1);
    // While the count of what publishing sets off is on its way another commit takes away all leads but one.
    QList<qint64> gone;
    for (const LeadRow& lead : m_fixture->file->leads().rows()) gone.append(lead.row);
    gone.removeLast();
    WorkspaceSession& session = m_fixture->file->session();
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    session.run(&session, [gate](Workspace&) { gate->acquire(); return true; }, [](bool) {});
    m_fixture->action(u"Publish"_s)->trigger();
    bool trashed = false;
    session.runLong(u"Work"_s, m_fixture->file.get(), [gone, actor = m_fixture->file->context().actor()](Workspace& w, const Progress&) { return trashLeads(w, gone, true, actor); },
                    [&trashed](const Result<CommitResult>& done) { trashed = done.ok(); });
    QVERIFY(m_fixture->wait([&] { return trashed; }));
    gate->release();
    auto* dialog = m_fixture->dialog<PublishDialog>();
    QVERIFY(dialog);
    const int asked = crossing(*dialog);
    QVERIFY2(asked < before, qPrintable(u"%1 of %2"_s.arg(asked).arg(before)));
    dialog->reject();
}

void TestScoringModels::theNumberOfANewDraftIsTheNextOne()
{
    const int number = m_fixture->stored().published()->number;
    WorkspaceSession& session = m_fixture->file->session();
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    session.run(&session, [gate](Workspace&) { gate->acquire(); return true; }, [](bool) {});
    // Asked before the file has told of the draft.
    m_fixture->typePoints(u"pricing-page"_s, 30);
    m_fixture->action(u"Publish"_s)->trigger();
    gate->release();
    auto* dialog = m_fixture->dialog<PublishDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Publish version %1"_s.arg(number + 1));
    dialog->reject();
}

void TestScoringModels::publishBehind(const std::shared_ptr<QSemaphore>& gate) const
{
    m_fixture->typePoints(u"pricing-page"_s, 30);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return pointsIn(*findRule(draft, u"pricing-page"_s), {}) == 30; }));
    m_fixture->file->session().runLong(u"Work"_s, m_fixture->file.get(), [gate](Workspace&, const Progress&) { return gate->tryAcquire(1, 20'000); }, [](bool) {});
    m_fixture->action(u"Publish"_s)->trigger();
    auto* dialog = m_fixture->dialog<PublishDialog>();
    QVERIFY(dialog);
    dialog->accept();
}

void TestScoringModels::aVersionIsPublishedOnce()
{
    const int number = m_fixture->stored().published()->number;
    WorkspaceSession& session = m_fixture->file->session();
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    publishBehind(gate);
    if (QTest::currentTestFailed()) return;
    QVERIFY(!m_fixture->action(u"Publish"_s)->isEnabled());
    emit m_fixture->find<VersionsView>()->rollBackWanted(number);
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(session.jobs().isEmpty(), 30'000);
    QCOMPARE(m_fixture->stored().published()->number, number + 1);
    QVERIFY(m_fixture->wait([this] { return !m_fixture->stored().draft(); }));
    QVERIFY(!m_fixture->action(u"Publish"_s)->isEnabled());
}

void TestScoringModels::anotherLanguageWaitsForPublishingAsWell()
{
    WorkspaceSession& session = m_fixture->file->session();
    const auto gate = std::make_shared<QSemaphore>();
    const auto release = qScopeGuard([gate] { gate->release(); });
    publishBehind(gate);
    if (QTest::currentTestFailed()) return;
    const std::any kept = m_fixture->page->takeAlong();
    m_fixture->show(1240, 780);
    m_fixture->page->bringBack(kept);
    QVERIFY(m_fixture->wait([this] { return m_fixture->table()->rowOf(u"pricing-page"_s) >= 0 && m_fixture->cell(u"pricing-page"_s, PointTableModel::Points).contains(u"+30"); }));
    QVERIFY(!m_fixture->action(u"Publish"_s)->isEnabled());
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(session.jobs().isEmpty(), 30'000);
    // The page that asked is gone; what came of it is said.
    QVERIFY(!m_fixture->messages.isEmpty() && m_fixture->messages.last().contains(u"is published"_s));
    QVERIFY(m_fixture->wait([this] { return !m_fixture->stored().draft(); }));
    m_fixture->typePoints(u"pricing-page"_s, 31);
    QVERIFY(m_fixture->wait([this] { return m_fixture->action(u"Publish"_s)->isEnabled(); }));
}

void TestScoringModels::whatIsLookedAtGoesAlongIntoAnotherLanguage()
{
    addDefinition();
    QVERIFY(m_fixture->wait([this] { return m_fixture->modelChoice()->count() == 2; }));
    auto* models = m_fixture->modelChoice();
    models->setCurrentIndex(1);
    emit models->activated(1);
    const QString key = models->itemData(1).toString();
    QVERIFY(m_fixture->wait([&] { return models->currentData().toString() == key && m_fixture->action(u"Versions"_s) != nullptr; }));
    m_fixture->action(u"Versions"_s)->trigger();
    const std::any kept = m_fixture->page->takeAlong();
    m_fixture->show(1240, 780);
    m_fixture->page->bringBack(kept);
    QVERIFY(m_fixture->action(u"Versions"_s)->isChecked());
    QVERIFY(m_fixture->wait([&] { return m_fixture->modelChoice()->currentData().toString() == key; }));
}

void TestScoringModels::publishingAsksWithCountsAndRollingBackWorks()
{
    const int number = m_fixture->stored().published()->number;
    m_fixture->typePoints(u"pricing-page"_s, 30);
    QVERIFY(m_fixture->draftHas([](const ScoringModel& draft) { return pointsIn(*findRule(draft, u"pricing-page"_s), {}) == 30; }));
    QVERIFY(m_fixture->wait([&] { return m_fixture->action(u"Publish"_s)->isEnabled(); }));
    m_fixture->action(u"Publish"_s)->trigger();
    auto* dialog = m_fixture->dialog<PublishDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->diff().lines().size(), 1);
    QCOMPARE(dialog->diff().lines().first().before, u"+3 each"_s);
    QCOMPARE(dialog->diff().lines().first().after, u"+30 each"_s);
    dialog->findChild<QLineEdit*>()->setText(u"pricing matters"_s);
    dialog->accept();
    QVERIFY(m_fixture->wait([&] { return m_fixture->stored().published()->number > number && !m_fixture->stored().draft(); }));
    QCOMPARE(m_fixture->stored().published()->note, u"pricing matters"_s);
    QVERIFY(m_fixture->wait([&] { return m_fixture->cell(u"pricing-page"_s, PointTableModel::Points) == u"+30"; }));
    auto* versions = m_fixture->find<VersionsView>();
    QVERIFY(m_fixture->wait([&] { return versions->table()->model()->rowCount() == 2; }));
    versions->table()->setCurrentIndex(versions->table()->model()->index(0, 0));
    QCOMPARE(versions->diff().lines().size(), 1);
    emit versions->rollBackWanted(number);
    QVERIFY(m_fixture->wait([&] { return m_fixture->stored().published()->number == number + 2; }));
    QCOMPARE(pointsIn(*findRule(m_fixture->stored().published()->model, u"pricing-page"_s), {}), std::optional(3));
}

void TestScoringModels::anUnpublishedTemplateBecomesAModel()
{
    m_fixture->action(u"Start from a template"_s)->trigger();
    auto* dialog = m_fixture->dialog<TemplateDialog>();
    QVERIFY(dialog);
    dialog->list()->setCurrentRow(1);
    dialog->asOwnModel()->setChecked(true);
    dialog->accept();
    QVERIFY(m_fixture->wait([&] { return m_fixture->table()->rowOf(u"guide"_s) >= 0 || m_fixture->find<QComboBox>()->count() == 2; }));
    QVERIFY(m_fixture->wait([&] { return m_fixture->action(u"Publish"_s)->isEnabled(); }));
    m_fixture->action(u"Publish"_s)->trigger();
    auto* publish = m_fixture->dialog<PublishDialog>();
    QVERIFY(publish);
    publish->accept();
    QVERIFY(m_fixture->wait([&] { return !m_fixture->messages.isEmpty(); }));
    QCOMPARE(m_fixture->messages.first(), u"v1 is published. Everybody is scored by it.|"_s);
}

void TestScoringModels::aTemplateReplacesTheDraft()
{
    const QString zone = m_fixture->stored().published()->model.zone;
    m_fixture->action(u"Start from a template"_s)->trigger();
    auto* dialog = m_fixture->dialog<TemplateDialog>();
    QVERIFY(dialog);
    dialog->list()->setCurrentRow(2);
    QVERIFY(dialog->replaces());
    const ScoringModel chosen = dialog->chosen();
    dialog->accept();
    QVERIFY(m_fixture->draftHas([&](const ScoringModel& draft) { return draft.rules == chosen.rules && draft.zone == zone && draft.key == u"fibonacci"; }));
}

void TestScoringModels::amountsThatCannotBeComparedAreSaidAtOnce()
{
    // The file is kept in euros, the template compares zlotys.
    ScoringModel euros = m_fixture->stored().published()->model;
    euros.currency = u"EUR"_s;
    const Actor actor{m_fixture->state.me(), m_fixture->now};
    QVERIFY(m_fixture->ask([euros, actor](Workspace& w) { return saveDraft(w, euros.key, euros, actor); }));
    QVERIFY(m_fixture->wait([this] { return m_fixture->action(u"Publish"_s)->isEnabled(); }));
    m_fixture->action(u"Start from a template"_s)->trigger();
    auto* dialog = m_fixture->dialog<TemplateDialog>();
    QVERIFY(dialog);
    for (int row = 0; row < dialog->list()->count() && dialog->chosen().key != u"definition"; ++row) dialog->list()->setCurrentRow(row);
    QVERIFY(dialog->replaces());
    dialog->accept();
    QVERIFY(m_fixture->wait([&] { return !m_fixture->messages.isEmpty(); }));
    QVERIFY2(m_fixture->messages.first().contains(u"no exchange rate for PLN"_s), qPrintable(m_fixture->messages.first()));
}

KELVIN_TEST(TestScoringModels)
#include "TestScoringModels.moc"
