// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/StoreFacts.h"

#include "core/ingest/PhoneNumber.h"
#include "core/storage/AccountRepository.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadRepository.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/Workspace.h"

#include <limits>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

class FactWriter {
public:
    FactWriter(Workspace& workspace, const Commit& commit)
        : m_commit(commit)
        , m_country(phoneCountry(workspace.database()))
        , m_leads(workspace.database())
        , m_accounts(workspace.database())
        , m_activities(workspace.database())
        , m_history(workspace.database())
    {
    }

    qint64 write(const LeadFacts& lead)
    {
        const qint64 row = m_leads.add(m_commit, lead.id, lead.createdAt, lead.assumed);
        for (const ExternalKey& key : lead.keys) m_leads.addKey(m_commit, row, key);
        if (const QString email = leadEmail(lead); !email.isEmpty()) m_leads.addEmail(m_commit, row, email);
        const FieldValue phone = fieldAt(lead, u"phone"_s, std::numeric_limits<Instant>::max());
        if (const auto* text = std::get_if<QString>(&phone))
            if (const PhoneReading reading = readPhone(*text, m_country); reading.ok()) m_leads.addPhone(m_commit, row, reading.e164);
        for (const FieldChange& change : lead.fields) m_leads.addFieldChange(m_commit, row, change);
        if (lead.account) m_accounts.link(m_commit, row, account(*lead.account));
        for (const Activity& activity : lead.activities) m_activities.add(m_commit, row, activity);
        for (const BantAnswer& answer : lead.answers) m_history.add(m_commit, row, answer);
        for (const StageMove& move : lead.stageMoves) m_history.add(m_commit, row, move);
        for (const Outcome& outcome : lead.outcomes) m_history.add(m_commit, row, outcome);
        for (const Crossing& crossing : lead.crossings) m_history.add(m_commit, row, crossing);
        for (const Adjustment& adjustment : lead.adjustments) m_history.add(m_commit, row, adjustment);
        for (const Task& task : lead.tasks) m_history.add(m_commit, row, task);
        if (lead.trashedAt) m_leads.trash(m_commit, row, *lead.trashedAt);
        return row;
    }

private:
    qint64 account(const Account& given)
    {
        if (!given.domain.isEmpty())
            if (const auto known = m_accounts.findByDomain(given.domain)) return *known;
        const qint64 row = m_accounts.add(m_commit, given.id, given.domain);
        for (const ExternalKey& key : given.keys) m_accounts.addKey(m_commit, row, key);
        for (const FieldChange& change : given.fields) m_accounts.addFieldChange(m_commit, row, change);
        return row;
    }

    Commit m_commit;
    QString m_country;
    LeadRepository m_leads;
    AccountRepository m_accounts;
    ActivityRepository m_activities;
    HistoryRepository m_history;
};

} // namespace

QList<qint64> storeFacts(Workspace& workspace, const Commit& commit, const QList<LeadFacts>& leads)
{
    FactWriter writer(workspace, commit);
    QList<qint64> rows;
    rows.reserve(leads.size());
    for (const LeadFacts& lead : leads) rows.append(writer.write(lead));
    return rows;
}

} // namespace Kelvin
