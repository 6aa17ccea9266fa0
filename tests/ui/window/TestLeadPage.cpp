// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ModelVersions.h"
#include "core/domain/NextStep.h"
#include "tests/core/usecases/BantCall.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadPageFixture.h"
#include "ui/dialogs/AdjustScoreDialog.h"
#include "ui/dialogs/LogActivityDialog.h"
#include "ui/pages/LeadPage.h"
#include "ui/pages/lead/ExplanationRows.h"
#include "ui/pages/lead/FactsPanel.h"
#include "ui/pages/lead/GoalCard.h"
#include "ui/pages/lead/LeadHeader.h"
#include "ui/pages/lead/StageSteps.h"
#include "ui/pages/lead/ThenBar.h"
#include "ui/pages/lead/Timeline.h"
#include "ui/pages/lead/TimelinePanel.h"
#include "ui/pages/lead/WhyPanel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StepperWidget.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestLeadPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theContributionsAddUpToTheScore();
    void aDayInThePastIsExplainedAsItWas();
    void theCausesSumToTheChange();
    void theDayAndCompareStayOnOneLine();
    void aValueIsEditedInPlaceAndUndone();
    void aWrongValueStaysInTheFieldWithTheReason();
    void escapeLeavesAValueAsItWas();
    void aChoiceIsChosenNotTyped();
    void theRuleOfAFactIsBesideIt();
    void theProductALeadIsMostEngagedWithIsAFact();
    void theNextStepIsEditedAndCleared();
    void theTimelineIsNewestFirstUnderItsDays();
    void theTimelineIsFilteredByKind();
    void aLoggedCallStandsInTheTimelineAndCallsBack();
    void anAdjustmentIsALineOfTheExplanation();
    void acceptMovesTheLeadAndUndoBringsItBack();
    void whatTheScoreProposesIsOneClickAndUndone();
    void onlyLegalStagesAreOffered();
    void waysToHotAreShown();
    void onlyItsOwnChangesAreReadAnew();
    void theListIsWalkedThrough();
    void markupInANameStaysText();
    void everythingFocusableHasAName();
    void noTwoCommandsShareAKey();

private:
    using Fixture = Tests::LeadPageFixture<LeadPage>;
    LeadPage* page() const { return m_fixture->page.get(); }
    FactRow* fact(const char* key) const { return page()->facts()->row(QString::fromLatin1(key)); }
    QString known(qint64 row, QStringView field) const { return encodeValue(fieldAt(m_fixture->facts(row), field, m_fixture->now + 10)); }
    void enter(FactRow* row, const QString& text);

    std::unique_ptr<Fixture> m_fixture;
    qint64 m_hanna = 0;
};

namespace {

double sumOf(const QList<ContributionRow>& rows)
{
    double sum = 0;
    for (const ContributionRow& row : rows)
        if (const auto* bar = std::get_if<ContributionBar>(&row)) sum += bar->points;
    return sum;
}

QAction* actionOf(const LeadPage* page, const QString& text)
{
    for (QAction* action : page->menuActions())
        if (QString(action->text()).remove(u'&').startsWith(text)) return action;
    return nullptr;
}

} // namespace

void TestLeadPage::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_hanna = m_fixture->row(Tests::hanna);
    QVERIFY(m_hanna != 0);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { page()->showLead(m_hanna); }));
}

void TestLeadPage::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

