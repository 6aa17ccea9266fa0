// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/storage/KnownFacts.h"
#include "core/usecases/import/People.h"

namespace Kelvin {

/// The text of a known value, or empty.
QString textAmong(const KnownValues& values, const QString& field);
/// The name among the values of a lead: `name`, else first and last name.
QString nameAmong(const KnownValues& values);

/// A lead that may be the same person as a new one. Suggested, never merged by itself (import.md section 4).
struct Likely {
    qint64 lead = 0;                           ///< 0: nobody is like it
    const char* reason = "";                   ///< code: same_role_mailbox same_phone name_and_company name_and_domain
};

/// Who is like whom: by a shared mailbox or telephone, by folded name and company or its domain.
class Likeness {
public:
    explicit Likeness(const MailboxLists& mailboxes) : m_mailboxes(mailboxes) {}

    void remember(qint64 lead, const KnownValues& values);
    /// Somebody other than a lead with these values whom they remind of.
    Likely find(const KnownValues& values) const;

private:
    QStringList marksOf(const KnownValues& values) const;

    const MailboxLists& m_mailboxes;
    QHash<QString, qint64> m_leads;            ///< by folded name and company, by folded name and domain
};

} // namespace Kelvin
