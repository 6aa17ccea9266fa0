// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callsheet/CallHeader.h"

#include "ui/text/DomainText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

CallHeader::CallHeader(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel({}, this))
    , m_badge(new BadgeWidget(context.theme, this))
    , m_role(new ElidedLabel({}, this))
    , m_phone(new PlainLabel({}, u"page"_s, this))
    , m_clock(new TagWidget(context.theme, this))
    , m_place(new PlainLabel({}, u"second"_s, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    setTextRole(*m_name, u"page"_s);
    setTextRole(*m_role, u"second"_s);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* name = new QHBoxLayout;
    name->setSpacing(10);
    name->addWidget(m_name);
    name->addWidget(m_badge);
    name->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    left->addLayout(name);
    left->addWidget(m_role);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(new IconWidget(context.theme, u"phone"_s, &Tokens::text2, Size::Icon, this));
    row->addWidget(m_phone);
    row->addWidget(m_clock);
    row->addWidget(m_place);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &CallHeader::tick);
}

void CallHeader::setLead(const LeadView& lead, const QString& place)
{
    const QString name = calledName(lead.facts, lead.asOf);
    const Scorecard& card = lead.explanation.card;
    m_name->setText(name.isEmpty() ? tr("Without a name") : name);
    m_badge->setVisible(card.inScope);
    m_badge->setBadge({card.temperature, word(card.temperature), card.provisional, false}, temperatureText(card.temperature, card.provisional));
    m_role->setText(roleLine(lead.facts, lead.asOf));
    const QString phone = fieldWords(lead.facts, u"phone", lead.asOf);
    m_phone->setText(phone.isEmpty() ? tr("No phone number") : phone);
    setTextRole(*m_phone, phone.isEmpty() ? u"second"_s : u"page"_s);
    m_place->setText(place);
}

void CallHeader::start()
{
    m_since.start();
    m_tick.start();
    tick();
}

void CallHeader::tick()
{
    if (!isVisible() && m_since.elapsed() > 1'000) return;
    m_clock->setTag({stopwatchText(m_since.elapsed() / 1'000), TagTone::Plain});
}

} // namespace Kelvin
