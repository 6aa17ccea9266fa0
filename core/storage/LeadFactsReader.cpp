// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadFactsReader.h"

#include "core/storage/FieldRows.h"
#include "core/storage/OutcomeRows.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Statement.h"
#include "core/storage/StoredNumbers.h"

namespace Kelvin {

std::optional<LeadFacts> LeadFactsReader::read(qint64 row)
{
    LeadFacts lead;
    {
        RawStatement head(m_database, "SELECT uuid, created_at, assumed, trashed_at, "
                                      "(SELECT account FROM lead_account WHERE lead = id ORDER BY seq DESC LIMIT 1) FROM lead WHERE id = ?1");
        head.bind(1, row);
        if (!head.next()) return std::nullopt;
        lead.row = row;
        lead.id = head.id(0);
        lead.createdAt = head.integer(1);
        lead.assumed = head.integer(2) != 0;
        if (!head.isNull(3)) lead.trashedAt = head.integer(3);
        if (!head.isNull(4)) lead.account = readAccount(head.integer(4));
    }
    readKeys(lead);
    readFields(lead);
    readActivities(lead);
    readAnswers(lead);
    lead.stageMoves = readStageMoves(lead.row);
    lead.outcomes = readOutcomes(m_database, lead.row);
    readAdjustments(lead);
    readCrossings(lead);
    readTasks(lead);
    return lead;
}

QList<LeadFacts> LeadFactsReader::read(const QList<qint64>& leads)
{
    QList<LeadFacts> found;
    found.reserve(leads.size());
    for (const qint64 row : leads)
        if (auto lead = read(row)) found.append(std::move(*lead));
    return found;
}

std::optional<Account> LeadFactsReader::readAccount(qint64 row)
{
    Account account;
    RawStatement head(m_database, "SELECT uuid, domain FROM account WHERE id = ?1");
    head.bind(1, row);
    if (!head.next()) return std::nullopt;
    account.row = row;
    account.id = head.id(0);
    account.domain = head.text(1);
    RawStatement keys(m_database, "SELECT system, external_id FROM account_key WHERE account = ?1 ORDER BY system, external_id");
    keys.bind(1, row);
    while (keys.next()) account.keys.append({keys.text(0), keys.text(1)});
    RawStatement fields(m_database, "SELECT uuid, field, type, value, valid_from, recorded_at, undated, system, author FROM account_value "
                                    "WHERE account = ?1 ORDER BY field, valid_from, seq");
    fields.bind(1, row);
    while (fields.next()) account.fields.append(readFieldChange(fields, 0));
    return account;
}

void LeadFactsReader::readKeys(LeadFacts& lead)
{
    RawStatement keys(m_database, "SELECT system, external_id FROM lead_key WHERE lead = ?1 ORDER BY system, external_id");
    keys.bind(1, lead.row);
    while (keys.next()) lead.keys.append({keys.text(0), keys.text(1)});
}

void LeadFactsReader::readFields(LeadFacts& lead)
{
    RawStatement fields(m_database, "SELECT uuid, field, type, value, valid_from, recorded_at, undated, system, author FROM field_value "
                                    "WHERE lead = ?1 ORDER BY field, valid_from, seq");
    fields.bind(1, lead.row);
    while (fields.next()) lead.fields.append(readFieldChange(fields, 0));
}

void LeadFactsReader::readActivities(LeadFacts& lead)
{
    RawStatement row(m_database, "SELECT type, at, key, attribute, mail, system, result, value, duration, visit, starts_at, author, title, note "
                                 "FROM activity WHERE lead = ?1 ORDER BY type, at, seq");
    row.bind(1, lead.row);
    while (row.next()) {
        Activity activity;
        activity.type = int(row.integer(0));
        activity.at = row.integer(1);
        activity.id = row.id(2);
        const Triple& triple = attribute(row.integer(3));
        activity.subject = triple.subject;
        activity.campaign = triple.campaign;
        activity.source = triple.source;
        activity.mail = word(row.integer(4));
        activity.system = word(row.integer(5));
        activity.result = storedResult(row.integer(6), m_database.path());
        if (!row.isNull(7)) activity.value = row.real(7);
        if (!row.isNull(8)) activity.durationSeconds = row.real(8);
        if (!row.isNull(9)) activity.visit = row.text(9);
        if (!row.isNull(10)) activity.startsAt = row.integer(10);
        activity.author = word(row.integer(11));
        if (!row.isNull(12)) activity.title = row.text(12);
        if (!row.isNull(13)) activity.note = row.text(13);
        lead.activities.append(std::move(activity));
    }
}

void LeadFactsReader::readAnswers(LeadFacts& lead)
{
    RawStatement row(m_database, "SELECT uuid, criterion, level, answered_at, answered_by, channel, note FROM bant_answer WHERE lead = ?1 ORDER BY answered_at, id");
    row.bind(1, lead.row);
    while (row.next())
        lead.answers.append({row.id(0), enumFromKey<Criterion>(row.text(1)).value_or(Criterion::Budget), storedLevel(row.integer(2), m_database.path()), row.integer(3),
                             row.text(4), row.text(5), row.text(6)});
}

QList<StageMove> LeadFactsReader::readStageMoves(qint64 lead)
{
    QList<StageMove> moves;
    RawStatement row(m_database, "SELECT uuid, from_role, to_role, name, at, moved_by, person, reason, revisit_at, score, version, undated "
                                 "FROM stage_move WHERE lead = ?1 ORDER BY at, id");
    row.bind(1, lead);
    while (row.next()) {
        StageMove move;
        move.id = row.id(0);
        move.from = enumFromKey<StageRole>(row.text(1)).value_or(StageRole::Lead);
        move.to = enumFromKey<StageRole>(row.text(2)).value_or(StageRole::Lead);
        move.name = row.text(3);
        move.at = row.integer(4);
        move.by = enumFromKey<MoveBy>(row.text(5)).value_or(MoveBy::Person);
        move.person = row.text(6);
        move.reason = row.text(7);
        if (!row.isNull(8)) move.revisitAt = row.integer(8);
        if (!row.isNull(9)) move.score = MilliPoints{row.integer(9)};
        move.version = int(row.integer(10));
        move.undated = row.integer(11) != 0;
        moves.append(std::move(move));
    }
    return moves;
}

void LeadFactsReader::readAdjustments(LeadFacts& lead)
{
    RawStatement row(m_database, "SELECT uuid, model, points, note, author, at, expires_at FROM adjustment WHERE lead = ?1 ORDER BY at, id");
    row.bind(1, lead.row);
    while (row.next()) {
        Adjustment adjustment{row.id(0), row.text(1), int(row.integer(2)), row.text(3), row.text(4), row.integer(5), {}};
        if (!row.isNull(6)) adjustment.expiresAt = row.integer(6);
        lead.adjustments.append(std::move(adjustment));
    }
}

void LeadFactsReader::readCrossings(LeadFacts& lead)
{
    RawStatement row(m_database, "SELECT uuid, model, threshold, crossed, at, score, version, fresh, ifnull(cause, '') FROM crossing WHERE lead = ?1 ORDER BY at, id");
    row.bind(1, lead.row);
    while (row.next())
        lead.crossings.append({row.id(0), row.text(1), enumFromKey<ThresholdKind>(row.text(2)).value_or(ThresholdKind::MarketingQualified),
                               row.integer(3) != 0, row.integer(4), MilliPoints{row.integer(5)}, int(row.integer(6)), row.integer(7) != 0, row.text(8)});
}

void LeadFactsReader::readTasks(LeadFacts& lead)
{
    RawStatement row(m_database, "SELECT uuid, kind, text, owner, due_at, due_is_day, created_at, done_at, by_rule FROM task WHERE lead = ?1 ORDER BY id");
    row.bind(1, lead.row);
    while (row.next()) {
        Task task;
        task.id = row.id(0);
        task.kind = row.text(1);
        task.text = row.text(2);
        task.owner = row.text(3);
        if (!row.isNull(4)) task.dueAt = row.integer(4);
        task.dueIsDay = row.integer(5) != 0;
        task.createdAt = row.integer(6);
        if (!row.isNull(7)) task.doneAt = row.integer(7);
        task.byRule = row.integer(8) != 0;
        lead.tasks.append(std::move(task));
    }
}

const QString& LeadFactsReader::word(qint64 number)
{
    static const QString none;
    if (number == 0) return none;
    const auto known = m_words.constFind(number);
    if (known != m_words.constEnd()) return *known;
    RawStatement row(m_database, "SELECT text FROM word WHERE id = ?1");
    row.bind(1, number);
    return *m_words.insert(number, row.next() ? row.text(0) : QString());
}

const LeadFactsReader::Triple& LeadFactsReader::attribute(qint64 number)
{
    const auto known = m_attributes.constFind(number);
    if (known != m_attributes.constEnd()) return *known;
    RawStatement row(m_database, "SELECT subject, campaign, source FROM attribute WHERE id = ?1");
    row.bind(1, number);
    return *m_attributes.insert(number, row.next() ? Triple{row.text(0), row.text(1), row.text(2)} : Triple{});
}

} // namespace Kelvin
