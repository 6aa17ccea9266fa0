// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/WhyPanel.h"

#include "ui/pages/lead/ExplanationRows.h"
#include "ui/pages/lead/GoalCard.h"
#include "ui/pages/lead/ThenBar.h"
#include "ui/text/ChangeText.h"
#include "ui/text/DomainText.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

WhyPanel::WhyPanel(WindowContext& context, QWidget* parent)
    : ColumnArea(parent)
    , m_context(context)
{
    setAccessibleName(tr("Why this score"));
    auto* body = new QWidget;
    setPart(*body, "ground", u"surface"_s);
    m_then = new ThenBar(context, tr("Why this score"), body);
    m_bar = new AxisBarWidget(context.theme, body);
    m_message = new MessageBar(context.theme, body);
    m_message->hide();
    m_list = new ContributionList(context.theme, body);
    m_goals = new GoalCard(context, body);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 10, 12, 16);
    layout->setSpacing(8);
    // The list keeps 4 px at each side for the frame of its focus; the others stand where its words do.
    const auto add = [&](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(4, 0, 4, 0);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    auto* line = new QFrame(body);
    line->setFrameShape(QFrame::HLine);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_then, makeAxes(), m_bar, m_message, line}) add(widget);
    layout->addWidget(m_list);
    layout->addSpacing(4);
    add(m_goals);
    layout->addStretch(1);
    setWidget(body);
    connect(m_then, &ThenBar::changed, this, &WhyPanel::ask);
    connect(m_goals, &GoalCard::askWanted, this, &WhyPanel::askWanted);
}

QWidget* WhyPanel::makeAxes()
{
    auto* pairs = new QWidget;
    auto* flow = new FlowLayout(pairs, 8);
    flow->setColumns(2);
    for (const Axis axis : {Axis::Fit, Axis::Engagement, Axis::Qualification}) {
        auto* both = new QWidget(pairs);
        auto* pair = new QHBoxLayout(both);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(4);
        pair->addWidget(new PlainLabel(word(axis), u"second"_s, both));
        m_axes.append(new PlainLabel({}, u"sum"_s, both));
        pair->addWidget(m_axes.last());
        flow->addWidget(both);
    }
    m_grade = new PlainLabel({}, u"strong"_s, pairs);
    flow->addWidget(m_grade);
    return pairs;
}

void WhyPanel::setLead(const LeadView& lead)
{
    const bool other = lead.row != m_lead.row;
    m_lead = lead;
    if (other) m_then->reset(lead.facts.createdAt, lead.asOf);
    else {
        m_then->setNow(lead.asOf);
        ask();
    }
    m_goals->setLead(lead);
}

void WhyPanel::ask()
{
    const auto question = m_then->question();
    const int asked = ++m_asked;
    m_waiting = question.has_value();
    if (!question) return show(m_lead.explanation, m_lead.model);
    m_context.session.run(this, [lead = m_lead.facts, question](Workspace& w) { return readThen(w, lead, *question); },
                          [this, asked](const Result<ThenView>& then) {
                              if (asked != m_asked) return;
                              m_waiting = false;
                              if (!then) {
                                  const FailureWords words = failureText(m_context.wording(), then.failure());
                                  m_message->setMessage(MessageTone::Note, words.text, words.next);
                                  m_message->show();
                                  emit shown();
                              } else if (then->diff) {
                                  showChange(*then);
                              } else {
                                  show(then->explanation, then->model);
                              }
                          });
}

void WhyPanel::setRows(const QList<ContributionRow>& rows, const QString& name)
{
    m_rows = rows;
    m_list->setAccessibleName(name);
    m_list->setRows(rows);
    updateGeometry();
    emit shown();
}

void WhyPanel::show(const Explanation& explanation, const ScoringModel& model)
{
    const Wording w = m_context.wording();
    for (const Axis axis : {Axis::Fit, Axis::Engagement, Axis::Qualification}) m_axes[int(axis)]->setText(scoreText(w, explanation.card.axes[size_t(axis)]));
    m_grade->setText(grade(explanation.card).isEmpty() ? QString() : gradeText(grade(explanation.card)));
    m_bar->setAxisBar(axisBarOf(w, explanation, model));
    m_bar->setAccessibleName(filled(tr("Score %1", "points"), {scoreText(w, explanation.card.total)}));
    showGates(explanation, model);
    if (explanation.model.isEmpty()) setRows({}, tr("No model scores this lead."));
    else setRows(explanationRows(w, explanation, model, m_lead.facts.adjustments), tr("Contributions"));
}

void WhyPanel::showGates(const Explanation& explanation, const ScoringModel& model)
{
    const Wording w = m_context.wording();
    if (explanation.model.isEmpty()) {
        m_message->setMessage(MessageTone::Plain, tr("No model scores this lead."), tr("The scope of each model leaves it out."));
        return m_message->show();
    }
    QStringList on, open;
    for (const GateFinding& gate : explanation.gates) (gate.on ? on : open).append(gateText(w, gate, model));
    const bool gated = !on.isEmpty();
    QStringList lifted;
    for (const GateFinding& track : explanation.fastTracks)
        if (track.on) lifted.append(gateText(w, track, model));
    m_message->setVisible(gated || !open.isEmpty() || !lifted.isEmpty());
    if (gated) m_message->setMessage(MessageTone::Danger, tr("Disqualified by a rule"), on.join(u"; "_s));
    else if (!lifted.isEmpty()) m_message->setMessage(MessageTone::Note, tr("MQL by a fast track"), (lifted + open).join(u"; "_s));
    else if (!open.isEmpty()) m_message->setMessage(MessageTone::Plain, tr("Not decided yet"), open.join(u"; "_s));
}

void WhyPanel::showChange(const ThenView& then)
{
    show(then.explanation, then.model);
    setRows(changeRows(m_context.wording(), *then.diff, then.before, then.explanation, then.model, m_lead.facts.adjustments), tr("Causes of the change"));
}

} // namespace Kelvin
