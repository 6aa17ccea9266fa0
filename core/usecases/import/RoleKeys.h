// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/import/People.h"

namespace Kelvin {

/// The words of a name folded and in one order: "Lis, Anna" and "ANNA LIŚ" are called alike.
QString calledAs(const QString& name);

/// The mailbox of a post (biuro@) is of everybody who sits there: it names a person only together with the name (import.md section 4). The
/// first who comes with it has the address itself as a key; somebody with another name has "address name".
class RoleKeys {
public:
    RoleKeys(Database& database, const People& people) : m_database(database), m_people(people) {}

    /// The keys by which a row names its lead.
    LeadKeys of(const LeadKeys& keys, const QString& name);
    /// What a row of the file calls a lead.
    void learn(qint64 lead, const QString& name);

private:
    const QSet<QString>& namesOf(qint64 lead);

    Database& m_database;
    const People& m_people;
    QHash<qint64, QSet<QString>> m_names;      ///< by lead, all that it was ever called
};

} // namespace Kelvin
