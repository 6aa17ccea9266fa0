// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// One difference between two models as a person reads it.
struct DiffLine {
    QString part;                     ///< id of the rule, group ...; empty of the model itself
    QString name;                     ///< "Pricing page"
    QString change;                   ///< "Points", "New", "Removed"
    QString before, after;            ///< in words; empty where there is nothing
    bool operator==(const DiffLine&) const = default;
};

/// Everything that differs, rule by rule in the order of the table, then the model's own settings; empty exactly when the models are equal.
QList<DiffLine> diffLines(const Wording& w, const ScoringModel& from, const ScoringModel& to);

} // namespace Kelvin
