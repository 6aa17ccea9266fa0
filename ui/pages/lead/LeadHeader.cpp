// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/LeadHeader.h"

#include "core/domain/NextStep.h"
#include "ui/pages/lead/LeadView.h"
#include "ui/pages/lead/StageSteps.h"
#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/Filled.h"
#include "ui/text/ProposalText.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/Links.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/SmallMarks.h"
#include "ui/widgets/StepperWidget.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr int longestListName = 48;

double points(MilliPoints value) { return double(value.value) / 1'000; }

QHBoxLayout* rowIn(QWidget* widget, int spacing)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

LeadHeader::LeadHeader(WindowContext& context, QMenu* more, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stages(new StepperWidget(context.theme, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(makeTrail());
    left->addWidget(makeName());
    m_role = new ElidedLabel({}, this);
    setTextRole(*m_role, u"second"_s);
    left->addWidget(m_role);
    left->addSpacing(4);
    left->addWidget(makeActions(more));
    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(left, 1);
    top->addWidget(makeScore(), 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(top);
    m_proposed = new MessageBar(context.theme, this);
    layout->addWidget(m_proposed);
    connect(m_proposed, &MessageBar::actionTriggered, this, [this] {
        if (m_proposal) emit proposalTaken(*m_proposal);
    });
    layout->addWidget(m_stages);
    m_stages->setAccessibleName(tr("Stage"));
    connect(m_stages, &StepperWidget::stepChosen, this, [this](int index) {
        const StageRole to = m_stages->steps().at(index).stage;
        if (!m_context.session.isReadOnly() && possibleStages(m_stage).contains(to)) emit stageWanted(to);
    });
    // The tab order is the order of reading.
    setTabOrder(m_reject, m_proposed);
    setTabOrder(m_proposed, m_stages);
}

QWidget* LeadHeader::makeTrail()
{
    auto* trail = new QWidget(this);
    auto* row = rowIn(trail, 4);
    m_list = makeSmall(makeLink(new QPushButton(tr("Leads"), trail)));
    m_list->setAccessibleName(tr("Back to the list of leads"));
    connect(m_list, &QPushButton::clicked, this, &LeadHeader::listWanted);
    m_place = new PlainLabel({}, u"small"_s, trail);
    m_previous = makeIconButton(new QToolButton(trail), m_context.theme, u"chevron-up"_s, tr("Previous lead of the list"));
    m_next = makeIconButton(new QToolButton(trail), m_context.theme, u"chevron-down"_s, tr("Next lead of the list"));
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    for (QToolButton* button : {m_previous, m_next}) setPart(*button, "small", true);
    row->addWidget(m_list);
    row->addWidget(m_place);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    return trail;
}

QWidget* LeadHeader::makeName()
{
    auto* line = new QWidget(this);
    auto* row = rowIn(line, 12);
    m_name = new ElidedLabel({}, line);
    setTextRole(*m_name, u"title"_s);
    m_badge = new BadgeWidget(m_context.theme, line);
    m_tag = new TagWidget(m_context.theme, line);
    m_met = new PlainLabel({}, u"small"_s, line);
    row->addWidget(m_name);
    row->addWidget(m_badge);
    row->addWidget(m_tag);
    row->addWidget(m_met);
    row->addStretch(1);
    return line;
}

QWidget* LeadHeader::makeActions(QMenu* more)
{
    auto* bar = new QWidget(this);
    auto* row = rowIn(bar, 8);
    m_accept = makePrimary(new QPushButton(tr("Accept"), bar), m_context.theme, u"accept"_s);
    m_reject = makePlain(new QPushButton(tr("Reject"), bar), m_context.theme, u"reject"_s);
    auto* sheet = makePlain(new KeyButton(m_context.theme, tr("Call sheet"), u"Ctrl+B"_s, bar), m_context.theme, u"call-sheet"_s);
    m_mail = makePlain(new QPushButton(tr("Mail"), bar), m_context.theme, u"mail"_s);
    auto* menu = makeIconButton(new QToolButton(bar), m_context.theme, u"more"_s, tr("More"), true);
    menu->setMenu(more);
    menu->setPopupMode(QToolButton::InstantPopup);
    m_deadline = new CountdownWidget(m_context.theme, bar);
    for (QPushButton* button : {m_accept, m_reject}) button->setEnabled(!m_context.session.isReadOnly());
    connect(m_accept, &QPushButton::clicked, this, &LeadHeader::acceptWanted);
    connect(m_reject, &QPushButton::clicked, this, &LeadHeader::rejectWanted);
    connect(sheet, &QPushButton::clicked, this, &LeadHeader::callSheetWanted);
    connect(m_mail, &QPushButton::clicked, this, &LeadHeader::mailWanted);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_accept, m_reject, sheet, m_mail, menu, m_deadline}) row->addWidget(widget);
    row->addStretch(1);
    return bar;
}

QWidget* LeadHeader::makeScore()
{
    auto* part = new QWidget(this);
    auto* row = rowIn(part, 24);
    m_score = new PlainLabel({}, u"hero"_s, part);
    m_score->setAlignment(Qt::AlignRight);
    m_change = new ChangeWidget(m_context.theme, part);
    m_changeNote = new PlainLabel(tr("in 7 days"), u"small"_s, part);
    auto* under = new QHBoxLayout;
    under->setSpacing(4);
    under->addStretch(1);
    under->addWidget(m_change);
    under->addWidget(m_changeNote);
    auto* number = new QVBoxLayout;
    number->setSpacing(0);
    number->addWidget(m_score);
    number->addLayout(under);
    number->addSpacing(4);
    m_sparkline = new SparklineWidget(m_context.theme, part);
    row->addLayout(number);
    row->addWidget(m_sparkline);
    return part;
}

void LeadHeader::setPlace(const QString& list, const QString& words, bool hasPrevious, bool hasNext)
{
    // A name that somebody gave it may hold what a button takes for its key.
    m_list->setText(list.isEmpty() ? tr("Leads") : visibleText(list, longestListName).replace(u'&', u"&&"_s));
    m_place->setText(words);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_place, m_previous, m_next}) widget->setVisible(!words.isEmpty());
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}

