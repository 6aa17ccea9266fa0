// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/FactList.h"

#include "core/conditions/DerivedFields.h"
#include "core/conditions/FieldRegistry.h"
#include "core/domain/NextStep.h"
#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FactList) };

struct Shown {
    const char* key;
    bool always;                               ///< also without a value
};

constexpr Shown companyFields[] = {{"company", true}, {"domain", false}, {"industry", true}, {"employees", true}, {"revenue", false},
                                   {"customerType", true}, {"country", false}, {"region", false}, {"city", true}};
constexpr Shown personFields[] = {{"name", true}, {"firstName", false}, {"lastName", false}, {"title", true}, {"titleRank", false},
                                  {"email", true}, {"phone", true}, {"language", false}, {"consent", true}};
constexpr Shown ownershipFields[] = {{"owner", true}, {"source", true}, {"campaign", false}, {"product", false}, {"segment", false},
                                     {"orderValue", false}, {"purchaseBy", false}, {"tags", false}};

/// The change that gives a field its value at `t`, or null.
const FieldChange* changeAt(const QList<FieldChange>& changes, const QString& field, Instant t)
{
    const FieldChange* found = nullptr;
    for (const FieldChange& change : changes)
        if (change.field == field && change.validFrom <= t) found = &change;
    return found;
}

std::optional<MilliPoints> pointsOf(const Explanation& explanation, const QString& key)
{
    MilliPoints sum;
    for (const ExplanationPart& part : explanation.parts) {
        const bool rests = std::any_of(part.evidence.begin(), part.evidence.end(), [&](const Evidence& evidence) {
            return (evidence.kind == Evidence::Kind::Field || evidence.kind == Evidence::Kind::Answer) && evidence.key == key;
        });
        if (rests) sum += part.points;
    }
    return sum.value == 0 ? std::nullopt : std::optional(sum);
}

/// As a person would type it: readTyped reads it back.
QString typedText(const FieldValue& value, const Wording& w)
{
    if (const auto* tags = std::get_if<QStringList>(&value)) return tags->join(u", "_s);
    if (const auto* date = std::get_if<DateValue>(&value)) return date->wholeDay ? toIso(dayOf(date->at, w.zone)) : toIso(date->at);
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? u"yes"_s : u"no"_s;
    return encodeValue(value);
}

QList<FactChoice> choicesOf(const FieldSpec& spec)
{
    if (spec.type == FieldType::Boolean) return {{QString(), QString()}, {Words::tr("yes"), u"yes"_s}, {Words::tr("no"), u"no"_s}};
    if (spec.type != FieldType::Choice || spec.choices.isEmpty()) return {};
    QList<FactChoice> choices{{QString(), QString()}};
    for (const QString& choice : spec.choices) choices.append({choiceText(spec.key, choice), choice});
    return choices;
}

Fact derivedFact(const LeadView& lead, const FieldSpec& spec, const Wording& w)
{
    const TitleTable titles(lead.model.titles);
    const FieldValue value = derivedValue(spec.key, fieldAt(lead.facts, baseField(spec.key), lead.asOf), {nullptr, &titles});
    Fact fact{spec.key, fieldText(spec.key), valueText(w, spec.key, value), {}, Words::tr("derived", "a value computed from another one"),
              pointsOf(lead.explanation, spec.key), {}, {}, false, false};
    return fact;
}

Fact fieldFact(const LeadView& lead, const FieldSpec& spec, const Wording& w)
{
    if (spec.derived) return derivedFact(lead, spec, w);
    const FieldChange* own = changeAt(lead.facts.fields, spec.key, lead.asOf);
    const bool hasOwn = own && !isEmpty(own->value);
    const FieldChange* shared = lead.facts.account ? changeAt(lead.facts.account->fields, spec.key, lead.asOf) : nullptr;
    const FieldChange* change = hasOwn ? own : shared ? shared : own;
    Fact fact;
    fact.key = spec.key;
    fact.label = fieldText(spec.key);
    fact.ofCompany = !hasOwn && lead.facts.account && spec.owner == FieldOwner::Company;
    fact.choices = choicesOf(spec);
    fact.points = pointsOf(lead.explanation, spec.key);
    if (!change) return fact;
    fact.words = valueText(w, spec.key, change->value);
    fact.typed = typedText(change->value, w);
    fact.source = isEmpty(change->value) ? QString() : systemText(change->system);
    return fact;
}

/// The full name says what the first and the last one would say again.
bool isInFullName(const LeadView& lead, const QString& key)
{
    if (key != u"firstName" && key != u"lastName") return false;
    const auto text = [&](const QString& field) { return encodeValue(fieldAt(lead.facts, field, lead.asOf)); };
    return text(u"name"_s) == text(u"firstName"_s) + u' ' + text(u"lastName"_s);
}

