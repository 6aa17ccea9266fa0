// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ReasonText.h"

#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <span>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ReasonText) };

struct CodeWords {
    const char* code;
    const char* words;
};

constexpr CodeWords recycleWords[] = {
    {"not_now", QT_TRANSLATE_NOOP("ReasonText", "Not now, later")},
    {"no_budget_now", QT_TRANSLATE_NOOP("ReasonText", "No budget this year")},
    {"no_answer", QT_TRANSLATE_NOOP("ReasonText", "No answer after several calls")},
    {"not_decision_maker", QT_TRANSLATE_NOOP("ReasonText", "Not the decision maker")},
    {"needs_nurturing", QT_TRANSLATE_NOOP("ReasonText", "Interested, not ready")},
    {"contract_elsewhere", QT_TRANSLATE_NOOP("ReasonText", "Bound by a contract elsewhere")},
    {"missing_facts", QT_TRANSLATE_NOOP("ReasonText", "Too little is known")},
};

constexpr CodeWords disqualifyWords[] = {
    {"wrong_industry", QT_TRANSLATE_NOOP("ReasonText", "Wrong industry")},
    {"wrong_size", QT_TRANSLATE_NOOP("ReasonText", "Wrong company size")},
    {"wrong_country", QT_TRANSLATE_NOOP("ReasonText", "Wrong country")},
    {"no_need", QT_TRANSLATE_NOOP("ReasonText", "No need for what we sell")},
    {"student", QT_TRANSLATE_NOOP("ReasonText", "Student")},
    {"private_person", QT_TRANSLATE_NOOP("ReasonText", "Private person")},
    {"competitor", QT_TRANSLATE_NOOP("ReasonText", "Competitor")},
    {"existing_customer", QT_TRANSLATE_NOOP("ReasonText", "Customer already")},
    {"job_seeker", QT_TRANSLATE_NOOP("ReasonText", "Looks for a job")},
    {"supplier", QT_TRANSLATE_NOOP("ReasonText", "Wants to sell to us")},
    {"duplicate", QT_TRANSLATE_NOOP("ReasonText", "Duplicate of another lead")},
    {"wrong_contact", QT_TRANSLATE_NOOP("ReasonText", "Wrong contact data")},
    {"opted_out", QT_TRANSLATE_NOOP("ReasonText", "Wants no contact")},
    {"spam", QT_TRANSLATE_NOOP("ReasonText", "Spam")},
    {"outside_definition", QT_TRANSLATE_NOOP("ReasonText", "Outside the definition of a lead")},
};

constexpr CodeWords loseWords[] = {
    {"price", QT_TRANSLATE_NOOP("ReasonText", "Price too high")},
    {"chose_competitor", QT_TRANSLATE_NOOP("ReasonText", "Chose a competitor")},
    {"chose_own_solution", QT_TRANSLATE_NOOP("ReasonText", "Builds it themselves")},
    {"missing_feature", QT_TRANSLATE_NOOP("ReasonText", "A feature is missing")},
    {"no_decision", QT_TRANSLATE_NOOP("ReasonText", "No decision was made")},
    {"no_budget", QT_TRANSLATE_NOOP("ReasonText", "Budget was refused")},
    {"project_cancelled", QT_TRANSLATE_NOOP("ReasonText", "Project cancelled")},
    {"bad_timing", QT_TRANSLATE_NOOP("ReasonText", "Put off without a date")},
    {"lost_contact", QT_TRANSLATE_NOOP("ReasonText", "No more contact")},
    {"contact_left", QT_TRANSLATE_NOOP("ReasonText", "Our contact left the company")},
};

constexpr CodeWords churnWords[] = {
    {"price", QT_TRANSLATE_NOOP("ReasonText", "Became too expensive")},
    {"switched_competitor", QT_TRANSLATE_NOOP("ReasonText", "Went to a competitor")},
    {"missing_feature", QT_TRANSLATE_NOOP("ReasonText", "Missed a feature")},
    {"poor_service", QT_TRANSLATE_NOOP("ReasonText", "Unhappy with the service")},
    {"low_use", QT_TRANSLATE_NOOP("ReasonText", "Hardly used it")},
    {"need_ended", QT_TRANSLATE_NOOP("ReasonText", "The need has ended")},
    {"company_closed", QT_TRANSLATE_NOOP("ReasonText", "Company closed")},
    {"merged", QT_TRANSLATE_NOOP("ReasonText", "Company merged or was sold")},
    {"not_paid", QT_TRANSLATE_NOOP("ReasonText", "Did not pay")},
};

