// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ShippedData.h"
#include "ui/pages/scoring/PartDialog.h"
#include "ui/theme/Theme.h"

namespace Kelvin::Tests {

/// What rule dialogs need, without a file behind them.
inline PartScene ruleScene(const Theme& theme, const ScoringModel& draft, const FieldRegistry& fields = {})
{
    const auto source = [&](ConditionPlace place) {
        ConditionSource made;
        made.fields = ruleFields(fields, place == ConditionPlace::Gate);
        made.vocabulary = {fields, draft.activityTypes, draft.pageGroups};
        made.place = place;
        return std::make_shared<const ConditionSource>(made);
    };
    PartScene scene;
    scene.rules = {source(ConditionPlace::Rule), Wording{}, &theme};
    scene.gates = source(ConditionPlace::Gate);
    scene.draft = draft;
    return scene;
}

} // namespace Kelvin::Tests
