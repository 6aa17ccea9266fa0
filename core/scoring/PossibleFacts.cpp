// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/PossibleFacts.h"

#include "core/conditions/ActivityMatcher.h"
#include "core/conditions/Comparison.h"
#include "core/conditions/DerivedFields.h"
#include "core/conditions/FieldRegistry.h"
#include "core/scoring/Compiler.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// An address at a company: in no list of free or disposable mailboxes, which hold no reserved domain.
QString ownMailbox() { return QStringLiteral("name@company.example"); }

/// A text that a glob matches.
QString exampleOf(QString glob)
{
    return glob.replace(QLatin1Char('*'), QLatin1String("-")).replace(QLatin1Char('?'), QLatin1Char('x'));
}

FieldValue movedBy(const FieldValue& value, double by)
{
    if (const auto* money = std::get_if<Money>(&value)) return Money{money->amount + by, money->currency};
    if (const auto* date = std::get_if<DateValue>(&value)) return DateValue{date->at + Instant(by) * 2 * secondsPerDay, false};
    if (const auto number = plainNumber(value)) return *number + by;
    return {};
}

/// Some value of a field, of its type.
FieldValue anyValueOf(const QString& field, Instant t)
{
    const auto known = FieldRegistry().find(field);
    switch (known ? known->type : FieldType::Text) {
    case FieldType::Number: return 1.0;
    case FieldType::Money: return Money{1, {}};
    case FieldType::Date: return DateValue{t, false};
    case FieldType::Boolean: return true;
    case FieldType::Tags: return QStringList{QStringLiteral("x")};
    case FieldType::Text:
    case FieldType::Choice: break;
    }
    return field == u"email" ? ownMailbox() : QStringLiteral("x");
}

/// Values of a stored field that may make a test of it true; whoever asks tries them.
QList<FieldValue> guesses(const Test& test, Instant t)
{
    if (test.op == Operator::IsSet) return {anyValueOf(test.operand.key, t)};
    if (test.values.isEmpty()) return {};
    const FieldValue& first = test.values.first();
    switch (test.op) {
    case Operator::Is:
    case Operator::IsAnyOf:
    case Operator::Contains:
    case Operator::StartsWith:
    case Operator::EndsWith:
    case Operator::LessOrEqual:
    case Operator::GreaterOrEqual:
    case Operator::Between: return {first};
    case Operator::MatchesGlob: return {exampleOf(encodeValue(first))};
    case Operator::Less:
    case Operator::Before: return {movedBy(first, -1)};
    case Operator::Greater:
    case Operator::After: return {movedBy(first, 1)};
    case Operator::WithinLastDays:
    case Operator::WithinNextDays: return {DateValue{t, false}};
    case Operator::IsNot:
    case Operator::IsSet:
    case Operator::IsEmpty: return {};
    }
    return {};
}

/// An address of this kind in one of the domains; the first by name, so that the answer is the same each time.
QString addressIn(const DomainList& list, MailboxKind kind, const MailboxLists& lists)
{
    for (const QByteArrayView domain : list.domains()) {
        const QString address = QStringLiteral("name@") + QString::fromUtf8(domain);
        // Many a free domain is a disposable one too.
        if (mailboxKind(address, lists) == kind) return address;
    }
    return {};
}

QList<FieldValue> guessesOfBase(const Test& test, const ScoringModel& model, const MailboxLists& mailboxes, Instant t)
{
    const QString& key = test.operand.key;
    if (!isDerivedField(key)) return guesses(test, t);
    QList<FieldValue> values;
    if (key == u"titleRank" || key == u"department") {
        for (const TitlePattern& pattern : model.titles) values.append(pattern.pattern);
    } else if (key == u"emailDomain") {
        for (const FieldValue& domain : guesses(test, t)) values.append(QStringLiteral("name@") + encodeValue(domain));
    } else {
        values = {ownMailbox(), addressIn(mailboxes.freeDomains, MailboxKind::Free, mailboxes),
                  addressIn(mailboxes.disposableDomains, MailboxKind::Disposable, mailboxes)};
    }
    return values;
}

class Finder {
public:
    Finder(const ScoringModel& model, const LeadFacts& lead, const Explanation& now, const MailboxLists& mailboxes)
        : m_model(model), m_lead(lead), m_now(now), m_mailboxes(mailboxes), m_titles(model.titles), m_context(valueContext(model, now.asOf))
    {
    }

    QList<PossibleFact> find()
    {
        addAnswers();
        for (const PointRule& rule : m_model.rules) {
            if (!rule.on) continue;
            if (const auto* attribute = std::get_if<AttributeRule>(&rule.body)) addFields(attribute->condition);
            if (const auto* ladder = std::get_if<LadderRule>(&rule.body))
                for (const LadderRung& rung : ladder->rungs) addFields(rung.condition);
            if (const auto* activity = std::get_if<ActivityRule>(&rule.body)) addActivity(rule, *activity);
        }
        for (const FastTrack& track : m_model.fastTracks)
            if (track.on && !track.activity) addFields(track.condition);
        return m_found;
    }

private:
    /// An open criterion may turn out to be anything; a known one can only rise.
    void addAnswers()
    {
        for (const CriterionStanding& standing : m_now.criteria) {
            const int known = standing.state == CriterionState::Open ? 0 : int(standing.level);
            for (int level = known + 1; level <= 3; ++level) {
                PossibleFact fact;
                fact.step.criterion = standing.criterion;
                fact.step.level = BantLevel(level);
                m_found.append(fact);
            }
        }
    }

