// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NextStep.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/LeadPageFixture.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/pages/CallSheetPage.h"
#include "ui/pages/callsheet/AfterCallPanel.h"
#include "ui/pages/callsheet/CallHeader.h"
#include "ui/pages/callsheet/CriterionCard.h"
#include "ui/pages/callsheet/NoteField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>

using namespace Kelvin;
using namespace Qt::StringLiterals;

class TestCallSheetPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void fourAnswersByKeysMakeTheLeadHotAndUndoTakesThemBack();
    void theScoreMovesBeforeAnythingIsStored();
    void zeroIsAskedWithoutAnAnswerAndDeleteTakesAChoiceBack();
    void aLetterStartsTheNoteInWhichDigitsAreText();
    void aNoteAloneKeepsTheAnswerKnownBefore();
    void theCalloutNamesTheKeysThatAreMissing();
    void furtherQuestionsAreAskedByFunctionKeys();
    void theResultOfTheCallAndTheCallBackAreStored();
    void aCallNoteWithoutAResultIsANote();
    void escapeLeavesWithoutLosingWhatWasTyped();
    void whatIsTypedWhileTheSheetIsStoredStays();
    void theNextLeadIsCalledWhatItIsKnownBy();
    void theSheetFollowsTheHourAsTheListDoes();
    void whomNoModelScoresHasNoTemperature();
    void saveAndNextGoesThroughTheQueue();
    void aWholeLeadTakesFewKeys();
    void markupInANameStaysText();
    void everythingFocusableHasAName();

private:
    using Fixture = Tests::LeadPageFixture<CallSheetPage>;
    CallSheetPage* page() const { return m_fixture->page.get(); }
    void open(qint64 row, const QList<qint64>& queue = {});
    qint64 anyOther(int n = 0) const;

    std::unique_ptr<Fixture> m_fixture;
    qint64 m_hanna = 0;
};

void TestCallSheetPage::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_hanna = m_fixture->row(Tests::hanna);
    QVERIFY(m_hanna != 0);
    open(m_hanna);
}

void TestCallSheetPage::cleanup()
{
    QVERIFY2(!m_fixture || m_fixture->failures.isEmpty(), m_fixture && !m_fixture->failures.isEmpty() ? qPrintable(m_fixture->failures.first().code) : "");
    m_fixture.reset();
}

void TestCallSheetPage::open(qint64 row, const QList<qint64>& queue)
{
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { page()->showLead(row, queue); }));
    page()->activate();
    QVERIFY(page()->card(Criterion::Budget)->hasFocus());
}

qint64 TestCallSheetPage::anyOther(int n) const
{
    for (const LeadRow& lead : m_fixture->file->leads().rows())
        if (lead.row != m_hanna && lead.card.inScope && n-- == 0) return lead.row;
    return 0;
}

void TestCallSheetPage::fourAnswersByKeysMakeTheLeadHotAndUndoTakesThemBack()
{
    QCOMPARE(shownPoints(m_fixture->explanation(m_hanna).card.total), 49);
    QCOMPARE(m_fixture->explanation(m_hanna).card.temperature, Temperature::Warm);
    const qsizetype before = m_fixture->facts(m_hanna).answers.size();
    for (int i = 0; i < criterionCount; ++i) {
        QVERIFY(page()->card(Criterion(i))->hasFocus());
        m_fixture->press(Qt::Key_4);
        if (i + 1 < criterionCount) m_fixture->press(Qt::Key_Tab);
    }
    QTRY_COMPARE(page()->after()->scoreWords(), u"81"_s);
    QVERIFY(m_fixture->after(&CallSheetPage::saved, [&] { m_fixture->press(Qt::Key_S, Qt::ControlModifier); }));
    const LeadFacts stored = m_fixture->facts(m_hanna);
    QCOMPARE(stored.answers.size(), before + 4);
    for (const BantAnswer& answer : stored.answers.last(4)) {
        QCOMPARE(answer.level, BantLevel::Yes);
        QCOMPARE(answer.channel, u"call"_s);
        QCOMPARE(answer.answeredBy, u"Ewa Zając"_s);
    }
    QCOMPARE(shownPoints(m_fixture->explanation(m_hanna).card.total), 81);
    QCOMPARE(m_fixture->explanation(m_hanna).card.temperature, Temperature::Hot);
    QVERIFY(!page()->hasUnsavedWork());
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { m_fixture->file->undo().undo(); }));
    QCOMPARE(m_fixture->facts(m_hanna).answers.size(), before);
    QCOMPARE(shownPoints(m_fixture->explanation(m_hanna).card.total), 49);
    QCOMPARE(m_fixture->explanation(m_hanna).card.temperature, Temperature::Warm);
    QTRY_COMPARE(page()->after()->scoreWords(), u"49"_s);
}

