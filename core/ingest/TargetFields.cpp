// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/TargetFields.h"

#include "core/domain/SearchFold.h"

#include <algorithm>

namespace Kelvin {
namespace {

using Kinds = QList<ImportKind>;

void add(QList<TargetField>& fields, const Kinds& kinds, FieldType type, bool isValue, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) fields.append({QString::fromLatin1(key), type, kinds, isValue});
}

QList<TargetField> makeFields()
{
    using enum ImportKind;
    using enum FieldType;
    const Kinds people{Leads, Activities, Bant, Outcomes};
    const Kinds both{Leads, Companies};
    const Kinds deals{Leads, Outcomes};
    QList<TargetField> fields;
    add(fields, people, Text, false, {"externalId", "email", "phone", "visitorId"});
    add(fields, Kinds{Companies}, Text, false, {"externalId"});
    add(fields, Kinds{Companies}, Text, true, {"phone"});
    add(fields, Kinds{Leads}, Text, true, {"name", "firstName", "lastName", "title"});
    add(fields, Kinds{Leads, Companies}, Text, true, {"company", "domain", "industry"});
    add(fields, Kinds{Outcomes}, Text, false, {"domain"});
    add(fields, Kinds{Leads}, Text, false, {"companyId"});
    add(fields, both, Number, true, {"employees"});
    add(fields, both, FieldType::Money, true, {"revenue"});
    add(fields, both, Choice, true, {"customerType"});
    add(fields, both, Text, true, {"country", "region", "city", "language", "owner"});
    add(fields, Kinds{Leads}, Text, true, {"source", "campaign", "product", "segment"});
    add(fields, Kinds{Leads}, FieldType::Money, true, {"orderValue"});
    add(fields, Kinds{Leads}, Date, true, {"purchaseBy"});
    add(fields, Kinds{Leads}, Boolean, true, {"consent"});
    add(fields, both, Tags, true, {"tags"});
    add(fields, both, Date, false, {"createdAt", "changedAt"});
    add(fields, deals, Choice, false, {"stage"});
    add(fields, deals, Date, false, {"stageAt"});
    add(fields, deals, Choice, false, {"outcome"});
    add(fields, deals, Date, false, {"outcomeAt", "wonAt", "lostAt"});
    add(fields, deals, Text, false, {"dealId", "dealName", "reason"});
    add(fields, deals, FieldType::Money, false, {"amount"});
    add(fields, Kinds{Activities}, Choice, false, {"type", "result", "meetingOutcome"});
    add(fields, Kinds{Activities}, Date, false, {"occurredAt", "startsAt"});
    add(fields, Kinds{Activities}, Number, false, {"value", "durationSeconds"});
    add(fields, Kinds{Activities}, Text, false, {"subject", "campaign", "source", "eventId", "visitId", "title", "author"});
    add(fields, Kinds{Leads, Bant}, Choice, false, {"budget", "authority", "need", "timeframe"});
    add(fields, Kinds{Leads, Bant}, Date, false, {"answeredAt"});
    add(fields, Kinds{Leads, Bant}, Text, false, {"answeredBy", "channel"});
    add(fields, Kinds{Leads, Bant, Activities}, Text, false, {"note"});
    return fields;
}

} // namespace

const QList<TargetField>& targetFields()
{
    static const auto fields = makeFields();
    return fields;
}

const TargetField* targetField(QStringView key, ImportKind kind)
{
    const auto& fields = targetFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const TargetField& field) { return field.key == key && field.kinds.contains(kind); });
    return found == fields.end() ? nullptr : &*found;
}

QString customFieldKey(QStringView columnName)
{
    QString key = customPrefix.toString();
    bool gap = false;
    for (const QChar c : searchFold(columnName)) {
        if (!c.isLetterOrNumber()) {
            gap = true;
            continue;
        }
        if (gap && key.size() > customPrefix.size()) key.append(u'_');
        gap = false;
        key.append(c);
    }
    return key;
}

} // namespace Kelvin
