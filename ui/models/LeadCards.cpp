// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LeadCards.h"

#include "ui/models/LeadColumns.h"
#include "ui/text/DomainText.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(LeadCards) };

constexpr qsizetype mostShown = 200; // more is never legible on a card

QString ageText(const Wording& w, const LeadRow& lead)
{
    return lead.lastActivityAt ? shortDurationText(w, std::max<qint64>(0, w.now - *lead.lastActivityAt)) : QString();
}

} // namespace

LeadCard cardOf(const Wording& w, const LeadRow& lead)
{
    LeadCard card;
    if (lead.card.inScope) {
        card.badge = TemperatureBadge{lead.card.temperature, word(lead.card.temperature), lead.card.provisional, false};
        card.score = scoreText(w, lead.card.total);
    }
    card.name = visibleText(calledText(lead), mostShown);
    card.company = visibleText(lead.company, mostShown);
    card.stage = visibleText(lead.stageName, mostShown);
    card.when = nextStepWhen(w, lead);
    card.step = visibleText(nextStepWhat(lead), mostShown);
    card.late = isNextStepLate(w, lead);
    card.pips = pipsOf(lead);
    card.age = ageText(w, lead);
    card.initials = visibleText(initialsOf(lead.owner), 3);
    card.dimmed = lead.trashed;
    return card;
}

QString cardText(const Wording& w, const LeadRow& lead)
{
    QStringList parts{calledText(lead), lead.company, lead.stageName};
    if (lead.card.inScope) {
        parts.append(temperatureText(lead.card.temperature, lead.card.provisional));
        parts.append(filled(Words::tr("score %1"), {scoreText(w, lead.card.total)}));
    }
    parts.append(nextStepText(w, lead));
    if (!lead.owner.isEmpty()) parts.append(filled(Words::tr("owner %1"), {lead.owner}));
    parts.append(pipsText(lead));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace Kelvin
