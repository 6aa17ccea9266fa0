// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FailureText.h"

#include "ui/text/ActivityText.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/RuleText.h"
#include "ui/text/VisibleText.h"

namespace Kelvin {

namespace {

template <typename T> QString nameIn(const Wording& w, const QList<T>& list, const QString& id)
{
    for (const T& item : list)
        if (item.id == id) return textIn(item.name, w.language);
    return {};
}

// A rule without a name is called by what it asks.
QString nameOfRule(const Wording& w, const ScoringModel& model, const QString& id)
{
    for (const PointRule& rule : model.rules)
        if (rule.id == id) return ruleName(w, rule);
    return {};
}

// Ids are unique among rules, among groups and so on: what a finding is about says among which to look first.
QString nameOfPart(const Wording& w, const ScoringModel& model, const QString& code, const QString& id)
{
    const bool isLine = code == u"mql_not_below_sql" || code == u"band_unreachable" || code == u"no_lead_band" || code.startsWith(u"segment_");
    QString first;
    if (code == u"limits_reversed") first = nameIn(w, model.groups, id);
    else if (isLine) first = nameIn(w, model.segments, id);
    else if (code.startsWith(u"gate_")) first = nameIn(w, model.gates, id);
    else if (code.startsWith(u"fast_track_")) first = nameIn(w, model.fastTracks, id);
    for (const QString& name : {first, nameOfRule(w, model, id), nameIn(w, model.gates, id), nameIn(w, model.fastTracks, id),
                                nameIn(w, model.segments, id), nameIn(w, model.groups, id)})
        if (!name.isEmpty()) return name;
    return id;
}

// Stored keys among the values of a finding are said in words.
QString inWords(const QString& code, const QString& value)
{
    if (code == QLatin1String("clock_channel_silent"))
        if (const auto channel = enumFromKey<Channel>(value)) return word(*channel);
    if (code == QLatin1String("edges_reversed"))
        if (const auto axis = enumFromKey<Axis>(value)) return word(*axis);
    if (code == QLatin1String("band_unreachable"))
        if (const auto band = enumFromKey<Band>(value)) return word(*band);
    return value;
}

// The other rule, and the type of activity that both count: a rule may have the id of a type.
void nameOverlap(const Wording& w, QStringList& args, const ScoringModel& model)
{
    if (args.size() > 0) args[0] = nameOfPart(w, model, {}, args.at(0));
    if (args.size() > 1) args[1] = activityTypeText(args.at(1));
}

} // namespace

FindingText findingText(const Wording& w, const Issue& issue, const ScoringModel& model)
{
    Issue bare = issue;
    if (!bare.args.isEmpty() && bare.args.first() == issue.column) bare.args.removeFirst();
    if (issue.code == u"matches_overlap") nameOverlap(w, bare.args, model);
    else
        for (QString& value : bare.args) value = inWords(issue.code, value);
    const QString name = issue.column.isEmpty() ? modelName(w, model) : visibleText(nameOfPart(w, model, issue.code, issue.column), 200);
    return {name, reasonForRow(bare.code, bare.args), issueNext(bare)};
}

} // namespace Kelvin
