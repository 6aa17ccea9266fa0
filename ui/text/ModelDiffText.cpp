// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ModelDiffText.h"

#include "core/scoring/ModelDiff.h"
#include "ui/text/ConditionText.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ReasonText.h"
#include "ui/text/RuleText.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ModelDiffText) };

/// One thing of a part that can be said: what it is called, and its words.
struct Said {
    QString what, words;
};

QString yesNo(bool on) { return on ? Words::tr("on") : Words::tr("off"); }

QString dayText(const Wording& w, const std::optional<CalendarDay>& day)
{
    return day ? w.locale.toString(QDate(day->year, day->month, day->day), QLocale::ShortFormat) : QString();
}

QString lineText(const Wording& w, const std::optional<int>& line) { return line ? numberText(w, *line) : QString(); }

QString named(const Wording& w, const LocalText& name, const QString& id)
{
    const QString text = textIn(name, w.language);
    return visibleText(text.isEmpty() ? id : text, 200);
}

QString steps(const Wording& w, const PointRule& rule)
{
    // Only a ladder has conditions that the one sentence about it does not say.
    return std::holds_alternative<LadderRule>(rule.body) ? ruleStepTexts(w, rule).join(QLatin1String("; ")) : ruleConditionText(w, rule);
}

QList<Said> said(const Wording& w, const PointRule& rule, const ScoringModel& model)
{
    const RuleParts parts = ruleParts(w, rule);
    return {{Words::tr("Name"), named(w, rule.name, {})},
            {Words::tr("Kind"), ruleKindText(rule.body)},
            {Words::tr("Condition"), steps(w, rule)},
            {Words::tr("Points"), parts.points},
            {Words::tr("Caps"), parts.cap},
            {Words::tr("Fading"), parts.decay},
            {Words::tr("Counts"), yesNo(rule.on)},
            {Words::tr("Group"), groupName(w, model, rule.group)},
            {Words::tr("From"), dayText(w, rule.validFrom)},
            {Words::tr("Until"), dayText(w, rule.validTo)},
            {Words::tr("Note"), visibleText(rule.note, 400)}};
}

QList<Said> said(const Wording& w, const RuleGroup& group, const ScoringModel&)
{
    return {{Words::tr("Name"), named(w, group.name, {})}, {Words::tr("Axis"), word(group.axis)}, {Words::tr("Limits"), limitsText(w, group.limits)}};
}

QList<Said> said(const Wording& w, const Gate& gate, const ScoringModel&)
{
    return {{Words::tr("Name"), named(w, gate.name, {})},
            {Words::tr("Condition"), conditionText(w, gate.condition)},
            {Words::tr("Reason"), gateReasonText(gate.reason)},
            {Words::tr("Counts"), yesNo(gate.on)},
            {Words::tr("Note"), visibleText(gate.note, 400)}};
}

QList<Said> said(const Wording& w, const FastTrack& track, const ScoringModel&)
{
    return {{Words::tr("Name"), named(w, track.name, {})},
            {Words::tr("Condition"), track.activity ? sentenceCase(w, matchText(w, *track.activity)) : conditionText(w, track.condition)},
            {Words::tr("Counts"), yesNo(track.on)},
            {Words::tr("Note"), visibleText(track.note, 400)}};
}

QList<Said> said(const Wording& w, const SegmentOverride& segment, const ScoringModel&)
{
    return {{Words::tr("Name"), named(w, segment.name, {})},
            {Words::tr("Condition"), conditionText(w, segment.condition)},
            {Words::tr("MQL line"), lineText(w, segment.thresholds.marketingQualified)},
            {Words::tr("SQL line"), lineText(w, segment.thresholds.salesQualified)}};
}

QList<Said> said(const Wording& w, const PageGroup& group, const ScoringModel&)
{
    Q_UNUSED(w)
    return {{Words::tr("Pages"), visibleText(group.globs.join(QLatin1String(", ")), 400)}};
}

QList<Said> said(const Wording& w, const ScoringModel& model)
{
    return {{Words::tr("Name"), modelName(w, model)},
            {Words::tr("Scores"), conditionText(w, model.scope)},
            {Words::tr("MQL line"), lineText(w, model.thresholds.marketingQualified)},
            {Words::tr("SQL line"), lineText(w, model.thresholds.salesQualified)},
            {Words::tr("Limits"), limitsText(w, model.limits)},
            {Words::tr("Points below the line before it can be crossed again"), numberText(w, model.hysteresis)},
            {Words::tr("Temperature"), word(model.temperature)},
            {Words::tr("Days that a crossing acts"), numberText(w, model.stages.freshDays)},
            {Words::tr("Hours to accept"), numberText(w, model.stages.acceptHours)},
            {Words::tr("SQL without confirmation"), yesNo(model.stages.salesQualifiedByItself)},
            {Words::tr("Currency"), model.currency},
            {Words::tr("Time zone"), model.zone}};
}