void TestLeadPage::enter(FactRow* row, const QString& text)
{
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    auto* editor = row->findChild<QLineEdit*>();
    QVERIFY(editor && editor->isVisible());
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void TestLeadPage::theContributionsAddUpToTheScore()
{
    const Explanation explanation = m_fixture->explanation(m_hanna);
    QCOMPARE(shownPoints(explanation.card.total), 49);
    QCOMPARE(std::llround(sumOf(page()->why()->rows()) * 1'000), explanation.card.total.value);
    // The written numbers add up as well, not only the values behind them.
    double written = 0;
    for (const ContributionRow& row : page()->why()->rows())
        if (const auto* bar = std::get_if<ContributionBar>(&row)) written += QString(bar->number).replace(QChar(0x2212), u'-').toDouble();
    QCOMPARE(std::llround(written * 1'000), explanation.card.total.value);
}

void TestLeadPage::aDayInThePastIsExplainedAsItWas()
{
    auto* day = page()->why()->thenBar()->findChild<QDateEdit*>();
    const QDate before = day->date();
    day->setDate(before.addDays(-3));
    QTRY_VERIFY(!page()->why()->isWaiting());
    const Instant then = endOfDay({before.addDays(-3).year(), before.addDays(-3).month(), before.addDays(-3).day()}, m_fixture->file->session().zone());
    const auto explained = m_fixture->ask([this, then](Workspace& w) { return explainLead(w, *leadFacts(w, m_hanna), then); });
    QVERIFY(explained->card.total != m_fixture->explanation(m_hanna).card.total);
    QCOMPARE(std::llround(sumOf(page()->why()->rows()) * 1'000), explained->card.total.value);
    // Back to now, everything is as before.
    day->setDate(before);
    QCOMPARE(std::llround(sumOf(page()->why()->rows()) * 1'000), m_fixture->explanation(m_hanna).card.total.value);
}

void TestLeadPage::theDayAndCompareStayOnOneLine()
{
    ThenBar bar(m_fixture->file->context(), u"Why this score"_s);
    bar.reset(m_fixture->now - 30 * secondsPerDay, m_fixture->now);
    bar.resize(900, 60);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto* words = bar.findChildren<PlainLabel*>().at(0);
    const auto* day = bar.findChild<QDateEdit*>();
    const auto* compare = bar.findChild<QPushButton*>();
    QCOMPARE(words->text(), u"As on"_s);
    QVERIFY(words->isVisible());
    QTRY_VERIFY(compare->x() > day->geometry().right());
    const int line = compare->geometry().right() + 1;
    bar.resize(line - 10, 60);
    QTRY_VERIFY(!words->isVisible());
    QTRY_VERIFY(compare->y() < day->geometry().bottom() && compare->geometry().right() < bar.width());
    QVERIFY(!day->accessibleName().isEmpty());
    bar.resize(line, 60);
    QTRY_VERIFY(words->isVisible());
}

void TestLeadPage::theCausesSumToTheChange()
{
    auto* bar = page()->why()->thenBar();
    for (QPushButton* button : bar->findChildren<QPushButton*>())
        if (button->isCheckable()) button->click();
    QVERIFY(bar->question() && bar->question()->since);
    QTRY_VERIFY(!page()->why()->isWaiting());
    const ThenQuestion question = *bar->question();
    const auto then = m_fixture->ask([this, question](Workspace& w) { return readThen(w, *leadFacts(w, m_hanna), question); });
    QVERIFY(then->diff && then->diff->change.value != 0);
    QCOMPARE(std::llround(sumOf(page()->why()->rows()) * 1'000), then->diff->change.value);
}

void TestLeadPage::aValueIsEditedInPlaceAndUndone()
{
    const QString before = known(m_hanna, u"title");
    QVERIFY(!before.isEmpty());
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { enter(fact("title"), u"Chief Officer"_s); }));
    QCOMPARE(known(m_hanna, u"title"), u"Chief Officer"_s);
    QCOMPARE(fact("title")->fact().words, u"Chief Officer"_s);
    QVERIFY(!page()->hasUnsavedWork());
    QVERIFY(fact("title")->hasFocus());
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { m_fixture->file->undo().undo(); }));
    QCOMPARE(known(m_hanna, u"title"), before);
    QCOMPARE(fact("title")->fact().words, before);
}

void TestLeadPage::aWrongValueStaysInTheFieldWithTheReason()
{
    const LeadFacts before = m_fixture->facts(m_hanna);
    FactRow* row = fact("employees");
    enter(row, u"many"_s);
    auto* editor = row->findChild<QLineEdit*>();
    QTRY_VERIFY(editor->property("bad").toBool());
    QVERIFY(row->isEditing());
    QCOMPARE(editor->text(), u"many"_s);
    QVERIFY(!editor->accessibleDescription().isEmpty());
    QVERIFY(page()->hasUnsavedWork());
    QCOMPARE(m_fixture->facts(m_hanna), before);
    // Whoever corrects it and goes on has it stored.
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] {
        editor->selectAll();
        QTest::keyClicks(editor, u"43"_s);
        QVERIFY(!editor->property("bad").toBool() && editor->accessibleDescription().isEmpty());
        fact("industry")->setFocus();
    }));
    QCOMPARE(known(m_hanna, u"employees"), u"43"_s);
    QVERIFY(!row->isEditing());
}

void TestLeadPage::escapeLeavesAValueAsItWas()
{
    const LeadFacts before = m_fixture->facts(m_hanna);
    FactRow* row = fact("title");
    QTest::mouseDClick(row, Qt::LeftButton);
    QTest::keyClicks(row->findChild<QLineEdit*>(), u"nobody"_s);
    QTest::keyClick(row->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!row->isEditing());
    QVERIFY(row->hasFocus());
    QCOMPARE(m_fixture->facts(m_hanna), before);
}

void TestLeadPage::aChoiceIsChosenNotTyped()
{
    FactRow* row = fact("customerType");
    row->edit();
    auto* choices = row->findChild<QComboBox*>();
    QVERIFY(choices && choices->count() == 4);
    choices->setCurrentIndex(choices->findData(u"B2B"_s));
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { QTest::keyClick(choices, Qt::Key_Return); }));
    QCOMPARE(known(m_hanna, u"customerType"), u"B2B"_s);
    // The rule that took five points for consumers does not hold any more.
    QCOMPARE(shownPoints(m_fixture->explanation(m_hanna).card.total), 54);
    QVERIFY(!fact("customerType")->fact().points);
}

void TestLeadPage::theRuleOfAFactIsBesideIt()
{
    QCOMPARE(fact("industry")->fact().points, std::optional(MilliPoints::whole(2)));
    QCOMPARE(fact("employees")->fact().points, std::optional(MilliPoints::whole(5)));
    QCOMPARE(fact("customerType")->fact().points, std::optional(MilliPoints::whole(-5)));
    QVERIFY(!fact("email")->fact().points);
}

void TestLeadPage::theProductALeadIsMostEngagedWithIsAFact()
{
    QVERIFY(!fact("productInterest"));
    ScoringModel planner = *m_fixture->shipped.find(u"journey"_s), other = *m_fixture->shipped.find(u"definition"_s);
    planner.product = u"Route <b>planner</b>"_s;
    other.product = u"Reports"_s;
    const Actor actor{m_fixture->state.me(), m_fixture->now};
    for (const ScoringModel& model : {planner, other}) QVERIFY(m_fixture->ask([model, actor](Workspace& w) { return addModel(w, model, true, actor); }));
    QTRY_VERIFY_WITH_TIMEOUT(fact("productInterest"), 20'000);
    const auto engagement = [this](const QString& model) {
        return m_fixture->ask([=, row = m_hanna, at = m_fixture->now](Workspace& w) {
            return explainLead(w, *leadFacts(w, row), shownAsOf(at, w.latestCommit()), RulesChoice{RulesChoice::Kind::Published, 0, model})->card.axes[size_t(Axis::Engagement)];
        });
    };
    const bool plans = engagement(planner.key) > engagement(other.key);
    QVERIFY(engagement(planner.key) != engagement(other.key));
    QTRY_COMPARE(fact("productInterest")->fact().words, plans ? planner.product : other.product);
    // What it rests on is said, and not as markup.
    QVERIFY2(fact("productInterest")->accessibleDescription().contains(u"Engagement by"_s), qPrintable(fact("productInterest")->accessibleDescription()));
    QVERIFY(fact("productInterest")->toolTip().count(u'\n') >= 1 && !fact("productInterest")->toolTip().contains(u"<b>"_s));
    QVERIFY(!fact("productInterest")->fact().editable);
}

void TestLeadPage::theNextStepIsEditedAndCleared()
{
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { enter(fact("nextStep"), u"Send the offer"_s); }));
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { enter(fact("nextStepDue"), u"2026-03-20"_s); }));
    const auto step = nextStepOf(m_fixture->facts(m_hanna));
    QVERIFY(step && step->dueAt && step->dueIsDay);
    QCOMPARE(step->text, u"Send the offer"_s);
    QCOMPARE(toIso(dayOf(*step->dueAt, m_fixture->file->session().zone())), u"2026-03-20"_s);
    QAction* done = actionOf(page(), u"Next step is done"_s);
    QVERIFY(done->isEnabled());
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { done->trigger(); }));
    QVERIFY(!nextStepOf(m_fixture->facts(m_hanna)));
    QVERIFY(!done->isEnabled());
}

