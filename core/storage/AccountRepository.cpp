// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AccountRepository.h"

#include "core/storage/FieldRows.h"
#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Statement.h"

namespace Kelvin {
namespace {

const QString byKey = QStringLiteral("id");
const QString byDomain = QStringLiteral("domain");

std::optional<qint64> first(Statement& row)
{
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace

qint64 AccountRepository::add(const Commit& commit, const Id& id, const QString& domain)
{
    Statement insert(m_database, "INSERT INTO account (uuid, domain, recorded_at, author, batch) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(id.isNull() ? Id::random() : id).bind(domain).bind(commit.at).bind(commit.author).bind(commit.batch).run();
    const qint64 account = insert.insertedRow();
    if (!domain.isEmpty()) resolveWaiting(account, byDomain, {}, domain);
    return account;
}

bool AccountRepository::addKey(const Commit& commit, qint64 account, const ExternalKey& key)
{
    if (const auto holder = findByKey(key)) return *holder == account;
    Statement(m_database, "INSERT INTO account_key (system, external_id, account, batch) VALUES (?1, ?2, ?3, ?4)")
        .bind(key.system).bind(key.externalId).bind(account).bind(commit.batch).run();
    resolveWaiting(account, byKey, key.system, key.externalId);
    return true;
}

bool AccountRepository::addDomain(const Commit& commit, qint64 account, const QString& domain)
{
    if (const auto holder = findByDomain(domain)) return *holder == account;
    Statement(m_database, "INSERT INTO account_domain (domain, account, batch) VALUES (?1, ?2, ?3)").bind(domain).bind(account).bind(commit.batch).run();
    Statement(m_database, "UPDATE account SET domain = ?1 WHERE id = ?2 AND domain = ''").bind(domain).bind(account).run();
    resolveWaiting(account, byDomain, {}, domain);
    return true;
}

void AccountRepository::addFieldChange(const Commit& commit, qint64 account, const FieldChange& change)
{
    Connection& connection = m_database.connection();
    insertFieldChange(connection, true, commit, account, change, change.undated ? Dating::SinceRecorded : Dating::Dated);
    const auto leads = integers(connection, "SELECT DISTINCT lead FROM lead_account WHERE account = ?1", {account});
    for (const qint64 lead : leads) connection.touch(lead, change.field == QLatin1String("company"));
}

QList<qint64> AccountRepository::leadsOf(qint64 account) const
{
    return integers(m_database.connection(),
                    "SELECT lead FROM lead_account l WHERE account = ?1 AND seq = (SELECT max(seq) FROM lead_account WHERE lead = l.lead) ORDER BY lead", {account});
}

QHash<ExternalKey, qint64> AccountRepository::allKeys() const
{
    RawStatement statement(m_database, "SELECT system, external_id, account FROM account_key");
    QHash<ExternalKey, qint64> keys;
    while (statement.next()) keys.insert({statement.text(0), statement.text(1)}, statement.integer(2));
    return keys;
}

QHash<QString, qint64> AccountRepository::allDomains() const
{
    RawStatement statement(m_database, "SELECT domain, account FROM account_domain UNION ALL SELECT domain, id FROM (SELECT domain, id FROM account WHERE domain <> '' ORDER BY id DESC)");
    QHash<QString, qint64> domains;
    while (statement.next()) domains.insert(statement.text(0), statement.integer(1));
    return domains;
}

std::optional<qint64> AccountRepository::findByKey(const ExternalKey& key) const
{
    Statement row(m_database, "SELECT account FROM account_key WHERE system = ?1 AND external_id = ?2");
    return first(row.bind(key.system).bind(key.externalId));
}

std::optional<qint64> AccountRepository::findByDomain(const QString& domain) const
{
    if (domain.isEmpty()) return std::nullopt;
    Statement made(m_database, "SELECT id FROM account WHERE domain = ?1 ORDER BY id LIMIT 1");
    if (const auto account = first(made.bind(domain))) return account;
    Statement given(m_database, "SELECT account FROM account_domain WHERE domain = ?1");
    return first(given.bind(domain));
}

bool AccountRepository::linkByKey(const Commit& commit, qint64 lead, const ExternalKey& key)
{
    return linkOrWait(commit, lead, byKey, key.system, key.externalId, findByKey(key));
}

bool AccountRepository::linkByDomain(const Commit& commit, qint64 lead, const QString& domain)
{
    return linkOrWait(commit, lead, byDomain, {}, domain, findByDomain(domain));
}

void AccountRepository::link(const Commit& commit, qint64 lead, qint64 account)
{
    insertLink(commit.batch, lead, account, {}, {}, {});
}

bool AccountRepository::linkOrWait(const Commit& commit, qint64 lead, const QString& kind, const QString& system, const QString& value, std::optional<qint64> account)
{
    if (account) {
        insertLink(commit.batch, lead, *account, kind, system, value);
        return true;
    }
    Statement(m_database, "INSERT INTO waiting_link (lead, kind, system, value, batch) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (lead, kind, system, value) DO NOTHING")
        .bind(lead).bind(kind).bind(system).bind(value).bind(commit.batch).run();
    return false;
}

void AccountRepository::insertLink(qint64 batch, qint64 lead, qint64 account, const QString& kind, const QString& system, const QString& value)
{
    // The same company by another name of it is a link of its own: each waits by itself when the company goes.
    Statement last(m_database, "SELECT l.account FROM lead_account l WHERE l.lead = ?1 AND l.seq = (SELECT max(seq) FROM lead_account WHERE lead = ?1) "
                               "AND EXISTS (SELECT 1 FROM lead_account s WHERE s.lead = ?1 AND s.account = l.account AND s.kind = ?2 AND s.system = ?3 AND s.value = ?4)");
    if (first(last.bind(lead).bind(kind).bind(system).bind(value)) == account) return;
    Statement(m_database, "INSERT INTO lead_account (lead, seq, account, kind, system, value, batch) VALUES (?1, "
                          "(SELECT ifnull(max(seq) + 1, 0) FROM lead_account WHERE lead = ?1), ?2, ?3, ?4, ?5, ?6)")
        .bind(lead).bind(account).bind(kind).bind(system).bind(value).bind(batch).run();
    m_database.connection().touch(lead, true);
}

void AccountRepository::resolveWaiting(qint64 account, const QString& kind, const QString& system, const QString& value)
{
    QList<std::pair<qint64, qint64>> waiting;
    Statement row(m_database, "SELECT lead, batch FROM waiting_link WHERE kind = ?1 AND system = ?2 AND value = ?3 ORDER BY lead");
    row.bind(kind).bind(system).bind(value);
    while (row.next()) waiting.append({row.integer(0), row.integer(1)});
    // The link is a fact of the commit that brought it, not of the one that made the company known.
    for (const auto& [lead, batch] : waiting) insertLink(batch, lead, account, kind, system, value);
    Statement(m_database, "DELETE FROM waiting_link WHERE kind = ?1 AND system = ?2 AND value = ?3").bind(kind).bind(system).bind(value).run();
}

} // namespace Kelvin