void TestCallSheetPage::theScoreMovesBeforeAnythingIsStored()
{
    const LeadFacts before = m_fixture->facts(m_hanna);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_fixture->after(&CallSheetPage::previewed, [&] { m_fixture->press(Qt::Key_4); }));
    qInfo() << "preview after a key, ms:" << clock.elapsed();
    QCOMPARE(m_fixture->facts(m_hanna), before);
    QVERIFY(page()->hasUnsavedWork());
}

void TestCallSheetPage::zeroIsAskedWithoutAnAnswerAndDeleteTakesAChoiceBack()
{
    m_fixture->press(Qt::Key_0);
    QCOMPARE(page()->draft().criteria[0].level, std::optional(BantLevel::NoAnswer));
    m_fixture->press(Qt::Key_1);
    QCOMPARE(page()->draft().criteria[0].level, std::optional(BantLevel::Unknown));
    m_fixture->press(Qt::Key_Delete);
    QCOMPARE(page()->draft().criteria[0].level, std::optional<BantLevel>());
    QVERIFY(!page()->hasUnsavedWork());
}

void TestCallSheetPage::aLetterStartsTheNoteInWhichDigitsAreText()
{
    m_fixture->press(Qt::Key_3);
    m_fixture->type(u"q2, 30 to 40 thousand"_s);
    QCOMPARE(page()->draft().criteria[0].note, u"q2, 30 to 40 thousand"_s);
    QCOMPARE(page()->draft().criteria[0].level, std::optional(BantLevel::Partly));
    m_fixture->press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(page()->draft().criteria[0].level, std::optional(BantLevel::Yes));
    QCOMPARE(page()->draft().criteria[0].note, u"q2, 30 to 40 thousand"_s);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(page()->card(Criterion::Budget)->hasFocus());
    m_fixture->type(u"x"_s);
    m_fixture->press(Qt::Key_Tab);
    QVERIFY(page()->card(Criterion::Authority)->hasFocus());
    QVERIFY(m_fixture->after(&CallSheetPage::saved, [&] { page()->save(); }));
    QCOMPARE(m_fixture->facts(m_hanna).answers.last().note, u"q2, 30 to 40 thousandx"_s);
}

void TestCallSheetPage::aNoteAloneKeepsTheAnswerKnownBefore()
{
    CriterionStanding known;
    known.asked = true;
    known.level = BantLevel::Partly;
    QCOMPARE(draftedLevel({std::nullopt, u"why"_s}, known), std::optional(BantLevel::Partly));
    known.expired = true;
    QCOMPARE(draftedLevel({std::nullopt, u"why"_s}, known), std::optional(BantLevel::NoAnswer));
    QCOMPARE(draftedLevel({std::nullopt, u"why"_s}, {}), std::optional(BantLevel::NoAnswer));
    QCOMPARE(draftedLevel({std::nullopt, u" "_s}, known), std::optional<BantLevel>());
    QCOMPARE(draftedLevel({BantLevel::No, u"why"_s}, known), std::optional(BantLevel::No));
}

void TestCallSheetPage::theCalloutNamesTheKeysThatAreMissing()
{
    // Nothing was ever asked: four answers are no short way.
    QCOMPARE(page()->after()->calloutWords(), QString());
    const QStringList expected{u"Three answers from hot"_s, u"Two answers from hot"_s, u"One answer from hot"_s, u"Hot"_s};
    for (int i = 0; i < criterionCount; ++i) {
        page()->card(Criterion(i))->setFocus();
        m_fixture->press(Qt::Key_4);
        QTRY_COMPARE(page()->after()->calloutWords(), expected.at(i));
    }
    // Three months to a year meets the timeframe, more than a year does not.
    m_fixture->press(Qt::Key_3);
    QTRY_COMPARE(page()->draft().criteria[3].level, std::optional(BantLevel::Partly));
    QTRY_COMPARE(page()->after()->calloutWords(), u"Hot"_s);
    m_fixture->press(Qt::Key_2);
    QTRY_COMPARE(page()->after()->calloutWords(), u"One answer from hot"_s);
    const auto labels = page()->after()->findChildren<PlainLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) { return label->fullText() == u"Timeframe: press 3 or 4."; }));
}

