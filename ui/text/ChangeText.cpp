// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ChangeText.h"

#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ChangeText) };

const ExplanationPart* lineOf(const Explanation& explanation, const CausedChange& change)
{
    const auto found = std::find_if(explanation.parts.begin(), explanation.parts.end(), [&](const ExplanationPart& part) {
        return part.kind == change.kind && part.id == change.part;
    });
    return found == explanation.parts.end() ? nullptr : &*found;
}

bool restsOnActivities(const ExplanationPart* line)
{
    return line && std::any_of(line->evidence.begin(), line->evidence.end(), [](const Evidence& e) { return e.kind == Evidence::Kind::Activity; });
}

// What time alone took: of activities it can be told more exactly than of the days of a rule or a date.
bool isTooLongAgo(const CausedChange& change, const Explanation& before, const Explanation& after, const ScoringModel& model)
{
    const auto rule = std::find_if(model.rules.begin(), model.rules.end(), [&](const PointRule& each) { return each.id == change.part; });
    if (change.cause != ChangeCause::WindowExpiry || rule == model.rules.end()) return false;
    return std::holds_alternative<ActivityRule>(rule->body) ||
           (change.points.value < 0 && (restsOnActivities(lineOf(before, change)) || restsOnActivities(lineOf(after, change))));
}

} // namespace

QString word(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::RuleChange: return Words::tr("Rules changed");
    case ChangeCause::Adjustment: return Words::tr("Adjusted by hand");
    case ChangeCause::BantAnswer: return Words::tr("New answer");
    case ChangeCause::AnswerExpired: return Words::tr("Answer expired");
    case ChangeCause::FieldEdit: return Words::tr("Facts changed");
    case ChangeCause::NewActivity: return Words::tr("New activity");
    case ChangeCause::WindowExpiry: return Words::tr("A period began or ended");
    case ChangeCause::Inactivity: return Words::tr("Inactivity, or a return");
    case ChangeCause::Decaying: return Words::tr("Points fade with age");
    case ChangeCause::Limit: return Words::tr("Limit of a group or of the model");
    }
    return {};
}

LineText changedLine(const Wording& w, const CausedChange& change, const Explanation& before, const Explanation& after, const ScoringModel& model,
                     const QList<Adjustment>& adjustments)
{
    const ExplanationPart* line = lineOf(after, change);
    if (!line) line = lineOf(before, change);
    if (!line) return {ruleName(w, model, change.part), word(change.cause)};
    const LineText text = lineText(w, *line, model, adjustments);
    const QString cause = isTooLongAgo(change, before, after, model) ? Words::tr("Activity too long ago") : word(change.cause);
    if (text.detail.isEmpty()) return {text.title, cause};
    return {text.title, filled(Words::tr("%1: %2", "cause of a change, what it rests on"), {cause, text.detail})};
}

QString changeHeadline(const Wording& w, const ExplanationDiff& diff)
{
    const QString day = shortDateText(w, diff.from);
    if (diff.change.value == 0) return filled(Words::tr("no change since %1", "date"), {day});
    return filled(Words::tr("%1 since %2", "points, date"), {signedPointsText(w, diff.change, decimalsFor({diff.change}, 0)), day});
}

QList<std::pair<ChangeCause, MilliPoints>> causesOf(const ExplanationDiff& diff)
{
    std::map<ChangeCause, MilliPoints> sums;
    for (const CausedChange& change : diff.causes) sums[change.cause] += change.points;
    QList<std::pair<ChangeCause, MilliPoints>> causes;
    for (const auto& [cause, points] : sums)
        if (points.value != 0) causes.append({cause, points});
    return causes;
}

} // namespace Kelvin
