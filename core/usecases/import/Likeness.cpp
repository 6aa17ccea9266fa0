// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/Likeness.h"

#include "core/domain/SearchFold.h"
#include "core/ingest/EmailAddress.h"
#include "core/usecases/import/RoleKeys.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

QString textAmong(const KnownValues& values, const QString& field)
{
    const FieldValue value = values.value(field).value;
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString nameAmong(const KnownValues& values)
{
    const QString name = textAmong(values, u"name"_s);
    return name.isEmpty() ? (textAmong(values, u"firstName"_s) + u' ' + textAmong(values, u"lastName"_s)).trimmed() : name;
}

/// By company and by its domain, in this order; empty: cannot be compared so.
QStringList Likeness::marksOf(const KnownValues& values) const
{
    const QString name = calledAs(nameAmong(values));
    if (name.isEmpty()) return {QString(), QString()};
    const QString company = textAmong(values, u"company"_s), email = textAmong(values, u"email"_s);
    QString domain = readDomain(textAmong(values, u"domain"_s));
    if (domain.isEmpty() && mailboxKind(email, m_mailboxes) == MailboxKind::Corporate) domain = emailDomain(email);
    return {company.isEmpty() ? QString() : name + u'\n' + searchFold(company), domain.isEmpty() ? QString() : name + u"\n@"_s + domain};
}

void Likeness::remember(qint64 lead, const KnownValues& values)
{
    for (const QString& mark : marksOf(values))
        if (!mark.isEmpty()) m_leads.insert(mark, lead);
}

Likely Likeness::find(const KnownValues& values) const
{
    const QStringList marks = marksOf(values);
    if (const qint64 lead = marks.at(0).isEmpty() ? 0 : m_leads.value(marks.at(0))) return {lead, "name_and_company"};
    if (const qint64 lead = marks.at(1).isEmpty() ? 0 : m_leads.value(marks.at(1))) return {lead, "name_and_domain"};
    return {};
}

} // namespace Kelvin