template <size_t N> QList<Fact> fieldFacts(const LeadView& lead, const Wording& w, const Shown (&shown)[N], bool withEmpty)
{
    QList<Fact> facts;
    for (const Shown& field : shown) {
        const auto spec = FieldRegistry{}.find(QString::fromLatin1(field.key));
        if (!spec) continue;
        const Fact fact = fieldFact(lead, *spec, w);
        if (withEmpty || field.always || (!fact.words.isEmpty() && !isInFullName(lead, fact.key))) facts.append(fact);
    }
    return facts;
}

/// The fields of the user's own, in order of their keys.
QList<Fact> customFacts(const LeadView& lead, const Wording& w)
{
    QStringList keys;
    for (const FieldChange& change : lead.facts.fields)
        if (change.field.startsWith(u"custom."_s) && !keys.contains(change.field)) keys.append(change.field);
    QList<Fact> facts;
    for (const QString& key : keys)
        if (const auto spec = FieldRegistry{}.find(key)) facts.append(fieldFact(lead, *spec, w));
    return facts;
}

QList<Fact> answerFacts(const LeadView& lead, const Wording& w)
{
    QList<Fact> facts;
    for (const CriterionStanding& standing : lead.explanation.criteria) {
        Fact fact;
        fact.key = enumKey(standing.criterion);
        fact.label = word(standing.criterion);
        fact.words = sentenceCase(w, standingText(w, standing));
        fact.source = standing.answer ? answerChannelText(standing.answer->channel) : QString();
        fact.points = pointsOf(lead.explanation, fact.key);
        fact.pip = Pip{standing.expired ? BantLevel::Unknown : standing.level, standing.state == CriterionState::Met};
        fact.editable = false;
        facts.append(fact);
    }
    return facts;
}

QList<Fact> stepFacts(const LeadView& lead, const Wording& w)
{
    const auto step = nextStepOf(lead.facts);
    Fact what{u"nextStep"_s, fieldText(u"nextStep"_s), {}, {}, {}, {}, {}, {}, true, false};
    Fact due{u"nextStepDue"_s, Words::tr("Due", "when the next step is to be done"), {}, {}, {}, {}, {}, {}, true, false};
    if (step) {
        what.words = step->text.isEmpty() ? taskKindText(step->kind) : step->text;
        what.typed = step->text;
        what.source = step->byRule ? Words::tr("rule", "who gave a task or an owner") : step->owner;
        if (step->dueAt) {
            due.words = step->dueIsDay ? relativeDayText(w, *step->dueAt) : relativeText(w, *step->dueAt);
            const CalendarDay day = dayOf(*step->dueAt, w.zone);
            due.typed = step->dueIsDay ? toIso(day) : u"%1 %2"_s.arg(toIso(day), clockText(w, *step->dueAt));
        }
    }
    return {what, due};
}

Fact createdFact(const LeadView& lead, const Wording& w)
{
    return {u"createdAt"_s, fieldText(u"createdAt"_s), fullDateText(w, lead.facts.createdAt), {},
            lead.facts.assumed ? Words::tr("assumed", "a date nobody gave") : QString(), {}, {}, {}, false, false};
}

/// What the engagement with a product comes from: "Pricing page +10".
QStringList interestEvidence(const ProductInterest& interest, const Wording& w)
{
    QStringList lines{filled(Words::tr("Engagement by %1: %2", "model, points"), {modelName(w, interest.model), scoreText(w, interest.explanation.card.axes[size_t(Axis::Engagement)])})};
    for (const ExplanationPart& part : interest.explanation.parts)
        if (part.axis == Axis::Engagement && part.points.value != 0)
            lines.append(filled(Words::tr("%1 %2", "rule, points"), {lineText(w, part, interest.model, {}).title, signedPointsText(w, part.points, decimalsFor({part.points}, 0))}));
    return lines;
}

QList<Fact> interestFacts(const LeadView& lead, const Wording& w)
{
    if (!lead.interest) return {};
    Fact fact;
    fact.key = u"productInterest"_s;
    fact.label = Words::tr("Product interest", "the product a lead is most engaged with");
    fact.words = lead.interest->product;
    fact.source = Words::tr("derived", "a value computed from another one");
    fact.evidence = interestEvidence(*lead.interest, w);
    fact.editable = false;
    return {fact};
}

} // namespace

QList<FactSection> factSections(const LeadView& lead, const Wording& w, bool withEmpty)
{
    QList<Fact> ownership = fieldFacts(lead, w, ownershipFields, withEmpty);
    ownership.append(interestFacts(lead, w));
    ownership.append(stepFacts(lead, w));
    ownership.append(customFacts(lead, w));
    ownership.append(createdFact(lead, w));
    return {{Words::tr("Company"), {}, fieldFacts(lead, w, companyFields, withEmpty)},
            {Words::tr("Person"), {}, fieldFacts(lead, w, personFields, withEmpty)},
            {u"BANT"_s, metCountText(lead.explanation.criteria), answerFacts(lead, w)},
            {Words::tr("Ownership"), {}, ownership}};
}

} // namespace Kelvin
