// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Reasons.h"

namespace Kelvin {

namespace {

QStringList codes(std::initializer_list<const char*> keys)
{
    QStringList list;
    for (const char* key : keys) list.append(QString::fromLatin1(key));
    return list;
}

} // namespace

// Codes are stored in every file: add, never rename.
const QStringList& reasonCodes(ReasonKind kind)
{
    static const QStringList recycle = codes({"not_now", "no_budget_now", "no_answer", "not_decision_maker", "needs_nurturing",
                                              "contract_elsewhere", "missing_facts", "other"});
    static const QStringList disqualify = codes({"wrong_industry", "wrong_size", "wrong_country", "no_need", "student", "private_person",
                                                 "competitor", "existing_customer", "job_seeker", "supplier", "duplicate", "wrong_contact",
                                                 "opted_out", "spam", "other"});
    static const QStringList lose = codes({"price", "chose_competitor", "chose_own_solution", "missing_feature", "no_decision", "no_budget",
                                           "project_cancelled", "bad_timing", "lost_contact", "contact_left", "other"});
    static const QStringList churn = codes({"price", "switched_competitor", "missing_feature", "poor_service", "low_use", "need_ended",
                                            "company_closed", "merged", "not_paid", "other"});
    static const QStringList correct = codes({"moved_by_mistake", "learned_on_call", "agreed_elsewhere", "bought_directly", "returned",
                                              "record_catches_up", "other"});
    switch (kind) {
    case ReasonKind::Recycle: return recycle;
    case ReasonKind::Disqualify: return disqualify;
    case ReasonKind::Lose: return lose;
    case ReasonKind::Churn: return churn;
    case ReasonKind::Correct: return correct;
    }
    return correct;
}

const QStringList& gateReasonCodes()
{
    static const QStringList gate = codes({"competitor", "student", "existing_customer", "wrong_country", "opted_out", "spam",
                                           "outside_definition"});
    return gate;
}

ReasonKind reasonKindOf(StageRole to)
{
    switch (to) {
    case StageRole::Recycle: return ReasonKind::Recycle;
    case StageRole::Disqualified: return ReasonKind::Disqualify;
    case StageRole::Lost: return ReasonKind::Lose;
    case StageRole::Churned: return ReasonKind::Churn;
    case StageRole::Lead:
    case StageRole::MarketingQualified:
    case StageRole::SalesAccepted:
    case StageRole::SalesQualified:
    case StageRole::Customer: return ReasonKind::Correct;
    }
    return ReasonKind::Correct;
}

} // namespace Kelvin
