// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ModelCheck.h"

#include "core/conditions/Contradiction.h"
#include "core/conditions/Matcher.h"
#include "core/domain/Points.h"
#include "core/scoring/ModelChecks.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace Kelvin {

namespace {

void addUnder(Findings& findings, const QString& id, const QList<Issue>& issues)
{
    for (Issue issue : issues) {
        issue.column = id;
        issue.owner = findings.owner;
        findings.issues.append(issue);
    }
}

Vocabulary vocabularyOf(const ScoringModel& model, const CheckContext& context)
{
    return {context.fields, model.activityTypes, model.pageGroups};
}

template <typename T, typename Key> void checkIds(Findings& findings, const char* kind, const QList<T>& items, const Key& key)
{
    findings.owner = QString::fromLatin1(kind);
    QSet<QString> seen;
    for (const T& item : items) {
        const QString id = key(item);
        if (id.isEmpty()) findings.add("empty_id", {}, {QString::fromLatin1(kind)});
        else if (seen.contains(id)) findings.add("duplicate_id", id, {QString::fromLatin1(kind)});
        seen.insert(id);
    }
}

/// `what` as a model file calls it.
void checkRange(Findings& findings, const QString& what, int value, int least, int most)
{
    if (value < least || value > most) findings.add("out_of_range", {}, {what, QString::number(value)});
}

void checkAllIds(Findings& findings, const ScoringModel& model)
{
    const auto id = [](const auto& item) { return item.id; };
    const auto key = [](const auto& item) { return item.key; };
    checkIds(findings, "rule", model.rules, id);
    checkIds(findings, "group", model.groups, id);
    checkIds(findings, "gate", model.gates, id);
    checkIds(findings, "fast_track", model.fastTracks, id);
    checkIds(findings, "segment", model.segments, id);
    checkIds(findings, "page_group", model.pageGroups, key);
    checkIds(findings, "activity_type", model.activityTypes, key);
    checkIds(findings, "activity_number", model.activityTypes, [](const ActivityType& t) { return QString::number(t.number); });
    findings.owner.clear();
    for (const ActivityType& type : model.activityTypes) checkRange(findings, QStringLiteral("activityTypes.number"), type.number, 1, maxActivityNumber);
}

void checkGates(Findings& findings, const ScoringModel& model, const CheckContext& context)
{
    findings.owner = QStringLiteral("gate");
    for (const Gate& gate : model.gates) {
        if (!gate.on) continue;
        checkOwnCondition(findings, gate.id, gate.condition, ConditionPlace::Gate, model, context);
        if (gate.condition.isAlways()) findings.add("gate_always", gate.id);
        else if (neverTrue(gate.condition)) findings.add("gate_contradiction", gate.id);
    }
}

void checkFastTracks(Findings& findings, const ScoringModel& model, const CheckContext& context)
{
    findings.owner = QStringLiteral("fast_track");
    for (const FastTrack& track : model.fastTracks) {
        if (!track.on) continue;
        if (track.activity) {
            checkOwnMatch(findings, track.id, *track.activity, model, context);
            continue;
        }
        checkOwnCondition(findings, track.id, track.condition, ConditionPlace::Rule, model, context);
        if (track.condition.isAlways()) findings.add("fast_track_always", track.id);
        else if (neverTrue(track.condition)) findings.add("fast_track_contradiction", track.id);
    }
}

/// More than anybody waits.
constexpr int mostFreshDays = 3'650, mostHours = 10'000;

void checkPolicies(Findings& findings, const ScoringModel& model)
{
    for (const auto& [criterion, name] : EnumKeys<Criterion>::keys) {
        checkRange(findings, QStringLiteral("bant.metFrom.%1").arg(QLatin1String(name)), model.bant.metFrom[size_t(criterion)], 1, 3);
        checkRange(findings, QStringLiteral("bant.validDays.%1").arg(QLatin1String(name)), model.bant.validDays[size_t(criterion)], 0, mostDays);
    }
    checkRange(findings, QStringLiteral("stages.freshDays"), model.stages.freshDays, 0, mostFreshDays);
    checkRange(findings, QStringLiteral("stages.acceptHours"), model.stages.acceptHours, 1, mostHours);
}

void checkSettings(Findings& findings, const ScoringModel& model)
{
    if (!QTimeZone(model.zone.toUtf8()).isValid()) findings.add("unknown_zone", {}, {model.zone});
    // Codes of ISO 4217: another one no amount of a file would ever have.
    static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
    for (const QString& currency : QStringList{model.currency} + QStringList(model.rates.keys()))
        if (!code.match(currency).hasMatch()) findings.add("bad_currency", {}, {currency});
    for (auto it = model.rates.begin(); it != model.rates.end(); ++it)
        if (!(it.value() > 0)) findings.add("rate_not_positive", {}, {it.key()});
    checkRange(findings, QStringLiteral("hysteresis"), model.hysteresis, 0, maxPoints);
    checkPolicies(findings, model);
}

} // namespace

