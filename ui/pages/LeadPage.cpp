// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LeadPage.h"

#include "core/domain/NextStep.h"
#include "ui/dialogs/AdjustScoreDialog.h"
#include "ui/dialogs/LogActivityDialog.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/pages/lead/FactsPanel.h"
#include "ui/pages/lead/LeadHeader.h"
#include "ui/pages/lead/StageSteps.h"
#include "ui/pages/lead/TimelinePanel.h"
#include "ui/pages/lead/ThenBar.h"
#include "ui/pages/lead/WhyPanel.h"
#include "ui/painting/Icons.h"
#include "ui/text/DomainText.h"
#include "ui/text/FailureText.h"
#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Links.h"

#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

const QString columnsPart = u"lead/columns"_s;

} // namespace

LeadPage::LeadPage(WindowContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    makeActions();
    auto* more = new QMenu(this);
    connect(more, &QMenu::aboutToShow, this, [this, more] { fillMore(*more); });
    auto* page = new QWidget(this);
    m_header = new LeadHeader(context, more, page);
    m_columns = new QSplitter(Qt::Horizontal, page);
    m_facts = new FactsPanel(context, m_columns);
    m_timeline = new TimelinePanel(context, m_columns);
    m_why = new WhyPanel(context, m_columns);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    const Tokens& t = context.theme.tokens();
    const auto resize = [this] {
        const Tokens& now = this->context().theme.tokens();
        m_facts->setMinimumWidth(now.pxi(252));
        m_timeline->setMinimumWidth(now.pxi(360));
    };
    connect(&context.theme, &Theme::changed, this, resize);
    resize();
    m_columns->setStretchFactor(1, 1);
    if (!m_columns->restoreState(context.state.part(columnsPart))) m_columns->setSizes({t.pxi(336), t.pxi(436), t.pxi(464)});
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { this->context().state.setPart(columnsPart, m_columns->saveState()); });
    auto* line = new QFrame(page);
    line->setFrameShape(QFrame::HLine);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(line);
    layout->addWidget(m_columns, 1);
    setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { emit this->context().navigator.placeWanted(Place::Leads); });
    connect(m_header, &LeadHeader::listWanted, this, [this] { emit this->context().navigator.placeWanted(Place::Leads); });
    connect(m_header, &LeadHeader::stepWanted, this, &LeadPage::step);
    connect(m_header, &LeadHeader::acceptWanted, this, &LeadPage::accept);
    connect(m_header, &LeadHeader::rejectWanted, this, &LeadPage::reject);
    connect(m_header, &LeadHeader::callSheetWanted, this, &LeadPage::callSheet);
    connect(m_header, &LeadHeader::mailWanted, this, &LeadPage::writeMail);
    connect(m_header, &LeadHeader::stageWanted, this, [this](StageRole stage) { move({stage}); });
    connect(m_header, &LeadHeader::proposalTaken, this, &LeadPage::follow);
    connect(m_facts, &FactsPanel::callSheetWanted, this, &LeadPage::callSheet);
    connect(m_why, &WhyPanel::askWanted, this, &LeadPage::callSheet);
    connect(m_timeline, &TimelinePanel::callWanted, this, &LeadPage::logCall);
    connect(m_timeline, &TimelinePanel::noteWanted, this, &LeadPage::writeNote);
    connect(&context.session, &WorkspaceSession::changed, this, [this](const Change& change) {
        if (m_row != 0 && (change.allLeads || change.models || change.leads.contains(m_row))) load();
    });
    // The list is read anew each hour: its scores and these are as of the same time.
    connect(&context.leads, &LeadStore::reset, this, [this] {
        if (m_lead && shownAsOf(this->context().clock(), 0) > m_lead->asOf) load();
    });
    showEmpty(tr("No lead is chosen. Open one from the list."));
}

LeadPage::~LeadPage() = default;

