// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callsheet/CallDraft.h"

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

int typeNumber(QStringView key) { return activityTypeNumber(shippedActivityTypes(), key); }

} // namespace

std::optional<BantLevel> draftedLevel(const CriterionDraft& draft, const CriterionStanding& before)
{
    if (draft.level) return draft.level;
    if (draft.note.trimmed().isEmpty()) return std::nullopt;
    const bool known = before.asked && !before.expired && before.level != BantLevel::Unknown;
    return known ? before.level : BantLevel::NoAnswer;
}

CallSheetEntry entryOf(const CallDraft& draft, const Standings& before, const QString& callBackText, const QString& owner)
{
    CallSheetEntry entry;
    for (int i = 0; i < criterionCount; ++i) {
        const auto level = draftedLevel(draft.criteria[size_t(i)], before[size_t(i)]);
        if (!level) continue;
        BantAnswer answer;
        answer.criterion = Criterion(i);
        answer.level = *level;
        answer.channel = u"call"_s;
        answer.note = draft.criteria[size_t(i)].note.trimmed();
        entry.answers.append(answer);
    }
    const QString note = draft.note.trimmed();
    if (draft.result != CallResult::None || !note.isEmpty()) {
        Activity activity;
        activity.type = typeNumber(draft.result == CallResult::None ? u"note" : u"call");
        activity.result = draft.result;
        activity.note = note;
        entry.call = activity;
    }
    if (draft.callBackAt) {
        Task step;
        step.kind = u"call"_s;
        step.text = callBackText;
        step.owner = owner;
        step.dueAt = draft.callBackAt;
        entry.nextStep = step;
    }
    return entry;
}

bool isNothing(const CallDraft& draft)
{
    const CallSheetEntry entry = entryOf(draft, {}, {}, {});
    return entry.answers.isEmpty() && !entry.call && !entry.nextStep;
}

CallDraft typedSince(const CallDraft& stored, const CallDraft& now)
{
    CallDraft rest = now;
    for (size_t i = 0; i < rest.criteria.size(); ++i)
        if (now.criteria[i] == stored.criteria[i]) rest.criteria[i] = {};
    if (now.note == stored.note) rest.note.clear();
    if (now.result == stored.result) rest.result = CallResult::None;
    if (now.callBackAt == stored.callBackAt) rest.callBackAt.reset();
    return rest;
}

} // namespace Kelvin
