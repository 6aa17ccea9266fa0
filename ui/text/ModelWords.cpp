// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/DomainText.h"

#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ModelWords) };

} // namespace

QString word(ThresholdKind threshold)
{
    switch (threshold) {
    case ThresholdKind::MarketingQualified: return Words::tr("MQL", "threshold");
    case ThresholdKind::SalesQualified: return Words::tr("SQL", "threshold");
    }
    return {};
}

QString crossingText(ThresholdKind threshold, bool crossed)
{
    const QString line = word(threshold);
    return crossed ? Words::tr("Crossed the %1 line", "MQL or SQL").arg(line) : Words::tr("Fell below the %1 line", "MQL or SQL").arg(line);
}

QString word(TemperatureRule rule)
{
    switch (rule) {
    case TemperatureRule::Bant: return Words::tr("By BANT answers", "temperature policy");
    case TemperatureRule::Bands: return Words::tr("By score bands", "temperature policy");
    case TemperatureRule::Colder: return Words::tr("The colder of BANT and score", "temperature policy");
    }
    return {};
}

QString word(VersionState state)
{
    switch (state) {
    case VersionState::Draft: return Words::tr("Draft", "model version");
    case VersionState::Published: return Words::tr("Published", "model version");
    case VersionState::Retired: return Words::tr("Retired", "model version");
    }
    return {};
}

QString word(CountBy by)
{
    switch (by) {
    case CountBy::Occurrence: return Words::tr("Every occurrence", "what counts as one");
    case CountBy::Subject: return Words::tr("Each page or asset once", "what counts as one");
    case CountBy::Day: return Words::tr("Each day once", "what counts as one");
    case CountBy::Visit: return Words::tr("Each visit once", "what counts as one");
    }
    return {};
}

QString taskKindText(const QString& kind)
{
    if (kind == QLatin1String("call")) return Words::tr("Call", "task");
    if (kind == QLatin1String("mail")) return Words::tr("Write a mail", "task");
    if (kind == QLatin1String("meeting")) return Words::tr("Meet", "task");
    if (kind == QLatin1String("accept")) return Words::tr("Accept or reject", "task");
    if (kind.isEmpty() || kind == QLatin1String("other")) return Words::tr("Next step", "task");
    return visibleText(kind, 80);
}

} // namespace Kelvin
