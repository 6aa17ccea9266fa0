// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BatchUndo.h"

#include "core/storage/ActivityWriter.h"
#include "core/storage/LeadMerge.h"
#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"

#include <algorithm>

namespace Kelvin {
namespace {

class Undo {
public:
    Undo(Database& database, qint64 batch, LeadsThatLeave* leaving) : m_database(database), m_connection(database.connection()), m_batch(batch), m_leaving(leaving) {}

    RemovedFacts run()
    {
        for (const qint64 lead : unmerge(m_database, m_batch)) touch(lead);
        unmergeLeadsOf(m_database, m_batch);
        collectTouched();
        m_removed.keptValues = keptValues();
        unlinkVisitors();
        removeActivities();
        removeSmallFacts();
        removeKeys();
        m_removed.values = change(m_connection, "DELETE FROM " + rowsOfBatch("field_value"), {m_batch});
        change(m_connection, "DELETE FROM account_value WHERE batch = ?1", {m_batch});
        change(m_connection, "DELETE FROM lead_account WHERE batch = ?1", {m_batch});
        change(m_connection, "DELETE FROM waiting_link WHERE batch = ?1", {m_batch});
        change(m_connection, "DELETE FROM waiting_fact WHERE batch = ?1", {m_batch});
        change(m_connection, "DELETE FROM attached_fact WHERE batch = ?1", {m_batch});
        removeAccounts();
        removeLeads();
        restoreStates();
        for (const qint64 lead : std::as_const(m_touched))
            if (!integers(m_connection, "SELECT 1 FROM lead WHERE id = ?1", {lead}).isEmpty()) {
                m_connection.touch(lead, true);
                m_removed.touchedLeads.append(lead);
            }
        std::sort(m_removed.touchedLeads.begin(), m_removed.touchedLeads.end());
        return m_removed;
    }

private:
    void touch(qint64 lead) { m_touched.insert(lead); }

    void collectTouched()
    {
        const auto take = [&](const QByteArray& table) {
            for (const qint64 lead : integers(m_connection, "SELECT DISTINCT lead FROM " + rowsOfBatch(table), {m_batch})) touch(lead);
        };
        for (const char* table : smallFactTables) take(table);
        for (const char* table : {"field_value", "activity", "lead_key", "lead_email", "lead_phone", "lead_account", "lead_state", "visitor"}) take(table);
        for (const qint64 lead : integers(m_connection, "SELECT DISTINCT l.lead FROM lead_account l JOIN account_value v ON v.account = l.account WHERE v.batch = ?1", {m_batch}))
            touch(lead);
    }

    QList<RemovedFacts::Value> keptValues()
    {
        RawStatement row(m_connection, "SELECT DISTINCT f.lead, f.field FROM field_value f WHERE f.lead IN (SELECT lead FROM batch_lead WHERE batch = ?1) AND f.batch = ?1 AND EXISTS (SELECT 1 FROM field_value l WHERE l.lead = f.lead "
                                       "AND l.field = f.field AND l.batch <> ?1 AND (l.valid_from, l.seq) > (f.valid_from, f.seq)) ORDER BY 1, 2");
        row.bind(1, m_batch);
        QList<RemovedFacts::Value> kept;
        while (row.next()) kept.append({row.integer(0), row.text(1)});
        return kept;
    }

    void release(qint64 identity, qint64 lead)
    {
        if (identity == 0) return;
        m_removed.returnedToWaiting += moveLeadToWaiting(m_connection, lead, identity);
        touch(lead);
    }

    void unlinkVisitors()
    {
        for (const qint64 identity : integers(m_connection, "SELECT identity FROM visitor WHERE batch = ?1", {m_batch}))
            release(identity, integers(m_connection, "SELECT lead FROM visitor WHERE identity = ?1", {identity}).value(0));
        change(m_connection, "DELETE FROM visitor WHERE batch = ?1", {m_batch});
    }