void TestCallSheetPage::furtherQuestionsAreAskedByFunctionKeys()
{
    const CriterionQuestions& asked = page()->card(Criterion::Budget)->questions();
    QVERIFY(asked.more.size() >= 3);
    const auto shows = [&](const QString& text) {
        const auto labels = page()->card(Criterion::Budget)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    };
    QVERIFY(shows(asked.main));
    m_fixture->press(Qt::Key_F6);
    QVERIFY(shows(asked.more.at(1)));
    m_fixture->press(Qt::Key_F6);
    QVERIFY(shows(asked.main));
    // The next lead is asked the first one again.
    m_fixture->press(Qt::Key_F6);
    QVERIFY(shows(asked.more.at(1)));
    const auto other = std::find_if(m_fixture->file->leads().rows().begin(), m_fixture->file->leads().rows().end(), [this](const LeadRow& lead) { return lead.row != m_hanna; });
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { page()->showLead(other->row, {}); }));
    QVERIFY(shows(asked.main));
}

void TestCallSheetPage::theResultOfTheCallAndTheCallBackAreStored()
{
    const qsizetype calls = m_fixture->facts(m_hanna).activities.size();
    m_fixture->press(Qt::Key_F8);
    m_fixture->press(Qt::Key_N);
    m_fixture->press(Qt::Key_B);
    QCOMPARE(page()->draft().result, CallResult::NoAnswer);
    // Thursday morning: the next working day is Friday, nine o'clock in the file's zone.
    const CalendarDay friday{2026, 3, 13};
    QCOMPARE(page()->draft().callBackAt, std::optional(instantOf(friday, 9 * 3'600, m_fixture->file->session().zone())));
    QVERIFY(m_fixture->after(&CallSheetPage::saved, [&] { m_fixture->press(Qt::Key_S, Qt::ControlModifier); }));
    const LeadFacts stored = m_fixture->facts(m_hanna);
    QCOMPARE(stored.activities.size(), calls + 1);
    QVERIFY(std::any_of(stored.activities.begin(), stored.activities.end(), [](const Activity& a) { return a.result == CallResult::NoAnswer && a.author == u"Ewa Zając"; }));
    const auto step = nextStepOf(stored);
    QVERIFY(step && step->kind == u"call");
    QCOMPARE(dayOf(*step->dueAt, m_fixture->file->session().zone()), friday);
}

void TestCallSheetPage::aCallNoteWithoutAResultIsANote()
{
    m_fixture->press(Qt::Key_M, Qt::ControlModifier);
    m_fixture->type(u"offer first"_s);
    const CallSheetEntry entry = entryOf(page()->draft(), {}, {}, {});
    QVERIFY(entry.call && entry.answers.isEmpty());
    QCOMPARE(activityType(shippedActivityTypes(), entry.call->type)->key, u"note"_s);
    QCOMPARE(entry.call->note, u"offer first"_s);
}

void TestCallSheetPage::escapeLeavesWithoutLosingWhatWasTyped()
{
    QSignalSpy back(&m_fixture->navigator, &Navigator::leadWanted);
    m_fixture->press(Qt::Key_2);
    m_fixture->type(u"not before May"_s);
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(back.size(), 0);
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().first().toLongLong(), m_hanna);
    const CallDraft typed = page()->draft();
    open(anyOther());
    QCOMPARE(page()->draft(), CallDraft{});
    QVERIFY(page()->hasUnsavedWork());
    open(m_hanna);
    QCOMPARE(page()->draft(), typed);
}

void TestCallSheetPage::whatIsTypedWhileTheSheetIsStoredStays()
{
    const qsizetype before = m_fixture->facts(m_hanna).answers.size();
    m_fixture->press(Qt::Key_4);
    QVERIFY(m_fixture->after(&CallSheetPage::saved, [&] {
        page()->save();
        m_fixture->press(Qt::Key_Tab);
        m_fixture->press(Qt::Key_3);
    }));
    const auto kept = [this] {
        const CallDraft draft = page()->draft();
        return !draft.criteria[0].level && draft.criteria[1].level == BantLevel::Partly && page()->hasUnsavedWork();
    };
    QVERIFY(kept());
    QCOMPARE(m_fixture->facts(m_hanna).answers.size(), before + 1);
    // Stored next, it is one answer more and not the first one again.
    QVERIFY(m_fixture->after(&CallSheetPage::saved, [&] { page()->save(); }));
    QCOMPARE(m_fixture->facts(m_hanna).answers.size(), before + 2);
    QVERIFY(!page()->hasUnsavedWork());
}

void TestCallSheetPage::theNextLeadIsCalledWhatItIsKnownBy()
{
    NewLead lead;
    lead.fields = {{u"email"_s, u"web.form@example.com"_s}};
    const auto added = m_fixture->ask([&](Workspace& w) { return addLead(w, lead, Actor{u"Ewa"_s, m_fixture->now}); });
    QVERIFY(added.ok());
    const qint64 next = added->leads.first();
    QTRY_VERIFY(m_fixture->file->leads().find(next));
    open(m_hanna, {m_hanna, next});
    const auto labels = page()->findChildren<PlainLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) { return label->fullText().startsWith(u"Next: web.form@example.com"); }));
    moveLeads(m_fixture->file->context(), page(), {next}, {StageRole::Recycle, StageRole::Disqualified});
    auto* dialog = page()->findChild<MoveStageDialog*>();
    QVERIFY(dialog);
    const auto words = dialog->findChildren<PlainLabel*>();
    QVERIFY(std::any_of(words.begin(), words.end(), [](const PlainLabel* label) { return label->fullText() == u"web.form@example.com"; }));
    dialog->reject();
}

