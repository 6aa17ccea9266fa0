// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CallSheetPage.h"

#include "core/usecases/Scoring.h"
#include "ui/models/LeadColumns.h"
#include "ui/pages/callsheet/AfterCallPanel.h"
#include "ui/pages/callsheet/CallHeader.h"
#include "ui/pages/callsheet/CallResultCard.h"
#include "ui/pages/callsheet/ChoiceRow.h"
#include "ui/pages/callsheet/CriterionCard.h"
#include "ui/text/FailureText.h"
#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/ColumnArea.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

/// Room for "Потребность" in each of the four fields side by side.
constexpr double afterWidth = 372;

QKeySequence key(const char* text) { return QKeySequence(QLatin1StringView(text), QKeySequence::PortableText); }

/// What saving these answers is called in the history.
QString deedName(const Wording& w, const CallSheetEntry& entry)
{
    if (!entry.answers.isEmpty()) return deedText(w, u"bant_answered"_s, {QString::number(entry.answers.size())});
    if (entry.call) return deedText(w, u"activity_logged"_s, {QString::number(entry.call->type)});
    return deedText(w, u"next_step_set"_s, {entry.nextStep->text});
}

} // namespace

CallSheetPage::CallSheetPage(WindowContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    makeActions();
    auto* page = new QWidget(this);
    m_header = new CallHeader(context, page);
    m_after = new AfterCallPanel(context, page);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto* edge = new QFrame(page);
    edge->setFrameShape(QFrame::VLine);
    middle->addWidget(makeCards(), 1);
    middle->addWidget(edge);
    middle->addWidget(m_after, 3); // up to its width before the cards get more than they need
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto rule = [&] {
        auto* line = new QFrame(page);
        line->setFrameShape(QFrame::HLine);
        layout->addWidget(line);
    };
    layout->addWidget(m_header);
    rule();
    layout->addLayout(middle, 1);
    rule();
    auto* bar = makeBar();
    layout->addWidget(bar);
    setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { emit this->context().navigator.placeWanted(Place::Leads); });
    connect(&context.session, &WorkspaceSession::changed, this, [this](const Change& change) {
        if (m_row != 0 && !m_saving.contains(m_row) && (change.allLeads || change.models || change.leads.contains(m_row))) load();
    });
    // The list is read anew each hour: its scores and these are as of the same time.
    connect(&context.leads, &LeadStore::reset, this, [this] {
        if (m_lead && !m_saving.contains(m_row) && shownAsOf(this->context().clock(), 0) > m_lead->asOf) load();
    });
    const auto resize = [this, bar] {
        const Tokens& t = this->context().theme.tokens();
        m_after->setMaximumWidth(t.pxi(afterWidth));
        m_note->setFixedHeight(t.pxi(58));
        bar->setFixedHeight(t.pxi(Size::ActionBar));
    };
    connect(&context.theme, &Theme::changed, this, resize);
    resize();
    showEmpty(tr("No lead is being called. Open the call sheet from the list or from a lead."));
}

CallSheetPage::~CallSheetPage() = default;

