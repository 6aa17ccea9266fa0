// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callsheet/AfterCallPanel.h"

#include "ui/text/ActivityText.h"
#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Filled.h"
#include "ui/text/GoalText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(AfterCallPanel) };

constexpr qsizetype reasonsShown = 4, questionsShown = 3;

QString reasonIcon(const ExplanationPart& part)
{
    if (part.evidence.isEmpty()) return u"scoring"_s;
    const Evidence& evidence = part.evidence.first();
    switch (evidence.kind) {
    case Evidence::Kind::Activity: return activityIcon(evidence.key);
    case Evidence::Kind::Answer: return u"call-sheet"_s;
    case Evidence::Kind::Inactivity: return u"clock"_s;
    case Evidence::Kind::Field: break;
    }
    return u"company"_s;
}

/// "3 or 4", the keys from which on a criterion is met.
QString keysFrom(int metFrom)
{
    QStringList keys;
    for (int level = std::clamp(metFrom, 1, 3); level <= 3; ++level) keys.append(QString::number(level + 1));
    return alternativesText(keys);
}

} // namespace

std::pair<QString, QString> hotCallout(const Explanation& after, const ScoringModel& model)
{
    if (!after.card.inScope || after.card.band == Band::Disqualified || model.temperature != TemperatureRule::Bant) return {};
    if (after.card.temperature == Temperature::Hot) return {Words::tr("Hot"), Words::tr("All four are met.", "BANT questions")};
    PathToGoal path;
    QStringList hints;
    for (const CriterionStanding& standing : after.criteria) {
        if (standing.state == CriterionState::Met) continue;
        const int metFrom = model.bant.metFrom[size_t(standing.criterion)];
        PossibleStep step;
        step.criterion = standing.criterion;
        step.level = BantLevel(metFrom);
        path.steps.append(step);
        hints.append(filled(Words::tr("%1: press %2.", "criterion, keys: 3 or 4"), {word(standing.criterion), keysFrom(metFrom)}));
    }
    if (path.steps.size() > 3) return {};
    return {calloutText({}, Goal::Hot, {path}, model).title, hints.join(u' ')};
}

AfterCallPanel::AfterCallPanel(WindowContext& context, QWidget* parent)
    : ColumnArea(parent)
    , m_context(context)
{
    setAccessibleName(tr("After this call"));
    auto* body = new QWidget;
    setPart(*body, "ground", u"surface"_s);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    const auto rule = [&] {
        auto* line = new QFrame(body);
        line->setFrameShape(QFrame::HLine);
        layout->addWidget(line);
    };
    layout->addWidget(new PlainLabel(tr("After this call"), u"section"_s, body));
    layout->addWidget(makeScore());
    layout->addWidget(makePips());
    m_callout = new MessageBar(context.theme, body);
    layout->addWidget(m_callout);
    rule();
    layout->addWidget(new PlainLabel(tr("Why this lead is on the list"), u"section"_s, body));
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(6);
    layout->addLayout(m_reasons);
    rule();
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("More questions"), u"section"_s, body), 1);
    m_questionsNote = new PlainLabel({}, u"small"_s, body);
    head->addWidget(m_questionsNote);
    layout->addLayout(head);
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(6);
    layout->addLayout(m_questions);
    layout->addStretch(1);
    setWidget(body);
}

QWidget* AfterCallPanel::makeScore()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_score = new PlainLabel({}, u"hero"_s, part);
    m_badge = new BadgeWidget(m_context.theme, part);
    m_met = new PlainLabel({}, u"small"_s, part);
    m_met->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_badge, 0, Qt::AlignLeft);
    right->addWidget(m_met);
    row->addWidget(m_score, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    return part;
}

QWidget* AfterCallPanel::makePips()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int i = 0; i < criterionCount; ++i) {
        auto* cell = new QFrame(part);
        setPart(*cell, "card", u"true"_s);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 6, 0, 6);
        column->setSpacing(4);
        m_pips[size_t(i)] = new PipWidget(m_context.theme, cell);
        auto* name = new PlainLabel(word(Criterion(i)), u"small"_s, cell);
        name->setElideMode(Qt::ElideRight);
        name->setAlignment(Qt::AlignHCenter);
        column->addWidget(m_pips[size_t(i)], 0, Qt::AlignHCenter);
        column->addWidget(name);
        row->addWidget(cell, 1);
    }
    return part;
}