void Findings::add(const char* code, const QString& id, QStringList more)
{
    Issue issue;
    issue.code = QString::fromLatin1(code);
    issue.column = id;
    issue.owner = owner;
    issue.args = std::move(more);
    issue.args.prepend(id);
    issues.append(issue);
}

void checkOwnCondition(Findings& findings, const QString& id, const Condition& condition, ConditionPlace place, const ScoringModel& model,
                       const CheckContext& context)
{
    addUnder(findings, id, checkCondition(condition, place, vocabularyOf(model, context)));
    ValueContext money;
    money.currency = model.currency;
    money.rates = model.rates;
    forEachTest(condition, [&](const Test& test) {
        for (const FieldValue& value : test.values)
            if (const auto* amount = std::get_if<Money>(&value); amount && !inWorkspaceCurrency(*amount, money))
                findings.add("no_rate", id, {amount->currency});
    });
}

void checkOwnMatch(Findings& findings, const QString& id, const ActivityMatch& match, const ScoringModel& model, const CheckContext& context)
{
    addUnder(findings, id, checkMatch(match, vocabularyOf(model, context)));
}

QList<Issue> checkModel(const ScoringModel& model, const CheckContext& context)
{
    Findings findings;
    checkAllIds(findings, model);
    checkSettings(findings, model);
    if (context.mailboxLists && !context.mailboxLists->contains(model.mailboxLists))
        findings.add("unknown_mailbox_lists", {}, {QString::number(model.mailboxLists)});
    checkOwnCondition(findings, {}, model.scope, ConditionPlace::Rule, model, context);
    if (neverTrue(model.scope)) findings.add("scope_contradiction", {});
    findings.owner = QStringLiteral("segment");
    for (const SegmentOverride& segment : model.segments)
        checkOwnCondition(findings, segment.id, segment.condition, ConditionPlace::Rule, model, context);
    findings.owner = QStringLiteral("rule");
    for (const PointRule& rule : model.rules) checkRule(findings, rule, model, context);
    checkGates(findings, model, context);
    checkFastTracks(findings, model, context);
    checkBands(findings, model);
    checkOverlaps(findings, model);
    return findings.issues;
}

CheckLevel checkLevel(const Issue& issue)
{
    static const QStringList warnings{
        QStringLiteral("rule_zero_points"),   QStringLiteral("rule_cap_zero"),        QStringLiteral("rule_contradiction"),
        QStringLiteral("gate_contradiction"), QStringLiteral("fast_track_contradiction"), QStringLiteral("rung_unreachable"),
        QStringLiteral("count_cap_below_n"),  QStringLiteral("day_cap_below_n"),      QStringLiteral("dates_reversed"),
        QStringLiteral("band_unreachable"),   QStringLiteral("no_lead_band"),         QStringLiteral("edges_reversed"),
        QStringLiteral("clock_channel_silent"), QStringLiteral("no_rate"),            QStringLiteral("matches_no_type"),
        QStringLiteral("between_reversed"),   QStringLiteral("impossible_range"),     QStringLiteral("matches_no_page"),
        QStringLiteral("unopened_never_due"), QStringLiteral("scope_contradiction"),  QStringLiteral("segment_contradiction"),
        QStringLiteral("segment_without_lines"), QStringLiteral("segment_shadowed")};
    static const QStringList notes{QStringLiteral("matches_overlap"), QStringLiteral("cap_never_bites"), QStringLiteral("no_system_reports_opens")};
    if (notes.contains(issue.code)) return CheckLevel::Note;
    return warnings.contains(issue.code) ? CheckLevel::Warning : CheckLevel::Error;
}

} // namespace Kelvin
