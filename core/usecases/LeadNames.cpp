// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/LeadNames.h"

#include "core/conditions/MailboxLists.h"
#include "core/ingest/EmailAddress.h"
#include "core/storage/AccountRepository.h"
#include "core/usecases/Workspace.h"

#include <limits>

namespace Kelvin {

using namespace Qt::StringLiterals;

static QString latestText(const LeadFacts& lead, const QString& field)
{
    const FieldValue value = fieldAt(lead, field, std::numeric_limits<Instant>::max());
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString givenName(const LeadFacts& lead)
{
    const QString name = latestText(lead, u"name"_s);
    return name.isEmpty() ? (latestText(lead, u"firstName"_s) + u' ' + latestText(lead, u"lastName"_s)).trimmed() : name;
}

QString leadName(const LeadFacts& lead)
{
    // A sentence about somebody without a name must still say who is meant.
    for (const QString& called : {givenName(lead), leadEmail(lead), companyName(lead)})
        if (!called.isEmpty()) return called;
    return lead.id.toString();
}

QString companyName(const LeadFacts& lead) { return latestText(lead, u"company"_s); }
QString leadEmail(const LeadFacts& lead) { return latestText(lead, u"email"_s); }

Result<ExternalKey> typedKey(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const ExternalKey key{colon < 0 ? u"default"_s : text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
    if (key.system.isEmpty() || key.externalId.isEmpty()) return Failure{FailureKind::Input, u"bad_key"_s, {text.trimmed()}};
    return key;
}

void linkCompany(Workspace& workspace, const Commit& commit, qint64 lead, const QString& email, const QString& domain)
{
    QString wanted = readDomain(domain);
    if (wanted.isEmpty()) {
        // The newest lists: who a lead works for is a fact of today, not of a model version.
        const MailboxLists& lists = workspace.shipped().newestMailboxes();
        if (mailboxKind(email, lists) != MailboxKind::Corporate) return;
        wanted = emailDomain(email);
    }
    AccountRepository(workspace.database()).linkByDomain(commit, lead, wanted);
}

} // namespace Kelvin
