// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/ImportEffectPanel.h"

#include "core/scoring/Scorecard.h"
#include "ui/text/DomainText.h"
#include "ui/text/FormatNumbers.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

ImportEffectPanel::ImportEffectPanel(const Theme& theme, const Wording& wording, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_wording(wording), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    for (const Temperature temperature : {Temperature::Hot, Temperature::Warm, Temperature::Cold}) {
        auto* badge = new BadgeWidget(theme, this);
        badge->setBadge({temperature, word(temperature), false, false});
        m_temperatures[size_t(temperature)] = addLine(badge);
    }
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    m_grid->addWidget(rule, m_grid->rowCount(), 0, 1, 4);
    m_leads = addLine(new PlainLabel(tr("All leads"), u"strong"_s, this));
    m_qualified = addLine(new PlainLabel(word(StageRole::MarketingQualified), this));
}

ImportEffectPanel::Line ImportEffectPanel::addLine(QWidget* head)
{
    Line line{new PlainLabel({}, u"second"_s, this), new PlainLabel({}, u"sum"_s, this)};
    const int row = m_grid->rowCount();
    m_grid->addWidget(head, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(line.before, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(new IconWidget(m_theme, u"arrow-right"_s, &Tokens::text3, Size::SmallIcon, this), row, 2, Qt::AlignVCenter);
    m_grid->addWidget(line.after, row, 3, Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void ImportEffectPanel::say(const Line& line, const QString& what, qint64 before, qint64 after)
{
    line.before->setText(numberText(m_wording, before));
    line.after->setText(numberText(m_wording, after));
    line.after->setAccessibleName(tr("%1 %2 → %3").arg(what, line.before->fullText(), line.after->fullText()));
}

void ImportEffectPanel::setEffect(const ImportEffect& effect)
{
    for (const Temperature temperature : {Temperature::Hot, Temperature::Warm, Temperature::Cold}) {
        const auto place = size_t(temperature);
        say(m_temperatures[place], word(temperature), effect.temperatureBefore[place], effect.temperatureAfter[place]);
    }
    say(m_leads, tr("All leads"), effect.leadsBefore, effect.leadsAfter);
    const auto qualified = size_t(Band::MarketingQualified);
    say(m_qualified, word(StageRole::MarketingQualified), effect.bandBefore[qualified], effect.bandAfter[qualified]);
}

} // namespace Kelvin