void TestLeadPage::theTimelineIsNewestFirstUnderItsDays()
{
    const TimelineModel& model = page()->timeline()->model();
    QVERIFY(model.rowCount() > 10);
    QCOMPARE(model.entry(0).level, TimelineEntry::Level::Day);
    const QTimeZone zone = m_fixture->file->session().zone();
    std::optional<CalendarDay> day;
    Instant last = std::numeric_limits<Instant>::max();
    QStringList points;
    for (int i = 0; i < model.rowCount(); ++i) {
        const TimelineEntry& entry = model.entry(i);
        if (entry.level == TimelineEntry::Level::Day) {
            QVERIFY(day != dayOf(entry.at, zone));
            day = dayOf(entry.at, zone);
        } else if (entry.level == TimelineEntry::Level::Event) {
            QVERIFY(entry.at <= last);
            QCOMPARE(dayOf(entry.at, zone), *day);
            last = entry.at;
            if (!entry.points.isEmpty()) points.append(entry.points);
        }
    }
    QVERIFY(points.contains(u"+21"_s));
    QVERIFY(points.contains(u"+13"_s));
}

void TestLeadPage::theTimelineIsFilteredByKind()
{
    const TimelineModel& model = page()->timeline()->model();
    const int all = model.rowCount();
    auto* kinds = page()->timeline()->findChild<QComboBox*>();
    kinds->setCurrentIndex(kinds->findData(int(TimelineKind::Mail)));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.entry(i).level == TimelineEntry::Level::Event) QCOMPARE(model.entry(i).kind, TimelineKind::Mail);
    kinds->setCurrentIndex(0);
    QCOMPARE(model.rowCount(), all);
}