QAction* CallSheetPage::add(const QString& text, const QString& icon, const QList<QKeySequence>& keys, void (CallSheetPage::*act)())
{
    auto* action = new QAction(text, this);
    if (!icon.isEmpty()) action->setIcon(themedIcon(context().theme, icon));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void CallSheetPage::makeActions()
{
    add(tr("Save the &answers"), u"save"_s, {key("Ctrl+S")}, &CallSheetPage::save);
    add(tr("Save and open the ne&xt lead"), u"arrow-right"_s, {key("Ctrl+Enter"), key("Ctrl+Return")}, &CallSheetPage::saveAndNext);
    m_previous = add(tr("&Previous lead of the list"), u"chevron-up"_s, {key("Ctrl+PgUp")}, &CallSheetPage::openPrevious);
    m_following = add(tr("&Next lead of the list"), u"chevron-down"_s, {key("Ctrl+PgDown")}, &CallSheetPage::openNext);
    add(tr("&First further question"), {}, {key("F5")}, &CallSheetPage::askFirst);
    add(tr("S&econd further question"), {}, {key("F6")}, &CallSheetPage::askSecond);
    add(tr("T&hird further question"), {}, {key("F7")}, &CallSheetPage::askThird);
    add(tr("Res&ult of the call"), u"phone"_s, {key("F8")}, &CallSheetPage::resultOfCall);
    add(tr("Ca&ll note"), u"note"_s, {key("Ctrl+M")}, &CallSheetPage::noteCall);
}

QList<KeyHelp> CallSheetPage::keyHelp() const
{
    return {{tr("Level of the criterion: unknown, no, partly, yes"), u"1 2 3 4"_s},
            {tr("Asked, no answer"), u"0"_s},
            {tr("Level, while its note is being written"), u"Alt+1,  Alt+2,  Alt+3,  Alt+4"_s},
            {tr("Begin the note of the criterion"), tr("any letter", "of the keyboard")},
            {tr("Result of the call: reached, no answer, voicemail, wrong number"), u"F8,  R N V W"_s}};
}

QWidget* CallSheetPage::makeCards()
{
    auto* body = new QWidget;
    setPart(*body, "ground", u"win"_s);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    for (int i = 0; i < criterionCount; ++i) {
        auto* sheet = new CriterionCard(context().theme, Criterion(i), questions(context().questions, Criterion(i), context().language), body);
        m_cards[size_t(i)] = sheet;
        layout->addWidget(sheet);
        connect(sheet, &CriterionCard::edited, this, &CallSheetPage::edited);
        connect(sheet, &CriterionCard::becameCurrent, this, [this, sheet] {
            m_current = sheet;
            m_after->setQuestions(sheet->criterion(), sheet->questions());
        });
    }
    // Made in the order of reading, which is the order of Tab.
    m_result = new CallResultCard(context(), body);
    auto* notes = new QFrame(body);
    setPart(*notes, "card", u"true"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Call note"), u"section"_s, notes), 1);
    head->addWidget(new KeyHint(context().theme, u"Ctrl+M"_s, notes));
    m_note = new QPlainTextEdit(notes);
    m_note->setAccessibleName(tr("Call note"));
    m_note->setPlaceholderText(tr("What else was said"));
    m_note->setTabChangesFocus(true);
    auto* inner = new QVBoxLayout(notes);
    inner->setContentsMargins(16, 8, 16, 10);
    inner->addLayout(head);
    inner->addWidget(m_note);
    layout->addWidget(m_result);
    layout->addWidget(notes);
    layout->addStretch(1);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CallSheetPage::edited);
    connect(m_result, &CallResultCard::edited, this, &CallSheetPage::edited);
    QList<const ChoiceRow*> rows;
    for (const CriterionCard* card : m_cards) rows.append(card->choices());
    for (CriterionCard* card : m_cards) card->choices()->alignWith(rows);
    auto* area = new ColumnArea(this);
    area->setWidget(body);
    return area;
}

QWidget* CallSheetPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    const auto hint = [&](const QStringList& keys, const QString& words) {
        for (const QString& cap : keys) {
            if (cap != keys.first()) row->addWidget(new PlainLabel(u"–"_s, u"small"_s, bar));
            row->addWidget(new KeyHint(context().theme, cap, bar));
        }
        row->addWidget(new PlainLabel(words, u"small"_s, bar));
        row->addSpacing(8);
    };
    hint({u"1"_s, u"4"_s}, tr("level", "key hint: 1 to 4 choose the level"));
    hint({u"0"_s}, tr("no answer", "key hint"));
    hint({u"Tab"_s}, tr("next", "key hint: Tab goes to the next criterion"));
    hint({u"F8"_s}, tr("result", "key hint: F8 is the result of the call"));
    m_next = new ElidedLabel({}, bar);
    setTextRole(*m_next, u"small"_s);
    m_next->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_save = makePlain(new KeyButton(context().theme, tr("Save"), u"Ctrl+S"_s, bar), context().theme);
    m_saveNext = makePrimary(new KeyButton(context().theme, tr("Save and next"), u"Ctrl+Enter"_s, bar), context().theme);
    row->addWidget(m_next, 1);
    row->addSpacing(8);
    row->addWidget(m_save);
    row->addSpacing(2);
    row->addWidget(m_saveNext);
    connect(m_save, &QPushButton::clicked, this, &CallSheetPage::save);
    connect(m_saveNext, &QPushButton::clicked, this, &CallSheetPage::saveAndNext);
    return bar;
}

