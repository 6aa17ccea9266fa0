// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "tests/core/conditions/RandomConditions.h"

namespace Kelvin::Tests {

/// Makes models with every kind of rule and option. Equal seeds give equal models.
class RandomModels : public RandomConditions {
public:
    using RandomConditions::RandomConditions;

    std::optional<int> maybe(int least, int most) { return coin() ? std::optional(number(least, most)) : std::nullopt; }
    LocalText name()
    {
        if (number(0, 2) == 0) return {{QString(), text()}};
        return coin() ? LocalText{} : LocalText{{u"en"_qs, text()}, {u"pl"_qs, text()}, {u"ru"_qs, text()}};
    }
    Limits limits() { return {maybe(-60, 0), maybe(1, 90)}; }

    Frequency frequency()
    {
        switch (number(0, 4)) {
        case 0: return AwardEach{number(-30, 30)};
        case 1: return AwardOnce{number(-30, 30)};
        case 2: return AwardFirstThenBonus{number(-30, 30), number(-9, 9)};
        case 3: return AwardEveryN{number(1, 5), number(-30, 30)};
        default: return AwardAtLeastN{number(1, 5), number(-30, 30), coin()};
        }
    }
    Decay decay()
    {
        switch (number(0, 4)) {
        case 0: return NoDecay{};
        case 1: return LinearDecay{number(1, 200)};
        case 2: return MonthlyDecay{number(1, 100)};
        case 3: return HalfLifeDecay{number(1, 100)};
        default: return ExpiryDecay{number(1, 200)};
        }
    }
    RuleBody body()
    {
        switch (number(0, 5)) {
        case 0: return AttributeRule{condition(2), number(-50, 50), maybe(-5, 5), maybe(-5, 5)};
        case 1: {
            LadderRule ladder{{}, maybe(-5, 5), maybe(-5, 5)};
            for (int n = number(0, 4); n > 0; --n) ladder.rungs.append({condition(1), number(-20, 20)});
            return ladder;
        }
        case 2: return ActivityRule{match(), maybe(1, 90), oneOf(QList<CountBy>{CountBy::Occurrence, CountBy::Subject, CountBy::Day, CountBy::Visit}),
                                    maybe(1, 4), maybe(1, 9), frequency(), decay()};
        case 3: return InactivityClock{coin() ? QList<Channel>{Channel::Web, Channel::Social} : QList<Channel>{}, number(1, 90), number(-20, -1), coin(), maybe(0, 60), coin()};
        case 4: return UnopenedEmailRule{number(1, 90), number(1, 400), number(-9, -1), maybe(0, 60)};
        default: return BantRule{Criterion(number(0, 3)), {number(-5, 5), number(-5, 5), number(0, 9), number(0, 20)}};
        }
    }
    PointRule rule(int n, const QList<RuleGroup>& groups)
    {
        PointRule r;
        r.id = u"rule-%1"_qs.arg(n);
        r.name = name();
        r.group = oneOf(groups).id;
        r.on = number(0, 4) > 0;
        if (coin()) r.note = text();
        if (number(0, 3) == 0) r.validFrom = CalendarDay{2025, number(1, 12), number(1, 28)};
        if (number(0, 3) == 0) r.validTo = CalendarDay{2026, number(1, 12), number(1, 28)};
        r.cap = maybe(0, 40);
        r.body = body();
        return r;
    }

    ScoringModel model(int mostRules = 8)
    {
        ScoringModel m;
        m.key = u"random"_qs;
        m.name = name();
        if (coin()) m.product = text();
        if (coin()) m.scope = condition(1);
        for (int n = number(1, 4); n > 0; --n) m.groups.append({u"group-%1"_qs.arg(n), name(), Axis(number(0, 2)), limits()});
        for (int n = number(0, mostRules); n > 0; --n) m.rules.append(rule(n, m.groups));
        for (int n = number(0, 2); n > 0; --n) m.gates.append({u"gate-%1"_qs.arg(n), name(), coin(), text(), condition(2), u"spam"_qs});
        for (int n = number(0, 2); n > 0; --n)
            m.fastTracks.append({u"track-%1"_qs.arg(n), name(), coin(), {}, coin() ? condition(1) : Condition{}, coin() ? std::optional(match()) : std::nullopt});
        m.limits = limits();
        m.thresholds = {maybe(1, 50), maybe(51, 99)};
        for (int n = number(0, 2); n > 0; --n) m.segments.append({u"segment-%1"_qs.arg(n), name(), condition(1), {maybe(1, 50), maybe(51, 99)}});
        m.hysteresis = number(0, 9);
        if (coin()) m.fitEdges = {number(1, 400) / 8.0, number(1, 40) / 8.0};
        if (coin()) m.engagementEdges = {79.8, 33.25};
        m.temperature = TemperatureRule(number(0, 2));
        if (coin()) m.bant = {{number(1, 3), 3, 3, number(1, 3)}, {0, number(1, 400), 180, 90}};
        if (coin()) m.stages = {coin(), number(1, 30), number(1, 72)};
        m.pageGroups = {{u"pricing"_qs, {u"/pricing*"_qs}}, {u"product"_qs, {u"/product*"_qs}}, {u"guides"_qs, {u"/guide*"_qs}}};
        m.activityTypes = shippedActivityTypes();
        m.activityTypes.append({1'000, u"own type"_qs, Channel::Web, JourneyStage::None, coin()});
        if (coin()) m.exclusions = {{u"test*"_qs}, {text()}, {u"own.pl"_qs}};
        if (coin()) m.titles = {{u"dyrektor"_qs, u"director"_qs, {}}, {u"marketing"_qs, {}, u"marketing"_qs}};
        m.mailboxLists = number(1, 2);
        if (coin()) m.openReportingSystems = {u"hubspot"_qs};
        m.zone = coin() ? u"Europe/Warsaw"_qs : u"UTC"_qs;
        m.currency = coin() ? u"PLN"_qs : u"EUR"_qs;
        if (coin()) m.rates = {{u"USD"_qs, number(1, 1000) / 256.0}, {u"PLN"_qs, 0.1}};
        return m;
    }
};

} // namespace Kelvin::Tests
