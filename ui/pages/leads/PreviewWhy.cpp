// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/PreviewWhy.h"

#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Filled.h"
#include "ui/text/StoryText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr int mostShown = 5;

PreviewWhy::PreviewWhy(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new PlainLabel({}, u"section"_s, this))
    , m_since(new PlainLabel({}, u"small"_s, this))
    , m_list(new ContributionList(context.theme, this))
    , m_split(new QWidget(this))
{
    auto* full = makeSmall(makeLink(new QPushButton(tr("Full explanation"), this)));
    connect(full, &QPushButton::clicked, this, &PreviewWhy::openRequested);
    connect(m_list, &ContributionList::rowChosen, this, &PreviewWhy::openRequested);
    m_since->setWordWrap(true);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->setAccessibleName(tr("Why this score"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(full);
    // Three axes and the grade are more than a line in some languages.
    auto* split = new FlowLayout(m_split, 10);
    split->setContentsMargins(4, 0, 4, 0);
    split->setColumns(2);
    for (PlainLabel*& label : m_axes) split->addWidget(label = new PlainLabel({}, u"small"_s, m_split));
    split->addWidget(m_grade = new PlainLabel({}, u"small"_s, m_split));
    auto* layout = new QVBoxLayout(this);
    // The list keeps 4 px at each side for the frame of its focus; the others stand where its words do.
    m_since->setContentsMargins(4, 0, 4, 0);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_since);
    layout->addWidget(m_list);
    layout->addWidget(m_split);
    clear();
}

void PreviewWhy::clear()
{
    m_title->setText({});
    m_since->setText({});
    m_list->setRows({});
    for (PlainLabel* label : m_axes) label->setText({});
    m_grade->setText({});
    m_split->hide();
}

void PreviewWhy::showData(const LeadRow& lead, const PreviewData& preview)
{
    clear();
    const Wording w = m_context.wording();
    m_since->setText(standingSinceText(w, stageText(lead.stage, lead.stageName), lead.stageSince, preview.story));
    if (preview.explanation) return showParts(lead, *preview.explanation, preview);
    m_title->setText(tr("No score"));
    m_since->setText(tr("No published model scores this lead."));
}

void PreviewWhy::showParts(const LeadRow& lead, const Explanation& explanation, const PreviewData& preview)
{
    const Wording w = m_context.wording();
    m_title->setText(filled(tr("Why %1", "score"), {scoreText(w, explanation.card.total)}));
    m_list->setRows(topContributions(w, explanation, preview.model, preview.adjustments, mostShown), 72);
    m_list->setAccessibleName(m_title->text());
    for (const Axis axis : {Axis::Fit, Axis::Engagement, Axis::Qualification}) {
        const MilliPoints points = explanation.card.axes[size_t(axis)];
        m_axes[size_t(axis)]->setText(filled(tr("%1 %2", "axis, points"), {word(axis), scoreText(w, points)}));
        // Where answers give no points, their axis has nothing to say.
        m_axes[size_t(axis)]->setVisible(axis != Axis::Qualification || points.value != 0);
    }
    m_grade->setText(grade(lead.card).isEmpty() ? QString() : gradeText(grade(lead.card)));
    m_grade->setVisible(!m_grade->text().isEmpty());
    m_split->show();
}

QList<ContributionRow> topContributions(const Wording& w, const Explanation& explanation, const ScoringModel& model, const QList<Adjustment>& adjustments, int most)
{
    QList<ExplanationPart> parts = explanation.parts;
    parts.removeIf([](const ExplanationPart& part) { return part.points.value == 0; });
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return std::abs(a.points.value) > std::abs(b.points.value); });
    QList<MilliPoints> shown{explanation.card.total};
    for (const ExplanationPart& part : parts) shown.append(part.points);
    const int decimals = decimalsFor(shown, 0);
    QList<ContributionRow> rows;
    MilliPoints rest;
    // One line more is better said than counted.
    const qsizetype listed = parts.size() <= most + 1 ? parts.size() : most;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const ExplanationPart& part = parts.at(i);
        if (i >= listed) rest += part.points;
        else rows.append(ContributionBar{lineText(w, part, model, adjustments).title, {}, signedPointsText(w, part.points, decimals), double(part.points.value) / 1'000});
    }
    if (listed < parts.size()) {
        const qsizetype more = parts.size() - listed;
        const QString words = filled(PreviewWhy::tr("%1 more", "contributions", pluralCount(more)), {numberText(w, more)});
        rows.append(ContributionHeading{words, {}, signedPointsText(w, rest, decimals), false});
    }
    rows.append(ContributionRule{});
    rows.append(ContributionHeading{shortSumText(explanation), {}, pointsText(w, explanation.card.total, decimals), true});
    return rows;
}

} // namespace Kelvin
