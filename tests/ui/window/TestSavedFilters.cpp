// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadsFixture.h"
#include "ui/models/LeadFilterModel.h"
#include "ui/pages/leads/FilterBar.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SearchField.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// Filters that a person keeps are edits like others: undo takes them back.
class TestSavedFilters : public QObject {
    Q_OBJECT

    static QStringList own(const LeadFilterModel& model)
    {
        QStringList names;
        for (const SavedFilter& filter : model.saved())
            if (LeadFilterModel::isOwn(filter)) names.append(filter.name);
        return names;
    }

private slots:
    void whatIsNotSavedGoesAlongIntoAnotherLanguage()
    {
        Tests::LeadsFixture f;
        auto* model = f.find<LeadFilterModel>();
        model->addPart(*parseCondition(u"stage is mql"_s));
        auto* search = f.find<SearchField>();
        search->setText(u"a"_s);
        emit search->searchRequested(u"a"_s);
        QVERIFY(f.wait([&] { return !f.page->visibleLeads().isEmpty() && f.page->visibleLeads().size() < f.file->leads().rows().size(); }));
        const QList<Condition> parts = model->parts();
        const std::any kept = f.page->takeAlong();
        f.open();
        f.page->bringBack(kept);
        QCOMPARE(f.find<SearchField>()->text(), u"a"_s);
        QCOMPARE(f.find<LeadFilterModel>()->parts(), parts);
        // Leads asked for elsewhere too, also before the filters are read.
        QVERIFY(f.wait([&] { return !f.page->visibleLeads().isEmpty(); }));
        const QList<qint64> rows = f.page->visibleLeads().first(1);
        f.page->showLeads(rows, u"Reached SAL"_s);
        const std::any drilled = f.page->takeAlong();
        f.show(1200, 780);
        f.page->bringBack(drilled);
        QCOMPARE(f.page->listTitle(), u"Reached SAL"_s);
        QVERIFY(f.wait([&] { return f.page->visibleLeads() == rows; }));
    }
    void chipsOutliveNewsOfTheLeads()
    {
        Tests::FileFixture f;
        LeadFilterModel model(f.file->context());
        QTRY_VERIFY(!model.saved().isEmpty());
        model.choose(u"all"_s);
        model.addPart(*parseCondition(u"stage is mql"_s));
        model.addPart(*parseCondition(u"temperature is hot"_s));
        FilterBar bar(f.file->context(), model);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        const auto chips = [&bar] {
            QList<Chip*> shown = bar.findChildren<Chip*>();
            shown.removeIf([](const Chip* chip) { return !chip->isVisible(); });
            return shown;
        };
        const QList<Chip*> before = chips();
        QVERIFY(before.size() >= 2);
        before.first()->setFocus();
        emit model.listsChanged();
        QCOMPARE(chips(), before);
        QVERIFY(before.first()->hasFocus());
        // Where one went the next one has the focus.
        model.removePart(0);
        QVERIFY(!before.contains(chips().first()));
        QVERIFY(chips().first()->hasFocus());
    }
    void savingRenamingAndRemovingAreUndone()
    {
        Tests::FileFixture f;
        CommitStack& undo = f.file->context().undo;
        LeadFilterModel model(f.file->context());
        QTRY_VERIFY(!model.saved().isEmpty());
        model.choose(u"all"_s);
        model.addPart(*parseCondition(u"stage is mql"_s));
        model.save(u"Mine"_s);
        QTRY_COMPARE(own(model), QStringList{u"Mine"_s});
        const QString key = model.key();
        model.save(u"Another"_s);
        QTRY_COMPARE(own(model), (QStringList{u"Mine"_s, u"Another"_s}));

        // It keeps its place.
        model.rename(key, u"Ours"_s);
        QTRY_COMPARE(own(model), (QStringList{u"Ours"_s, u"Another"_s}));
        QTRY_VERIFY(undo.canUndo());
        undo.undo();
        QTRY_COMPARE(own(model), (QStringList{u"Mine"_s, u"Another"_s}));

        model.choose(key);
        model.remove(key);
        QTRY_COMPARE(own(model), QStringList{u"Another"_s});
        QCOMPARE(model.key(), u"all"_s);
        QTRY_VERIFY(undo.canUndo());
        undo.undo();
        QTRY_COMPARE(own(model), (QStringList{u"Mine"_s, u"Another"_s}));
        model.choose(key);
        QCOMPARE(model.parts(), QList<Condition>{*parseCondition(u"stage is mql"_s)});
        QTRY_VERIFY(undo.canRedo());
        undo.redo();
        QTRY_COMPARE(own(model), QStringList{u"Another"_s});
        QVERIFY(f.failures.isEmpty());
    }

    void aFilterOverFactsFindsWhomTheRulesCount()
    {
        Tests::FileFixture f;
        LeadStore& leads = f.file->leads();
        LeadFilterModel model(f.file->context());
        QTRY_VERIFY_WITH_TIMEOUT(leads.isCounted() && !model.saved().isEmpty(), 20'000);
        std::vector<quint32> found;
        connect(&model, &LeadFilterModel::found, this, [&](const std::vector<quint32>& places) { found = places; });
        model.choose(u"all"_s);
        model.addPart(*parseCondition(u"country is PL"_s));
        QTRY_VERIFY(!found.empty() && found.size() < size_t(leads.rows().size()));
        for (const quint32 place : found) QCOMPARE(leads.rows().at(place).country, u"PL"_s);
        // It is a question, not a job that the status bar lists.
        QVERIFY(f.file->session().jobs().isEmpty());
    }

    void anAnswerAboutTheOldListIsNotShownOverTheNewOne()
    {
        Tests::FileFixture f;
        LeadStore& leads = f.file->leads();
        WorkspaceSession& session = f.file->session();
        LeadFilterModel model(f.file->context());
        QTRY_VERIFY_WITH_TIMEOUT(leads.isCounted() && !model.saved().isEmpty() && session.jobs().isEmpty(), 20'000);
        model.choose(u"all"_s);
        const auto gate = std::make_shared<QSemaphore>(), asked = std::make_shared<QSemaphore>();
        const auto letGo = qScopeGuard([&] { gate->release(); });
        session.runOverFacts(f.file.get(), [gate](Workspace&) { gate->acquire(); return true; }, [](bool) {});
        leads.reload();
        model.addPart(*parseCondition(u"country is PL"_s));
        session.runOverFacts(f.file.get(), [asked](Workspace&) { asked->release(); return true; }, [](bool) {});
        QSignalSpy reset(&leads, &LeadStore::reset), found(&model, &LeadFilterModel::found);
        QVERIFY(f.ask([](Workspace&) { return true; }));
        found.clear();
        // The list and the answer about the one before it come at once.
        gate->release();
        QVERIFY(asked->tryAcquire(1, 20'000));
        QTRY_COMPARE(reset.size(), 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(found.size(), 0);
        QTRY_COMPARE(found.size(), 1);
    }
};

KELVIN_TEST(TestSavedFilters)
#include "TestSavedFilters.moc"
