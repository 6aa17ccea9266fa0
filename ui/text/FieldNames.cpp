// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FieldText.h"

#include "core/domain/BantAssessment.h"
#include "ui/text/BantText.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FieldText) };

struct FieldName {
    const char* key;
    const char* name;
};

constexpr FieldName names[] = {
    // Leads and companies
    {"externalId", QT_TRANSLATE_NOOP("FieldText", "External id")},
    {"email", QT_TRANSLATE_NOOP("FieldText", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("FieldText", "Phone")},
    {"name", QT_TRANSLATE_NOOP("FieldText", "Full name")},
    {"firstName", QT_TRANSLATE_NOOP("FieldText", "First name")},
    {"lastName", QT_TRANSLATE_NOOP("FieldText", "Last name")},
    {"title", QT_TRANSLATE_NOOP("FieldText", "Job title")},
    {"company", QT_TRANSLATE_NOOP("FieldText", "Company")},
    {"companyId", QT_TRANSLATE_NOOP("FieldText", "Company id")},
    {"domain", QT_TRANSLATE_NOOP("FieldText", "Company domain")},
    {"industry", QT_TRANSLATE_NOOP("FieldText", "Industry")},
    {"employees", QT_TRANSLATE_NOOP("FieldText", "Employees")},
    {"revenue", QT_TRANSLATE_NOOP("FieldText", "Annual revenue")},
    {"customerType", QT_TRANSLATE_NOOP("FieldText", "Sells to")},
    {"country", QT_TRANSLATE_NOOP("FieldText", "Country")},
    {"region", QT_TRANSLATE_NOOP("FieldText", "Region")},
    {"city", QT_TRANSLATE_NOOP("FieldText", "City")},
    {"language", QT_TRANSLATE_NOOP("FieldText", "Language")},
    {"source", QT_TRANSLATE_NOOP("FieldText", "Source")},
    {"campaign", QT_TRANSLATE_NOOP("FieldText", "Campaign")},
    {"product", QT_TRANSLATE_NOOP("FieldText", "Product")},
    {"segment", QT_TRANSLATE_NOOP("FieldText", "Segment")},
    {"owner", QT_TRANSLATE_NOOP("FieldText", "Owner")},
    {"orderValue", QT_TRANSLATE_NOOP("FieldText", "Order value")},
    {"purchaseBy", QT_TRANSLATE_NOOP("FieldText", "Purchase by")},
    {"createdAt", QT_TRANSLATE_NOOP("FieldText", "Created")},
    {"changedAt", QT_TRANSLATE_NOOP("FieldText", "Changed")},
    {"consent", QT_TRANSLATE_NOOP("FieldText", "Consent")},
    {"tags", QT_TRANSLATE_NOOP("FieldText", "Tags")},
    // Derived
    {"emailDomain", QT_TRANSLATE_NOOP("FieldText", "E-mail domain")},
    {"freeMailbox", QT_TRANSLATE_NOOP("FieldText", "Free mailbox")},
    {"disposableMailbox", QT_TRANSLATE_NOOP("FieldText", "Disposable mailbox")},
    {"titleRank", QT_TRANSLATE_NOOP("FieldText", "Title rank")},
    {"department", QT_TRANSLATE_NOOP("FieldText", "Department")},
    // Results
    {"score", QT_TRANSLATE_NOOP("FieldText", "Score")},
    {"total", QT_TRANSLATE_NOOP("FieldText", "Total score")},
    {"fit", QT_TRANSLATE_NOOP("FieldText", "Fit")},
    {"engagement", QT_TRANSLATE_NOOP("FieldText", "Engagement")},
    {"qualification", QT_TRANSLATE_NOOP("FieldText", "Qualification")},
    {"band", QT_TRANSLATE_NOOP("FieldText", "Score band")},
    {"temperature", QT_TRANSLATE_NOOP("FieldText", "Temperature")},
    {"grade", QT_TRANSLATE_NOOP("FieldText", "Grade")},
    {"stage", QT_TRANSLATE_NOOP("FieldText", "Stage")},
    {"outcome", QT_TRANSLATE_NOOP("FieldText", "Outcome")},
    {"crossedMql", QT_TRANSLATE_NOOP("FieldText", "Crossed the MQL line")},
    {"crossedSql", QT_TRANSLATE_NOOP("FieldText", "Crossed the SQL line")},
    // Activities
    {"type", QT_TRANSLATE_NOOP("FieldText", "Kind of activity")},
    {"occurredAt", QT_TRANSLATE_NOOP("FieldText", "Time of the activity")},
    {"subject", QT_TRANSLATE_NOOP("FieldText", "Page, asset or message")},
    {"value", QT_TRANSLATE_NOOP("FieldText", "Value")},
    {"durationSeconds", QT_TRANSLATE_NOOP("FieldText", "Duration in seconds")},
    {"eventId", QT_TRANSLATE_NOOP("FieldText", "Event id")},
    {"visitId", QT_TRANSLATE_NOOP("FieldText", "Visit id")},
    {"visitorId", QT_TRANSLATE_NOOP("FieldText", "Visitor id")},
    {"startsAt", QT_TRANSLATE_NOOP("FieldText", "Start of the meeting")},
    {"result", QT_TRANSLATE_NOOP("FieldText", "Result of the call")},
    // Outcomes and stages
    {"outcomeAt", QT_TRANSLATE_NOOP("FieldText", "Won or lost on")},
    {"wonAt", QT_TRANSLATE_NOOP("FieldText", "Won on")},
    {"lostAt", QT_TRANSLATE_NOOP("FieldText", "Lost on")},
    {"dealId", QT_TRANSLATE_NOOP("FieldText", "Deal id")},
    {"dealName", QT_TRANSLATE_NOOP("FieldText", "Deal name")},
    {"amount", QT_TRANSLATE_NOOP("FieldText", "Amount")},
    {"reason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    {"stageAt", QT_TRANSLATE_NOOP("FieldText", "Stage date")},
    // Answers
    {"answeredAt", QT_TRANSLATE_NOOP("FieldText", "Answered on")},
    {"answeredBy", QT_TRANSLATE_NOOP("FieldText", "Answered by")},
    {"note", QT_TRANSLATE_NOOP("FieldText", "Note")},
    {"channel", QT_TRANSLATE_NOOP("FieldText", "Channel")},
    {"currency", QT_TRANSLATE_NOOP("FieldText", "Currency")},
    {"lastActivity", QT_TRANSLATE_NOOP("FieldText", "Last activity")},
    {"weekChange", QT_TRANSLATE_NOOP("FieldText", "Change in 7 days")},
    {"stageSince", QT_TRANSLATE_NOOP("FieldText", "In this stage since")},
    {"rejectedAt", QT_TRANSLATE_NOOP("FieldText", "Put aside on")},
    {"provisional", QT_TRANSLATE_NOOP("FieldText", "Temperature provisional")},
    {"highPotential", QT_TRANSLATE_NOOP("FieldText", "High potential")},
    {"cooled", QT_TRANSLATE_NOOP("FieldText", "Fell below its line")},
    {"asked", QT_TRANSLATE_NOOP("FieldText", "Any BANT question asked")},
    {"stageName", QT_TRANSLATE_NOOP("FieldText", "Own name of the stage")},
    {"model", QT_TRANSLATE_NOOP("FieldText", "Model")},
    {"version", QT_TRANSLATE_NOOP("FieldText", "Version of the rules")},
    {"nextStep", QT_TRANSLATE_NOOP("FieldText", "Next step")},
};

} // namespace

QStringList namedFields()
{
    QStringList keys;
    for (const FieldName& field : names) keys.append(QString::fromLatin1(field.key));
    return keys;
}

QString fieldText(const QString& key)
{
    constexpr QLatin1String custom("custom.");
    constexpr QLatin1String bant("bant.");
    if (key.startsWith(custom)) return visibleText(key.mid(custom.size()), 80);
    const QString bare = key.startsWith(bant) ? key.mid(bant.size()) : key;
    if (const auto criterion = enumFromKey<Criterion>(bare)) return word(*criterion);
    for (const FieldName& field : names)
        if (bare == QLatin1String(field.key)) return Words::tr(field.name);
    return visibleText(key, 80);
}

QString operandText(const Operand& operand)
{
    switch (operand.kind) {
    case OperandKind::Field:
    case OperandKind::Bant:
    case OperandKind::Result: return fieldText(operand.key);
    case OperandKind::ActivityCount: return Words::tr("Number of activities");
    case OperandKind::DaysSince: return Words::tr("Days since an activity");
    }
    return {};
}

} // namespace Kelvin
