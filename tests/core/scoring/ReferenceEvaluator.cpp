// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/ReferenceEvaluator.h"

#include "core/conditions/ActivityMatcher.h"
#include "core/conditions/Comparison.h"
#include "core/conditions/DerivedFields.h"
#include "core/conditions/Matcher.h"
#include "core/domain/SearchFold.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace Kelvin::Tests {

namespace {

using Acts = QList<Activity>;

struct Reference {
    const ScoringModel& model;
    const LeadFacts& lead;
    Instant t;
    const MailboxLists& mailboxes;
    QTimeZone zone;
    TitleTable titles;
    Acts activities{};                ///< that exist at t and count, oldest first
    std::array<BantLevel, 4> levels{};

    QString key(const Activity& a) const { return activityType(model.activityTypes, a.type)->key; }
    bool byLead(const Activity& a) const
    {
        return activityType(model.activityTypes, a.type)->byLead && (key(a) != u"call" || a.result == CallResult::Reached);
    }

    void prepare()
    {
        const QString domain = emailDomain(encodeValue(fieldAt(lead, u"email", t)));
        const bool internal = !domain.isEmpty() && model.exclusions.emailDomains.contains(domain);
        for (const Activity& a : lead.activities) {
            bool counts = a.at <= t && !internal;
            for (const QString& glob : model.exclusions.campaigns) counts = counts && !Glob(glob).matchesFolded(searchFold(a.campaign));
            for (const QString& glob : model.exclusions.sources) counts = counts && !Glob(glob).matchesFolded(searchFold(a.source));
            if (counts) activities.append(a);
        }
        std::stable_sort(activities.begin(), activities.end(), [](const Activity& a, const Activity& b) { return a.at < b.at; });
        for (int c = 0; c < 4; ++c) levels[size_t(c)] = levelNow(Criterion(c), model.bant);
    }

    BantLevel levelNow(Criterion c, const BantPolicy& bant) const
    {
        std::optional<BantAnswer> latest;
        for (const BantAnswer& answer : lead.answers)
            if (answer.criterion == c && answer.answeredAt <= t && (!latest || answer.answeredAt >= latest->answeredAt)) latest = answer;
        if (!latest) return BantLevel::Unknown;
        const int valid = bant.validDays[size_t(c)];
        if (valid != 0 && t - latest->answeredAt >= valid * secondsPerDay) return BantLevel::Unknown;
        if (c == Criterion::Timeframe) {
            const FieldValue by = fieldAt(lead, u"purchaseBy", t);
            if (const auto* date = std::get_if<DateValue>(&by)) {
                const Instant last = date->wholeDay ? endOfDay(dayOf(date->at, zone), zone) : date->at;
                if (last < t) return BantLevel::Unknown;
            }
        }
        return latest->level;
    }

    Acts matching(const ActivityMatch& match) const
    {
        const ActivityMatcher matcher(match, model.activityTypes, model.pageGroups);
        Acts out;
        for (const Activity& a : activities)
            if (matcher.matches(a)) out.append(a);
        return out;
    }

    FieldValue operand(const Operand& o) const
    {
        switch (o.kind) {
        case OperandKind::Field: {
            if (o.key == u"createdAt") return DateValue{lead.createdAt, false};
            return derivedValue(o.key, fieldAt(lead, baseField(o.key), t), {&mailboxes, &titles});
        }
        case OperandKind::Bant: {
            const BantLevel level = levels[size_t(*enumFromKey<Criterion>(o.key))];
            if (level == BantLevel::Unknown || level == BantLevel::NoAnswer) return {};
            return double(int(level));
        }
        case OperandKind::ActivityCount: {
            double n = 0;
            for (const Activity& a : matching(o.match)) n += o.days == 0 || t - a.at < o.days * secondsPerDay;
            return n;
        }
        case OperandKind::DaysSince: {
            const Acts list = matching(o.match);
            if (list.isEmpty()) return {};
            return double(t - list.last().at) / 86'400.0;
        }
        case OperandKind::Result: return o.key == u"stage" ? FieldValue(enumKey(stageAt(lead.stageMoves, t))) : FieldValue();
        }
        return {};
    }

    Truth truth(const Condition& c) const
    {
        ValueContext context;
        context.t = t;
        context.zone = zone;
        context.currency = model.currency;
        context.rates = model.rates;
        return evaluate(c, [&](const Test& test) { return testValue(test, operand(test.operand), context); });
    }

    bool ruleHolds(const PointRule& rule, Instant at) const
    {
        const CalendarDay day = dayOf(at, zone);
        return (!rule.validFrom || day >= *rule.validFrom) && (!rule.validTo || day <= *rule.validTo);
    }

