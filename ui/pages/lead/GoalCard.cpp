// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/GoalCard.h"

#include "core/scoring/Qualification.h"
#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/GoalText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SmallMarks.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Kelvin {

static QString goalWord(Goal goal)
{
    switch (goal) {
    case Goal::Hot: return word(Temperature::Hot);
    case Goal::MarketingQualified: return word(StageRole::MarketingQualified);
    case Goal::SalesQualified: return word(StageRole::SalesQualified);
    }
    return {};
}

GoalCard::GoalCard(WindowContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new PlainLabel({}, u"strong"_s, this))
    , m_ask(makeSmall(makePrimary(new QPushButton(tr("Ask now"), this), context.theme)))
    , m_choicePlace(new QVBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setPart(*this, "card", true);
    m_title->setElideMode(Qt::ElideRight);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconWidget(context.theme, u"temp-hot"_s, &Tokens::calloutIcon, Size::Icon, this));
    head->addWidget(m_title, 1);
    head->addLayout(m_choicePlace);
    head->addWidget(m_ask);
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setSpacing(6);
    m_layout->addLayout(head);
    connect(m_ask, &QPushButton::clicked, this, &GoalCard::askWanted);
}

void GoalCard::setLead(const LeadView& lead)
{
    const QList<Goal> goals = goalsAhead(lead.explanation.card, lead.model);
    if (lead.row != m_lead.row || goals != m_goals) clear();
    m_lead = lead;
    setVisible(!goals.isEmpty());
    if (goals != m_goals) {
        m_goals = goals;
        delete m_choice;
        m_choice = nullptr;
        if (goals.size() > 1) {
            m_choice = new SegmentedControl(m_context.theme, this);
            m_choice->setAccessibleName(tr("Goal"));
            for (const Goal goal : goals) makeSmall(m_choice->segment(m_choice->addSegment(goalWord(goal))));
            m_choicePlace->addWidget(m_choice);
            connect(m_choice, &SegmentedControl::currentChanged, this, [this](int index) {
                clear();
                choose(index);
            });
        }
    }
    if (!goals.isEmpty()) choose(m_choice ? m_choice->currentIndex() : 0);
}

void GoalCard::choose(int index)
{
    const Goal goal = m_goals.value(std::max(0, index));
    m_title->setText(goalQuestion(goal));
    const int asked = ++m_asked;
    if (answersDecide(m_lead.model, goal)) return show(goal, {});
    m_context.session.runOverFacts(this, [lead = m_lead.facts, asOf = m_lead.asOf, goal](Workspace& w) { return pathsTo(w, lead, asOf, goal); },
                                   [this, asked, goal](const Result<QList<PathToGoal>>& paths) {
                                       if (asked != m_asked) return;
                                       if (paths) show(goal, *paths);
                                       else hide(); // not counted: nothing is known of the ways
                                   });
}

void GoalCard::addLine(const QString& text, const QString& note, const QString& icon)
{
    auto* line = new QWidget(m_body);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconWidget(m_context.theme, icon, &Tokens::text2, Size::SmallIcon, line));
    auto* words = new PlainLabel(text, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    row->addWidget(new PlainLabel(note, u"small"_s, line));
    m_body->layout()->addWidget(line);
    m_lines.append(note.isEmpty() ? text : u"%1 %2"_s.arg(text, note));
}

void GoalCard::addOpenAnswers()
{
    const Wording w = m_context.wording();
    for (const CriterionStanding& standing : m_lead.explanation.criteria)
        if (standing.state != CriterionState::Met)
            addLine(wishText(standing.criterion, m_lead.model.bant.metFrom[size_t(standing.criterion)]), standingText(w, standing), u"plus"_s);
}

void GoalCard::addPaths(Goal goal, const QList<PathToGoal>& paths)
{
    const Wording w = m_context.wording();
    if (paths.isEmpty()) return addLine(tr("No three facts or answers would do it."), {}, u"info"_s);
    if (paths.size() > 1 && goal != Goal::Hot) {
        for (const PathToGoal& path : paths) addLine(pathText(w, path, m_lead.model), frequencyText(w, path), u"plus"_s);
        return;
    }
    // One way is told step by step, with where each question stands.
    for (const PossibleStep& step : paths.first().steps) {
        const bool answer = step.kind == PossibleStep::Kind::Answer;
        addLine(stepText(w, step, m_lead.model), answer ? standingText(w, m_lead.explanation.criteria[size_t(step.criterion)]) : QString(), u"plus"_s);
    }
}

void GoalCard::clear()
{
    delete m_body;
    m_body = nullptr;
    m_lines.clear();
}

void GoalCard::show(Goal goal, const QList<PathToGoal>& paths)
{
    clear();
    m_body = new QWidget(this);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    m_layout->addWidget(m_body);
    const bool byAnswers = answersDecide(m_lead.model, goal);
    if (byAnswers) addOpenAnswers();
    else addPaths(goal, paths);
    const bool proposes = byAnswers && stageAt(m_lead.facts.stageMoves, m_lead.asOf) < StageRole::SalesQualified;
    if (proposes) addLine(tr("With all four met, SQL is proposed"), {}, u"stage-sql"_s);
}

} // namespace Kelvin