void TestLeadPage::aLoggedCallStandsInTheTimelineAndCallsBack()
{
    const qsizetype before = m_fixture->facts(m_hanna).activities.size();
    actionOf(page(), u"Log a call"_s)->trigger();
    auto* dialog = page()->findChild<LogActivityDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"asked for <b>prices</b>"_s);
    dialog->findChild<QCheckBox*>()->setChecked(true);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { dialog->accept(); }));
    const LeadFacts stored = m_fixture->facts(m_hanna);
    QCOMPARE(stored.activities.size(), before + 1);
    const auto step = nextStepOf(stored);
    QVERIFY(step && step->kind == u"call" && step->dueAt && *step->dueAt > m_fixture->now);
    bool told = false;
    const TimelineModel& model = page()->timeline()->model();
    for (int i = 0; i < model.rowCount(); ++i) told = told || model.entry(i).detail.contains(u"asked for <b>prices</b>"_s, Qt::CaseInsensitive);
    QVERIFY(told);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { m_fixture->file->undo().undo(); }));
    QCOMPARE(m_fixture->facts(m_hanna).activities.size(), before);
}

void TestLeadPage::anAdjustmentIsALineOfTheExplanation()
{
    actionOf(page(), u"Adjust the score"_s)->trigger();
    auto* dialog = page()->findChild<AdjustScoreDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox*>()->setValue(-7);
    for (QLineEdit* field : dialog->findChildren<QLineEdit*>())
        if (field->accessibleName() == u"Why") field->setText(u"met at a fair"_s);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { dialog->accept(); }));
    QCOMPARE(shownPoints(m_fixture->explanation(m_hanna).card.total), 42);
    QCOMPARE(std::llround(sumOf(page()->why()->rows())), 42);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { m_fixture->file->undo().undo(); }));
    QCOMPARE(std::llround(sumOf(page()->why()->rows())), 49);
}

