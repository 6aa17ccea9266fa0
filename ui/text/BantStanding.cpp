// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/BantText.h"

#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(BantStanding) };

} // namespace

QString standingText(const Wording& w, const CriterionStanding& standing)
{
    if (!standing.asked) return Words::tr("never asked", "criterion");
    if (standing.expired)
        return standing.answer ? Words::tr("asked %1, ask again", "date").arg(dateText(w, standing.answer->answeredAt))
                               : Words::tr("the date of purchase has passed, ask again");
    switch (standing.level) {
    case BantLevel::NoAnswer: return Words::tr("asked, no answer", "criterion");
    case BantLevel::Unknown: return Words::tr("not known", "criterion");
    case BantLevel::No:
    case BantLevel::Partly:
    case BantLevel::Yes: return midSentence(w, levelText(standing.criterion, standing.level));
    }
    return {};
}

QString neededText(Criterion criterion, int metFrom)
{
    const bool partly = metFrom <= 2;
    switch (criterion) {
    case Criterion::Budget: return partly ? Words::tr("needs planned or approved", "budget") : Words::tr("needs approved", "budget");
    case Criterion::Authority:
        return partly ? Words::tr("needs an influencer or a decision maker") : Words::tr("needs a decision maker");
    case Criterion::Need:
        return partly ? Words::tr("needs nice to have or a confirmed problem") : Words::tr("needs a confirmed problem");
    case Criterion::Timeframe: return partly ? Words::tr("needs 3–12 months or sooner") : Words::tr("needs under 3 months");
    }
    return {};
}

QString wishText(Criterion criterion, int metFrom)
{
    const bool partly = metFrom <= 2;
    switch (criterion) {
    case Criterion::Budget: return partly ? Words::tr("Budget planned or approved") : Words::tr("Budget approved");
    case Criterion::Authority: return partly ? Words::tr("A contact who influences the decision") : Words::tr("A contact who decides");
    case Criterion::Need: return partly ? Words::tr("A need, at least nice to have") : Words::tr("A confirmed problem");
    case Criterion::Timeframe: return partly ? Words::tr("A purchase within 12 months") : Words::tr("A purchase within 3 months");
    }
    return {};
}

QString metCountText(const std::array<CriterionStanding, criterionCount>& criteria)
{
    const auto met = std::count_if(criteria.begin(), criteria.end(),
                                   [](const CriterionStanding& s) { return s.state == CriterionState::Met; });
    return Words::tr("%1 of %2 met", "criteria").arg(QString::number(met), QString::number(criterionCount));
}

QString standingsText(const Wording& w, const std::array<CriterionStanding, criterionCount>& criteria)
{
    QString text;
    for (const CriterionStanding& standing : criteria) {
        const QString where = standingText(w, standing);
        const QString sentence =
            standing.state == CriterionState::Open
                ? Words::tr("%1: %2.", "criterion and where it stands").arg(word(standing.criterion), where)
                : Words::tr("%1: %2, %3.", "criterion, answer, met or not met").arg(word(standing.criterion), where, word(standing.state));
        text += text.isEmpty() ? sentence : QLatin1Char(' ') + sentence;
    }
    return text;
}

} // namespace Kelvin
