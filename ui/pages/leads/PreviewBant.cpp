// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/PreviewBant.h"

#include "ui/models/LeadColumns.h"
#include "ui/text/BantText.h"
#include "ui/text/GoalText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

PreviewBant::PreviewBant(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_met(new PlainLabel({}, u"small"_s, this))
    , m_callout(new MessageBar(context.theme, this))
{
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(u"BANT"_s, u"section"_s, this), 1);
    head->addWidget(m_met);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < criterionCount; ++i) {
        const auto at = size_t(i);
        m_pips[at] = new PipWidget(context.theme, this);
        m_standings[at] = new PlainLabel({}, u"second"_s, this);
        m_standings[at]->setWordWrap(true);
        grid->addWidget(m_pips[at], i, 0);
        grid->addWidget(new PlainLabel(word(Criterion(i)), this), i, 1);
        grid->addWidget(m_standings[at], i, 2);
    }
    const auto resize = [this, grid] { grid->setColumnMinimumWidth(1, m_context.theme.tokens().pxi(88)); };
    connect(&context.theme, &Theme::changed, this, resize);
    resize();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(grid);
    layout->addWidget(m_callout);
    clear();
}

void PreviewBant::clear()
{
    m_callout->hide();
    m_met->setText({});
    for (PlainLabel* label : m_standings) label->setText({});
}

void PreviewBant::showLead(const LeadRow& lead)
{
    const Pips pips = pipsOf(lead);
    for (size_t i = 0; i < pips.size(); ++i) m_pips[i]->setPip(pips[i], levelText(Criterion(i), pips[i].level));
}

void PreviewBant::showData(const PreviewData& preview)
{
    if (!preview.explanation) return clear();
    const Wording w = m_context.wording();
    m_met->setText(metCountText(preview.explanation->criteria));
    for (size_t i = 0; i < m_standings.size(); ++i) m_standings[i]->setText(standingText(w, preview.explanation->criteria[i]));
}

void PreviewBant::showPaths(const QList<PathToGoal>& paths, const ScoringModel& model)
{
    const LineText words = calloutText(m_context.wording(), Goal::Hot, paths, model);
    m_callout->setVisible(!words.title.isEmpty());
    if (!words.title.isEmpty()) m_callout->setMessage(MessageTone::Callout, words.title, words.detail);
}

} // namespace Kelvin
