// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/KnownThen.h"

#include "core/storage/ActivityRepository.h"
#include "core/storage/LeadRows.h"
#include "core/storage/RawStatement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace Kelvin {
namespace {

/// The facts of a lead that came after a commit.
class LaterFacts {
public:
    LaterFacts(Database& database, const LeadFacts& lead, const StageMove& move) : m_connection(database.connection()), m_lead(lead), m_move(move)
    {
        RawStatement row(database, "SELECT batch FROM stage_move WHERE uuid = ?1");
        row.bind(1, move.id);
        if (row.next()) m_commit = row.integer(0);
    }

    QSet<Id> find()
    {
        m_later = factsOfCommits(m_connection, m_lead, m_commit + 1, std::numeric_limits<qint64>::max());
        underLaterKeys();
        ofLaterMerges();
        return m_later;
    }

private:
    /// Facts that waited keep the commit that brought them.
    void underLaterKeys()
    {
        QList<qint64> identities =
            integers(m_connection, "SELECT i.id FROM lead_key k JOIN identity i ON i.kind = 'id' AND i.system = k.system AND i.value = k.external_id WHERE k.lead = ?1 AND k.batch > ?2 "
                                   "UNION SELECT i.id FROM lead_email k JOIN identity i ON i.kind = 'email' AND i.system = '' AND i.value = k.email WHERE k.lead = ?1 AND k.batch > ?2 "
                                   "UNION SELECT i.id FROM lead_phone k JOIN identity i ON i.kind = 'phone' AND i.system = '' AND i.value = k.phone WHERE k.lead = ?1 AND k.batch > ?2 "
                                   "UNION SELECT identity FROM visitor WHERE lead = ?1 AND batch > ?2", {m_lead.row, m_commit});
        RawStatement fact(m_connection, "SELECT body FROM attached_fact WHERE lead = ?1 AND identity = ?2");
        RawStatement activity(m_connection, "SELECT key FROM activity WHERE lead = ?1 AND identity = ?2");
        // The list grows: who a visitor is may have waited too.
        for (qsizetype i = 0; i < identities.size(); ++i) {
            activity.bind(1, m_lead.row);
            activity.bind(2, identities.at(i));
            while (activity.next()) m_later.insert(activity.id(0));
            activity.reset();
            fact.bind(1, m_lead.row);
            fact.bind(2, identities.at(i));
            while (fact.next()) attached(QJsonDocument::fromJson(fact.text(0).toUtf8()).object(), identities);
            fact.reset();
        }
    }

    void attached(const QJsonObject& fact, QList<qint64>& identities)
    {
        for (const QJsonValue& answer : fact[QLatin1String("answers")].toArray()) m_later.insert(Id::fromString(answer[QLatin1String("id")].toString()));
        const QJsonObject visitor = fact[QLatin1String("visitor")].toObject();
        const qint64 identity = visitor.isEmpty() ? 0 : knownIdentity(m_connection, Identity{IdentityKind::Visitor, visitor[QLatin1String("system")].toString(),
                                                                                             visitor[QLatin1String("value")].toString()});
        if (identity != 0 && !identities.contains(identity)) identities.append(identity);
    }

    /// Of two merged leads the facts of the one that the move is not of. A lead that was merged may have been merged into before.
    void ofLaterMerges()
    {
        QList<qint64> leads{m_lead.row};
        for (qsizetype i = 0; i < leads.size(); ++i) {
            QList<std::pair<qint64, qint64>> merges;
            RawStatement row(m_connection, "SELECT batch, from_lead FROM lead_merge WHERE into_lead = ?1 AND batch > ?2");
            row.bind(1, leads.at(i));
            row.bind(2, m_commit);
            while (row.next()) merges.append({row.integer(0), row.integer(1)});
            for (const auto& [commit, from] : std::as_const(merges)) {
                const QSet<Id> merged = factsMerged(commit, from);
                if (merged.contains(m_move.id)) eachFact([&](const Id& id) { if (!merged.contains(id)) m_later.insert(id); });
                else m_later.unite(merged);
                leads.append(from);
            }
        }
    }

    QSet<Id> factsMerged(qint64 commit, qint64 from)
    {
        RawStatement row(m_connection, "SELECT fact FROM merged_fact WHERE batch = ?1 AND from_lead = ?2 "
                                       "AND kind IN ('activity', 'field_value', 'bant_answer', 'adjustment', 'stage_move')");
        row.bind(1, commit);
        row.bind(2, from);
        QSet<Id> facts;
        while (row.next()) facts.insert(row.id(0));
        return facts;
    }

    template <typename Take> void eachFact(const Take& take)
    {
        for (const Activity& fact : m_lead.activities) take(fact.id);
        for (const FieldChange& fact : m_lead.fields) take(fact.id);
        for (const BantAnswer& fact : m_lead.answers) take(fact.id);
        for (const Adjustment& fact : m_lead.adjustments) take(fact.id);
    }

    Connection& m_connection;
    const LeadFacts& m_lead;
    const StageMove& m_move;
    qint64 m_commit = 0;
    QSet<Id> m_later;
};

} // namespace

QSet<Id> factsOfCommits(Connection& connection, const LeadFacts& lead, qint64 first, qint64 last)
{
    RawStatement row(connection, "SELECT key FROM activity WHERE lead = ?1 AND batch BETWEEN ?2 AND ?3 "
                                 "UNION ALL SELECT uuid FROM field_value WHERE lead = ?1 AND batch BETWEEN ?2 AND ?3 "
                                 "UNION ALL SELECT uuid FROM bant_answer WHERE lead = ?1 AND +batch BETWEEN ?2 AND ?3 "
                                 "UNION ALL SELECT uuid FROM adjustment WHERE lead = ?1 AND +batch BETWEEN ?2 AND ?3 "
                                 "UNION ALL SELECT uuid FROM account_value WHERE account = ?4 AND batch BETWEEN ?2 AND ?3");
    row.bind(1, lead.row);
    row.bind(2, first);
    row.bind(3, last);
    row.bind(4, lead.account ? lead.account->row : 0);
    QSet<Id> facts;
    while (row.next()) facts.insert(row.id(0));
    return facts;
}

LeadFacts withoutFacts(LeadFacts lead, const QSet<Id>& gone)
{
    const auto isGone = [&](const auto& fact) { return gone.contains(fact.id); };
    lead.activities.removeIf(isGone);
    lead.fields.removeIf(isGone);
    lead.answers.removeIf(isGone);
    lead.adjustments.removeIf(isGone);
    if (lead.account) lead.account->fields.removeIf(isGone);
    return lead;
}

LeadFacts asKnownAt(Database& database, const LeadFacts& lead, const StageMove& move)
{
    return withoutFacts(lead, LaterFacts(database, lead, move).find());
}

} // namespace Kelvin
