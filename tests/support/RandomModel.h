// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"

#include <QRandomGenerator>

namespace Kelvin::Tests {

/// Small models that use every option sooner or later: at most eight rules in at most three groups.
class RandomModel {
public:
    explicit RandomModel(quint32 seed) : m_random(seed) {}

    ScoringModel make()
    {
        ScoringModel model;
        model.key = QStringLiteral("random");
        model.activityTypes = shippedActivityTypes();
        model.pageGroups = {{t("pricing"), {t("/pricing*")}}, {t("blog"), {t("/blog*")}}};
        model.titles = {{t("director"), t("director"), {}}, {t("manager"), t("manager"), {}}};
        model.openReportingSystems = {t("default")};
        model.zone = pick<QString>({t("UTC"), t("Europe/Warsaw"), t("America/New_York"), t("Pacific/Auckland")});
        model.temperature = pick<TemperatureRule>({TemperatureRule::Bant, TemperatureRule::Bands, TemperatureRule::Colder});
        model.thresholds = {once(8) ? std::nullopt : std::optional(below(40)), once(2) ? std::nullopt : std::optional(40 + below(40))};
        model.fitEdges = {4.2, 1.75};
        if (once(2)) model.engagementEdges = {20.0, 7.5};
        if (once(3)) model.limits = limits();
        if (once(6)) model.scope = condition(0);
        if (once(6)) model.exclusions.campaigns = {t("test*")};
        if (once(10)) model.exclusions.emailDomains = {t("ours.example")};
        const int groups = 1 + below(3);
        for (int g = 0; g < groups; ++g)
            model.groups.append({QStringLiteral("g%1").arg(g), {}, Axis(below(3)), once(3) ? limits() : Limits{}});
        const int rules = 1 + below(8);
        for (int r = 0; r < rules; ++r) model.rules.append(rule(r, groups));
        for (int i = below(3); i > 0; --i) model.gates.append({QStringLiteral("gate%1").arg(i), {}, !once(5), {}, gateCondition(), t("spam")});
        for (int i = below(3); i > 0; --i) model.fastTracks.append(fastTrack(i));
        for (int i = below(3); i > 0; --i)
            model.segments.append({QStringLiteral("s%1").arg(i), {}, condition(1), {once(2) ? std::optional(below(50)) : std::nullopt, once(2) ? std::optional(below(90)) : std::nullopt}});
        if (once(4)) model.bant.metFrom = {1 + below(3), 1 + below(3), 1 + below(3), 1 + below(3)};
        if (once(4)) model.bant.validDays = {0, 30, 10, 5};
        return model;
    }

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }
    int below(int n) { return int(m_random.bounded(n)); }
    bool once(int n) { return below(n) == 0; }
    template <typename T> T pick(const QList<T>& list) { return list[below(int(list.size()))]; }
    int points() { return below(4) == 0 ? -below(12) : below(25); }
    std::optional<int> maybe(int n, int value) { return once(n) ? std::optional(value) : std::nullopt; }

    Limits limits()
    {
        const int low = below(30) - 20;
        return {maybe(2, low), maybe(2, low + below(40))};
    }

    ActivityMatch match()
    {
        ActivityMatch match;
        switch (below(6)) {
        case 0: match.types = {t("page_view")}; break;
        case 1: match.types = {t("page_view"), t("download")}; break;
        case 2: match.channels = {pick<Channel>({Channel::Web, Channel::Email, Channel::Sales, Channel::Social})}; break;
        case 3: match.stages = {pick<JourneyStage>({JourneyStage::Awareness, JourneyStage::Consideration, JourneyStage::Decision})}; break;
        case 4: match.types = {t("email_open"), t("email_click")}; break;
        case 5: break;
        }
        if (once(4)) match.pageGroups = {t("pricing")};
        if (once(5)) match.notPageGroups = {t("blog")};
        if (once(6)) match.subjects = {t("*a*")};
        if (once(8)) match.campaigns = {t("spring*")};
        if (once(8)) match.sources = {t("ads")};
        if (once(8)) match.minValue = below(5) + (once(2) ? 0.1 : 0);
        if (once(8)) match.maxDuration = 60;
        if (once(10)) match.results = {CallResult::Reached, CallResult::None};
        return match;
    }

