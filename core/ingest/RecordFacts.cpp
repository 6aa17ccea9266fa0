// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/RecordBuilder.h"

#include <QUrl>
#include <QUrlQuery>

namespace Kelvin {
namespace {

/// Seconds of "00:03:20" or "3:20"; nothing for any other text.
std::optional<double> clockSeconds(QStringView text)
{
    const auto parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    double seconds = 0;
    for (const auto part : parts) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number < 0) return std::nullopt;
        seconds = seconds * 60 + number;
    }
    return seconds;
}

bool isWebAddress(QStringView text)
{
    return text.startsWith(u"https://", Qt::CaseInsensitive) || text.startsWith(u"http://", Qt::CaseInsensitive);
}

/// "https://firma.pl/cennik?utm_source=x#a" -> "/cennik"
QStringView pathOf(QStringView address)
{
    if (isWebAddress(address)) {
        const qsizetype slash = address.indexOf(u'/', address.indexOf(u"://") + 3);
        address = slash < 0 ? QStringView(u"/") : address.mid(slash);
    }
    for (qsizetype i = 0; i < address.size(); ++i)
        if (address.at(i) == u'?' || address.at(i) == u'#') return address.left(i);
    return address;
}

bool isFuture(const DateReading& date) { return qstrcmp(date.error, "in_future") == 0; }

} // namespace

std::optional<StageRecord> RecordBuilder::stage()
{
    const QStringView name = text(Slot::Stage);
    if (name.isEmpty()) return std::nullopt;
    StageRecord record;
    record.name = name.toString();
    const auto role = choice(Slot::Stage);
    const auto known = role ? enumFromKey<StageRole>(*role) : std::nullopt;
    record.role = known.value_or(StageRole::Lead);
    if (!known) note("stage_unknown", Slot::Stage);
    const auto at = takeDate(Slot::StageAt);
    if (isFuture(at)) return std::nullopt;
    if (at.ok()) record.at = at.value.at;
    return record;
}

std::optional<OutcomeKind> RecordBuilder::outcomeKind()
{
    if (!text(Slot::Outcome).isEmpty()) {
        const auto word = choice(Slot::Outcome);
        const auto kind = word ? enumFromKey<OutcomeKind>(*word) : std::nullopt;
        if (!kind) note("outcome_unknown", Slot::Outcome);
        return kind;
    }
    if (!text(Slot::WonAt).isEmpty()) return OutcomeKind::Won;
    if (!text(Slot::LostAt).isEmpty()) return OutcomeKind::Lost;
    return std::nullopt;
}

std::optional<Outcome> RecordBuilder::outcome()
{
    const auto kind = outcomeKind();
    if (!kind) return std::nullopt;
    Outcome found;
    found.system = m_mapping.system;
    found.kind = *kind;
    found.dealId = string(Slot::DealId);
    found.name = string(Slot::DealName);
    found.reason = string(Slot::Reason);
    // The close date of an open deal is a plan, not a fact.
    if (*kind != OutcomeKind::Open) {
        const Slot own = *kind == OutcomeKind::Won ? Slot::WonAt : Slot::LostAt;
        const auto at = takeDate(text(own).isEmpty() ? Slot::OutcomeAt : own);
        if (isFuture(at)) return std::nullopt;
        if (at.ok()) found.at = at.value.at;
    }
    if (!text(Slot::Amount).isEmpty()) {
        found.amount = readMoney(text(Slot::Amount), m_rules.decimalSign);
        if (!found.amount) note("not_an_amount", Slot::Amount);
    }
    return found;
}

QList<BantAnswer> RecordBuilder::answers()
{
    constexpr std::pair<Slot, Criterion> criteria[] = {{Slot::Budget, Criterion::Budget}, {Slot::Authority, Criterion::Authority},
                                                       {Slot::Need, Criterion::Need}, {Slot::Timeframe, Criterion::Timeframe}};
    QList<BantAnswer> found;
    std::optional<Instant> at;
    for (const auto& [slot, criterion] : criteria) {
        if (text(slot).isEmpty()) continue;
        const auto level = bantLevelFromKey(criterion, choice(slot).value_or(string(slot)));
        if (!level) {
            note("level_unknown", slot);
            continue;
        }
        if (!at) {
            const auto date = takeDate(Slot::AnsweredAt);
            // Dated at the import, an answer of long ago would be one of today.
            if (!date.ok() && !text(Slot::AnsweredAt).isEmpty()) return {};
            at = date.ok() ? date.value.at : 0;
        }
        BantAnswer answer;
        answer.criterion = criterion;
        answer.level = *level;
        answer.answeredAt = *at;
        answer.answeredBy = string(Slot::AnsweredBy);
        answer.channel = string(Slot::Channel);
        answer.note = string(Slot::Note);
        found.append(answer);
    }
    return found;
}

