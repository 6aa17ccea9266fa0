// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/Scorecard.h"

namespace Kelvin {

/// One lead as the list shows it.
struct LeadRow {
    qint64 row = 0;
    Id id;
    QString name, title, company, email, phone, owner, city, country, source, campaign, industry, product, segment;
    QStringList externalIds;                   ///< "system:id"
    QString fold;                              ///< search fold of name, company, e-mail, phone
    Instant createdAt = 0;
    bool trashed = false;
    StageRole stage = StageRole::Lead;
    QString stageName;                         ///< own name of the stage, or empty
    Instant stageSince = 0;
    std::optional<Instant> rejectedAt;         ///< when it was put aside (recycle, disqualified), unless it moved on since
    QString model;                             ///< key of the primary model, empty: outside every scope
    int version = 0;
    Scorecard card;
    std::optional<MilliPoints> weekChange;     ///< total now minus total 7 days before (0 if the lead was not there then); none in a stored list
    bool cooled = false;                       ///< stands in MQL or later open stage, but below the line it crossed
    std::array<BantLevel, criterionCount> pips{};          ///< latest level; NoAnswer = asked, no answer
    std::array<CriterionState, criterionCount> pipStates{};
    std::optional<Task> nextStep;
    std::optional<Instant> lastActivityAt;
    int lastActivityType = 0;
    bool operator==(const LeadRow&) const = default;
};

/// Which leads a list shows. Text is searched on the fold; trashed leads only when asked for.
struct LeadFilter {
    QString text;
    Condition condition;
    bool withUnknown = false;                  ///< also those for which the condition is not known
    bool trashed = false;
    bool operator==(const LeadFilter&) const = default;
};

/// What a filter finds: indexes into the table, and how many the condition leaves open.
struct FilterResult {
    std::vector<quint32> matched;
    qint64 unknown = 0;
};

/// A filter the user keeps, with its place in the list.
struct SavedFilter {
    QString key;                               ///< of shipped ones: call_first all mine new_mqls hot going_cold cold_high_potential nothing_asked rejected trash; else an id
    QString name;                              ///< typed; empty for shipped ones
    LeadFilter filter;
    bool operator==(const SavedFilter&) const = default;
};

} // namespace Kelvin