    Acts selected(const ActivityRule& r, const PointRule& rule) const
    {
        const auto* least = std::get_if<AwardAtLeastN>(&r.frequency);
        const bool windowSelects = r.windowDays && !(least && least->onceEarned);
        Acts list;
        for (const Activity& a : matching(r.match))
            if (ruleHolds(rule, a.at) && (!windowSelects || a.at > t - *r.windowDays * secondsPerDay)) list.append(a);
        list = counted(list, r.countBy);
        if (r.dayCap) {
            std::map<CalendarDay, int> perDay;
            Acts kept;
            for (qsizetype i = list.size() - 1; i >= 0; --i)
                if (perDay[dayOf(list[i].at, zone)]++ < *r.dayCap) kept.prepend(list[i]);
            list = kept;
        }
        if (r.countCap) list = list.mid(std::max<qsizetype>(0, list.size() - *r.countCap));
        return list;
    }

    Acts counted(const Acts& list, CountBy by) const
    {
        Acts out;
        std::set<QString> subjects;
        std::set<CalendarDay> daysSeen;
        Instant previous = 0;
        QString visit;
        for (const Activity& a : list) {
            bool first = true;
            if (by == CountBy::Subject) first = subjects.insert(searchFold(a.subject)).second;
            if (by == CountBy::Day) first = daysSeen.insert(dayOf(a.at, zone)).second;
            if (by == CountBy::Visit) {
                const QString id = a.visit.isEmpty() ? QString() : a.system + u'|' + a.visit;
                first = out.isEmpty() || a.at - previous > 1'800 || (!id.isEmpty() && !visit.isEmpty() && id != visit);
                if (first || !id.isEmpty()) visit = id;
                previous = a.at;
            }
            if (first) out.append(a);
        }
        return out;
    }

    /// (award, points) of each award.
    QList<std::pair<Activity, int>> awards(const ActivityRule& r, const Acts& list) const
    {
        QList<std::pair<Activity, int>> out;
        if (const auto* each = std::get_if<AwardEach>(&r.frequency))
            for (const Activity& a : list) out.append({a, each->points});
        if (const auto* one = std::get_if<AwardOnce>(&r.frequency); one && !list.isEmpty()) out.append({list.last(), one->points});
        if (const auto* bonus = std::get_if<AwardFirstThenBonus>(&r.frequency))
            for (qsizetype i = 0; i < list.size(); ++i) out.append({list[i], i == 0 ? bonus->points : bonus->bonus});
        if (const auto* every = std::get_if<AwardEveryN>(&r.frequency))
            for (qsizetype i = 0; i < list.size(); ++i)
                if ((i + 1) % every->n == 0) out.append({list[i], every->points});
        if (const auto* least = std::get_if<AwardAtLeastN>(&r.frequency)) {
            if (!least->onceEarned && list.size() >= least->n) out.append({list.last(), least->points});
            std::optional<Activity> latest;
            for (qsizetype i = least->n - 1; least->onceEarned && i < list.size(); ++i)
                if (!r.windowDays || list[i - least->n + 1].at > list[i].at - *r.windowDays * secondsPerDay) latest = list[i];
            if (latest) out.append({*latest, least->points});
        }
        return out;
    }

    /// Sum of the awards after decay, rounded once.
    qint64 activityLine(const ActivityRule& r, const PointRule& rule) const
    {
        Wide numerator = 0, denominator = 1;
        double real = 0;
        const auto* linear = std::get_if<LinearDecay>(&r.decay);
        const auto* monthly = std::get_if<MonthlyDecay>(&r.decay);
        const auto* half = std::get_if<HalfLifeDecay>(&r.decay);
        const auto* expiry = std::get_if<ExpiryDecay>(&r.decay);
        // Lifespan L = 30 * 100 / p days, so 1 - a/L = (3000 days - a p) / 3000 days.
        if (linear) denominator = Wide(linear->days) * 86'400;
        if (monthly) denominator = Wide(3'000) * 86'400;
        for (const auto& [a, points] : awards(r, selected(r, rule))) {
            const qint64 age = t - a.at;
            if (half) real += points * 1'000.0 * std::exp2(-double(age) / (half->days * 86'400.0));
            else if (linear) numerator += Wide(points) * 1'000 * std::max<qint64>(0, qint64(denominator) - age);
            else if (monthly) numerator += Wide(points) * 1'000 * std::max<qint64>(0, qint64(denominator) - age * monthly->percent);
            else if (!expiry || age < expiry->days * secondsPerDay) numerator += Wide(points) * 1'000;
        }
        if (half) return qint64(std::round(real));
        const Wide size = numerator < 0 ? -numerator : numerator;
        const Wide rounded = size / denominator + (2 * (size % denominator) >= denominator ? 1 : 0);
        return qint64(numerator < 0 ? -rounded : rounded);
    }