void LeadHeader::setLead(const LeadView& lead)
{
    const QString name = calledName(lead.facts, lead.asOf);
    m_stage = stageAt(lead.facts.stageMoves, lead.asOf);
    m_name->setText(name.isEmpty() ? tr("Without a name") : name);
    m_role->setText(roleLine(lead.facts, lead.asOf));
    m_role->setVisible(!m_role->text().isEmpty());
    const auto met = std::count_if(lead.explanation.criteria.begin(), lead.explanation.criteria.end(),
                                   [](const CriterionStanding& standing) { return standing.state == CriterionState::Met; });
    m_met->setText(tr("%1 of %2 BANT met").arg(met).arg(criterionCount));
    m_met->setAccessibleDescription(standingsText(m_context.wording(), lead.explanation.criteria));
    m_tag->setTag(lead.facts.trashedAt ? Tag{tr("In the trash"), TagTone::Danger} : Tag{highPotentialText(), TagTone::New});
    m_tag->setVisible(lead.facts.trashedAt || lead.explanation.card.highPotential);
    showScore(lead);
    showSparkline(lead);
    showDeadline(lead);
    showProposal(lead);
    m_stages->setSteps(stageSteps(lead.facts, m_context.wording()));
    const QString address = fieldWords(lead.facts, u"email", lead.asOf);
    m_mail->setVisible(mailLink(address).has_value());
    setPlainToolTip(*m_mail, address);
    m_accept->setVisible(m_stage == StageRole::MarketingQualified);
    m_reject->setVisible(m_stage == StageRole::MarketingQualified);
}

void LeadHeader::showScore(const LeadView& lead)
{
    const Wording w = m_context.wording();
    const Scorecard& card = lead.explanation.card;
    m_badge->setBadge({card.temperature, word(card.temperature), card.provisional, true}, temperatureText(card.temperature, card.provisional));
    m_badge->setVisible(card.inScope);
    m_score->setText(card.inScope ? scoreText(w, card.total) : tr("not scored", "outside every model"));
    setTextRole(*m_score, card.inScope ? u"hero"_s : u"second"_s);
    const MilliPoints before = lead.weekBefore.value_or(MilliPoints{});
    m_change->setChange({double(shownPoints(card.total) - shownPoints(before)), changeText(w, before, card.total)});
    m_change->setVisible(card.inScope);
    m_changeNote->setVisible(card.inScope);
}

void LeadHeader::showSparkline(const LeadView& lead)
{
    const Wording w = m_context.wording();
    const Instant start = lead.asOf - historyDays * secondsPerDay;
    Sparkline line;
    line.to = historyDays;
    for (const auto& [at, total] : lead.history) line.points.append({double(at - start) / secondsPerDay, points(total)});
    if (const auto threshold = lead.explanation.card.marketingQualified) {
        line.threshold = points(*threshold);
        line.thresholdLabel = filled(tr("MQL %1", "points of the line"), {scoreText(w, *threshold)});
    }
    line.firstLabel = shortDateText(w, start);
    line.lastLabel = relativeDayText(w, lead.asOf);
    m_sparkline->setSparkline(line);
    m_sparkline->setVisible(lead.explanation.card.inScope);
    m_sparkline->setAccessibleName(filled(tr("Score of the last %1 days, now %2"), {QString::number(historyDays), scoreText(w, lead.explanation.card.total)}));
}

void LeadHeader::showDeadline(const LeadView& lead)
{
    const auto step = nextStepOf(lead.facts);
    const bool shown = step && step->kind == u"accept" && step->dueAt && m_stage == StageRole::MarketingQualified;
    m_deadline->setVisible(shown);
    if (!shown) return;
    const Instant now = m_context.clock();
    const double whole = double(std::max<qint64>(1, *step->dueAt - step->createdAt));
    m_deadline->setCountdown({std::clamp(double(*step->dueAt - now) / whole, 0.0, 1.0),
                              filled(tr("%1 to accept", "time left: 6 h left"), {timeLeftText(m_context.wording(), *step->dueAt)}), now > *step->dueAt});
}

void LeadHeader::showProposal(const LeadView& lead)
{
    m_proposal = stageProposal(lead.explanation.card, m_stage);
    m_proposed->setVisible(m_proposal.has_value());
    if (!m_proposal) return;
    const LineText said = proposalText(m_context.wording(), *m_proposal, lead.explanation, lead.model);
    const bool gated = m_proposal->cause == ProposalCause::Gate;
    m_proposed->setMessage(gated ? MessageTone::Danger : MessageTone::Callout, said.title, said.detail,
                           m_context.session.isReadOnly() ? QString() : gated ? tr("Disqualify…") : tr("Move to SQL"));
}

} // namespace Kelvin
