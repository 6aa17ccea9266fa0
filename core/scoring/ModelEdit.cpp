// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ModelEdit.h"

#include "core/domain/Points.h"

#include <algorithm>
#include <cstdlib>

namespace Kelvin {

namespace {

template <typename T> auto placeOf(QList<T>& items, const QString& id)
{
    return std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
}

template <typename T> bool holds(const QList<T>& items, const QString& id)
{
    return std::any_of(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
}

/// Puts an item at the end, under an id of its own.
template <typename T> ScoringModel append(ScoringModel model, QList<T> ScoringModel::*list, T item, const char* stem)
{
    if (item.id.isEmpty() || holds(model.*list, item.id)) item.id = unusedId(model, item.id.isEmpty() ? QString::fromLatin1(stem) : item.id);
    (model.*list).append(std::move(item));
    return model;
}

template <typename T> ScoringModel replace(ScoringModel model, QList<T> ScoringModel::*list, const T& item)
{
    if (const auto found = placeOf(model.*list, item.id); found != (model.*list).end()) *found = item;
    return model;
}

template <typename T> ScoringModel remove(ScoringModel model, QList<T> ScoringModel::*list, const QString& id)
{
    (model.*list).removeIf([&](const T& item) { return item.id == id; });
    return model;
}

template <typename Edit> ScoringModel editRule(ScoringModel model, const QString& rule, const Edit& edit)
{
    if (const auto found = placeOf(model.rules, rule); found != model.rules.end()) edit(*found);
    return model;
}

int clamped(int points) { return std::clamp(points, -maxPoints, maxPoints); }

void moveEdge(Thresholds& thresholds, ThresholdKind kind, std::optional<int> points)
{
    auto& own = kind == ThresholdKind::MarketingQualified ? thresholds.marketingQualified : thresholds.salesQualified;
    auto& other = kind == ThresholdKind::MarketingQualified ? thresholds.salesQualified : thresholds.marketingQualified;
    // One point is kept free at the ends, so that the neighbour has somewhere to go.
    own = points ? std::optional(std::clamp(*points, -maxPoints + 1, maxPoints - 1)) : std::nullopt;
    if (!own || !other) return;
    if (kind == ThresholdKind::MarketingQualified) other = std::max(*other, *own + 1);
    else other = std::min(*other, *own - 1);
}

} // namespace

const PointRule* findRule(const ScoringModel& model, const QString& rule)
{
    for (const PointRule& own : model.rules)
        if (own.id == rule) return &own;
    return nullptr;
}

QString unusedId(const ScoringModel& model, const QString& base)
{
    const auto taken = [&](const QString& id) {
        return findRule(model, id) || holds(model.groups, id) || holds(model.gates, id) || holds(model.fastTracks, id) || holds(model.segments, id);
    };
    const QString stem = base.isEmpty() ? QStringLiteral("rule") : base;
    QString id = stem;
    for (int n = 2; taken(id); ++n) id = stem + u'-' + QString::number(n);
    return id;
}

ScoringModel setRulePoints(ScoringModel model, const QString& rule, PointsSlot slot, std::optional<int> points)
{
    return editRule(std::move(model), rule, [&](PointRule& own) { own = withPoints(std::move(own), slot, points); });
}

ScoringModel setRuleOn(ScoringModel model, const QString& rule, bool on)
{
    return editRule(std::move(model), rule, [&](PointRule& own) { own.on = on; });
}

ScoringModel setRuleCap(ScoringModel model, const QString& rule, std::optional<int> cap)
{
    return editRule(std::move(model), rule, [&](PointRule& own) {
        own.cap = cap ? std::optional(std::min(std::abs(clamped(*cap)), maxPoints)) : std::nullopt;
    });
}

ScoringModel setRule(ScoringModel model, const PointRule& rule)
{
    return editRule(std::move(model), rule.id, [&](PointRule& own) { own = rule; });
}

ScoringModel addRule(ScoringModel model, PointRule rule)
{
    if (rule.id.isEmpty() || findRule(model, rule.id)) rule.id = unusedId(model, rule.id);
    const QString id = rule.id, group = rule.group;
    model.rules.append(std::move(rule));
    return moveRule(std::move(model), id, group, int(model.rules.size()));
}

ScoringModel removeRule(ScoringModel model, const QString& rule)
{
    return remove(std::move(model), &ScoringModel::rules, rule);
}

ScoringModel copyRule(ScoringModel model, const QString& rule, const LocalText& name)
{
    const auto found = placeOf(model.rules, rule);
    if (found == model.rules.end()) return model;
    PointRule copy = *found;
    copy.id = unusedId(model, rule);
    copy.name = name;
    model.rules.insert(found + 1, std::move(copy));
    return model;
}

ScoringModel moveRule(ScoringModel model, const QString& rule, const QString& group, int index)
{
    const auto found = placeOf(model.rules, rule);
    if (found == model.rules.end()) return model;
    PointRule moved = *found;
    model.rules.erase(found);
    moved.group = group;
    // Before the index-th rule of the group; else right behind its last one; else at the end.
    qsizetype place = model.rules.size();
    int seen = 0;
    for (qsizetype i = 0; i < model.rules.size(); ++i) {
        if (model.rules[i].group != group) continue;
        if (seen == std::max(index, 0)) {
            place = i;
            break;
        }
        ++seen;
        place = i + 1;
    }
    model.rules.insert(place, std::move(moved));
    return model;
}

ScoringModel addGroup(ScoringModel model, RuleGroup group)
{
    return append(std::move(model), &ScoringModel::groups, std::move(group), "group");
}

ScoringModel removeGroup(ScoringModel model, const QString& group)
{
    model.groups.removeIf([&](const RuleGroup& own) { return own.id == group; });
    model.rules.removeIf([&](const PointRule& own) { return own.group == group; });
    return model;
}

ScoringModel setGroup(ScoringModel model, const RuleGroup& group) { return replace(std::move(model), &ScoringModel::groups, group); }

ScoringModel addGate(ScoringModel model, Gate gate) { return append(std::move(model), &ScoringModel::gates, std::move(gate), "gate"); }
ScoringModel setGate(ScoringModel model, const Gate& gate) { return replace(std::move(model), &ScoringModel::gates, gate); }
ScoringModel removeGate(ScoringModel model, const QString& gate) { return remove(std::move(model), &ScoringModel::gates, gate); }

ScoringModel addFastTrack(ScoringModel model, FastTrack track)
{
    return append(std::move(model), &ScoringModel::fastTracks, std::move(track), "fast-track");
}
ScoringModel setFastTrack(ScoringModel model, const FastTrack& track) { return replace(std::move(model), &ScoringModel::fastTracks, track); }
ScoringModel removeFastTrack(ScoringModel model, const QString& track) { return remove(std::move(model), &ScoringModel::fastTracks, track); }

ScoringModel addSegment(ScoringModel model, SegmentOverride segment)
{
    return append(std::move(model), &ScoringModel::segments, std::move(segment), "segment");
}
ScoringModel setSegment(ScoringModel model, const SegmentOverride& segment) { return replace(std::move(model), &ScoringModel::segments, segment); }
ScoringModel removeSegment(ScoringModel model, const QString& segment) { return remove(std::move(model), &ScoringModel::segments, segment); }

ScoringModel setThreshold(ScoringModel model, ThresholdKind kind, std::optional<int> points, const QString& segment)
{
    if (segment.isEmpty()) moveEdge(model.thresholds, kind, points);
    else if (const auto found = placeOf(model.segments, segment); found != model.segments.end()) moveEdge(found->thresholds, kind, points);
    return model;
}

int snapToFibonacci(int points)
{
    static constexpr std::array steps{0, 1, 2, 3, 5, 8, 13, 21, 34, 55};
    const int size = std::abs(std::clamp(points, -steps.back(), steps.back()));
    int best = 0;
    for (const int step : steps)
        if (std::abs(step - size) < std::abs(best - size)) best = step;
    return points < 0 ? -best : best;
}

ScoringModel snapToFibonacci(ScoringModel model)
{
    for (PointRule& rule : model.rules)
        for (const PointsSlot slot : pointsSlots(rule))
            if (const auto points = pointsIn(rule, slot)) rule = withPoints(std::move(rule), slot, snapToFibonacci(*points));
    return model;
}

} // namespace Kelvin
