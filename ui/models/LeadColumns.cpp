// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LeadColumns.h"

#include "ui/models/Roles.h"
#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/NearTimes.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(LeadColumns) };

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double points(MilliPoints value) { return double(value.value) / 1'000; }

ScoreThresholds thresholdsOf(const Scorecard& card)
{
    // Without a line of its own the tick lies outside the track and is not seen.
    constexpr double beyond = 1e6;
    return {card.marketingQualified ? points(*card.marketingQualified) : beyond, card.salesQualified ? points(*card.salesQualified) : beyond};
}

LeadColumn temperatureColumn()
{
    LeadColumn column{u"temperature"_s, fieldText(u"temperature"_s), 110};
    column.display = [](const LeadRow& lead, const Wording&) { return lead.card.inScope ? word(lead.card.temperature) : QString(); };
    // Within a temperature the list goes by score: who to call first.
    column.number = [](const LeadRow& lead) { return lead.card.inScope ? int(lead.card.temperature) * 1e9 + points(lead.card.total) : none; };
    column.roles = [](const LeadRow& lead, const Wording&, int role) -> QVariant {
        if (!lead.card.inScope) return {};
        if (role == Role::Temperature) return QVariant::fromValue(lead.card.temperature);
        if (role == Role::Provisional) return lead.card.provisional;
        if (role == Qt::AccessibleTextRole) return temperatureText(lead.card.temperature, lead.card.provisional);
        return {};
    };
    return column;
}

LeadColumn scoreColumn()
{
    LeadColumn column{u"score"_s, fieldText(u"score"_s), 96};
    column.display = [](const LeadRow& lead, const Wording& w) { return lead.card.inScope ? scoreText(w, lead.card.total) : QString(); };
    column.number = [](const LeadRow& lead) { return lead.card.inScope ? points(lead.card.total) : none; };
    column.roles = [](const LeadRow& lead, const Wording&, int role) -> QVariant {
        if (!lead.card.inScope) return {};
        if (role == Role::Score) return points(lead.card.total);
        if (role == Role::Thresholds) return QVariant::fromValue(thresholdsOf(lead.card));
        return {};
    };
    return column;
}

LeadColumn changeColumn()
{
    LeadColumn column{u"weekChange"_s, Words::tr("7 days", "head of the column with the change of the score in 7 days"), 58, Qt::AlignRight};
    column.display = [](const LeadRow& lead, const Wording& w) {
        return lead.weekChange ? changeText(w, lead.card.total - *lead.weekChange, lead.card.total) : QString();
    };
    column.number = [](const LeadRow& lead) { return lead.weekChange ? points(*lead.weekChange) : none; };
    column.roles = [](const LeadRow& lead, const Wording&, int role) -> QVariant {
        if (role != Role::Change || !lead.weekChange) return {};
        return double(shownPoints(lead.card.total) - shownPoints(lead.card.total - *lead.weekChange));
    };
    return column;
}

/// A column of plain words, sorted by collation.
LeadColumn textColumn(const QString& id, const QString& title, int width, QString LeadRow::*member, bool shown)
{
    LeadColumn column{id, title, width, Qt::AlignLeft, shown};
    column.display = [member](const LeadRow& lead, const Wording&) { return lead.*member; };
    column.text = [member](const LeadRow& lead) { return lead.*member; };
    return column;
}

LeadColumn countryColumn()
{
    LeadColumn column = textColumn(u"country"_s, fieldText(u"country"_s), 120, &LeadRow::country, false);
    column.display = [](const LeadRow& lead, const Wording& w) { return valueText(w, u"country"_s, lead.country); };
    return column;
}

LeadColumn nameColumn()
{
    LeadColumn column = textColumn(u"name"_s, Words::tr("Name"), 146, &LeadRow::name, true);
    column.display = [](const LeadRow& lead, const Wording&) { return calledText(lead); };
    column.text = calledText;
    return column;
}

LeadColumn stageColumn()
{
    LeadColumn column{u"stage"_s, fieldText(u"stage"_s), 98};
    column.display = [](const LeadRow& lead, const Wording&) { return stageText(lead.stage, lead.stageName); };
    column.number = [](const LeadRow& lead) { return double(lead.stage); };
    column.roles = [](const LeadRow& lead, const Wording&, int role) -> QVariant {
        return role == Role::Stage ? QVariant::fromValue(lead.stage) : QVariant();
    };
    return column;
}

LeadColumn bantColumn()
{
    LeadColumn column{u"bant"_s, u"BANT"_s, 72};
    column.display = [](const LeadRow& lead, const Wording&) { return pipsText(lead); };
    column.number = [](const LeadRow& lead) {
        int met = 0, asked = 0;
        for (const CriterionState state : lead.pipStates) met += state == CriterionState::Met;
        for (const BantLevel level : lead.pips) asked += level != BantLevel::Unknown;
        return double(met * 10 + asked);
    };
    column.roles = [](const LeadRow& lead, const Wording&, int role) -> QVariant {
        if (role == Role::Pips) return QVariant::fromValue(pipsOf(lead));
        if (role == Qt::AccessibleTextRole) return pipsText(lead);
        return {};
    };
    QString letters;
    for (int i = 0; i < criterionCount; ++i) letters += letter(Criterion(i));
    column.header.insert(Role::HeaderLetters, letters);
    return column;
}

LeadColumn ownerColumn()
{
    LeadColumn column = textColumn(u"owner"_s, fieldText(u"owner"_s), 40, &LeadRow::owner, true);
    column.roles = [](const LeadRow& lead, const Wording&, int role) -> QVariant {
        return role == Role::Initials && !lead.owner.isEmpty() ? QVariant(initialsOf(lead.owner)) : QVariant();
    };
    column.header.insert(Role::HeaderIcon, u"lead"_s);
    return column;
}

/// As much of the next step as a narrow cell has room for.
QString nextStepLine(const LeadRow& lead, const Wording& w)
{
    if (!lead.nextStep || !lead.nextStep->dueAt || lead.nextStep->kind == u"accept") return nextStepText(w, lead);
    return filled(Words::tr("%1 %2", "when the next step is due in short, what it is"), {nearText(w, {*lead.nextStep->dueAt, lead.nextStep->dueIsDay}), nextStepWhat(lead)});
}

LeadColumn nextStepColumn()
{
    LeadColumn column{u"nextStep"_s, Words::tr("Next step", "head of a narrow column"), 104};
    column.display = nextStepLine;
    column.number = [](const LeadRow& lead) { return lead.nextStep ? double(lead.nextStep->dueAt.value_or(std::numeric_limits<qint32>::max())) : none; };
    column.roles = [](const LeadRow& lead, const Wording& w, int role) -> QVariant {
        if (role == Role::Ink && isNextStepLate(w, lead)) return int(Ink::Danger);
        if (role == Qt::AccessibleTextRole) return nextStepText(w, lead);
        return {};
    };
    return column;
}

LeadColumn lastColumn()
{
    LeadColumn column{u"lastActivity"_s, Words::tr("Last", "head of the column with the age of the last activity"), 68, Qt::AlignRight};
    column.display = [](const LeadRow& lead, const Wording& w) {
        return lead.lastActivityAt ? shortDurationText(w, std::max<qint64>(0, w.now - *lead.lastActivityAt)) : QString();
    };
    column.number = [](const LeadRow& lead) { return lead.lastActivityAt ? double(*lead.lastActivityAt) : none; };
    return column;
}

LeadColumn axisColumn(Axis axis)
{
    LeadColumn column{enumKey(axis), word(axis), 84, Qt::AlignRight, false};
    column.display = [axis](const LeadRow& lead, const Wording& w) { return lead.card.inScope ? scoreText(w, lead.card.axes[size_t(axis)]) : QString(); };
    column.number = [axis](const LeadRow& lead) { return lead.card.inScope ? points(lead.card.axes[size_t(axis)]) : none; };
    return column;
}

LeadColumn gradeColumn()
{
    LeadColumn column{u"grade"_s, fieldText(u"grade"_s), 60, Qt::AlignLeft, false};
    column.display = [](const LeadRow& lead, const Wording&) { return grade(lead.card); };
    column.text = [](const LeadRow& lead) { return grade(lead.card); };
    return column;
}

LeadColumn dayColumn(const QString& id, const QString& title, Instant LeadRow::*member)
{
    LeadColumn column{id, title, 96, Qt::AlignRight, false};
    column.display = [member](const LeadRow& lead, const Wording& w) { return lead.*member > 0 ? shortDateText(w, lead.*member) : QString(); };
    column.number = [member](const LeadRow& lead) { return lead.*member > 0 ? double(lead.*member) : none; };
    return column;
}

LeadColumn idsColumn()
{
    LeadColumn column{u"externalId"_s, fieldText(u"externalId"_s), 130, Qt::AlignLeft, false};
    column.display = [](const LeadRow& lead, const Wording&) { return lead.externalIds.join(u", "_s); };
    column.text = [](const LeadRow& lead) { return lead.externalIds.join(u' '); };
    return column;
}

} // namespace

