// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/BatchRepository.h"

namespace Kelvin {

/// Companies and which leads belong to them. Writes need an open Transaction; every call may throw StorageError.
class AccountRepository {
public:
    explicit AccountRepository(Database& database) : m_database(database) {}

    /// The row number of the new company; leads whose link by this domain waited are linked.
    qint64 add(const Commit& commit, const Id& id, const QString& domain = {});
    /// False if the key names another company already. Leads whose link by this key waited are linked.
    bool addKey(const Commit& commit, qint64 account, const ExternalKey& key);
    /// False if the domain names another company already. Leads whose link by this domain waited are linked.
    bool addDomain(const Commit& commit, qint64 account, const QString& domain);
    void addFieldChange(const Commit& commit, qint64 account, const FieldChange& change);

    std::optional<qint64> findByKey(const ExternalKey& key) const;
    std::optional<qint64> findByDomain(const QString& domain) const;
    /// Leads that belong to the company now.
    QList<qint64> leadsOf(qint64 account) const;
    /// All keys and domains, for matching many rows at once.
    QHash<ExternalKey, qint64> allKeys() const;
    QHash<QString, qint64> allDomains() const;

    /// Links a lead to the company of this id or domain, now or once it is known. False: it waits.
    bool linkByKey(const Commit& commit, qint64 lead, const ExternalKey& key);
    bool linkByDomain(const Commit& commit, qint64 lead, const QString& domain);
    /// Links a lead to a company chosen by a person.
    void link(const Commit& commit, qint64 lead, qint64 account);

private:
    bool linkOrWait(const Commit& commit, qint64 lead, const QString& kind, const QString& system, const QString& value, std::optional<qint64> account);
    void insertLink(qint64 batch, qint64 lead, qint64 account, const QString& kind, const QString& system, const QString& value);
    void resolveWaiting(qint64 account, const QString& kind, const QString& system, const QString& value);
    Database& m_database;
};

} // namespace Kelvin