    void removeActivities()
    {
        change(m_connection, "DELETE FROM activity_key WHERE key IN (SELECT key FROM " + rowsOfBatch("activity") + ')', {m_batch});
        m_removed.activities = change(m_connection, "DELETE FROM " + rowsOfBatch("activity"), {m_batch});
        // What waits has no index by commit, and only an import lets activities wait.
        if (integers(m_connection, "SELECT 1 FROM batch WHERE id = ?1 AND kind = 'import'", {m_batch}).isEmpty()) return;
        change(m_connection, "DELETE FROM activity_key WHERE key IN (SELECT key FROM waiting WHERE batch = ?1)", {m_batch});
        m_removed.activities += change(m_connection, "DELETE FROM waiting WHERE batch = ?1", {m_batch});
    }

    void removeSmallFacts()
    {
        qint64* counts[] = {&m_removed.answers, &m_removed.stageMoves, &m_removed.outcomes, &m_removed.crossings, &m_removed.adjustments, &m_removed.tasks};
        int i = 0;
        for (const char* table : smallFactTables) *counts[i++] = change(m_connection, "DELETE FROM " + QByteArray(table) + " WHERE batch = ?1", {m_batch});
    }

    /// Keys that the batch gave to leads that were there before; what came in under them waits again.
    void removeKeys()
    {
        struct Key { const char* select; const char* kind; const char* table; };
        const Key keys[] = {
            {"SELECT i.id, k.lead FROM lead_key k JOIN identity i ON i.kind = 'id' AND i.system = k.system AND i.value = k.external_id JOIN lead l ON l.id = k.lead "
             "WHERE k.batch = ?1 AND l.batch <> ?1", "id", "lead_key"},
            {"SELECT i.id, k.lead FROM lead_email k JOIN identity i ON i.kind = 'email' AND i.system = '' AND i.value = k.email JOIN lead l ON l.id = k.lead "
             "WHERE k.batch = ?1 AND l.batch <> ?1", "email", "lead_email"},
            {"SELECT i.id, k.lead FROM lead_phone k JOIN identity i ON i.kind = 'phone' AND i.system = '' AND i.value = k.phone JOIN lead l ON l.id = k.lead "
             "WHERE k.batch = ?1 AND l.batch <> ?1", "phone", "lead_phone"}};
        for (const Key& key : keys) {
            QList<std::pair<qint64, qint64>> released;
            {
                RawStatement row(m_connection, key.select);
                row.bind(1, m_batch);
                while (row.next()) released.append({row.integer(0), row.integer(1)});
            }
            for (const auto& [identity, lead] : released) {
                if (m_leaving) m_leaving->forgets(lead, identity);
                release(identity, lead);
            }
            change(m_connection, "DELETE FROM " + QByteArray(key.table) + " WHERE batch = ?1 AND lead NOT IN (SELECT id FROM lead WHERE batch = ?1)", {m_batch});
        }
    }

    /// Links that `which` of lead_account names wait again.
    void unlink(const QByteArray& which, std::initializer_list<qint64> parameters)
    {
        for (const qint64 lead : integers(m_connection, "SELECT lead FROM lead_account" + which, parameters)) touch(lead);
        change(m_connection, "INSERT INTO waiting_link (lead, kind, system, value, batch) SELECT lead, kind, system, value, batch FROM lead_account" + which +
                             " AND kind <> '' ON CONFLICT (lead, kind, system, value) DO NOTHING", parameters);
        change(m_connection, "DELETE FROM lead_account" + which, parameters);
    }

    void removeAccounts()
    {
        // Also companies of an import undone before, which until now this batch held.
        for (const qint64 account : integers(m_connection, "SELECT a.id FROM batch b CROSS JOIN account a ON a.batch = b.id WHERE (b.id = ?1 OR b.undone_at IS NOT NULL) "
                                                           "AND NOT EXISTS (SELECT 1 FROM account_value v WHERE v.account = a.id)", {m_batch})) {
            unlink(" WHERE account = ?1", {account});
            for (const char* table : {"account_key", "account_domain"}) change(m_connection, "DELETE FROM " + QByteArray(table) + " WHERE account = ?1", {account});
            change(m_connection, "DELETE FROM account WHERE id = ?1", {account});
            ++m_removed.accounts;
        }
        removeAccountKeys();
    }