    Test test()
    {
        switch (below(9)) {
        case 0: return {{OperandKind::Field, t("industry"), {}, 0}, Operator::Is, {t("IT")}};
        case 1: return {{OperandKind::Field, t("employees"), {}, 0}, Operator::Between, {5.0, 100.0}};
        case 2: return {{OperandKind::Field, t("industry"), {}, 0}, once(2) ? Operator::IsSet : Operator::IsNot, {t("IT")}};
        case 3: return {{OperandKind::Field, t("titleRank"), {}, 0}, Operator::GreaterOrEqual, {t("director")}};
        case 4: return {{OperandKind::Field, t("freeMailbox"), {}, 0}, Operator::Is, {true}};
        case 5: return {{OperandKind::Bant, t("budget"), {}, 0}, Operator::GreaterOrEqual, {2.0}};
        case 6: return {{OperandKind::ActivityCount, {}, match(), once(2) ? 30 : 0}, Operator::GreaterOrEqual, {double(below(5))}};
        case 7: return {{OperandKind::DaysSince, {}, match(), 0}, Operator::LessOrEqual, {double(below(60))}};
        default: return {{OperandKind::Field, t("createdAt"), {}, 0}, Operator::WithinLastDays, {double(below(90))}};
        }
    }

    Condition condition(int depth)
    {
        if (depth >= 2 || once(2)) return Condition::of(test());
        switch (below(3)) {
        case 0: return Condition::all({condition(depth + 1), condition(depth + 1)});
        case 1: return Condition::any({condition(depth + 1), condition(depth + 1)});
        default: return Condition::negation(condition(depth + 1));
        }
    }

    Condition gateCondition()
    {
        if (!once(4)) return condition(1);
        return Condition::of({{OperandKind::Result, t("stage"), {}, 0}, Operator::Is, {t("sal")}});
    }

    FastTrack fastTrack(int i)
    {
        FastTrack track{QStringLiteral("track%1").arg(i), {}, !once(5), {}, condition(1), std::nullopt};
        if (once(2)) track.activity = match();
        return track;
    }

    Decay decay()
    {
        switch (below(8)) {
        case 0: return LinearDecay{1 + below(60)};
        case 1: return MonthlyDecay{1 + below(100)};
        case 2: return HalfLifeDecay{1 + below(40)};
        case 3: return ExpiryDecay{1 + below(60)};
        default: return NoDecay{};
        }
    }

    Frequency frequency()
    {
        switch (below(6)) {
        case 0: return AwardOnce{points()};
        case 1: return AwardFirstThenBonus{points(), points()};
        case 2: return AwardEveryN{1 + below(4), points()};
        case 3: return AwardAtLeastN{1 + below(4), points(), false};
        case 4: return AwardAtLeastN{1 + below(4), points(), true};
        default: return AwardEach{points()};
        }
    }

    RuleBody body()
    {
        switch (below(9)) {
        case 0: return AttributeRule{condition(0), points(), maybe(2, points()), maybe(2, points())};
        case 1: {
            LadderRule ladder;
            for (int i = 1 + below(3); i > 0; --i) ladder.rungs.append({condition(1), points()});
            ladder.elsePoints = maybe(2, points());
            ladder.unknownPoints = maybe(2, points());
            return ladder;
        }
        case 2: return InactivityClock{once(2) ? QList<Channel>{} : QList<Channel>{Channel::Web, Channel::Sales}, 1 + below(30), -below(12), once(3), maybe(3, below(40)), !once(3)};
        case 3: return UnopenedEmailRule{1 + below(20), 10 + below(60), -below(8), maybe(3, below(20))};
        case 4: return BantRule{Criterion(below(4)), {points(), points(), points(), points()}};
        default: {
            ActivityRule rule{match(), maybe(2, 1 + below(40)), CountBy::Occurrence, maybe(4, 1 + below(3)), maybe(4, 1 + below(5)), frequency(), decay()};
            if (once(3)) rule.countBy = CountBy(below(4));
            return rule;
        }
        }
    }

    PointRule rule(int number, int groups)
    {
        PointRule rule;
        rule.id = QStringLiteral("r%1").arg(number);
        rule.group = QStringLiteral("g%1").arg(below(groups));
        rule.on = !once(8);
        if (once(8)) rule.validFrom = CalendarDay{2026, 3, 1 + below(28)};
        if (once(8)) rule.validTo = CalendarDay{2026, 4, 1 + below(28)};
        rule.cap = maybe(4, below(30));
        rule.body = body();
        return rule;
    }

    QRandomGenerator m_random;
};

} // namespace Kelvin::Tests
