// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/BantText.h"

#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(BantText) };

QString budgetLevel(BantLevel level)
{
    switch (level) {
    case BantLevel::Unknown: return Words::tr("Unknown", "answer");
    case BantLevel::No: return Words::tr("None", "budget");
    case BantLevel::Partly: return Words::tr("Planned", "budget");
    case BantLevel::Yes: return Words::tr("Approved", "budget");
    case BantLevel::NoAnswer: return Words::tr("Asked, no answer", "answer");
    }
    return {};
}

QString authorityLevel(BantLevel level)
{
    switch (level) {
    case BantLevel::No: return Words::tr("User", "authority");
    case BantLevel::Partly: return Words::tr("Influencer", "authority");
    case BantLevel::Yes: return Words::tr("Decision maker", "authority");
    case BantLevel::Unknown:
    case BantLevel::NoAnswer: return budgetLevel(level);
    }
    return {};
}

QString needLevel(BantLevel level)
{
    switch (level) {
    case BantLevel::No: return Words::tr("None", "need");
    case BantLevel::Partly: return Words::tr("Nice to have", "need");
    case BantLevel::Yes: return Words::tr("Problem confirmed", "need");
    case BantLevel::Unknown:
    case BantLevel::NoAnswer: return budgetLevel(level);
    }
    return {};
}

QString timeframeLevel(BantLevel level)
{
    switch (level) {
    case BantLevel::No: return Words::tr("Over 12 months", "timeframe");
    case BantLevel::Partly: return Words::tr("3–12 months", "timeframe");
    case BantLevel::Yes: return Words::tr("Under 3 months", "timeframe");
    case BantLevel::Unknown:
    case BantLevel::NoAnswer: return budgetLevel(level);
    }
    return {};
}

} // namespace

QString word(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Budget: return Words::tr("Budget");
    case Criterion::Authority: return Words::tr("Authority");
    case Criterion::Need: return Words::tr("Need");
    case Criterion::Timeframe: return Words::tr("Timeframe");
    }
    return {};
}

QString letter(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Budget: return Words::tr("B", "letter for Budget");
    case Criterion::Authority: return Words::tr("A", "letter for Authority");
    case Criterion::Need: return Words::tr("N", "letter for Need");
    case Criterion::Timeframe: return Words::tr("T", "letter for Timeframe");
    }
    return {};
}

QString word(CriterionState state)
{
    switch (state) {
    case CriterionState::Open: return Words::tr("open", "criterion");
    case CriterionState::NotMet: return Words::tr("not met", "criterion");
    case CriterionState::Met: return Words::tr("met", "criterion");
    }
    return {};
}

QString levelText(Criterion criterion, BantLevel level)
{
    switch (criterion) {
    case Criterion::Budget: return budgetLevel(level);
    case Criterion::Authority: return authorityLevel(level);
    case Criterion::Need: return needLevel(level);
    case Criterion::Timeframe: return timeframeLevel(level);
    }
    return {};
}

QString answerChannelText(const QString& channel)
{
    if (channel == QLatin1String("call")) return Words::tr("call", "where an answer came from");
    if (channel == QLatin1String("mail")) return Words::tr("mail", "where an answer came from");
    if (channel == QLatin1String("form")) return Words::tr("form", "where an answer came from");
    return visibleText(channel, 40);
}

QString answerSourceText(const Wording& w, const CriterionStanding& standing)
{
    if (!standing.answer) return {};
    const QString moment = momentText(w, standing.answer->answeredAt);
    if (standing.answer->channel.isEmpty()) return moment;
    return Words::tr("%1, %2", "where an answer came from, and when").arg(answerChannelText(standing.answer->channel), moment);
}

} // namespace Kelvin