constexpr CodeWords correctWords[] = {
    {"moved_by_mistake", QT_TRANSLATE_NOOP("ReasonText", "Was moved by mistake")},
    {"learned_on_call", QT_TRANSLATE_NOOP("ReasonText", "Learned on a call")},
    {"agreed_elsewhere", QT_TRANSLATE_NOOP("ReasonText", "Agreed outside this program")},
    {"bought_directly", QT_TRANSLATE_NOOP("ReasonText", "Bought without the steps between")},
    {"returned", QT_TRANSLATE_NOOP("ReasonText", "Came back")},
    {"record_catches_up", QT_TRANSLATE_NOOP("ReasonText", "The record catches up")},
};

constexpr CodeWords causeWords[] = {
    {"crossed_line", QT_TRANSLATE_NOOP("ReasonText", "The score crossed the line")},
    {"fast_track", QT_TRANSLATE_NOOP("ReasonText", "Fast track")},
    {"bant_complete", QT_TRANSLATE_NOOP("ReasonText", "All four BANT criteria are met")},
    {"outcome_won", QT_TRANSLATE_NOOP("ReasonText", "A deal was won")},
    {"given_by_file", QT_TRANSLATE_NOOP("ReasonText", "Given by the imported file")},
    {"published", QT_TRANSLATE_NOOP("ReasonText", "New rules were published")},
    {"promoted_later", QT_TRANSLATE_NOOP("ReasonText", "Promoted from earlier crossings")},
    {"revisit_due", QT_TRANSLATE_NOOP("ReasonText", "The date to look again has come")},
    {"merged_leads", QT_TRANSLATE_NOOP("ReasonText", "Came with a merged lead")},
};

QString lookup(std::span<const CodeWords> list, const QString& code)
{
    for (const CodeWords& entry : list)
        if (code == QLatin1String(entry.code)) return Words::tr(entry.words);
    return {};
}

std::span<const CodeWords> wordsOf(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::Recycle: return recycleWords;
    case ReasonKind::Disqualify: return disqualifyWords;
    case ReasonKind::Lose: return loseWords;
    case ReasonKind::Churn: return churnWords;
    case ReasonKind::Correct: return correctWords;
    }
    return {};
}

} // namespace

QString word(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::Recycle: return Words::tr("Why back to Lead?");
    case ReasonKind::Disqualify: return Words::tr("Why disqualified?");
    case ReasonKind::Lose: return Words::tr("Why lost?");
    case ReasonKind::Churn: return Words::tr("Why no customer any more?");
    case ReasonKind::Correct: return Words::tr("Why this move?");
    }
    return {};
}

QString reasonText(ReasonKind kind, const QString& reason)
{
    if (reason == QLatin1String("other")) return Words::tr("Other reason");
    const QString known = lookup(wordsOf(kind), reason);
    return known.isEmpty() ? visibleText(reason, 200) : known;
}

QString gateReasonText(const QString& reason) { return reasonText(ReasonKind::Disqualify, reason); }

QString moveReasonText(const StageMove& move)
{
    const QString cause = lookup(causeWords, move.reason);
    if (!cause.isEmpty()) return cause;
    const QString own = lookup(wordsOf(reasonKindOf(move.to)), move.reason);
    // A lead taken out of Recycle or moved back keeps a reason of the list it was moved with.
    if (own.isEmpty())
        for (const ReasonKind kind : {ReasonKind::Correct, ReasonKind::Disqualify, ReasonKind::Recycle, ReasonKind::Lose, ReasonKind::Churn})
            if (const QString words = lookup(wordsOf(kind), move.reason); !words.isEmpty()) return words;
    return own.isEmpty() ? reasonText(ReasonKind::Correct, move.reason) : own;
}

} // namespace Kelvin
