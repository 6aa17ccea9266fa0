// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crossing.h"
#include "core/scoring/Scorecard.h"

#include <QList>

namespace Kelvin {

/// Whether a lead is armed for a threshold, and whether this step took it over the line.
struct CrossingStep {
    bool armed = true;
    bool crossed = false;
    bool operator==(const CrossingStep&) const = default;
};

/// Armed and score >= T: crossed and disarmed; not armed and score < T - h: armed again. Nothing else changes anything.
CrossingStep stepCrossing(bool armed, MilliPoints score, MilliPoints threshold, MilliPoints hysteresis);

/// What a lead is armed for under one model; a new lead for both.
struct ArmedLines {
    bool marketingQualified = true;
    bool salesQualified = true;
    bool& of(ThresholdKind kind) { return kind == ThresholdKind::MarketingQualified ? marketingQualified : salesQualified; }
    bool operator==(const ArmedLines&) const = default;
};

/// A line for which a step changes whether the lead is armed: crossed upward, or armed again.
struct LineStep {
    ThresholdKind threshold = ThresholdKind::MarketingQualified;
    bool crossed = true;
    bool operator==(const LineStep&) const = default;
};

/// The step to this card. A gate holds a lead back: it keeps its armed state, so that it crosses once the gate no longer acts.
QList<LineStep> stepLines(const Scorecard& card, ArmedLines armed, MilliPoints hysteresis);

} // namespace Kelvin
