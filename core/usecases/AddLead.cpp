// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/EmailAddress.h"
#include "core/ingest/PhoneNumber.h"
#include "core/storage/AccountRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRepository.h"
#include "core/usecases/FileSettings.h"
#include "core/storage/StorageError.h"
#include "core/usecases/Commit.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/import/LeadFactsWriter.h"
#include "core/usecases/import/People.h"
#include "core/usecases/import/RoleKeys.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const NewLead& lead, const QString& field)
{
    const FieldValue value = lead.fields.value(field);
    const auto* text = std::get_if<QString>(&value);
    return text ? text->trimmed() : QString();
}

/// The keys of what is typed, in the form in which they identify a lead.
struct TypedKeys {
    QString email, phone;
    QString mailbox;                           ///< the key of the address: of a post's, together with the name
};

QString nameOf(const NewLead& lead)
{
    const QString name = textOf(lead, u"name"_s);
    return name.isEmpty() ? (textOf(lead, u"firstName"_s) + u' ' + textOf(lead, u"lastName"_s)).trimmed() : name;
}

QString mailboxKey(Workspace& workspace, const NewLead& lead, const QString& email)
{
    return mailboxKey(workspace.database(), LeadKeys{lead.key.system, lead.key.externalId, email, {}, {}}, nameOf(lead));
}

Result<TypedKeys> typedKeys(Workspace& workspace, const NewLead& lead)
{
    TypedKeys keys;
    const QString email = textOf(lead, u"email"_s), phone = textOf(lead, u"phone"_s);
    if (!email.isEmpty()) {
        const EmailReading reading = readEmail(email);
        if (!reading.ok()) return Failure{FailureKind::Input, QString::fromLatin1(reading.error), {email}};
        keys.email = reading.address;
        const auto mailbox = attempt([&] { return mailboxKey(workspace, lead, keys.email); });
        if (!mailbox) return mailbox.failure();
        keys.mailbox = *mailbox;
    }
    if (!phone.isEmpty()) {
        const PhoneReading reading = readPhone(phone, phoneCountry(workspace.database()));
        if (reading.ok()) keys.phone = reading.e164;
        else if (keys.email.isEmpty() && lead.key.externalId.isEmpty())
            return Failure{FailureKind::Input, QString::fromLatin1(reading.error), {phone}};
    }
    if (keys.email.isEmpty() && keys.phone.isEmpty() && lead.key.externalId.isEmpty()) return Failure{FailureKind::Input, u"no_key"_s, {}};
    return keys;
}

QList<Identity> identitiesOfTyped(const NewLead& lead, const TypedKeys& keys)
{
    return identitiesOf(LeadKeys{lead.key.system, lead.key.externalId, keys.mailbox, keys.phone, {}});
}

Result<Written> writeLead(Workspace& workspace, const Commit& commit, const NewLead& lead, const TypedKeys& keys, const Actor& actor)
{
    LeadRepository leads(workspace.database());
    const qint64 row = leads.add(commit, {}, actor.now);
    if (!keys.email.isEmpty() && !leads.addEmail(commit, row, keys.mailbox)) return Failure{FailureKind::Input, u"duplicate_lead"_s, {keys.email}};
    if (!lead.key.externalId.isEmpty() && !leads.addKey(commit, row, lead.key))
        return Failure{FailureKind::Input, u"duplicate_lead"_s, {lead.key.externalId}};
    if (!keys.phone.isEmpty()) leads.addPhone(commit, row, keys.phone);
    for (auto it = lead.fields.cbegin(); it != lead.fields.cend(); ++it) {
        if (isEmpty(it.value())) continue;
        FieldChange change;
        change.field = it.key();
        change.value = it.key() == u"email"_s ? FieldValue(keys.email) : it.value();
        change.validFrom = actor.now;
        change.recordedAt = actor.now;
        change.system = u"hand"_s;
        change.author = actor.name;
        leads.addFieldChange(commit, row, change);
    }
    linkCompany(workspace, commit, row, keys.email, textOf(lead, u"domain"_s));
    Written written;
    written.leads = {row};
    if (attachWaiting(workspace.database(), commit, row, identitiesOfTyped(lead, keys)).given) written.stageGiven = {row};
    return written;
}

} // namespace

QList<PossibleDuplicate> possibleDuplicates(Workspace& workspace, const NewLead& lead)
{
    QList<PossibleDuplicate> out;
    const auto found = attempt([&] {
        LeadRepository leads(workspace.database());
        LeadFactsReader reader(workspace.database());
        const auto add = [&](qint64 row, const char* reason, bool certain) {
            for (const PossibleDuplicate& d : std::as_const(out))
                if (d.row == row) return;
            if (const auto facts = reader.read(row))
                out.append(PossibleDuplicate{row, leadName(*facts), companyName(*facts), leadEmail(*facts), QString::fromLatin1(reason), certain});
        };
        const EmailReading email = readEmail(textOf(lead, u"email"_s));
        if (email.ok()) {
            const QString key = mailboxKey(workspace, lead, email.address);
            if (const auto row = leads.findByEmail(key)) add(*row, "email", true);
            if (const auto row = leads.findByEmail(email.address)) add(*row, "same_role_mailbox", false);
        }
        const PhoneReading phone = readPhone(textOf(lead, u"phone"_s), phoneCountry(workspace.database()));
        if (phone.ok())
            for (const qint64 row : leads.findByPhone(phone.e164)) add(row, "phone", false);
        const QString name = textOf(lead, u"name"_s), company = textOf(lead, u"company"_s);
        if (!name.isEmpty() && !company.isEmpty())
            for (const qint64 row : leads.search(name + u' ' + company, 5)) add(row, "name_and_company", false);
        return Done{};
    });
    return found ? out : QList<PossibleDuplicate>();
}

/// An external id among the fields is a key and no field.
static Result<NewLead> withTypedKey(NewLead lead)
{
    const QString typed = textOf(lead, u"externalId"_s);
    if (lead.key.externalId.isEmpty() && !typed.isEmpty()) {
        const auto key = typedKey(typed);
        if (!key) return key.failure();
        lead.key = *key;
    }
    lead.fields.remove(u"externalId"_s);
    return lead;
}

Result<CommitResult> addLead(Workspace& workspace, const NewLead& typed, const Actor& actor)
{
    const auto read = withTypedKey(typed);
    if (!read) return read.failure();
    const NewLead& lead = *read;
    const auto keys = typedKeys(workspace, lead);
    if (!keys) return keys.failure();
    const QString who = !keys->email.isEmpty() ? keys->email : !keys->phone.isEmpty() ? keys->phone : lead.key.externalId;
    return commitDeed(workspace, Deed{u"add"_s, u"lead_added"_s, {who}}, actor,
                      [&](const Commit& commit) { return writeLead(workspace, commit, lead, *keys, actor); });
}

} // namespace Kelvin