void TestCallSheetPage::theSheetFollowsTheHourAsTheListDoes()
{
    m_fixture->now += 2 * secondsPerHour;
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { emit m_fixture->file->leads().reset(); }));
}

void TestCallSheetPage::whomNoModelScoresHasNoTemperature()
{
    CallHeader header(m_fixture->file->context());
    LeadView lead;
    for (const bool scored : {true, false}) {
        lead.explanation.card.inScope = scored;
        header.setLead(lead, {});
        QCOMPARE(header.findChild<BadgeWidget*>()->isHidden(), !scored);
    }
}

void TestCallSheetPage::saveAndNextGoesThroughTheQueue()
{
    // The list that it stands in the middle of: the call goes on below it, and says where it is.
    const QList<qint64> queue{anyOther(1), anyOther(2)};
    open(m_hanna, {anyOther(0), m_hanna, queue.at(0), queue.at(1)});
    const auto words = [this] {
        QStringList texts;
        for (const PlainLabel* label : page()->findChildren<PlainLabel*>()) texts.append(label->text());
        return texts;
    };
    QVERIFY(words().contains(u"2 of 4"_s));
    m_fixture->press(Qt::Key_2);
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { m_fixture->press(Qt::Key_Return, Qt::ControlModifier); }));
    QTRY_COMPARE(page()->lead(), queue.at(0));
    QCOMPARE(m_fixture->facts(m_hanna).answers.last().level, BantLevel::No);
    QTRY_VERIFY(page()->card(Criterion::Budget)->hasFocus());
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { page()->saveAndNext(); }));
    QCOMPARE(page()->lead(), queue.at(1));
    // And back, with what was typed meanwhile.
    m_fixture->press(Qt::Key_3);
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { m_fixture->action(u"Previous lead"_s)->trigger(); }));
    QCOMPARE(page()->lead(), queue.at(0));
    QVERIFY(words().contains(u"3 of 4"_s));
    QVERIFY(m_fixture->after(&CallSheetPage::shown, [&] { m_fixture->action(u"Next lead"_s)->trigger(); }));
    QCOMPARE(page()->draft().criteria[0].level, std::optional(BantLevel::Partly));
}

void TestCallSheetPage::aWholeLeadTakesFewKeys()
{
    // Four answers, a note, the result and the next lead: 4 + 3 + 15 + 2 + 1 keys, at five a second five seconds of typing.
    open(m_hanna, {anyOther()});
    QElapsedTimer clock;
    clock.start();
    m_fixture->press(Qt::Key_3);
    m_fixture->type(u"board in April"_s);
    for (int i = 1; i < criterionCount; ++i) {
        m_fixture->press(Qt::Key_Tab);
        m_fixture->press(Qt::Key_4);
    }
    m_fixture->press(Qt::Key_F8);
    m_fixture->press(Qt::Key_R);
    QVERIFY(m_fixture->after(&CallSheetPage::saved, [&] { m_fixture->press(Qt::Key_Return, Qt::ControlModifier); }));
    QTRY_VERIFY(page()->lead() != m_hanna);
    qInfo() << "a lead, ms of the program:" << clock.elapsed();
    QVERIFY(clock.elapsed() < 15'000);
    const Explanation after = m_fixture->explanation(m_hanna);
    QCOMPARE(after.card.temperature, Temperature::Hot);
    QCOMPARE(after.criteria[0].answer->note, u"board in April"_s);
}

void TestCallSheetPage::markupInANameStaysText()
{
    const QString evil = u"<img src=/dev/zero>"_s;
    NewLead lead;
    lead.fields = {{u"email"_s, u"evil@example.com"_s}, {u"name"_s, evil}, {u"company"_s, u"<b>Acme</b>"_s}};
    const auto added = m_fixture->ask([&](Workspace& w) { return addLead(w, lead, Actor{u"Ewa"_s, m_fixture->now}); });
    QVERIFY(added.ok());
    open(added->leads.first());
    QCOMPARE(m_fixture->labelsWithMarkup(), QStringList());
    const auto labels = page()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == evil; }));
}

void TestCallSheetPage::everythingFocusableHasAName() { QCOMPARE(m_fixture->namelessWidgets(), QStringList()); }

KELVIN_TEST(TestCallSheetPage)

#include "TestCallSheetPage.moc"
