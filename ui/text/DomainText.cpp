// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/DomainText.h"

#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(DomainText) };

} // namespace

QString word(Temperature temperature)
{
    switch (temperature) {
    case Temperature::Hot: return Words::tr("Hot", "temperature");
    case Temperature::Warm: return Words::tr("Warm", "temperature");
    case Temperature::Cold: return Words::tr("Cold", "temperature");
    }
    return {};
}

QString temperatureText(Temperature temperature, bool provisional)
{
    if (!provisional) return word(temperature);
    switch (temperature) {
    case Temperature::Hot: return Words::tr("Hot, provisional", "temperature");
    case Temperature::Warm: return Words::tr("Warm, provisional", "temperature");
    case Temperature::Cold: return Words::tr("Cold, provisional", "temperature");
    }
    return {};
}

QString highPotentialText() { return Words::tr("Cold, high potential", "temperature"); }

QString word(Band band)
{
    switch (band) {
    case Band::Lead: return Words::tr("Below MQL", "score band");
    case Band::MarketingQualified: return Words::tr("MQL", "score band");
    case Band::SalesQualified: return Words::tr("SQL", "score band");
    case Band::Disqualified: return Words::tr("Disqualified", "score band");
    }
    return {};
}

QString word(Axis axis)
{
    switch (axis) {
    case Axis::Fit: return Words::tr("Fit", "axis of the score: who they are");
    case Axis::Engagement: return Words::tr("Engagement", "axis of the score: what they do");
    case Axis::Qualification: return Words::tr("Qualification", "axis of the score: BANT answers");
    }
    return {};
}

QString word(StageRole role)
{
    switch (role) {
    case StageRole::Lead: return Words::tr("Lead", "stage");
    case StageRole::MarketingQualified: return Words::tr("MQL", "stage");
    case StageRole::SalesAccepted: return Words::tr("SAL", "stage");
    case StageRole::SalesQualified: return Words::tr("SQL", "stage");
    case StageRole::Customer: return Words::tr("Customer", "stage");
    case StageRole::Disqualified: return Words::tr("Disqualified", "stage");
    case StageRole::Lost: return Words::tr("Lost", "stage");
    case StageRole::Recycle: return Words::tr("Recycled", "stage");
    case StageRole::Churned: return Words::tr("Churned", "stage");
    }
    return {};
}

QString stageText(StageRole role, const QString& name) { return name.trimmed().isEmpty() ? word(role) : visibleText(name, 80); }

QString word(MoveBy by)
{
    switch (by) {
    case MoveBy::Person: return Words::tr("by a person", "who moved the stage");
    case MoveBy::Rule: return Words::tr("by a rule", "who moved the stage");
    case MoveBy::Import: return Words::tr("by an import", "who moved the stage");
    }
    return {};
}

QString word(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Open: return Words::tr("Open", "deal");
    case OutcomeKind::Won: return Words::tr("Won", "deal");
    case OutcomeKind::Lost: return Words::tr("Lost", "deal");
    }
    return {};
}

QString word(Channel channel)
{
    switch (channel) {
    case Channel::Web: return Words::tr("Website", "channel");
    case Channel::Email: return Words::tr("E-mail", "channel");
    case Channel::Social: return Words::tr("Social media", "channel");
    case Channel::Events: return Words::tr("Events", "channel");
    case Channel::Sales: return Words::tr("Sales", "channel");
    }
    return {};
}

QString word(JourneyStage stage)
{
    switch (stage) {
    case JourneyStage::None: return Words::tr("No stage", "step of the buyer's journey");
    case JourneyStage::Awareness: return Words::tr("Awareness", "step of the buyer's journey");
    case JourneyStage::Consideration: return Words::tr("Consideration", "step of the buyer's journey");
    case JourneyStage::Decision: return Words::tr("Decision", "step of the buyer's journey");
    }
    return {};
}

QString word(CallResult result)
{
    switch (result) {
    case CallResult::None: return Words::tr("no result", "call");
    case CallResult::Reached: return Words::tr("reached", "call");
    case CallResult::NotReached: return Words::tr("not reached", "call");
    case CallResult::NoAnswer: return Words::tr("no answer", "call");
    case CallResult::Voicemail: return Words::tr("voicemail", "call");
    case CallResult::WrongNumber: return Words::tr("wrong number", "call");
    }
    return {};
}

QString gradeText(const QString& grade)
{
    return grade.isEmpty() ? Words::tr("No grade") : Words::tr("Grade %1").arg(grade);
}

} // namespace Kelvin