    void addFields(const Condition& condition)
    {
        forEachTest(condition, [&](const Test& test) {
            if (test.operand.kind != OperandKind::Field || test.operand.key == u"createdAt") return;
            const QString base = baseField(test.operand.key);
            if (!isEmpty(fieldAt(m_lead, base, m_now.asOf))) return;
            for (const FieldValue& value : guessesOfBase(test, m_model, m_mailboxes, m_now.asOf)) {
                if (testValue(test, derivedValue(test.operand.key, value, {&m_mailboxes, &m_titles}), m_context) != Truth::True) continue;
                if (!isNew(base, value)) return;
                PossibleFact fact;
                fact.step.kind = PossibleStep::Kind::Field;
                fact.step.field = test;
                fact.fieldKey = base;
                fact.value = value;
                m_found.append(fact);
                return;
            }
        });
    }

    bool isNew(const QString& field, const FieldValue& value) const
    {
        return std::none_of(m_found.begin(), m_found.end(), [&](const PossibleFact& f) {
            return f.step.kind == PossibleStep::Kind::Field && f.fieldKey == field && f.value == value;
        });
    }

    static bool isPositive(const Frequency& frequency)
    {
        return std::visit([](const auto& award) {
            if constexpr (std::is_same_v<std::decay_t<decltype(award)>, AwardFirstThenBonus>) return award.points > 0 || award.bonus > 0;
            else return award.points > 0;
        }, frequency);
    }

    bool isAtCap(const PointRule& rule) const
    {
        return rule.cap && std::any_of(m_now.parts.begin(), m_now.parts.end(), [&](const ExplanationPart& part) {
            return part.kind == ExplanationPart::Kind::Rule && part.id == rule.id && part.points >= MilliPoints::whole(std::abs(qint64(*rule.cap)));
        });
    }

    void addActivity(const PointRule& rule, const ActivityRule& body)
    {
        if (!isPositive(body.frequency) || isAtCap(rule)) return;
        const ActivityMatcher matcher(body.match, m_model.activityTypes, m_model.pageGroups);
        if (matcher.types().empty()) return;
        Activity activity;
        activity.type = matcher.types().front();
        activity.at = m_now.asOf;
        activity.value = body.match.minValue ? body.match.minValue : body.match.maxValue;
        activity.durationSeconds = body.match.minDuration ? body.match.minDuration : body.match.maxDuration;
        if (!body.match.results.isEmpty()) activity.result = body.match.results.first();
        if (!body.match.campaigns.isEmpty()) activity.campaign = exampleOf(body.match.campaigns.first());
        if (!body.match.sources.isEmpty()) activity.source = exampleOf(body.match.sources.first());
        QStringList subjects = globsOfGroups(body.match.pageGroups, m_model.pageGroups) + body.match.subjects + QStringList{QString(), QStringLiteral("/")};
        for (const QString& subject : subjects) {
            activity.subject = exampleOf(subject);
            if (!matcher.matches(activity)) continue;
            PossibleFact fact;
            fact.step.kind = PossibleStep::Kind::Activity;
            fact.step.rule = rule.id;
            fact.activity = activity;
            fact.numbered = !subject.isEmpty() && matchesNumbered(matcher, activity);
            m_found.append(fact);
            return;
        }
    }

    /// A rule that names a subject exactly knows no second one.
    static bool matchesNumbered(const ActivityMatcher& matcher, Activity activity)
    {
        activity.subject += QLatin1Char('1');
        return matcher.matches(activity);
    }

    const ScoringModel& m_model;
    const LeadFacts& m_lead;
    const Explanation& m_now;
    const MailboxLists& m_mailboxes;
    TitleTable m_titles;
    ValueContext m_context;
    QList<PossibleFact> m_found;
};

} // namespace

QList<PossibleFact> possibleFacts(const ScoringModel& model, const LeadFacts& lead, const Explanation& now, const MailboxLists& mailboxes)
{
    return Finder(model, lead, now, mailboxes).find();
}

LeadFacts withFacts(const LeadFacts& lead, const QList<const PossibleFact*>& facts, Instant t)
{
    LeadFacts out = lead;
    quint64 number = 0;
    for (const PossibleFact* fact : facts) {
        ++number;
        switch (fact->step.kind) {
        case PossibleStep::Kind::Answer: {
            BantAnswer answer;
            answer.criterion = fact->step.criterion;
            answer.level = fact->step.level;
            answer.answeredAt = t;
            const auto later = [](Instant at, const BantAnswer& other) { return at < other.answeredAt; };
            out.answers.insert(std::upper_bound(out.answers.begin(), out.answers.end(), t, later), answer);
            break;
        }
        case PossibleStep::Kind::Field: {
            FieldChange change;
            change.field = fact->fieldKey;
            change.value = fact->value;
            change.validFrom = t;
            const auto before = [](const FieldChange& a, const FieldChange& b) { return a.field != b.field ? a.field < b.field : a.validFrom < b.validFrom; };
            out.fields.insert(std::upper_bound(out.fields.begin(), out.fields.end(), change, before), change);
            break;
        }
        case PossibleStep::Kind::Activity: {
            Activity activity = fact->activity;
            activity.id = Id{~quint64(0), number};
            // Each is a page, a mail or an event of its own.
            if (fact->numbered) activity.subject += QString::number(number);
            const auto before = [](const Activity& a, const Activity& b) { return a.type != b.type ? a.type < b.type : a.at < b.at; };
            out.activities.insert(std::upper_bound(out.activities.begin(), out.activities.end(), activity, before), activity);
            break;
        }
        }
    }
    return out;
}

} // namespace Kelvin
