// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/painting/PipsPainter.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// A value a person may choose: what is shown, and what is typed for it.
struct FactChoice {
    QString words;
    QString typed;
    bool operator==(const FactChoice&) const = default;
};

/// One known or missing value of a lead, as the page shows and edits it.
struct Fact {
    QString key;                               ///< stored key of a field, criterion, "nextStep", "nextStepDue"
    QString label;
    QString words;                             ///< the value in words; empty: not known
    QString typed;                             ///< the value as it would be typed
    QString source;                            ///< where it came from
    std::optional<MilliPoints> points;         ///< of the rules that rest on it, if not 0
    std::optional<Pip> pip;                    ///< of a criterion
    QList<FactChoice> choices;                 ///< empty: typed freely
    bool editable = true;
    bool ofCompany = false;
    QStringList evidence = {};                 ///< what a value that nobody gave rests on, a line each
    bool operator==(const Fact&) const = default;
};

/// What belongs together under one heading.
struct FactSection {
    QString title;
    QString note;
    QList<Fact> facts;
    bool operator==(const FactSection&) const = default;
};

/// Company, person, BANT, ownership; fields without a value only `withEmpty`, except those everybody asks for.
QList<FactSection> factSections(const LeadView& lead, const Wording& wording, bool withEmpty);

} // namespace Kelvin
