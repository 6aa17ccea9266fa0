// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/RecordBuilder.h"

#include "core/ingest/EmailAddress.h"
#include "core/ingest/PhoneNumber.h"

#include <algorithm>

namespace Kelvin {
namespace {

constexpr qsizetype shownLength = 200;

constexpr std::array<QStringView, 41> slotKeys{
    u"externalId", u"email",    u"phone",      u"visitorId", u"companyId", u"domain",         u"createdAt",  u"changedAt", u"stage",
    u"stageAt",    u"outcome",  u"outcomeAt",  u"wonAt",     u"lostAt",    u"dealId",         u"dealName",   u"reason",    u"amount",
    u"type",       u"result",   u"meetingOutcome", u"occurredAt", u"startsAt", u"value",      u"durationSeconds", u"subject", u"campaign",
    u"source",     u"eventId",  u"visitId",    u"title",     u"author",    u"note",           u"budget",     u"authority", u"need",
    u"timeframe",  u"answeredAt", u"answeredBy", u"channel", u"company"};

} // namespace

QStringView RecordBuilder::keyOf(Slot slot)
{
    static_assert(slotKeys.size() == size_t(Slot::Count));
    return slotKeys[size_t(slot)];
}

RecordBuilder::RecordBuilder(const ColumnMapping& mapping, const RecordContext& context)
    : m_mapping(mapping)
    , m_context(context)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = m_mapping.columnOf(slotKeys[i]);
        m_constants[i] = m_mapping.constants.value(slotKeys[i].toString()).trimmed();
    }
    const QTimeZone own(m_mapping.zone.toUtf8());
    m_rules = {m_mapping.dateOrder, m_mapping.decimalSign, m_mapping.zone.isEmpty() || !own.isValid() ? m_context.zone : own, m_context.country};
}

QStringView RecordBuilder::text(Slot slot) const
{
    const QStringView cell = m_batch->cell(*m_row, m_columns[size_t(slot)]).trimmed();
    return cell.isEmpty() ? QStringView(m_constants[size_t(slot)]) : cell;
}

const ColumnTarget* RecordBuilder::columnOf(Slot slot) const
{
    const int column = m_columns[size_t(slot)];
    return column < 0 ? nullptr : &m_mapping.columns[column];
}

void RecordBuilder::note(const char* code, const QString& column, QStringView value)
{
    Issue issue;
    issue.code = QString::fromLatin1(code);
    issue.line = m_row->line;
    issue.column = column;
    issue.args = {value.left(shownLength).toString()};
    m_built.issues.append(issue);
}

void RecordBuilder::note(const char* code, Slot slot)
{
    const auto* column = columnOf(slot);
    note(code, column ? column->column : keyOf(slot).toString(), text(slot));
}

void RecordBuilder::reject(const char* code, const QString& column, const QStringList& args)
{
    note(code, column, {});
    m_built.issues.last().args = args;
    m_built.record = std::monostate();
}

void RecordBuilder::reject(const char* code, Slot slot)
{
    note(code, slot);
    m_built.record = std::monostate();
}

/// The stored word of a choice; nothing if the mapping does not know the word. A blank cell is a word only if the mapping says so.
std::optional<QString> RecordBuilder::choice(Slot slot) const
{
    const auto* column = columnOf(slot);
    const QStringView word = text(slot);
    if (!column) return word.isEmpty() ? std::nullopt : std::optional(word.toString());
    if (word.isEmpty()) {
        const auto blank = column->values.constFind(QString());
        return blank == column->values.constEnd() ? std::nullopt : std::optional(*blank);
    }
    if (const auto found = column->values.constFind(wordKey(word)); found != column->values.constEnd()) return *found;
    if (const auto any = column->values.constFind(QStringLiteral("*")); any != column->values.constEnd()) return *any;
    return std::nullopt;
}