void CallSheetPage::activate()
{
    if (m_lead) (m_current ? m_current : m_cards[0])->setFocus(Qt::OtherFocusReason);
    else setFocus();
}

void CallSheetPage::showLead(qint64 row, const QList<qint64>& listed)
{
    const qsizetype at = listed.indexOf(row);
    m_queue = listed.mid(at + 1);
    m_before = listed.first(std::max<qsizetype>(at, 0));
    m_place = std::max<qsizetype>(at, 0) + 1;
    m_whole = listed.size() + (at < 0 ? 1 : 0);
    m_row = row;
    m_lead.reset();
    m_current = nullptr;
    load();
}

std::any CallSheetPage::takeAlong() const
{
    if (m_row == 0) return {};
    return Kept{m_row, m_before, m_queue, m_place, m_whole, m_drafts};
}

void CallSheetPage::bringBack(const std::any& kept)
{
    const auto* call = std::any_cast<Kept>(&kept);
    if (!call) return;
    m_drafts = call->drafts;
    emit unsavedLeadsChanged();
    m_row = call->row;
    m_before = call->before;
    m_queue = call->queue;
    m_place = call->place;
    m_whole = call->whole;
    load();
}

void CallSheetPage::load()
{
    const int asked = ++m_loads;
    context().session.run(this, [row = m_row, now = context().clock()](Workspace& w) { return readLeadView(w, row, now); },
                          [this, asked](const Result<LeadView>& lead) {
                              if (asked != m_loads) return;
                              if (lead) present(*lead);
                              else showEmpty(failureLine(context().wording(), lead.failure()));
                          });
}

void CallSheetPage::showEmpty(const QString& sentence)
{
    m_lead.reset();
    m_empty->setContent(sentence, tr("Go to the list"));
    m_stack->setCurrentIndex(0);
    for (QAction* action : m_actions) action->setEnabled(false);
}

void CallSheetPage::present(const LeadView& lead)
{
    const bool other = !m_lead || m_lead->row != lead.row;
    m_lead = lead;
    m_now = lead.explanation;
    if (other)
        for (CriterionCard* sheet : m_cards) sheet->ask(-1);
    fill();
    m_header->setLead(lead, m_whole > 1 ? ofText(context().wording(), m_place, m_whole) : QString());
    m_after->setLead(lead);
    const LeadRow* next = m_queue.isEmpty() ? nullptr : context().leads.find(m_queue.first());
    m_next->setText(next ? tr("Next: %1").arg(next->company.isEmpty() ? calledText(*next) : u"%1, %2"_s.arg(calledText(*next), next->company)) : tr("This is the last lead of the list"));
    const bool can = !context().session.isReadOnly();
    for (QAction* action : m_actions) action->setEnabled(can);
    m_previous->setEnabled(!m_before.isEmpty());
    m_following->setEnabled(!m_queue.isEmpty());
    m_save->setEnabled(can);
    m_saveNext->setEnabled(can);
    m_stack->setCurrentIndex(1);
    showStandings();
    if (other) {
        m_header->start();
        if (isVisible()) m_cards[0]->setFocus(Qt::OtherFocusReason);
    }
    preview();
    emit shown();
}

void CallSheetPage::fill()
{
    m_filling = true;
    const CallDraft draft = m_drafts.value(m_row);
    for (CriterionCard* sheet : m_cards) sheet->setDraft(draft.criteria[size_t(sheet->criterion())]);
    if (m_note->toPlainText() != draft.note) m_note->setPlainText(draft.note);
    m_result->setDraft(draft);
    m_filling = false;
}

CallDraft CallSheetPage::draft() const
{
    CallDraft draft;
    for (const CriterionCard* sheet : m_cards) draft.criteria[size_t(sheet->criterion())] = sheet->draft();
    draft.note = m_note->toPlainText();
    draft.result = m_result->result();
    draft.callBackAt = m_result->callBackAt();
    return draft;
}

void CallSheetPage::edited()
{
    if (m_filling || !m_lead) return;
    keepDraft(m_row, draft());
    showStandings();
    preview();
}