    /// Ids and domains that the batch gave to companies that were there before.
    void removeAccountKeys()
    {
        const QByteArray ofOthers = " WHERE batch = ?1 AND account NOT IN (SELECT id FROM account WHERE batch = ?1)";
        unlink(" WHERE account IN (SELECT account FROM account_key" + ofOthers + ") AND kind = 'id' AND (system, value) IN (SELECT system, external_id FROM account_key" +
                   ofOthers + ')', {m_batch});
        unlink(" WHERE account IN (SELECT account FROM account_domain" + ofOthers + ") AND kind = 'domain' AND value IN (SELECT domain FROM account_domain" + ofOthers + ')',
               {m_batch});
        change(m_connection, "DELETE FROM account_key" + ofOthers, {m_batch});
        const auto accounts = integers(m_connection, "SELECT account FROM account_domain" + ofOthers, {m_batch});
        change(m_connection, "UPDATE account SET domain = '' WHERE (id, domain) IN (SELECT account, domain FROM account_domain" + ofOthers + ')', {m_batch});
        change(m_connection, "DELETE FROM account_domain" + ofOthers, {m_batch});
        for (const qint64 account : accounts)
            change(m_connection, "UPDATE account SET domain = (SELECT domain FROM account_domain WHERE account = ?1 ORDER BY batch, domain LIMIT 1) "
                                 "WHERE id = ?1 AND domain = '' AND EXISTS (SELECT 1 FROM account_domain WHERE account = ?1)", {account});
    }

    bool isHeld(qint64 lead)
    {
        // What files say of a lead that goes waits; what people wrote needs the lead. A rule's step stays the rule's, whoever moves its day.
        const QByteArray lasting = m_leaving ? " AND batch NOT IN (SELECT id FROM batch WHERE kind = 'import')" : "";
        return !integers(m_connection,
                         "SELECT 1 FROM field_value WHERE lead = ?1 UNION ALL SELECT 1 FROM bant_answer WHERE lead = ?1" + lasting + " UNION ALL SELECT 1 FROM outcome WHERE lead = ?1" +
                             lasting + " UNION ALL SELECT 1 FROM adjustment WHERE lead = ?1 UNION ALL SELECT 1 FROM stage_move WHERE lead = ?1 AND moved_by <> 'rule'" + lasting +
                             " UNION ALL SELECT 1 FROM task WHERE lead = ?1 AND by_rule = 0 UNION ALL SELECT 1 FROM activity WHERE lead = ?1 AND identity IS NULL LIMIT 1", {lead})
                    .isEmpty();
    }

    void removeLeads()
    {
        QList<qint64> candidates = integers(m_connection, "SELECT id FROM lead WHERE batch = ?1", {m_batch});
        // Leads of an import undone before, which until now this batch held. The few commits lead to them, not the many leads.
        for (const qint64 lead : integers(m_connection, "SELECT l.id FROM batch b CROSS JOIN lead l ON l.batch = b.id WHERE b.undone_at IS NOT NULL", {}))
            if (m_touched.contains(lead)) candidates.append(lead);
        for (const qint64 lead : std::as_const(candidates)) {
            if (isHeld(lead)) {
                m_removed.keptLeads.append(lead);
                touch(lead);
                continue;
            }
            if (m_leaving) m_leaving->leaves(lead);
            for (const qint64 identity : integers(m_connection, "SELECT DISTINCT identity FROM activity WHERE lead = ?1", {lead})) release(identity, lead);
            removeLead(m_connection, lead);
            ++m_removed.leads;
        }
    }

    void restoreStates()
    {
        const auto leads = integers(m_connection, "SELECT DISTINCT s.lead FROM lead_state s JOIN lead l ON l.id = s.lead WHERE s.batch = ?1 AND l.batch <> ?1", {m_batch});
        change(m_connection, "DELETE FROM lead_state WHERE batch = ?1 AND lead NOT IN (SELECT id FROM lead WHERE batch = ?1)", {m_batch});
        for (const qint64 lead : leads) applyLeadStates(m_connection, lead);
    }

    Database& m_database;
    Connection& m_connection;
    qint64 m_batch;
    LeadsThatLeave* m_leaving;
    RemovedFacts m_removed;
    QSet<qint64> m_touched;
};

} // namespace

RemovedFacts removeFactsOf(Database& database, qint64 batch, LeadsThatLeave* leaving)
{
    return Undo(database, batch, leaving).run();
}

} // namespace Kelvin