QAction* LeadPage::add(const QString& text, const QString& icon, const QString& key, void (LeadPage::*act)())
{
    auto* action = new QAction(text, this);
    if (!icon.isEmpty()) action->setIcon(themedIcon(context().theme, icon));
    if (!key.isEmpty()) action->setShortcut(QKeySequence(key, QKeySequence::PortableText));
    if (act) connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void LeadPage::makeActions()
{
    add(tr("Log a &call…"), u"phone"_s, u"Ctrl+L"_s, &LeadPage::logCall);
    add(tr("Log a &meeting…"), u"meeting"_s, {}, &LeadPage::logMeeting);
    add(tr("Write a &note…"), u"note"_s, u"Ctrl+M"_s, &LeadPage::writeNote);
    m_mail = add(tr("Write a ma&il…"), u"mail"_s, u"Ctrl+Shift+M"_s, &LeadPage::writeMail);
    add(tr("Call &sheet"), u"call-sheet"_s, u"Ctrl+B"_s, &LeadPage::callSheet);
    m_accept = add(tr("&Accept"), u"accept"_s, u"Ctrl+Shift+A"_s, &LeadPage::accept);
    m_reject = add(tr("&Reject…"), u"reject"_s, u"Ctrl+Shift+R"_s, &LeadPage::reject);
    m_finish = add(tr("Next step is &done"), u"check"_s, {}, &LeadPage::finishStep);
    add(tr("Adjust the sc&ore…"), u"flag"_s, {}, &LeadPage::adjust);
    m_trash = add(tr("Put into the &trash"), u"trash"_s, {}, &LeadPage::trash);
    m_moveTo = add(tr("Mo&ve to"), {}, {}, nullptr);
    auto* stages = new QMenu(this);
    m_moveTo->setMenu(stages);
    connect(stages, &QMenu::aboutToShow, this, [this, stages] {
        stages->clear();
        fillStages(*stages);
    });
    m_previous = add(tr("&Previous lead of the list"), u"chevron-up"_s, u"Ctrl+PgUp"_s, &LeadPage::previous);
    m_next = add(tr("Ne&xt lead of the list"), u"chevron-down"_s, u"Ctrl+PgDown"_s, &LeadPage::next);
    m_day = add(tr("As it was on a &day…"), u"calendar"_s, u"Ctrl+D"_s, &LeadPage::chooseDay);
    m_compareDays = add(tr("Compare with an &earlier day…"), u"compare"_s, u"Ctrl+Shift+D"_s, &LeadPage::compareDays);
    enableActions();
}

void LeadPage::fillMore(QMenu& menu)
{
    menu.clear();
    for (QAction* action : m_actions)
        if (action != m_accept && action != m_reject && action != m_moveTo && action != m_previous && action != m_next) menu.addAction(action);
    if (!m_lead || context().session.isReadOnly()) return;
    menu.addSeparator();
    fillStages(menu);
}

void LeadPage::fillStages(QMenu& menu)
{
    if (!m_lead) return;
    for (const StageRole stage : possibleStages(stageAt(m_lead->facts.stageMoves, m_lead->asOf)))
        connect(menu.addAction(themedIcon(context().theme, stageIcon(stage)), tr("Move to %1").arg(word(stage))), &QAction::triggered, this, [this, stage] { move({stage}); });
}

void LeadPage::activate()
{
    // The list's first lead is better than an empty page.
    if (m_row == 0 && !context().leads.rows().isEmpty()) {
        const auto best = std::max_element(context().leads.rows().begin(), context().leads.rows().end(), [](const LeadRow& a, const LeadRow& b) {
            return std::tuple(!a.trashed, a.card.temperature, a.card.total) < std::tuple(!b.trashed, b.card.temperature, b.card.total);
        });
        showLead(best->row);
    }
    if (m_row != 0) m_timeline->view()->setFocus();
    else setFocus();
}

bool LeadPage::hasUnsavedWork() const { return m_facts->isEditing(); }

void LeadPage::save() { m_facts->store(); }

std::any LeadPage::takeAlong() const
{
    if (m_row == 0) return {};
    return Kept{m_row, m_listed, m_list};
}

void LeadPage::bringBack(const std::any& kept)
{
    if (const auto* lead = std::any_cast<Kept>(&kept)) showLead(lead->row, lead->listed, lead->list);
}

void LeadPage::showLead(qint64 row, const QList<qint64>& listed, const QString& list)
{
    if (!listed.isEmpty() || row != m_row) {
        m_listed = listed;
        m_list = list;
    }
    m_row = row;
    load();
}

void LeadPage::load()
{
    const int asked = ++m_asked;
    context().session.run(this, [row = m_row, now = context().clock()](Workspace& w) { return readLeadView(w, row, now); },
                          [this, asked](const Result<LeadView>& lead) {
                              if (asked != m_asked) return;
                              if (lead) present(*lead);
                              else showEmpty(failureLine(context().wording(), lead.failure()));
                          });
}

void LeadPage::showEmpty(const QString& sentence)
{
    m_lead.reset();
    m_empty->setContent(sentence, tr("Go to the list"));
    m_stack->setCurrentIndex(0);
    enableActions();
}

void LeadPage::present(const LeadView& lead)
{
    m_lead = lead;
    m_header->setLead(lead);
    showPlace();
    m_facts->setLead(lead);
    m_timeline->setLead(lead);
    m_why->setLead(lead);
    enableActions();
    if (m_stack->currentIndex() == 0) {
        m_stack->setCurrentIndex(1);
        if (hasFocus()) m_timeline->view()->setFocus();
    }
    emit shown();
}

void LeadPage::showPlace()
{
    const qsizetype at = m_listed.indexOf(m_row);
    const QString words = at < 0 ? QString() : ofText(context().wording(), at + 1, m_listed.size());
    m_header->setPlace(at < 0 ? QString() : m_list, words, at > 0, at >= 0 && at + 1 < m_listed.size());
}

void LeadPage::step(int direction)
{
    const qsizetype at = m_listed.indexOf(m_row) + direction;
    if (at >= 0 && at < m_listed.size()) showLead(m_listed.at(at), m_listed, m_list);
}

void LeadPage::enableActions()
{
    const bool can = m_lead && !context().session.isReadOnly();
    for (QAction* action : m_actions) action->setEnabled(can);
    const bool fresh = can && stageAt(m_lead->facts.stageMoves, m_lead->asOf) == StageRole::MarketingQualified;
    for (QAction* action : {m_day, m_compareDays}) action->setEnabled(m_lead.has_value());
    const qsizetype at = m_lead ? m_listed.indexOf(m_row) : -1;
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < m_listed.size());
    m_mail->setEnabled(m_lead && mailLink(fieldWords(m_lead->facts, u"email", m_lead->asOf)));
    m_accept->setEnabled(fresh);
    m_reject->setEnabled(fresh);
    m_finish->setEnabled(can && nextStepOf(m_lead->facts));
    m_trash->setText(m_lead && m_lead->facts.trashedAt ? tr("Take out of the &trash") : tr("Put into the &trash"));
}