QList<LeadColumn> leadColumns()
{
    const auto field = [](const char* key, int width, QString LeadRow::*member, bool shown = false) {
        const QString id = QString::fromLatin1(key);
        return textColumn(id, fieldText(id), width, member, shown);
    };
    return {temperatureColumn(), scoreColumn(), changeColumn(), nameColumn(), field("company", 116, &LeadRow::company, true), stageColumn(), bantColumn(),
            ownerColumn(), nextStepColumn(), lastColumn(),
            field("title", 140, &LeadRow::title), field("email", 180, &LeadRow::email), field("phone", 120, &LeadRow::phone),
            field("industry", 110, &LeadRow::industry), field("city", 100, &LeadRow::city), countryColumn(),
            field("source", 100, &LeadRow::source), field("campaign", 120, &LeadRow::campaign), field("product", 100, &LeadRow::product),
            field("segment", 100, &LeadRow::segment), gradeColumn(), axisColumn(Axis::Fit), axisColumn(Axis::Engagement), axisColumn(Axis::Qualification),
            dayColumn(u"createdAt"_s, fieldText(u"createdAt"_s), &LeadRow::createdAt), dayColumn(u"stageSince"_s, fieldText(u"stageAt"_s), &LeadRow::stageSince),
            idsColumn()};
}