void TestLeadPage::acceptMovesTheLeadAndUndoBringsItBack()
{
    QAction* accept = actionOf(page(), u"Accept"_s);
    QVERIFY(accept->isEnabled());
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { accept->trigger(); }));
    QCOMPARE(stageAt(m_fixture->facts(m_hanna).stageMoves, m_fixture->now + 10), StageRole::SalesAccepted);
    QVERIFY(!accept->isEnabled());
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { m_fixture->file->undo().undo(); }));
    QCOMPARE(stageAt(m_fixture->facts(m_hanna).stageMoves, m_fixture->now + 10), StageRole::MarketingQualified);
}

void TestLeadPage::whatTheScoreProposesIsOneClickAndUndone()
{
    const auto button = [&](const QString& text) {
        for (QPushButton* shown : page()->findChildren<QPushButton*>())
            if (shown->isVisible() && QString(shown->text()).remove(u'&') == text) return shown;
        return static_cast<QPushButton*>(nullptr);
    };
    const auto stage = [&] { return stageAt(m_fixture->facts(m_hanna).stageMoves, m_fixture->now + 10); };
    QVERIFY(!button(u"Move to SQL"_s));
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] {
        QVERIFY(m_fixture->ask([this](Workspace& w) { return answerBant(w, m_hanna, Tests::allFourAnswers(), Actor{u"Ola"_s, m_fixture->now}); }));
    }));
    QTRY_VERIFY(button(u"Move to SQL"_s));
    QTest::mouseClick(button(u"Move to SQL"_s), Qt::LeftButton);
    QTRY_COMPARE(stage(), StageRole::SalesQualified);
    QCOMPARE(m_fixture->facts(m_hanna).stageMoves.last().reason, u"bant_complete"_s);
    QTRY_VERIFY(!button(u"Move to SQL"_s));
    m_fixture->file->undo().undo();
    QTRY_COMPARE(stage(), StageRole::MarketingQualified);
    QTRY_VERIFY(button(u"Move to SQL"_s));
}