void LeadPage::chooseDay() { m_why->thenBar()->chooseDay(); }

void LeadPage::compareDays() { m_why->thenBar()->compare(); }

void LeadPage::move(const QList<StageRole>& to)
{
    if (m_lead && !context().session.isReadOnly()) moveLeads(context(), this, {m_row}, to);
}

void LeadPage::follow(const StageProposal& proposal)
{
    // Why it is SQL is known; why a lead is put aside a person says.
    if (proposal.cause == ProposalCause::Gate) return move({proposal.to});
    context().undo.perform(deedText(context().wording(), u"stage_moved"_s, {enumKey(proposal.to), u"1"_s}),
                           [row = m_row, to = proposal.to, reason = enumKey(proposal.cause), actor = context().actor()](Workspace& w) {
                               return moveStage(w, {row}, to, reason, std::nullopt, actor);
                           });
}

void LeadPage::callSheet()
{
    if (m_row != 0) emit context().navigator.callSheetWanted(m_row);
}

void LeadPage::log(LogKind kind)
{
    if (m_lead && !context().session.isReadOnly()) logActivityOf(context(), this, m_row, calledName(m_lead->facts, m_lead->asOf), kind);
}

void LeadPage::logCall() { log(LogKind::Call); }

void LeadPage::logMeeting() { log(LogKind::Meeting); }

void LeadPage::writeNote() { log(LogKind::Note); }

void LeadPage::writeMail()
{
    const auto link = m_lead ? mailLink(fieldWords(m_lead->facts, u"email", m_lead->asOf)) : std::nullopt;
    if (!link || openLink(*link)) return;
    context().showMessage(tr("No mail program was found."), tr("Copy the address from the facts, or choose a mail program in the settings of the desktop."));
}

void LeadPage::accept() { move({StageRole::SalesAccepted}); }

void LeadPage::reject()
{
    if (m_lead) move(rejections(stageAt(m_lead->facts.stageMoves, m_lead->asOf)));
}

void LeadPage::adjust()
{
    if (m_lead) adjustScoreOf(context(), this, m_row, calledName(m_lead->facts, m_lead->asOf));
}

void LeadPage::finishStep()
{
    const auto step = m_lead ? nextStepOf(m_lead->facts) : std::nullopt;
    if (!step) return;
    context().undo.perform(deedText(context().wording(), u"task_done"_s, {}),
                           [row = m_row, task = step->id, actor = context().actor()](Workspace& w) { return finishTask(w, row, task, actor); });
}

void LeadPage::trash()
{
    if (!m_lead) return;
    const bool in = !m_lead->facts.trashedAt;
    context().undo.perform(deedText(context().wording(), in ? u"leads_trashed"_s : u"leads_restored"_s, {u"1"_s}),
                           [row = m_row, in, actor = context().actor()](Workspace& w) { return trashLeads(w, {row}, in, actor); });
}

} // namespace Kelvin