const ActivityType* RecordBuilder::readType()
{
    const QString word = string(Slot::Type);
    const auto seen = m_types.constFind(word);
    if (seen != m_types.constEnd()) return *seen;
    const auto& catalogue = m_context.activityTypes;
    int number = activityTypeNumber(catalogue, word);
    if (number == 0)
        if (const auto key = choice(Slot::Type)) number = activityTypeNumber(catalogue, *key);
    const auto* type = activityType(catalogue, number);
    // Files have a handful of types; a column that is none must not fill the memory.
    constexpr qsizetype rememberedWords = 10'000;
    if (m_types.size() < rememberedWords) m_types.insert(word, type);
    return type;
}

/// False, with the row rejected, if its time is missing, unreadable or more than a day ahead of the import.
bool RecordBuilder::readTime(ActivityRecord& record)
{
    const QStringView written = text(Slot::OccurredAt);
    if (written.isEmpty()) {
        reject("time_missing", Slot::OccurredAt);
        return false;
    }
    const auto date = readDateOf(Slot::OccurredAt);
    if (!date.ok()) {
        reject(date.error, Slot::OccurredAt);
        return false;
    }
    record.timeText = written.toString();
    record.activity.at = date.value.at;
    return true;
}

void RecordBuilder::readSubject(Activity& activity, const ActivityType& type) const
{
    const QStringView written = text(Slot::Subject);
    const bool address = isWebAddress(written) || (type.channel == Channel::Web && written.startsWith(u'/'));
    activity.subject = address ? pathOf(written).toString() : written.toString();
    if (!address || !written.contains(u'?')) return;
    // Campaign tags are read before the query is dropped.
    const QUrlQuery query(written.mid(written.indexOf(u'?') + 1).toString().section(u'#', 0, 0));
    const auto tag = [&query](const char* name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).replace(u'+', u' ').trimmed();
    };
    if (activity.campaign.isEmpty()) activity.campaign = tag("utm_campaign");
    if (activity.source.isEmpty()) activity.source = tag("utm_source");
}

void RecordBuilder::buildActivity()
{
    ActivityRecord record;
    record.line = m_row->line;
    if (!takeKeys(record.keys)) return;
    if (text(Slot::Type).isEmpty()) return reject("type_missing", Slot::Type);
    const auto* type = readType();
    if (!type) return reject("type_unknown", Slot::Type);
    if (!readTime(record)) return;
    Activity& activity = record.activity;
    if (type->key.startsWith(u"meeting_")) {
        const auto outcome = choice(Slot::MeetingOutcome);
        const int number = outcome ? activityTypeNumber(m_context.activityTypes, *outcome) : 0;
        if (number > 0) type = activityType(m_context.activityTypes, number);
        activity.startsAt = instant(Slot::StartsAt);
    }
    if (type->key == u"call") {
        const auto result = choice(Slot::Result);
        const auto known = result ? enumFromKey<CallResult>(*result) : std::nullopt;
        activity.result = known.value_or(CallResult::None);
        if (!known && !text(Slot::Result).isEmpty()) note("choice_unknown", Slot::Result);
    }
    activity.type = type->number;
    activity.campaign = string(Slot::Campaign);
    activity.source = string(Slot::Source);
    readSubject(activity, *type);
    if (type->channel == Channel::Email) activity.mail = activity.subject.isEmpty() ? activity.campaign : activity.subject;
    activity.visit = string(Slot::VisitId);
    activity.system = m_mapping.system;
    activity.title = string(Slot::Title);
    activity.note = string(Slot::Note);
    activity.author = string(Slot::Author);
    activity.value = number(Slot::Value);
    const auto clock = clockSeconds(text(Slot::Duration));
    activity.durationSeconds = clock ? clock : number(Slot::Duration);
    record.eventId = string(Slot::EventId);
    m_built.record = std::move(record);
}

} // namespace Kelvin
