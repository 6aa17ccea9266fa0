// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/Record.h"
#include "core/storage/ActivityRepository.h"

namespace Kelvin {

/// Who the keys of a row name.
struct Match {
    qint64 lead = 0;                           ///< row of a lead, negative: new in this file, 0: nobody known
    bool conflict = false;                     ///< the keys name two leads
    qint64 other = 0;                          ///< the second one
    QString by;                                ///< code of the key that found it: externalId email phone visitor
};

/// Everybody's keys in memory, and those of the leads this file adds (import.md section 4). New leads have negative numbers until they are written.
class People {
public:
    explicit People(Database& database);

    Match find(const LeadKeys& keys) const;
    /// A new lead with these keys; its number.
    qint64 add(const LeadKeys& keys);
    /// Whether these keys say something new of the lead; the first holder of a key keeps it.
    bool learn(qint64 lead, const LeadKeys& keys);
    /// Lead of an e-mail key, 0: nobody.
    qint64 leadOfEmail(const QString& email) const { return m_emails.value(email); }
    /// Lead of an external key, 0: nobody.
    qint64 leadOfExternal(const ExternalKey& key) const { return key.externalId.isEmpty() ? 0 : m_keys.value(key); }
    /// Somebody with this telephone, 0: nobody.
    qint64 leadOfPhone(const QString& phone) const { return phone.isEmpty() ? 0 : m_phones.value(phone); }
    /// Lead of a visitor, 0: nobody.
    qint64 leadOfVisitor(const LeadKeys& keys) const;

private:
    QHash<ExternalKey, qint64> m_keys;
    QHash<QString, qint64> m_emails;
    QMultiHash<QString, qint64> m_phones;
    QHash<Identity, qint64> m_visitors;
    QSet<qint64> m_withEmail;
    QSet<qint64> m_named;                      ///< known by more than a visitor id
    int m_added = 0;
};

/// Whether a row says who it is about by more than a visitor id.
bool namesPerson(const LeadKeys& keys);

/// The identities of a row, the surest first: under the first one it waits while nobody is known.
QList<Identity> identitiesOf(const LeadKeys& keys);

} // namespace Kelvin