void CallSheetPage::preview()
{
    const int asked = ++m_previews;
    const CallSheetEntry entry = entryOf(draft(), m_lead->explanation.criteria, {}, {});
    context().session.run(this, [lead = m_lead->facts, entry, asOf = m_lead->asOf](Workspace& w) { return previewAnswers(w, lead, entry, asOf); },
                          [this, asked](const Result<Explanation>& after) {
                              if (asked != m_previews || !after || !m_lead) return;
                              m_now = *after;
                              m_after->setAfter(m_now);
                              showStandings();
                              emit previewed();
                          });
}

void CallSheetPage::showStandings()
{
    const Wording w = context().wording();
    for (CriterionCard* sheet : m_cards) {
        const auto place = size_t(sheet->criterion());
        sheet->setStanding(w, m_lead->explanation.criteria[place], m_now.criteria[place], m_lead->model.bant.metFrom[place]);
    }
}

CriterionCard* CallSheetPage::current() const { return m_current ? m_current : m_cards[0]; }

void CallSheetPage::ask(int further) { current()->ask(further); }

void CallSheetPage::noteCall() { m_note->setFocus(Qt::ShortcutFocusReason); }

void CallSheetPage::resultOfCall() { m_result->setFocus(Qt::ShortcutFocusReason); }

void CallSheetPage::save() { store(false); }

void CallSheetPage::saveAndNext() { store(true); }

void CallSheetPage::store(bool next)
{
    if (!m_lead) return;
    if (isNothing(draft())) {
        if (next) openNext();
        return;
    }
    storeSheet(m_row, draft(), [this, next] {
        if (next) openNext();
        else load();
    });
}

void CallSheetPage::saveAll()
{
    const QHash<qint64, CallDraft> drafts = m_drafts;
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        storeSheet(it.key(), it.value(), [this, row = it.key()] {
            if (row == m_row) load();
        });
}

void CallSheetPage::storeSheet(qint64 row, const CallDraft& draft, std::function<void()> then)
{
    if (m_saving.contains(row)) return;
    m_saving.insert(row);
    const Actor actor = context().actor();
    const auto deed = [row, draft, actor, callBack = tr("Call back")](Workspace& file) -> Result<CommitResult> {
        // A note alone goes with the answer that stood till now.
        const auto facts = leadFacts(file, row);
        if (!facts) return facts.failure();
        const auto before = explainLead(file, *facts, actor.now);
        if (!before) return before.failure();
        return answerBant(file, row, entryOf(draft, before->criteria, callBack, actor.name), actor);
    };
    context().undo.perform(deedName(context().wording(), entryOf(draft, {}, tr("Call back"), {})), deed, this, [this, row, draft, then = std::move(then)](const Result<CommitResult>& done) {
        m_saving.remove(row);
        // What could not be stored stays typed.
        if (!done) return context().showFailure(done.failure());
        keepDraft(row, typedSince(draft, m_drafts.value(row)));
        if (m_lead && m_lead->row == row) fill();
        emit saved();
        then();
    });
}

void CallSheetPage::keepDraft(qint64 row, const CallDraft& draft)
{
    const bool before = m_drafts.contains(row), now = !isNothing(draft);
    if (now) m_drafts.insert(row, draft);
    else m_drafts.remove(row);
    if (before != now) emit unsavedLeadsChanged();
}

void CallSheetPage::openNext()
{
    if (m_queue.isEmpty()) {
        load();
        return context().showMessage(tr("That was the last lead of the list."), {});
    }
    m_before.append(m_row);
    m_row = m_queue.takeFirst();
    ++m_place;
    m_lead.reset();
    m_current = nullptr;
    load();
}

void CallSheetPage::openPrevious()
{
    if (m_before.isEmpty()) return;
    m_queue.prepend(m_row);
    m_row = m_before.takeLast();
    --m_place;
    m_lead.reset();
    m_current = nullptr;
    load();
}

void CallSheetPage::goBack()
{
    if (m_row != 0) emit context().navigator.leadWanted(m_row);
}

void CallSheetPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return goBack();
    Page::keyPressEvent(event);
}

} // namespace Kelvin
