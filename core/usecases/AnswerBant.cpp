// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActivityRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/usecases/Commit.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/Scoring.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

static BantAnswer completed(BantAnswer answer, const QString& author, Instant now)
{
    if (answer.id.isNull()) answer.id = Id::random();
    if (answer.answeredAt == 0) answer.answeredAt = now;
    if (answer.answeredBy.isEmpty()) answer.answeredBy = author;
    return answer;
}

/// A sitting without an answer is a logged call, or a next step.
static Deed deedOf(const CallSheetEntry& entry)
{
    if (entry.answers.isEmpty() && entry.call) return Deed{u"log"_s, u"activity_logged"_s, {QString::number(entry.call->type)}};
    if (entry.answers.isEmpty() && entry.nextStep) return Deed{u"task"_s, u"next_step_set"_s, {entry.nextStep->text}};
    return Deed{u"bant"_s, u"bant_answered"_s, {QString::number(entry.answers.size())}};
}

Result<CommitResult> answerBant(Workspace& workspace, qint64 row, const CallSheetEntry& entry, const Actor& actor)
{
    for (const BantAnswer& answer : entry.answers)
        if (answer.answeredAt > actor.now + secondsPerDay) return Failure{FailureKind::Input, u"future_answer"_s, {toIso(answer.answeredAt)}};
    return commitDeed(workspace, deedOf(entry), actor, [&](const Commit& commit) -> Result<Written> {
        HistoryRepository history(workspace.database());
        for (const BantAnswer& answer : entry.answers) history.add(commit, row, completed(answer, actor.name, actor.now));
        if (entry.call) {
            Activity call = *entry.call;
            call.id = Id::random();
            if (call.at == 0) call.at = actor.now;
            if (call.system.isEmpty()) call.system = u"hand"_s;
            if (call.author.isEmpty()) call.author = actor.name;
            ActivityRepository(workspace.database()).add(commit, row, call);
        }
        if (entry.nextStep) {
            Task step = *entry.nextStep;
            step.id = Id::random();
            step.createdAt = actor.now;
            history.add(commit, row, step);
        }
        const bool nothing = entry.answers.isEmpty() && !entry.call && !entry.nextStep;
        return Written{{row}, false, false, {}, 0, nothing};
    });
}

Result<Explanation> previewAnswers(Workspace& workspace, const LeadFacts& lead, const CallSheetEntry& entry, Instant asOf)
{
    LeadFacts after = lead;
    for (const BantAnswer& answer : entry.answers) after.answers.append(completed(answer, {}, asOf));
    if (entry.call) {
        Activity call = *entry.call;
        if (call.at == 0) call.at = asOf;
        after.activities.append(call);
        std::stable_sort(after.activities.begin(), after.activities.end(),
                         [](const Activity& a, const Activity& b) { return std::pair(a.type, a.at) < std::pair(b.type, b.at); });
    }
    std::stable_sort(after.answers.begin(), after.answers.end(), [](const BantAnswer& a, const BantAnswer& b) { return a.answeredAt < b.answeredAt; });
    return explainLead(workspace, after, asOf);
}

} // namespace Kelvin
