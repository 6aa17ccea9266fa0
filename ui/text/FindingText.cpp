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

// Ids are unique among rules, among groups and so on.
QString nameOfPart(const Wording& w, const ScoringModel& model, const QString& kind, const QString& id)
{
    QString name;
    if (kind == u"rule") name = nameOfRule(w, model, id);
    else if (kind == u"group") name = nameIn(w, model.groups, id);
    else if (kind == u"gate") name = nameIn(w, model.gates, id);
    else if (kind == u"fast_track") name = nameIn(w, model.fastTracks, id);
    else if (kind == u"segment") name = nameIn(w, model.segments, id);
    return name.isEmpty() ? id : name;
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
    if (args.size() > 0) args[0] = nameOfPart(w, model, QStringLiteral("rule"), args.at(0));
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
    const QString name = issue.column.isEmpty() ? modelName(w, model) : visibleText(nameOfPart(w, model, issue.owner, issue.column), 200);
    return {name, reasonForRow(bare.code, bare.args), issueNext(bare)};
}

} // namespace Kelvin
