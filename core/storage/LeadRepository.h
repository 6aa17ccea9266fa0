// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/BatchRepository.h"
#include "core/storage/LeadCreation.h"

#include <QSet>

namespace Kelvin {

/// Leads: who they are, how they are found, what their fields were. Writes need an open Transaction; every call may throw StorageError.
class LeadRepository {
public:
    explicit LeadRepository(Database& database) : m_database(database) {}

    /// The row number of the new lead; a null id becomes a random one.
    qint64 add(const Commit& commit, const Id& id, Instant createdAt, bool assumed = false);
    /// False if the key names another lead already. Activities that waited under a key, e-mail or telephone attach to the lead.
    bool addKey(const Commit& commit, qint64 lead, const ExternalKey& key);
    /// `normal` is the e-mail's normal form (import.md section 4). False if it names another lead already.
    bool addEmail(const Commit& commit, qint64 lead, const QString& normal);
    /// `normal` is E.164.
    void addPhone(const Commit& commit, qint64 lead, const QString& normal);
    void addFieldChange(const Commit& commit, qint64 lead, const FieldChange& change);
    void addFieldChange(const Commit& commit, qint64 lead, const FieldChange& change, Dating dating);
    /// Says anew when the lead was created; an undo of the commit takes it back.
    void setCreatedAt(const Commit& commit, qint64 lead, Instant createdAt, bool assumed);
    /// Into the trash and out of it; an undo of the commit takes it back.
    void trash(const Commit& commit, qint64 lead, Instant at);
    void restore(const Commit& commit, qint64 lead);

    std::optional<Creation> creation(qint64 lead) const;
    std::optional<qint64> findById(const Id& id) const;
    std::optional<qint64> findByKey(const ExternalKey& key) const;
    std::optional<qint64> findByEmail(const QString& normal) const;
    QList<qint64> findByPhone(const QString& normal) const;
    /// What a person may type: an id, an e-mail (normal form given as `normalEmail`), "system:externalId", or an external id of any system.
    QList<qint64> findByText(const QString& text, const QString& normalEmail) const;
    /// Leads that are not trashed and whose search text contains every word of `text`.
    QList<qint64> search(const QString& text, int limit = -1) const;

    /// All keys of all leads, for matching many rows at once.
    QHash<ExternalKey, qint64> allKeys() const;
    QHash<QString, qint64> allEmails() const;
    QMultiHash<QString, qint64> allPhones() const;

    /// Leads in the trash.
    QSet<qint64> trashed() const;
    /// Leads whose creation no file and no person gave.
    QSet<qint64> assumed() const;
    /// Leads with a change number above `counter`, and ids of leads removed since.
    QList<qint64> changedSince(qint64 counter) const;
    QList<qint64> removedSince(qint64 counter) const;

private:
    Database& m_database;
};

} // namespace Kelvin
