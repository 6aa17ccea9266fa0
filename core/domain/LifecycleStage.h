// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/EnumKeys.h"
#include "core/domain/Id.h"
#include "core/domain/Points.h"
#include "core/domain/Time.h"

namespace Kelvin {

/// What a stage means; names are editable, roles are fixed. The order of the first five is the order of the funnel.
enum class StageRole { Lead, MarketingQualified, SalesAccepted, SalesQualified, Customer, Disqualified, Lost, Recycle, Churned };

template <> struct EnumKeys<StageRole> {
    static constexpr std::array keys{
        std::pair{StageRole::Lead, "lead"}, std::pair{StageRole::MarketingQualified, "mql"},
        std::pair{StageRole::SalesAccepted, "sal"}, std::pair{StageRole::SalesQualified, "sql"},
        std::pair{StageRole::Customer, "customer"}, std::pair{StageRole::Disqualified, "disqualified"},
        std::pair{StageRole::Lost, "lost"}, std::pair{StageRole::Recycle, "recycle"}, std::pair{StageRole::Churned, "churned"}};
};

/// Who or what caused a stage move.
enum class MoveBy { Person, Rule, Import };

template <> struct EnumKeys<MoveBy> {
    static constexpr std::array keys{std::pair{MoveBy::Person, "person"}, std::pair{MoveBy::Rule, "rule"},
                                     std::pair{MoveBy::Import, "import"}};
};

/// A fact: a lead's stage changed. A lead without any stands in Lead since its creation.
struct StageMove {
    Id id;
    StageRole from = StageRole::Lead;
    StageRole to = StageRole::Lead;
    QString name;               ///< the stage's own name where a file gave one ("Opportunity"), else empty
    Instant at = 0;
    MoveBy by = MoveBy::Person;
    QString person;             ///< who, if a person
    QString reason;             ///< reason code or text
    std::optional<Instant> revisitAt; ///< when a recycled lead is looked at again
    std::optional<MilliPoints> score; ///< the score then, if known
    int version = 0;            ///< the model version then, 0: unknown
    bool undated = false;       ///< `at` was assumed, not given
    bool operator==(const StageMove&) const = default;
};

/// Why a move is not legal as asked.
enum class MoveVerdict { Legal, NeedsReason, NeedsRevisitDate, Illegal };

/// Whether a person may move a lead from one role to another, with what is given (reason, revisit date).
MoveVerdict judgeMove(StageRole from, StageRole to, bool hasReason, bool hasRevisitDate);
/// True for Lead, MQL, SAL, SQL: roles from which a lead can still be won or lost.
bool isOpenStage(StageRole role);
/// The role a lead is in after a move: Recycle returns to Lead.
StageRole restingRole(StageRole role);

} // namespace Kelvin
