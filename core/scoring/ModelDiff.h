// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Json.h"
#include "core/scoring/ScoringModel.h"

namespace Kelvin {

/// What of a model a change is about.
enum class ModelPart { Model, Group, Rule, Gate, FastTrack, Segment, PageGroup, ActivityType, Title };

template <> struct EnumKeys<ModelPart> {
    static constexpr std::array keys{
        std::pair{ModelPart::Model, "model"}, std::pair{ModelPart::Group, "group"}, std::pair{ModelPart::Rule, "rule"},
        std::pair{ModelPart::Gate, "gate"}, std::pair{ModelPart::FastTrack, "fastTrack"}, std::pair{ModelPart::Segment, "segment"},
        std::pair{ModelPart::PageGroup, "pageGroup"}, std::pair{ModelPart::ActivityType, "activityType"},
        std::pair{ModelPart::Title, "title"}};
};

enum class ChangeKind { Added, Removed, Changed, Moved };

template <> struct EnumKeys<ChangeKind> {
    static constexpr std::array keys{std::pair{ChangeKind::Added, "added"}, std::pair{ChangeKind::Removed, "removed"},
                                     std::pair{ChangeKind::Changed, "changed"}, std::pair{ChangeKind::Moved, "moved"}};
};

/// One difference between two models. Values are those of the model file; null = left out there, so the default.
struct ModelChange {
    ModelPart part = ModelPart::Model;
    ChangeKind kind = ChangeKind::Changed;
    QString id;                       ///< of the rule, group ...; empty for the model itself
    LocalText name;                   ///< of the newer one where there is one
    QString attribute;                ///< of Changed: key in the model file, "award.each", "thresholds.mql", "condition"
    Json from, to;                    ///< of Changed; of Moved the place in the list, from 1
    bool operator==(const ModelChange&) const = default;
};

/// Everything that differs, in the order of the model file; empty exactly when the models are equal.
QList<ModelChange> diffModels(const ScoringModel& from, const ScoringModel& to);

} // namespace Kelvin