/// False if the reader found the row unreadable.
bool RecordBuilder::takeRow(const RowBatch& batch, const SourceRow& row)
{
    m_batch = &batch;
    m_row = &row;
    m_built.record = std::monostate();
    m_built.issues.clear();
    if (row.flaw != RowFlaw::None) {
        const auto column = row.flawColumn >= 0 && row.flawColumn < m_mapping.columns.size() ? m_mapping.columns[row.flawColumn].column : QString();
        reject(enumKey(row.flaw).toLatin1().constData(), column, {QString::number(row.flawOffset)});
        return false;
    }
    const auto columns = quint32(m_mapping.columns.size());
    bool ragged = row.cellCount < columns;
    for (quint32 i = columns; i < row.cellCount; ++i) ragged = ragged || !batch.cell(row, int(i)).trimmed().isEmpty();
    if (ragged) {
        note("row_ragged", QString(), {});
        m_built.issues.last().args = {QString::number(row.cellCount), QString::number(columns)};
    }
    return true;
}

/// False, with the row rejected, if nothing says who it is about.
bool RecordBuilder::takeKeys(LeadKeys& keys)
{
    keys.system = m_mapping.system;
    keys.externalId = string(Slot::ExternalId);
    keys.visitorId = string(Slot::VisitorId);
    const auto issuesBefore = m_built.issues.size();
    if (!text(Slot::Email).isEmpty()) {
        auto email = readEmail(text(Slot::Email));
        if (email.ok()) keys.email = std::move(email.address);
        else note(email.error, Slot::Email);
    }
    takePhone(keys);
    if (!keys.isEmpty()) return true;
    // A faulty address is the reason there is no key: one issue, not two.
    if (m_built.issues.size() == issuesBefore) reject("no_person");
    return false;
}

void RecordBuilder::takePhone(LeadKeys& keys)
{
    m_phoneText.clear();
    if (text(Slot::Phone).isEmpty()) return;
    const auto phone = readPhone(text(Slot::Phone), m_rules.country);
    if (phone.ok()) keys.phone = phone.e164;
    else note(phone.error, Slot::Phone);
    // Nobody is found by it, but a person can dial it.
    if (!phone.ok() || !phone.extension.isEmpty()) m_phoneText = string(Slot::Phone);
}

/// Nothing has happened in the future (in_future): only a meeting is planned there.
DateReading RecordBuilder::readDateOf(Slot slot) const
{
    DateReading date = readDate(text(slot), m_rules.dateOrder, m_rules.zone);
    const bool isFuture = date.ok() && slot != Slot::StartsAt && m_context.importedAt > 0 && date.value.at > m_context.importedAt + secondsPerDay;
    if (isFuture) date.error = "in_future";
    return date;
}

/// The same, with an issue if the cell is not blank and has no date.
DateReading RecordBuilder::takeDate(Slot slot)
{
    const DateReading date = readDateOf(slot);
    if (!date.ok() && !text(slot).isEmpty()) note(date.error, slot);
    return date;
}

std::optional<Instant> RecordBuilder::instant(Slot slot)
{
    const DateReading date = takeDate(slot);
    return date.ok() ? std::optional(date.value.at) : std::nullopt;
}

std::optional<double> RecordBuilder::number(Slot slot)
{
    if (text(slot).isEmpty()) return std::nullopt;
    const auto number = readNumber(text(slot), m_rules.decimalSign);
    if (!number) note("not_a_number", slot);
    return number;
}

FieldValue RecordBuilder::choiceValue(const ColumnTarget& column, QStringView text)
{
    const auto found = column.values.constFind(wordKey(text));
    if (found != column.values.constEnd()) return *found;
    // A custom choice has no words of its own: it takes what is written.
    if (column.target.startsWith(customPrefix) || column.values.isEmpty()) return text.toString();
    note("choice_unknown", column.column, text);
    return {};
}

