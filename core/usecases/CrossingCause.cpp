// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/CrossingCause.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Kelvin {

using namespace Qt::StringLiterals;

static constexpr std::array kinds{std::pair{Evidence::Kind::Field, "field"}, std::pair{Evidence::Kind::Answer, "answer"}, std::pair{Evidence::Kind::Activity, "activity"}};

std::optional<Evidence> liftingFact(LeadFacts lead, const ScoringModel& model, const Explanation& then, Advance advance, const MailboxLists& mailboxes)
{
    lead.adjustments.clear();
    const Instant since = then.asOf - model.stages.freshDays * secondsPerDay;
    const auto at = newestLift(model, lead, then.asOf, since, advance, mailboxes);
    if (!at) return std::nullopt;
    std::optional<Evidence> fact;
    double most = 0;
    for (const ExplanationPart& part : then.parts)
        for (const Evidence& evidence : part.evidence) {
            // Values and answers have no points of their own: the line is theirs.
            const double points = evidence.kind == Evidence::Kind::Activity ? evidence.points : double(part.points.value) / 1'000;
            if (evidence.at != *at || evidence.kind == Evidence::Kind::Inactivity || points <= most) continue;
            fact = evidence;
            most = points;
        }
    if (fact) return fact;
    // A value that took a minus away, opened a gate or changed the segment stands in no line.
    for (const FieldChange& change : lead.fields + (lead.account ? lead.account->fields : QList<FieldChange>()))
        if (change.validFrom == *at && !change.undated) fact = Evidence{Evidence::Kind::Field, change.field, change.value, {}, {}, *at, 0, 1};
    return fact;
}

QString causeToText(const Evidence& fact)
{
    QJsonObject json{{u"key"_s, fact.key}, {u"at"_s, fact.at}};
    for (const auto& [kind, name] : kinds)
        if (kind == fact.kind) json[u"kind"_s] = QLatin1String(name);
    if (!fact.activity.isNull()) json[u"activity"_s] = fact.activity.toString();
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Evidence> causeFromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const auto& [kind, name] : kinds) {
        if (json[u"kind"_s].toString() != QLatin1String(name)) continue;
        Evidence fact;
        fact.kind = kind;
        fact.key = json[u"key"_s].toString();
        fact.at = json[u"at"_s].toInteger();
        fact.activity = Id::fromString(json[u"activity"_s].toString());
        return fact;
    }
    return std::nullopt;
}

} // namespace Kelvin
