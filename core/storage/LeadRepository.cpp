// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadRepository.h"

#include "core/domain/SearchFold.h"
#include "core/storage/ActivityWriter.h"
#include "core/storage/FieldRows.h"
#include "core/storage/LeadFold.h"
#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Statement.h"

namespace Kelvin {
namespace {

std::optional<qint64> first(Statement& statement)
{
    return statement.next() ? std::optional(statement.integer(0)) : std::nullopt;
}

QList<qint64> all(Statement& statement)
{
    QList<qint64> rows;
    while (statement.next()) rows.append(statement.integer(0));
    return rows;
}

/// An import asks these for every row, so they go past the driver.
template <typename... Values> void bindAll(RawStatement& statement, const Values&... values)
{
    int parameter = 0;
    (statement.bind(++parameter, values), ...);
}

template <typename... Values> void insertKey(Database& database, const char* sql, const Values&... values)
{
    RawStatement insert(database, sql);
    bindAll(insert, values...);
    insert.run();
}

template <typename... Values> std::optional<qint64> holderOf(Database& database, const char* sql, const Values&... values)
{
    RawStatement row(database, sql);
    bindAll(row, values...);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void attach(Database& database, const Identity& identity, qint64 lead)
{
    Connection& connection = database.connection();
    connection.touch(lead);
    if (const qint64 number = knownIdentity(connection, identity)) moveWaitingToLead(connection, number, lead);
}

} // namespace

qint64 LeadRepository::add(const Commit& commit, const Id& id, Instant createdAt, bool assumed)
{
    RawStatement insert(m_database, "INSERT INTO lead (uuid, created_at, assumed, changed, recorded_at, author, batch) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id");
    insert.bind(1, id.isNull() ? Id::random() : id);
    insert.bind(2, createdAt);
    insert.bind(3, qint64(assumed));
    insert.bind(4, m_database.connection().changeNumber());
    insert.bind(5, commit.at);
    insert.bind(6, commit.author);
    insert.bind(7, commit.batch);
    insert.next();
    const qint64 lead = insert.integer(0);
    // The row says it already: nothing to copy.
    RawStatement state(m_database, "INSERT INTO lead_state (lead, kind, seq, at, assumed, batch) VALUES (?1, 'created', 0, ?2, ?3, ?4)");
    state.bind(1, lead);
    state.bind(2, createdAt);
    state.bind(3, qint64(assumed));
    state.bind(4, commit.batch);
    state.run();
    m_database.connection().touch(lead);
    return lead;
}

bool LeadRepository::addKey(const Commit& commit, qint64 lead, const ExternalKey& key)
{
    const auto holder = findByKey(key);
    if (holder) return *holder == lead;
    insertKey(m_database, "INSERT INTO lead_key (system, external_id, lead, batch) VALUES (?1, ?2, ?3, ?4)", key.system, key.externalId, lead, commit.batch);
    attach(m_database, {IdentityKind::ExternalId, key.system, key.externalId}, lead);
    return true;
}

bool LeadRepository::addEmail(const Commit& commit, qint64 lead, const QString& normal)
{
    if (normal.isEmpty()) return true;
    const auto holder = findByEmail(normal);
    if (holder) return *holder == lead;
    insertKey(m_database, "INSERT INTO lead_email (email, lead, batch) VALUES (?1, ?2, ?3)", normal, lead, commit.batch);
    attach(m_database, {IdentityKind::Email, {}, normal}, lead);
    return true;
}

void LeadRepository::addPhone(const Commit& commit, qint64 lead, const QString& normal)
{
    if (normal.isEmpty()) return;
    insertKey(m_database, "INSERT INTO lead_phone (phone, lead, batch) VALUES (?1, ?2, ?3) ON CONFLICT (phone, lead) DO NOTHING", normal, lead, commit.batch);
    attach(m_database, {IdentityKind::Phone, {}, normal}, lead);
}

void LeadRepository::addFieldChange(const Commit& commit, qint64 lead, const FieldChange& change)
{
    addFieldChange(commit, lead, change, change.undated ? Dating::SinceRecorded : Dating::Dated);
}

void LeadRepository::addFieldChange(const Commit& commit, qint64 lead, const FieldChange& change, Dating dating)
{
    insertFieldChange(m_database.connection(), false, commit, lead, change, dating);
    m_database.connection().touch(lead, isSearchedField(change.field));
    m_database.connection().noteFacts(commit.batch, lead);
}

void LeadRepository::setCreatedAt(const Commit& commit, qint64 lead, Instant createdAt, bool assumed)
{
    addLeadState(m_database.connection(), commit.batch, lead, LeadStateKind::Created, createdAt, assumed);
}

void LeadRepository::trash(const Commit& commit, qint64 lead, Instant at)
{
    addLeadState(m_database.connection(), commit.batch, lead, LeadStateKind::Trashed, at, false);
}

void LeadRepository::restore(const Commit& commit, qint64 lead)
{
    addLeadState(m_database.connection(), commit.batch, lead, LeadStateKind::Trashed, std::nullopt, false);
}

std::optional<Creation> LeadRepository::creation(qint64 lead) const
{
    return creationOf(m_database.connection(), lead);
}

std::optional<qint64> LeadRepository::findById(const Id& id) const
{
    Statement statement(m_database, "SELECT id FROM lead WHERE uuid = ?1");
    return first(statement.bind(id));
}

std::optional<qint64> LeadRepository::findByKey(const ExternalKey& key) const
{
    return holderOf(m_database, "SELECT lead FROM lead_key WHERE system = ?1 AND external_id = ?2", key.system, key.externalId);
}

std::optional<qint64> LeadRepository::findByEmail(const QString& normal) const
{
    return holderOf(m_database, "SELECT lead FROM lead_email WHERE email = ?1", normal);
}

QList<qint64> LeadRepository::findByPhone(const QString& normal) const
{
    Statement statement(m_database, "SELECT lead FROM lead_phone WHERE phone = ?1 ORDER BY lead");
    return all(statement.bind(normal));
}

QList<qint64> LeadRepository::findByText(const QString& text, const QString& normalEmail) const
{
    QList<qint64> found;
    const auto take = [&](std::optional<qint64> row) {
        if (row && !found.contains(*row)) found.append(*row);
    };
    const Id id = Id::fromString(text);
    if (!id.isNull()) take(findById(id));
    if (!normalEmail.isEmpty()) take(findByEmail(normalEmail));
    // The id of another system may itself hold a colon, so every colon is tried.
    for (qsizetype colon = text.indexOf(QLatin1Char(':')); colon >= 0; colon = text.indexOf(QLatin1Char(':'), colon + 1))
        take(findByKey({text.left(colon), text.mid(colon + 1)}));
    if (found.isEmpty()) {
        Statement statement(m_database, "SELECT DISTINCT lead FROM lead_key WHERE external_id = ?1 ORDER BY lead");
        found = all(statement.bind(text));
    }
    return found;
}

QList<qint64> LeadRepository::search(const QString& text, int limit) const
{
    const QStringList words = searchFold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    RawStatement statement(m_database, "SELECT id, fold FROM lead WHERE trashed_at IS NULL AND instr(fold, ?1) > 0 ORDER BY id");
    statement.bind(1, words.value(0));
    QList<qint64> rows;
    while ((limit < 0 || rows.size() < limit) && statement.next()) {
        const QString fold = words.size() > 1 ? statement.text(1) : QString();
        bool everyWord = true;
        for (qsizetype i = 1; everyWord && i < words.size(); ++i) everyWord = fold.contains(words.at(i));
        if (everyWord) rows.append(statement.integer(0));
    }
    return rows;
}

QHash<ExternalKey, qint64> LeadRepository::allKeys() const
{
    RawStatement statement(m_database, "SELECT system, external_id, lead FROM lead_key");
    QHash<ExternalKey, qint64> keys;
    while (statement.next()) keys.insert({statement.text(0), statement.text(1)}, statement.integer(2));
    return keys;
}

QHash<QString, qint64> LeadRepository::allEmails() const
{
    RawStatement statement(m_database, "SELECT email, lead FROM lead_email");
    QHash<QString, qint64> emails;
    while (statement.next()) emails.insert(statement.text(0), statement.integer(1));
    return emails;
}

QMultiHash<QString, qint64> LeadRepository::allPhones() const
{
    RawStatement statement(m_database, "SELECT phone, lead FROM lead_phone");
    QMultiHash<QString, qint64> phones;
    while (statement.next()) phones.insert(statement.text(0), statement.integer(1));
    return phones;
}

QSet<qint64> LeadRepository::trashed() const
{
    const QList<qint64> rows = integers(m_database.connection(), "SELECT id FROM lead WHERE trashed_at IS NOT NULL", {});
    return QSet<qint64>(rows.cbegin(), rows.cend());
}

QSet<qint64> LeadRepository::assumed() const
{
    const QList<qint64> rows = integers(m_database.connection(), "SELECT id FROM lead WHERE assumed", {});
    return QSet<qint64>(rows.cbegin(), rows.cend());
}

QList<qint64> LeadRepository::changedSince(qint64 counter) const
{
    Statement statement(m_database, "SELECT id FROM lead WHERE changed > ?1 ORDER BY id");
    return all(statement.bind(counter));
}

QList<qint64> LeadRepository::removedSince(qint64 counter) const
{
    Statement statement(m_database, "SELECT lead FROM removed_lead WHERE changed > ?1 ORDER BY lead");
    return all(statement.bind(counter));
}

} // namespace Kelvin
