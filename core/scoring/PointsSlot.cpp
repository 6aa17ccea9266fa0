// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Overloaded.h"
#include "core/domain/Points.h"
#include "core/scoring/ModelEdit.h"

#include <algorithm>

namespace Kelvin {

namespace {

using Kind = PointsSlot::Kind;

/// Where a slot's number is kept: always filled in, or perhaps.
struct Place {
    int* always = nullptr;
    std::optional<int>* perhaps = nullptr;
};

Place placeIn(AttributeRule& rule, PointsSlot slot)
{
    if (slot.kind == Kind::Main) return {&rule.points, nullptr};
    if (slot.kind == Kind::Unknown) return {nullptr, &rule.unknownPoints};
    if (slot.kind == Kind::Otherwise) return {nullptr, &rule.falsePoints};
    return {};
}

Place placeIn(LadderRule& rule, PointsSlot slot)
{
    if (slot.kind == Kind::Rung && slot.index >= 0 && slot.index < rule.rungs.size()) return {&rule.rungs[slot.index].points, nullptr};
    if (slot.kind == Kind::Unknown) return {nullptr, &rule.unknownPoints};
    if (slot.kind == Kind::Otherwise) return {nullptr, &rule.elsePoints};
    return {};
}

Place placeIn(ActivityRule& rule, PointsSlot slot)
{
    if (slot.kind == Kind::Main) return {std::visit([](auto& award) { return &award.points; }, rule.frequency), nullptr};
    auto* bonus = std::get_if<AwardFirstThenBonus>(&rule.frequency);
    return slot.kind == Kind::Bonus && bonus ? Place{&bonus->bonus, nullptr} : Place{};
}

Place placeIn(InactivityClock& rule, PointsSlot slot) { return slot.kind == Kind::Main ? Place{&rule.points, nullptr} : Place{}; }
Place placeIn(UnopenedEmailRule& rule, PointsSlot slot) { return slot.kind == Kind::Main ? Place{&rule.points, nullptr} : Place{}; }

Place placeIn(BantRule& rule, PointsSlot slot)
{
    const bool level = slot.kind == Kind::Level && slot.index >= 0 && slot.index < int(rule.points.size());
    return level ? Place{&rule.points[size_t(slot.index)], nullptr} : Place{};
}

Place placeIn(PointRule& rule, PointsSlot slot)
{
    return std::visit([&](auto& body) { return placeIn(body, slot); }, rule.body);
}

} // namespace

QList<PointsSlot> pointsSlots(const PointRule& rule)
{
    const auto counted = [](Kind kind, qsizetype count) {
        QList<PointsSlot> slots_;
        for (int i = 0; i < count; ++i) slots_.append({kind, i});
        return slots_;
    };
    return std::visit(
        Overloaded{[](const AttributeRule&) { return QList<PointsSlot>{{Kind::Main, 0}, {Kind::Unknown, 0}, {Kind::Otherwise, 0}}; },
                   [&](const LadderRule& r) { return counted(Kind::Rung, r.rungs.size()) + QList<PointsSlot>{{Kind::Otherwise, 0}, {Kind::Unknown, 0}}; },
                   [](const ActivityRule& r) {
                       QList<PointsSlot> slots_{{Kind::Main, 0}};
                       if (std::holds_alternative<AwardFirstThenBonus>(r.frequency)) slots_.append({Kind::Bonus, 0});
                       return slots_;
                   },
                   [](const InactivityClock&) { return QList<PointsSlot>{{Kind::Main, 0}}; },
                   [](const UnopenedEmailRule&) { return QList<PointsSlot>{{Kind::Main, 0}}; },
                   [&](const BantRule& r) { return counted(Kind::Level, qsizetype(r.points.size())); }},
        rule.body);
}

std::optional<int> pointsIn(const PointRule& rule, PointsSlot slot)
{
    PointRule copy = rule;
    const Place place = placeIn(copy, slot);
    if (place.always) return *place.always;
    return place.perhaps ? *place.perhaps : std::nullopt;
}

PointRule withPoints(PointRule rule, PointsSlot slot, std::optional<int> points)
{
    if (points) points = std::clamp(*points, -maxPoints, maxPoints);
    const Place place = placeIn(rule, slot);
    if (place.always && points) *place.always = *points;
    if (place.perhaps) *place.perhaps = points;
    return rule;
}

} // namespace Kelvin