void TestLeadPage::onlyLegalStagesAreOffered()
{
    for (const auto& [from, key] : EnumKeys<StageRole>::keys)
        for (const auto& [to, other] : EnumKeys<StageRole>::keys)
            QCOMPARE(possibleStages(from).contains(to), from != to && judgeMove(from, to, true, true) == MoveVerdict::Legal);
    LeadFacts lead;
    lead.createdAt = 1'000;
    QCOMPARE(stageSteps(lead, {QLocale::c(), QTimeZone::utc(), 2'000}).size(), 5);
    QCOMPARE(stageSteps(lead, {QLocale::c(), QTimeZone::utc(), 2'000}).first().state, StepState::Now);
    // An exit is shown where the lead left the path.
    StageMove lost;
    lost.from = StageRole::Lead;
    lost.to = StageRole::Lost;
    lost.at = 1'500;
    lead.stageMoves.append(lost);
    const auto steps = stageSteps(lead, {QLocale::c(), QTimeZone::utc(), 2'000});
    QCOMPARE(std::count_if(steps.begin(), steps.end(), [](const StepperStep& step) { return step.state == StepState::Now; }), 1);
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](const StepperStep& step) { return step.stage == StageRole::Lost && step.state == StepState::Now; }));
}

void TestLeadPage::waysToHotAreShown()
{
    QTRY_VERIFY(page()->why()->goals()->lines().size() >= 2);
    const QString all = page()->why()->goals()->lines().join(u'\n');
    QVERIFY2(all.contains(u"Budget planned or approved"_s) && all.contains(u"12 months"_s), qPrintable(all));
    QSignalSpy sheet(&m_fixture->navigator, &Navigator::callSheetWanted);
    for (QPushButton* button : page()->why()->goals()->findChildren<QPushButton*>())
        if (button->property("primary").toBool()) button->click();
    QCOMPARE(sheet.size(), 1);
    QCOMPARE(sheet.first().first().toLongLong(), m_hanna);
}

void TestLeadPage::onlyItsOwnChangesAreReadAnew()
{
    qint64 other = 0;
    for (const LeadRow& lead : m_fixture->file->leads().rows())
        if (lead.row != m_hanna) other = lead.row;
    QSignalSpy read(page(), &LeadPage::shown);
    Activity note;
    note.type = activityTypeNumber(shippedActivityTypes(), u"note");
    QVERIFY(m_fixture->ask([=, now = m_fixture->now](Workspace& w) { return logActivity(w, other, note, Actor{u"Ewa"_s, now}); }).ok());
    m_fixture->facts(other);
    QCOMPARE(read.size(), 0);
    QVERIFY(m_fixture->ask([=, row = m_hanna, now = m_fixture->now](Workspace& w) { return logActivity(w, row, note, Actor{u"Ewa"_s, now}); }).ok());
    QTRY_COMPARE(read.size(), 1);
}

void TestLeadPage::theListIsWalkedThrough()
{
    QList<qint64> listed;
    for (const LeadRow& lead : m_fixture->file->leads().rows().first(3)) listed.append(lead.row);
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { page()->showLead(listed.at(0), listed); }));
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { emit page()->header()->stepWanted(1); }));
    QCOMPARE(page()->lead(), listed.at(1));
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { emit page()->header()->stepWanted(-1); }));
    QCOMPARE(page()->lead(), listed.at(0));
    emit page()->header()->stepWanted(-1);
    QCOMPARE(page()->lead(), listed.at(0));
}

void TestLeadPage::markupInANameStaysText()
{
    const QString evil = u"<img src=/dev/zero>"_s;
    NewLead lead;
    lead.fields = {{u"email"_s, u"evil@example.com"_s}, {u"name"_s, evil}, {u"company"_s, u"<b>Acme</b>"_s}, {u"title"_s, u"<a href=x>Boss</a>"_s}};
    const auto added = m_fixture->ask([&](Workspace& w) { return addLead(w, lead, Actor{u"Ewa"_s, m_fixture->now}); });
    QVERIFY(added.ok());
    QVERIFY(m_fixture->after(&LeadPage::shown, [&] { page()->showLead(added->leads.first()); }));
    QCOMPARE(m_fixture->labelsWithMarkup(), QStringList());
    const auto labels = page()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == evil; }));
    QCOMPARE(fact("title")->fact().words, u"<a href=x>Boss</a>"_s);
    QVERIFY(!page()->grab().isNull());
}

void TestLeadPage::everythingFocusableHasAName() { QCOMPARE(m_fixture->namelessWidgets(), QStringList()); }

void TestLeadPage::noTwoCommandsShareAKey()
{
    QStringList keys;
    for (const QAction* action : page()->menuActions())
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.append(key.toString());
        }
    QVERIFY(keys.contains(u"Ctrl+L"_s) && keys.contains(u"Ctrl+B"_s));
}

KELVIN_TEST(TestLeadPage)

#include "TestLeadPage.moc"