QString calledText(const LeadRow& lead) { return !lead.name.isEmpty() ? lead.name : !lead.email.isEmpty() ? lead.email : lead.phone; }

Pips pipsOf(const LeadRow& lead)
{
    Pips pips;
    for (size_t i = 0; i < pips.size(); ++i) pips[i] = Pip{lead.pips[i], lead.pipStates[i] == CriterionState::Met};
    return pips;
}

QString pipsText(const LeadRow& lead)
{
    QStringList parts;
    for (int i = 0; i < criterionCount; ++i) {
        const Criterion criterion = Criterion(i);
        const QString level = levelText(criterion, lead.pips[size_t(i)]);
        parts.append(lead.pipStates[size_t(i)] == CriterionState::Met ? filled(Words::tr("%1: %2, met", "criterion, answer"), {word(criterion), level})
                                                                      : filled(Words::tr("%1: %2", "criterion, answer"), {word(criterion), level}));
    }
    return parts.join(u". "_s);
}

QString nextStepText(const Wording& w, const LeadRow& lead)
{
    const QString what = nextStepWhat(lead), when = nextStepWhen(w, lead);
    return when.isEmpty() ? what : filled(Words::tr("%1: %2", "when the next step is due, what it is"), {when, what});
}

QString nextStepWhat(const LeadRow& lead)
{
    if (!lead.nextStep) return {};
    return lead.nextStep->text.isEmpty() ? taskKindText(lead.nextStep->kind) : lead.nextStep->text;
}

QString nextStepWhen(const Wording& w, const LeadRow& lead)
{
    if (!lead.nextStep || !lead.nextStep->dueAt) return {};
    const Task& step = *lead.nextStep;
    if (step.kind == u"accept") return timeLeftText(w, *step.dueAt);
    return step.dueIsDay ? relativeDayText(w, *step.dueAt) : relativeText(w, *step.dueAt);
}

bool isNextStepLate(const Wording& w, const LeadRow& lead)
{
    if (!lead.nextStep || !lead.nextStep->dueAt) return false;
    const Instant due = *lead.nextStep->dueAt;
    return w.now > (lead.nextStep->dueIsDay ? endOfDay(dayOf(due, w.zone), w.zone) : due);
}

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    // A letter outside the basic plane takes two code units.
    const auto first = [](const QString& text) { return text.left(text.at(0).isHighSurrogate() ? 2 : 1).toUpper(); };
    if (!words.isEmpty()) initials = first(words.first());
    if (words.size() > 1) initials += first(words.last());
    return initials;
}

} // namespace Kelvin