    qint64 clockLine(const InactivityClock& clock) const
    {
        std::optional<Instant> start;
        for (const Activity& a : activities) {
            const Channel channel = activityType(model.activityTypes, a.type)->channel;
            if (byLead(a) && (clock.channels.isEmpty() || clock.channels.contains(channel))) start = a.at;
        }
        if (!start && (clock.channels.isEmpty() || !clock.ignoreNeverActive)) start = lead.createdAt;
        if (!start) return 0;
        qint64 n = (t - *start) / (clock.days * secondsPerDay);
        if (clock.once) n = std::min<qint64>(n, 1);
        const qint64 most = std::abs(clock.maximum.value_or(3 * clock.points));
        return std::clamp(n * clock.points, -most, most) * 1'000;
    }

    /// A bounce after the wait is that of the latest sending before it; a mail without a name has none.
    bool bouncedLate(const Activity& sent, const Activity& bounce) const
    {
        return !sent.mail.isEmpty() && std::none_of(activities.begin(), activities.end(), [&](const Activity& later) {
            return &later > &sent && key(later) == u"email_sent" && later.mail == sent.mail && later.at <= bounce.at;
        });
    }

    qint64 unopenedLine(const UnopenedEmailRule& rule) const
    {
        const qint64 wait = rule.afterDays * secondsPerDay;
        qint64 n = 0;
        for (const Activity& sent : activities) {
            if (key(sent) != u"email_sent" || !model.openReportingSystems.contains(sent.system)) continue;
            if (t - sent.at >= rule.sentWithinDays * secondsPerDay || t - sent.at < wait) continue;
            bool answered = false;
            for (const Activity& other : activities) {
                const bool same = sent.mail.isEmpty() || other.mail == sent.mail;
                const QString kind = key(other);
                if (kind == u"email_bounce" && same && other.at >= sent.at && (other.at <= sent.at + wait || bouncedLate(sent, other))) answered = true;
                if ((kind == u"email_open" || kind == u"email_click" || kind == u"email_reply") && same && other.at > sent.at && other.at <= sent.at + wait) answered = true;
            }
            n += !answered;
        }
        const qint64 most = std::abs(rule.maximum.value_or(5 * rule.points));
        return std::clamp(n * rule.points, -most, most) * 1'000;
    }

    qint64 line(const PointRule& rule) const
    {
        if (const auto* activity = std::get_if<ActivityRule>(&rule.body)) return activityLine(*activity, rule);
        if (!ruleHolds(rule, t)) return 0;
        if (const auto* attribute = std::get_if<AttributeRule>(&rule.body)) {
            const Truth holds = truth(attribute->condition);
            return 1'000 * (holds == Truth::True ? attribute->points : holds == Truth::False ? attribute->falsePoints.value_or(0) : attribute->unknownPoints.value_or(0));
        }
        if (const auto* ladder = std::get_if<LadderRule>(&rule.body)) {
            bool unknown = false;
            for (const LadderRung& rung : ladder->rungs) {
                const Truth holds = truth(rung.condition);
                if (holds == Truth::True) return rung.points * 1'000;
                unknown = unknown || holds == Truth::Unknown;
            }
            return 1'000 * (unknown ? ladder->unknownPoints : ladder->elsePoints).value_or(0);
        }
        if (const auto* clock = std::get_if<InactivityClock>(&rule.body)) return clockLine(*clock);
        if (const auto* mail = std::get_if<UnopenedEmailRule>(&rule.body)) return unopenedLine(*mail);
        const auto& bant = std::get<BantRule>(rule.body);
        const BantLevel level = levels[size_t(bant.criterion)];
        return 1'000 * bant.points[level == BantLevel::NoAnswer ? 0 : size_t(level)];
    }

    bool tracked(const FastTrack& track) const
    {
        if (!track.activity) return truth(track.condition) == Truth::True;
        const Acts list = matching(*track.activity);
        if (list.isEmpty()) return false;
        return std::none_of(lead.stageMoves.begin(), lead.stageMoves.end(), [&](const StageMove& move) {
            return move.to == StageRole::Recycle && move.at <= t && move.at > list.last().at;
        });
    }
};