void AfterCallPanel::clear(QVBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AfterCallPanel::addLine(QVBoxLayout* layout, QWidget* mark, const QString& text, const QString& note)
{
    auto* line = new QWidget(widget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    mark->setParent(line);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new PlainLabel(text, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!note.isEmpty()) row->addWidget(new PlainLabel(note, u"second"_s, line), 0, Qt::AlignTop);
    layout->addWidget(line);
}

void AfterCallPanel::setLead(const LeadView& lead)
{
    m_model = lead.model;
    showReasons(lead);
    setAfter(lead.explanation);
}

void AfterCallPanel::showReasons(const LeadView& lead)
{
    const Wording w = m_context.wording();
    QList<const ExplanationPart*> parts;
    for (const ExplanationPart& part : lead.explanation.parts)
        if (part.points.value > 0) parts.append(&part);
    std::stable_sort(parts.begin(), parts.end(), [](const ExplanationPart* a, const ExplanationPart* b) { return a->points > b->points; });
    clear(m_reasons);
    for (const ExplanationPart* part : parts.first(std::min(parts.size(), reasonsShown))) {
        const LineText text = lineText(w, *part, lead.model, lead.facts.adjustments);
        const QString words = text.detail.isEmpty() ? text.title : u"%1, %2"_s.arg(text.title, text.detail);
        addLine(m_reasons, new IconWidget(m_context.theme, reasonIcon(*part), &Tokens::text2), words, signedPointsText(w, part->points, decimalsFor({part->points}, 0)));
    }
    if (parts.isEmpty()) addLine(m_reasons, new IconWidget(m_context.theme, u"info"_s, &Tokens::text2), tr("Nothing has given it points yet."), {});
}

void AfterCallPanel::setAfter(const Explanation& after)
{
    const Wording w = m_context.wording();
    const Scorecard& card = after.card;
    m_score->setText(card.inScope ? scoreText(w, card.total) : QString());
    m_badge->setVisible(card.inScope);
    m_badge->setBadge({card.temperature, word(card.temperature), card.provisional, false}, temperatureText(card.temperature, card.provisional));
    const bool points = std::any_of(m_model.rules.begin(), m_model.rules.end(), [](const PointRule& rule) { return rule.on && std::holds_alternative<BantRule>(rule.body); });
    const QString met = filled(tr("%1.", "“3 of 4 met”"), {metCountText(after.criteria)});
    m_met->setText(points || after.model.isEmpty() ? met : filled(tr("%1 The answers give no points in %2, they set the temperature.", "“3 of 4 met.”, model"), {met, versionText(w, m_model, after.version)}));
    for (const CriterionStanding& standing : after.criteria)
        m_pips[size_t(standing.criterion)]->setPip({standing.expired ? BantLevel::Unknown : standing.level, standing.state == CriterionState::Met}, standingText(w, standing));
    showCallout(after);
}

void AfterCallPanel::showCallout(const Explanation& after)
{
    const auto [title, detail] = hotCallout(after, m_model);
    m_callout->setVisible(!title.isEmpty());
    if (!title.isEmpty()) m_callout->setMessage(MessageTone::Callout, title, detail);
}

void AfterCallPanel::setQuestions(Criterion criterion, const CriterionQuestions& questions)
{
    clear(m_questions);
    m_questionsNote->setText(word(criterion));
    for (qsizetype i = 0; i < std::min(questions.more.size(), questionsShown); ++i)
        addLine(m_questions, new KeyHint(m_context.theme, u"F%1"_s.arg(5 + i)), questions.more[i], {});
}

QString AfterCallPanel::scoreWords() const { return m_score->fullText(); }

QString AfterCallPanel::calloutWords() const { return m_callout->isHidden() ? QString() : m_callout->sentence(); }

} // namespace Kelvin
