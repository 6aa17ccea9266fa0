// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/Record.h"
#include "core/storage/Database.h"

#include <functional>

namespace Kelvin {

/// Who has a key; 0: nobody.
struct KeyHolders {
    std::function<qint64(const QString&)> ofEmail;
    std::function<qint64(const ExternalKey&)> ofExternal;
};

/// The words of a name folded and in one order: "Lis, Anna" and "ANNA LIŚ" are called alike.
QString calledAs(const QString& name);

/// The mailbox of a post (biuro@) is of everybody who sits there: it names a person only together with the name (import.md section 4). The
/// first who comes with it has the address itself as a key; somebody with another name has "address name".
class RoleKeys {
public:
    RoleKeys(Database& database, KeyHolders holders) : m_database(database), m_holders(std::move(holders)) {}

    /// The keys by which a row, or what is typed, names its lead.
    LeadKeys of(const LeadKeys& keys, const QString& name);
    /// What a row of the file calls a lead.
    void learn(qint64 lead, const QString& name);

private:
    const QSet<QString>& namesOf(qint64 lead);

    Database& m_database;
    KeyHolders m_holders;
    QHash<qint64, QSet<QString>> m_names;      ///< by lead, all that it was ever called
};

/// By which key the mailbox of somebody typed by hand finds them, as in a file.
QString mailboxKey(Database& database, const LeadKeys& keys, const QString& name);

} // namespace Kelvin
