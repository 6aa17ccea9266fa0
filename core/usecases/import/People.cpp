// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/People.h"

#include "core/storage/LeadRepository.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

QList<Identity> identitiesOf(const LeadKeys& keys)
{
    QList<Identity> identities;
    if (!keys.externalId.isEmpty()) identities.append(Identity{IdentityKind::ExternalId, keys.system, keys.externalId});
    if (!keys.email.isEmpty()) identities.append(Identity{IdentityKind::Email, {}, keys.email});
    if (!keys.phone.isEmpty()) identities.append(Identity{IdentityKind::Phone, {}, keys.phone});
    if (!keys.visitorId.isEmpty()) identities.append(Identity{IdentityKind::Visitor, keys.system, keys.visitorId});
    return identities;
}

People::People(Database& database)
    : m_keys(LeadRepository(database).allKeys())
    , m_emails(LeadRepository(database).allEmails())
    , m_phones(LeadRepository(database).allPhones())
    , m_visitors(ActivityRepository(database).allVisitors())
{
    for (const qint64 lead : std::as_const(m_emails)) m_withEmail.insert(lead);
    m_named = m_withEmail;
    for (const qint64 lead : std::as_const(m_keys)) m_named.insert(lead);
    for (const qint64 lead : std::as_const(m_phones)) m_named.insert(lead);
}

bool namesPerson(const LeadKeys& keys)
{
    return !keys.externalId.isEmpty() || !keys.email.isEmpty() || !keys.phone.isEmpty();
}

qint64 People::leadOfVisitor(const LeadKeys& keys) const
{
    return keys.visitorId.isEmpty() ? 0 : m_visitors.value(Identity{IdentityKind::Visitor, keys.system, keys.visitorId});
}

Match People::find(const LeadKeys& keys) const
{
    const qint64 byId = leadOfExternal({keys.system, keys.externalId});
    const qint64 byEmail = keys.email.isEmpty() ? 0 : m_emails.value(keys.email);
    if (byId != 0 && byEmail != 0 && byId != byEmail) return Match{byId, true, byEmail, u"externalId"_s};
    if (byId != 0) return Match{byId, false, 0, u"externalId"_s};
    if (byEmail != 0) return Match{byEmail, false, 0, u"email"_s};
    // A telephone names a lead only where the row or the lead has no e-mail, and only if one person has it.
    const QList<qint64> byPhone = keys.phone.isEmpty() ? QList<qint64>() : m_phones.values(keys.phone);
    if (byPhone.size() == 1 && (keys.email.isEmpty() || !m_withEmail.contains(byPhone.first()))) return Match{byPhone.first(), false, 0, u"phone"_s};
    // A browser is shared: it names a person only where the row or the lead has nothing better.
    const qint64 byVisitor = leadOfVisitor(keys);
    if (byVisitor == 0 || (namesPerson(keys) && m_named.contains(byVisitor))) return Match{};
    return Match{byVisitor, false, 0, u"visitor"_s};
}

qint64 People::add(const LeadKeys& keys)
{
    const qint64 lead = -qint64(++m_added);
    learn(lead, keys);
    return lead;
}

bool People::learn(qint64 lead, const LeadKeys& keys)
{
    bool news = false;
    if (namesPerson(keys)) m_named.insert(lead);
    const auto take = [&](auto& map, const auto& key) {
        if (map.contains(key)) return;
        map.insert(key, lead);
        news = true;
    };
    if (!keys.externalId.isEmpty()) take(m_keys, ExternalKey{keys.system, keys.externalId});
    if (!keys.email.isEmpty()) {
        take(m_emails, keys.email);
        m_withEmail.insert(lead);
    }
    if (!keys.visitorId.isEmpty()) take(m_visitors, Identity{IdentityKind::Visitor, keys.system, keys.visitorId});
    if (!keys.phone.isEmpty() && !m_phones.contains(keys.phone, lead)) {
        m_phones.insert(keys.phone, lead);
        news = true;
    }
    return news;
}

} // namespace Kelvin
