// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/FieldRegistry.h"
#include "core/ingest/EmailAddress.h"
#include "core/ingest/Normalizer.h"
#include "core/ingest/PhoneNumber.h"
#include "core/storage/AccountRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRepository.h"
#include "core/usecases/FileSettings.h"
#include "core/storage/StorageError.h"
#include "core/usecases/Commit.h"
#include "core/usecases/AssignOwner.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/import/LeadFactsWriter.h"
#include "core/usecases/import/People.h"
#include "core/usecases/import/RoleKeys.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

Failure badInput(const char* code, const QString& text)
{
    return Failure{FailureKind::Input, QString::fromLatin1(code), {text}};
}

/// Keys stand in tables of their own beside the history of the field: how the lead is found.
Result<StageEffect> writeKey(Workspace& workspace, const Commit& commit, const LeadFacts& lead, const QString& field, const FieldValue& value)
{
    const qint64 row = lead.row;
    const auto* text = std::get_if<QString>(&value);
    if (!text || text->isEmpty()) return StageEffect{};
    LeadRepository leads(workspace.database());
    LeadKeys keys;
    if (field == u"email"_s) {
        keys.email = leads.findByEmail(*text) == row ? *text : mailboxKey(workspace.database(), LeadKeys{{}, {}, *text, {}, {}}, givenName(lead));
        if (leads.findByEmail(keys.email) != row && !leads.addEmail(commit, row, keys.email)) return badInput("duplicate_lead", *text);
    }
    if (field == u"phone"_s) {
        const PhoneReading phone = readPhone(*text, phoneCountry(workspace.database()));
        if (phone.ok()) leads.addPhone(commit, row, keys.phone = phone.e164);
    }
    return attachWaiting(workspace.database(), commit, row, identitiesOf(keys));
}

/// An external id is a key only: a lead may have several, of different systems, so none of them is the value of a field.
Result<Written> writeExternalKey(Workspace& workspace, const Commit& commit, const LeadFacts& lead, const FieldValue& value, bool ofCompany)
{
    const auto* text = std::get_if<QString>(&value);
    if (!text || text->isEmpty()) return Failure{FailureKind::Input, u"key_not_emptied"_s, {}};
    const auto typed = typedKey(*text);
    if (!typed) return typed.failure();
    const ExternalKey& key = *typed;
    const QList<ExternalKey>& known = ofCompany ? lead.account->keys : lead.keys;
    if (known.contains(key)) return Written{{}, false, false, {}, 0, true};
    Written written;
    if (ofCompany) {
        AccountRepository accounts(workspace.database());
        if (!accounts.addKey(commit, lead.account->row, key)) return badInput("duplicate_company", *text);
        written.leads = accounts.leadsOf(lead.account->row);
        return written;
    }
    if (!LeadRepository(workspace.database()).addKey(commit, lead.row, key)) return badInput("duplicate_lead", *text);
    const StageEffect effect = attachWaiting(workspace.database(), commit, lead.row, {Identity{IdentityKind::ExternalId, key.system, key.externalId}});
    written.leads = {lead.row};
    if (effect.given) written.stageGiven = {lead.row};
    return written;
}

FieldChange byHand(const QString& field, const FieldValue& value, Instant validFrom, const Actor& actor)
{
    FieldChange change;
    change.field = field;
    change.value = value;
    change.validFrom = validFrom;
    change.recordedAt = actor.now;
    change.system = u"hand"_s;
    change.author = actor.name;
    return change;
}

Result<Written> writeChange(Workspace& workspace, const Commit& commit, qint64 row, const FieldChange& change, bool ofCompany)
{
    const auto facts = LeadFactsReader(workspace.database()).read(row);
    if (!facts) return badInput("no_lead", QString::number(row));
    if (ofCompany && !facts->account) return Failure{FailureKind::Input, u"lead_without_company"_s, {}};
    if (change.field == u"externalId") return writeExternalKey(workspace, commit, *facts, change.value, ofCompany);
    if (ofCompany) {
        if (valueAt(facts->account->fields, change.field, change.validFrom) == change.value) return Written{{}, false, false, {}, 0, true};
        AccountRepository accounts(workspace.database());
        accounts.addFieldChange(commit, facts->account->row, change);
        return Written{accounts.leadsOf(facts->account->row), false, false, {}, false};
    }
    if (valueAt(facts->fields, change.field, change.validFrom) == change.value) return Written{{}, false, false, {}, 0, true};
    const auto key = writeKey(workspace, commit, *facts, change.field, change.value);
    if (!key) return key.failure();
    LeadRepository(workspace.database()).addFieldChange(commit, row, change);
    Written written;
    written.leads = {row};
    if (key->given) written.stageGiven = {row};
    return written;
}

} // namespace

Result<FieldValue> readTyped(Workspace& workspace, const QString& field, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) return FieldValue();
    if (field == u"email"_s) {
        const EmailReading email = readEmail(text);
        return email.ok() ? Result<FieldValue>(FieldValue(email.address)) : badInput(email.error, text);
    }
    const auto spec = FieldRegistry{}.find(field);
    if (!spec || spec->derived) return badInput("unknown_field", field);
    // As an import reads it, but for an order of day and month that one person has.
    const ValueReading read = readValue(spec->type, text, ReadingRules{DateOrder::DayFirst, DecimalSign::Unknown, workspace.zone(), {}});
    return read.ok() ? Result<FieldValue>(read.value) : badInput(read.error, text);
}

Result<CommitResult> editFields(Workspace& workspace, qint64 row, const QList<std::pair<QString, FieldValue>>& values, const Actor& actor,
                                std::optional<Instant> validFrom, bool ofCompany)
{
    const Deed deed = values.size() == 1 ? Deed{u"edit"_s, u"field_edited"_s, {values.first().first}} : Deed{u"edit"_s, u"fields_edited"_s, {}};
    return commitDeed(workspace, deed, actor, [&](const Commit& commit) -> Result<Written> {
        Written all;
        all.nothing = true;
        for (const auto& [field, value] : values) {
            const FieldChange change = byHand(field, value, validFrom.value_or(actor.now), actor);
            const auto written = writeChange(workspace, commit, row, change, ofCompany);
            if (!written) return written.failure();
            for (const qint64 lead : written->leads)
                if (!all.leads.contains(lead)) all.leads.append(lead);
            all.stageGiven.unite(written->stageGiven);
            all.nothing = all.nothing && written->nothing;
        }
        return all;
    });
}

Result<CommitResult> editField(Workspace& workspace, qint64 row, const QString& field, const FieldValue& value, const Actor& actor,
                               std::optional<Instant> validFrom, bool ofCompany)
{
    return editFields(workspace, row, {{field, value}}, actor, validFrom, ofCompany);
}

Result<CommitResult> assignOwner(Workspace& workspace, const QList<qint64>& rows, const QString& owner, const Actor& actor)
{
    const QString name = owner.trimmed();
    const FieldChange change = byHand(u"owner"_s, name.isEmpty() ? FieldValue() : FieldValue(name), actor.now, actor);
    return commitDeed(workspace, Deed{u"edit"_s, u"owner_assigned"_s, {QString::number(rows.size()), name}}, actor, [&](const Commit& commit) -> Result<Written> {
        Written all;
        for (const qint64 row : rows) {
            const auto written = writeChange(workspace, commit, row, change, false);
            if (!written) return written.failure();
            all.leads += written->leads;
        }
        all.nothing = all.leads.isEmpty();
        return all;
    });
}

} // namespace Kelvin