FieldValue RecordBuilder::value(const ColumnTarget& column, QStringView text)
{
    if (text.isEmpty()) return {};
    const auto* field = targetField(column.target, m_mapping.kind);
    const FieldType type = field ? field->type : column.type;
    if (column.target == keyOf(Slot::Domain)) {
        const QString domain = readDomain(text);
        if (domain.isEmpty()) note("domain_invalid", column.column, text);
        return domain.isEmpty() ? FieldValue() : FieldValue(domain);
    }
    if (type == FieldType::Choice) return choiceValue(column, text);
    auto reading = readValue(type, text, m_rules);
    if (!reading.ok()) note(reading.error, column.column, text);
    return std::move(reading.value);
}

QList<NamedValue> RecordBuilder::values()
{
    const auto isValue = [this](const QString& target) {
        const auto* field = targetField(target, m_mapping.kind);
        return target.startsWith(customPrefix) || (field && field->isValue);
    };
    QList<NamedValue> found;
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const auto& column = m_mapping.columns[i];
        if (isValue(column.target)) found.append({column.target, value(column, m_batch->cell(*m_row, int(i)).trimmed())});
    }
    for (auto i = m_mapping.constants.begin(); i != m_mapping.constants.end(); ++i) {
        if (!isValue(i.key()) || m_mapping.columnOf(i.key()) >= 0) continue;
        ColumnTarget constant;
        constant.column = constant.target = i.key();
        found.append({i.key(), value(constant, i.value())});
    }
    return found;
}

BuiltRow RecordBuilder::build(const RowBatch& batch, const SourceRow& row)
{
    if (takeRow(batch, row)) {
        switch (m_mapping.kind) {
        case ImportKind::Leads: buildLead(); break;
        case ImportKind::Companies: buildCompany(); break;
        case ImportKind::Activities: buildActivity(); break;
        case ImportKind::Bant: buildAnswers(); break;
        case ImportKind::Outcomes: buildOutcome(); break;
        }
    }
    return std::move(m_built);
}

void RecordBuilder::buildLead()
{
    LeadRecord record;
    record.line = m_row->line;
    if (!takeKeys(record.keys)) return;
    record.phoneText = m_phoneText;
    record.companyId = string(Slot::CompanyId);
    record.values = values();
    if (const auto date = takeDate(Slot::CreatedAt); date.ok()) record.createdAt = date.value;
    record.changedAt = instant(Slot::ChangedAt);
    record.stage = stage();
    record.outcome = outcome();
    record.answers = answers();
    m_built.record = std::move(record);
}

void RecordBuilder::buildCompany()
{
    CompanyRecord record;
    record.line = m_row->line;
    record.system = m_mapping.system;
    record.externalId = string(Slot::ExternalId);
    record.values = values();
    record.domain = readDomain(text(Slot::Domain));
    if (const auto date = takeDate(Slot::CreatedAt); date.ok()) record.createdAt = date.value;
    record.changedAt = instant(Slot::ChangedAt);
    if (record.externalId.isEmpty() && record.domain.isEmpty() && text(Slot::Company).isEmpty()) {
        reject("no_company");
        return;
    }
    m_built.record = std::move(record);
}

void RecordBuilder::buildAnswers()
{
    AnswerRecord record;
    record.line = m_row->line;
    if (!takeKeys(record.keys)) return;
    const auto issuesBefore = m_built.issues.size();
    record.answers = answers();
    if (record.answers.isEmpty()) {
        if (m_built.issues.size() == issuesBefore) reject("answer_missing");
        return;
    }
    m_built.record = std::move(record);
}

void RecordBuilder::buildOutcome()
{
    OutcomeRecord record;
    record.line = m_row->line;
    if (!takeKeys(record.keys)) return;
    record.domain = readDomain(text(Slot::Domain));
    const auto issuesBefore = m_built.issues.size();
    record.outcome = outcome();
    record.stage = stage();
    if (!record.outcome && !record.stage) {
        if (m_built.issues.size() == issuesBefore) reject("outcome_missing");
        return;
    }
    m_built.record = std::move(record);
}

} // namespace Kelvin
