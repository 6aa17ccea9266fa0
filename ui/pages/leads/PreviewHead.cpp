// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/PreviewHead.h"

#include "ui/models/LeadColumns.h"
#include "ui/text/DomainText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Kelvin {

PreviewHead::PreviewHead(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_badge(new BadgeWidget(context.theme, this))
    , m_potential(new TagWidget(context.theme, this))
    , m_name(new ElidedLabel({}, this))
    , m_title(new ElidedLabel({}, this))
    , m_company(new ElidedLabel({}, this))
    , m_phone(new PlainLabel({}, u"body"_s, this))
    , m_step(new PlainLabel({}, u"second"_s, this))
    , m_score(new PlainLabel({}, u"preview"_s, this))
    , m_change(new ChangeWidget(context.theme, this))
    , m_accept(makePrimary(new QPushButton(tr("Accept"), this), context.theme, u"accept"_s))
    , m_reject(new QPushButton(tr("Reject"), this))
    , m_stage(new QPushButton(tr("Move…"), this))
    , m_sheet(makePlain(new QPushButton(tr("Call sheet"), this), context.theme, u"call-sheet"_s))
{
    setTextRole(*m_name, u"page"_s);
    setTextRole(*m_title, u"second"_s);
    setTextRole(*m_company, u"second"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(makeTop());
    layout->addLayout(makeWho());
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_step->setWordWrap(true);
    layout->addWidget(m_phoneLine = withIcon(u"phone"_s, *m_phone));
    layout->addWidget(m_stepLine = withIcon(u"task"_s, *m_step));
    layout->addSpacing(6);
    layout->addLayout(makeButtons());
}

QHBoxLayout* PreviewHead::makeTop()
{
    auto* open = makeIconButton(new QToolButton(this), m_context.theme, u"open"_s, tr("Open the lead"));
    auto* close = makeIconButton(new QToolButton(this), m_context.theme, u"close"_s, tr("Close the preview"));
    connect(open, &QToolButton::clicked, this, &PreviewHead::openRequested);
    connect(close, &QToolButton::clicked, this, &PreviewHead::closeRequested);
    m_potential->setTag({highPotentialText(), TagTone::New});
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_badge);
    top->addWidget(m_potential);
    top->addStretch(1);
    top->addWidget(open);
    top->addWidget(close);
    return top;
}

QHBoxLayout* PreviewHead::makeWho()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_title);
    words->addWidget(m_company);
    auto* numbers = new QVBoxLayout;
    numbers->setSpacing(0);
    numbers->addStretch(1);
    numbers->addWidget(m_score, 0, Qt::AlignRight);
    numbers->addWidget(m_change, 0, Qt::AlignRight);
    auto* who = new QHBoxLayout;
    who->setContentsMargins(0, 0, 4, 0);
    who->addLayout(words, 1);
    who->addLayout(numbers);
    return who;
}

QWidget* PreviewHead::withIcon(const QString& icon, PlainLabel& words)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 4, 0);
    row->setSpacing(6);
    row->addWidget(new IconWidget(m_context.theme, icon, &Tokens::text2, Size::Icon, line), 0, Qt::AlignTop);
    row->addWidget(&words, 1);
    return line;
}

QLayout* PreviewHead::makeButtons()
{
    connect(m_accept, &QPushButton::clicked, this, &PreviewHead::acceptRequested);
    connect(m_reject, &QPushButton::clicked, this, &PreviewHead::rejectRequested);
    connect(m_stage, &QPushButton::clicked, this, &PreviewHead::stageRequested);
    connect(m_sheet, &QPushButton::clicked, this, &PreviewHead::callSheetRequested);
    // Three buttons are more than a line in some languages.
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_accept, m_reject, m_sheet, m_stage}) buttons->addWidget(button);
    return buttons;
}

void PreviewHead::showLead(const LeadRow& lead)
{
    const Wording w = m_context.wording();
    const bool scored = lead.card.inScope;
    m_badge->setVisible(scored);
    m_badge->setBadge({lead.card.temperature, word(lead.card.temperature), lead.card.provisional, false},
                      temperatureText(lead.card.temperature, lead.card.provisional));
    m_potential->setVisible(scored && lead.card.highPotential);
    m_name->setText(calledText(lead));
    m_title->setText(lead.title);
    m_title->setVisible(!lead.title.isEmpty());
    QStringList where{lead.company, lead.city};
    where.removeAll(QString());
    m_company->setText(where.join(u", "_s));
    m_company->setVisible(!where.isEmpty());
    m_phone->setText(lead.phone);
    m_phoneLine->setVisible(!lead.phone.isEmpty());
    m_step->setText(nextStepText(w, lead));
    setTextRole(*m_step, isNextStepLate(w, lead) ? u"danger"_s : u"second"_s);
    m_stepLine->setVisible(lead.nextStep.has_value());
    const MilliPoints before = lead.card.total - lead.weekChange.value_or(MilliPoints());
    m_score->setText(scored ? scoreText(w, lead.card.total) : QString());
    m_score->setAccessibleDescription(tr("Score"));
    m_change->setVisible(lead.weekChange.has_value());
    m_change->setChange({double(shownPoints(lead.card.total) - shownPoints(before)), changeText(w, before, lead.card.total)});
    const bool writable = !m_context.session.isReadOnly() && !lead.trashed;
    const bool waits = lead.stage == StageRole::MarketingQualified;
    m_accept->setVisible(waits);
    m_reject->setVisible(waits);
    m_stage->setVisible(!waits);
    for (QPushButton* button : {m_accept, m_reject, m_stage}) button->setEnabled(writable);
}

} // namespace Kelvin