qint64 limited(qint64 points, const Limits& limits)
{
    if (limits.min) points = std::max(points, *limits.min * qint64(1'000));
    if (limits.max) points = std::min(points, *limits.max * qint64(1'000));
    return points;
}

void judgeTemperature(Scorecard& card, TemperatureRule rule, bool mql, bool sql)
{
    const auto met = [&](Criterion c) { return card.states[size_t(c)] == CriterionState::Met; };
    const auto notMet = [&](Criterion c) { return card.states[size_t(c)] == CriterionState::NotMet; };
    const bool b = met(Criterion::Budget), a = met(Criterion::Authority), n = met(Criterion::Need), tf = met(Criterion::Timeframe);
    Temperature bant = mql ? Temperature::Warm : Temperature::Cold;
    bool provisional = false;
    if (b && a && n && tf) bant = Temperature::Hot;
    else if (n && (b || a || tf)) bant = Temperature::Warm;
    else if (notMet(Criterion::Need) || (notMet(Criterion::Budget) && notMet(Criterion::Authority) && notMet(Criterion::Timeframe))) bant = Temperature::Cold;
    else provisional = true;
    const Temperature bands = sql ? Temperature::Hot : mql ? Temperature::Warm : Temperature::Cold;
    card.temperature = rule == TemperatureRule::Bant ? bant : rule == TemperatureRule::Bands ? bands : std::min(bant, bands);
    card.provisional = provisional && (rule == TemperatureRule::Bant || (rule == TemperatureRule::Colder && mql));
}

} // namespace

ReferenceScore referenceScore(const ScoringModel& model, const LeadFacts& lead, Instant t, const MailboxLists& mailboxes)
{
    ReferenceScore out;
    Scorecard& card = out.card;
    card.exists = lead.createdAt <= t;
    if (!card.exists) return out;
    Reference reference{model, lead, t, mailboxes, QTimeZone(model.zone.toUtf8()), TitleTable(model.titles), {}, {}};
    reference.prepare();
    card.inScope = reference.truth(model.scope) == Truth::True;
    const BantPolicy bant = card.inScope ? model.bant : BantPolicy{};
    for (size_t c = 0; c < 4; ++c) {
        card.levels[c] = reference.levelNow(Criterion(int(c)), bant);
        const int level = int(card.levels[c]);
        card.states[c] = level == 0 || level == 4 ? CriterionState::Open : level >= bant.metFrom[c] ? CriterionState::Met : CriterionState::NotMet;
    }
    if (!card.inScope) {
        judgeTemperature(card, TemperatureRule::Bant, false, false);
        return out;
    }
    for (const RuleGroup& group : model.groups) {
        qint64 sum = 0;
        for (const PointRule& rule : model.rules) {
            if (!rule.on || rule.group != group.id) continue;
            qint64 points = reference.line(rule);
            if (rule.cap) points = std::clamp(points, *rule.cap * qint64(-1'000), *rule.cap * qint64(1'000));
            out.lines.insert(rule.id, points);
            sum += points;
        }
        card.axes[size_t(group.axis)].value += limited(sum, group.limits);
    }
    qint64 total = card.axes[0].value + card.axes[1].value + card.axes[2].value;
    for (const Adjustment& a : lead.adjustments)
        if (a.at <= t && (!a.expiresAt || t < *a.expiresAt) && (a.model.isEmpty() || a.model == model.key)) total += a.points * qint64(1'000);
    card.total.value = limited(total, model.limits);

    std::optional<int> mqlAt, sqlAt;
    for (const SegmentOverride& segment : model.segments) {
        if (reference.truth(segment.condition) != Truth::True) continue;
        if (!mqlAt) mqlAt = segment.thresholds.marketingQualified;
        if (!sqlAt) sqlAt = segment.thresholds.salesQualified;
    }
    if (!mqlAt) mqlAt = model.thresholds.marketingQualified;
    if (!sqlAt) sqlAt = model.thresholds.salesQualified;
    if (mqlAt) card.marketingQualified = MilliPoints::whole(*mqlAt);
    if (sqlAt) card.salesQualified = MilliPoints::whole(*sqlAt);
    const bool sql = sqlAt && card.total.value >= *sqlAt * qint64(1'000);
    for (const FastTrack& track : model.fastTracks) card.fastTracked = card.fastTracked || (track.on && reference.tracked(track));
    const bool mql = sql || card.fastTracked || (mqlAt && card.total.value >= *mqlAt * qint64(1'000));
    bool gated = false;
    for (const Gate& gate : model.gates) gated = gated || (gate.on && reference.truth(gate.condition) == Truth::True);
    card.band = gated ? Band::Disqualified : sql ? Band::SalesQualified : mql ? Band::MarketingQualified : Band::Lead;
    const auto gradeBy = [](qint64 points, const GradeEdges& edges, char best) {
        if (!edges.upper || !edges.lower) return char(0);
        return char(double(points) >= *edges.upper * 1'000 ? best : double(points) >= *edges.lower * 1'000 ? best + 1 : best + 2);
    };
    card.fitGrade = gradeBy(card.axes[0].value, model.fitEdges, 'A');
    card.engagementGrade = gradeBy(card.axes[1].value, model.engagementEdges, '1');
    judgeTemperature(card, model.temperature, mql, sql);
    card.highPotential = card.temperature == Temperature::Cold && model.fitEdges.upper && double(card.axes[0].value) >= *model.fitEdges.upper * 1'000;
    return out;
}

} // namespace Kelvin::Tests
