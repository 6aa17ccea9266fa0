// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/RoleKeys.h"

#include "core/domain/SearchFold.h"
#include "core/ingest/RoleMailbox.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRepository.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

QString calledAs(const QString& name)
{
    QString letters = searchFold(name);
    for (QChar& c : letters)
        if (!c.isLetterOrNumber()) c = u' ';
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

LeadKeys RoleKeys::of(const LeadKeys& keys, const QString& name)
{
    const QString called = isRoleMailbox(keys.email) ? calledAs(name) : QString();
    if (called.isEmpty()) return keys;
    LeadKeys own = keys;
    own.email += u' ' + called;
    if (m_holders.ofEmail(own.email) != 0) return own;
    const qint64 holder = m_holders.ofEmail(keys.email);
    const bool isHolder = holder == 0 || m_holders.ofExternal({keys.system, keys.externalId}) == holder;
    const QSet<QString>& names = namesOf(holder);
    return isHolder || names.isEmpty() || names.contains(called) ? keys : own;
}

void RoleKeys::learn(qint64 lead, const QString& name)
{
    if (lead < 0) m_names[lead].insert(calledAs(name));
}

const QSet<QString>& RoleKeys::namesOf(qint64 lead)
{
    QSet<QString>& names = m_names[lead];
    if (!names.isEmpty() || lead <= 0) return names;
    const auto facts = LeadFactsReader(m_database).read(lead);
    QStringList firsts{QString()}, lasts{QString()};
    for (const FieldChange& change : facts ? facts->fields : QList<FieldChange>()) {
        const auto* text = std::get_if<QString>(&change.value);
        if (!text) continue;
        if (change.field == u"name") names.insert(calledAs(*text));
        if (change.field == u"firstName") firsts.append(*text);
        if (change.field == u"lastName") lasts.append(*text);
    }
    for (const QString& first : std::as_const(firsts))
        for (const QString& last : std::as_const(lasts)) names.insert(calledAs(first + u' ' + last));
    names.remove(QString());
    return names;
}

QString mailboxKey(Database& database, const LeadKeys& keys, const QString& name)
{
    const LeadRepository leads(database);
    RoleKeys roles(database, {[&](const QString& address) { return leads.findByEmail(address).value_or(0); },
                              [&](const ExternalKey& key) { return key.externalId.isEmpty() ? 0 : leads.findByKey(key).value_or(0); }});
    return roles.of(keys, name).email;
}

} // namespace Kelvin