/// The words of a part as a whole, for one that is new or gone.
QString whole(const Wording& w, const PointRule& rule, const ScoringModel&) { return ruleSentence(w, rule); }
template <typename T> QString whole(const Wording& w, const T& part, const ScoringModel& model)
{
    QStringList words;
    const QList<Said> all = said(w, part, model);
    for (const Said& one : all)
        if (!one.words.isEmpty() && one.words != all.first().words) words.append(one.words);
    return words.join(QLatin1String("; "));
}

class Differ {
public:
    Differ(const Wording& w, const ScoringModel& from, const ScoringModel& to) : m_w(w), m_from(from), m_to(to) {}

    QList<DiffLine> lines()
    {
        parts(m_from.rules, m_to.rules, &PointRule::id);
        parts(m_from.groups, m_to.groups, &RuleGroup::id);
        parts(m_from.gates, m_to.gates, &Gate::id);
        parts(m_from.fastTracks, m_to.fastTracks, &FastTrack::id);
        parts(m_from.segments, m_to.segments, &SegmentOverride::id);
        parts(m_from.pageGroups, m_to.pageGroups, &PageGroup::key);
        changes({}, modelName(m_w, m_to), said(m_w, m_from), said(m_w, m_to));
        rest();
        return m_lines;
    }

private:
    static QString nameOf(const Wording& w, const PointRule& rule) { return ruleName(w, rule); }
    static QString nameOf(const Wording&, const PageGroup& group) { return visibleText(group.key, 200); }
    template <typename T> static QString nameOf(const Wording& w, const T& part) { return named(w, part.name, part.id); }

    template <typename T> void parts(const QList<T>& before, const QList<T>& after, QString T::*key)
    {
        const auto find = [key](const QList<T>& list, const QString& id) {
            return std::find_if(list.begin(), list.end(), [&](const T& part) { return part.*key == id; });
        };
        for (const T& now : after) {
            const auto then = find(before, now.*key);
            if (then == before.end()) m_lines.append({now.*key, nameOf(m_w, now), Words::tr("New"), {}, whole(m_w, now, m_to)});
            else if (*then != now) changes(now.*key, nameOf(m_w, now), said(m_w, *then, m_from), said(m_w, now, m_to));
        }
        for (const T& then : before)
            if (find(after, then.*key) == after.end()) m_lines.append({then.*key, nameOf(m_w, then), Words::tr("Removed"), whole(m_w, then, m_from), {}});
    }

    void changes(const QString& id, const QString& name, const QList<Said>& before, const QList<Said>& after)
    {
        for (qsizetype i = 0; i < after.size(); ++i)
            if (before.at(i).words != after.at(i).words) m_lines.append({id, name, after.at(i).what, before.at(i).words, after.at(i).words});
    }

    /// What has no words of its own is named by its key in the model file, once a part.
    void rest()
    {
        for (const ModelChange& change : diffModels(m_from, m_to)) {
            const bool known = std::any_of(m_lines.begin(), m_lines.end(), [&](const DiffLine& line) { return line.part == change.id && !change.id.isEmpty(); });
            if (known || isSaid(change)) continue;
            const QString name = change.id.isEmpty() ? modelName(m_w, m_to) : named(m_w, change.name, change.id);
            const QString what = change.kind == ChangeKind::Moved ? Words::tr("Place") : change.kind == ChangeKind::Added ? Words::tr("New")
                               : change.kind == ChangeKind::Removed ? Words::tr("Removed") : change.attribute;
            m_lines.append({change.id, name, visibleText(what, 100), valueText(change.from), valueText(change.to)});
        }
    }

    static bool isSaid(const ModelChange& change)
    {
        static const QStringList keys{QStringLiteral("name"),        QStringLiteral("scope"),    QStringLiteral("thresholds"), QStringLiteral("limits"),
                                      QStringLiteral("hysteresis"),  QStringLiteral("temperature"), QStringLiteral("stages"),  QStringLiteral("currency"),
                                      QStringLiteral("zone")};
        return change.part == ModelPart::Model && change.kind == ChangeKind::Changed && keys.contains(change.attribute.section(u'.', 0, 0));
    }

    QString valueText(const Json& value) const
    {
        switch (value.kind) {
        case Json::Kind::Boolean: return yesNo(value.flag);
        case Json::Kind::Number: return shortestNumberText(m_w, value.number);
        case Json::Kind::Text: return visibleText(value.text, 200);
        case Json::Kind::Null: return {};
        case Json::Kind::Array:
        case Json::Kind::Object: return visibleText(QString::fromUtf8(writeJson(value)).simplified(), 200);
        }
        return {};
    }

    const Wording& m_w;
    const ScoringModel& m_from;
    const ScoringModel& m_to;
    QList<DiffLine> m_lines;
};

} // namespace

QList<DiffLine> diffLines(const Wording& w, const ScoringModel& from, const ScoringModel& to) { return Differ(w, from, to).lines(); }

} // namespace Kelvin
