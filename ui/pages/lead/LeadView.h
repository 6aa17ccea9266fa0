// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Scoring.h"

namespace Kelvin {

/// The product whose model shows the most engagement with it, and that model's explanation.
struct ProductInterest {
    QString product;
    Explanation explanation;
    ScoringModel model;
};

/// One lead with its score at a moment, as its pages show it: read together on the worker.
struct LeadView {
    qint64 row = 0;
    Instant asOf = 0;
    LeadFacts facts;
    Explanation explanation;
    ScoringModel model;                        ///< of the explanation; empty outside every scope
    std::optional<ProductInterest> interest;   ///< none without engagement, on a tie, or without models of products
    QList<std::pair<Instant, MilliPoints>> history; ///< totals of the last 90 days, oldest first
    std::optional<MilliPoints> weekBefore;     ///< total 7 days before asOf; nothing if there was none
};

/// What somebody wants to see of a lead's past.
struct ThenQuestion {
    Instant at = 0;
    RulesChoice rules;
    std::optional<Instant> since;              ///< compare with this earlier moment
};

/// The score at another moment, and why it differs from an earlier one.
struct ThenView {
    Explanation explanation;
    ScoringModel model;
    Explanation before;                        ///< with `diff`
    std::optional<ExplanationDiff> diff;
};

inline constexpr int historyDays = 90;

/// Reads a lead as of the moment the window shows at `now`.
Result<LeadView> readLeadView(Workspace& workspace, qint64 row, Instant now);
Result<ThenView> readThen(Workspace& workspace, const LeadFacts& lead, const ThenQuestion& question);
/// The version an explanation was made with; empty outside every scope.
ScoringModel modelOf(const Workspace& workspace, const Explanation& explanation);
/// What the lead is called: name, else e-mail, else phone.
QString calledName(const LeadFacts& lead, Instant at);
/// "Head of Operations, Baltica Data Sp. z o.o., Gdańsk" as far as known.
QString roleLine(const LeadFacts& lead, Instant at);
/// Text of a field at a moment, or empty.
QString fieldWords(const LeadFacts& lead, QStringView field, Instant at);

} // namespace Kelvin
