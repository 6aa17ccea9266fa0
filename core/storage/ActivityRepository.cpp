// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActivityRepository.h"

#include "core/storage/LeadRows.h"
#include "core/storage/ActivityWriter.h"
#include "core/storage/RawStatement.h"
#include "core/storage/Statement.h"

namespace Kelvin {
namespace {

/// The number of a row of a dictionary, adding it if there is none. Bound from parameter 1 on.
template <typename... Texts> qint64 numberOf(Database& database, const char* select, const char* insert, const Texts&... texts)
{
    const auto bindAll = [&](RawStatement& statement) {
        int parameter = 0;
        (statement.bind(++parameter, texts), ...);
    };
    RawStatement found(database, select);
    bindAll(found);
    if (found.next()) return found.integer(0);
    RawStatement added(database, insert);
    bindAll(added);
    added.next();
    return added.integer(0);
}

QString joined(const QString& a, const QString& b, const QString& c)
{
    return a + QChar(0x1F) + b + QChar(0x1F) + c;
}

} // namespace

qint64 ActivityRepository::wordNumber(const QString& text)
{
    if (text.isEmpty()) return 0;
    auto& known = m_database.connection().words;
    if (const auto it = known.constFind(text); it != known.constEnd()) return *it;
    return *known.insert(text, numberOf(m_database, "SELECT id FROM word WHERE text = ?1", "INSERT INTO word (text) VALUES (?1) RETURNING id", text));
}

qint64 ActivityRepository::attributeNumber(const QString& subject, const QString& campaign, const QString& source)
{
    auto& known = m_database.connection().attributes;
    const QString name = joined(subject, campaign, source);
    if (const auto it = known.constFind(name); it != known.constEnd()) return *it;
    return *known.insert(name, numberOf(m_database, "SELECT id FROM attribute WHERE subject = ?1 AND campaign = ?2 AND source = ?3",
                                        "INSERT INTO attribute (subject, campaign, source) VALUES (?1, ?2, ?3) RETURNING id", subject, campaign, source));
}

qint64 ActivityRepository::identityNumber(const Identity& identity)
{
    auto& known = m_database.connection().identities;
    const QString kind = enumKey(identity.kind);
    const QString name = joined(kind, identity.system, identity.value);
    if (const auto it = known.constFind(name); it != known.constEnd()) return *it;
    return *known.insert(name, numberOf(m_database, "SELECT id FROM identity WHERE kind = ?1 AND system = ?2 AND value = ?3",
                                        "INSERT INTO identity (kind, system, value) VALUES (?1, ?2, ?3) RETURNING id", kind, identity.system, identity.value));
}

ActivityRow ActivityRepository::rowOf(const Activity& activity)
{
    ActivityRow row;
    row.type = activity.type;
    row.at = activity.at;
    row.key = activity.id.isNull() ? Id::random() : activity.id;
    row.attribute = attributeNumber(activity.subject, activity.campaign, activity.source);
    row.mail = wordNumber(activity.mail);
    row.system = wordNumber(activity.system);
    row.author = wordNumber(activity.author);
    row.result = activity.result;
    row.value = activity.value;
    row.duration = activity.durationSeconds;
    row.startsAt = activity.startsAt;
    row.visit = activity.visit.toUtf8();
    row.title = activity.title.toUtf8();
    row.note = activity.note.toUtf8();
    return row;
}

bool ActivityRepository::add(const Commit& commit, qint64 lead, const Activity& activity, qint64 identity)
{
    ActivityRow row = rowOf(activity);
    if (!addKeys({row.key}).front()) return false;
    row.lead = lead;
    row.identity = identity;
    ActivityWriter(m_database.connection(), commit).write(row);
    return true;
}

std::vector<bool> ActivityRepository::addKeys(const std::vector<Id>& sortedKeys)
{
    RawStatement insert(m_database, "INSERT INTO activity_key (key) VALUES (?1) ON CONFLICT (key) DO NOTHING");
    std::vector<bool> isNew(sortedKeys.size());
    for (size_t i = 0; i < sortedKeys.size(); ++i) {
        insert.bind(1, sortedKeys[i]);
        isNew[i] = insert.run() > 0;
    }
    return isNew;
}

std::vector<bool> ActivityRepository::unseen(const std::vector<Id>& sortedKeys) const
{
    RawStatement look(m_database, "SELECT 1 FROM activity_key WHERE key = ?1");
    std::vector<bool> isNew(sortedKeys.size());
    for (size_t i = 0; i < sortedKeys.size(); ++i) {
        look.bind(1, sortedKeys[i]);
        isNew[i] = !look.next();
        look.reset();
    }
    return isNew;
}

qint64 ActivityRepository::addSorted(const Commit& commit, const std::function<const ActivityRow*()>& next, const std::function<bool(qint64)>& progress)
{
    ActivityWriter writer(m_database.connection(), commit);
    qint64 count = 0;
    while (const ActivityRow* row = next()) {
        writer.write(*row);
        if (++count % 4'096 == 0 && progress && !progress(count))
            throw StorageError({FailureKind::Cancelled, QStringLiteral("db_cancelled"), {m_database.path()}});
    }
    return count;
}

qint64 ActivityRepository::attachWaiting(qint64 identity, qint64 lead)
{
    return moveWaitingToLead(m_database.connection(), identity, lead);
}

bool ActivityRepository::linkVisitor(const Commit& commit, const Identity& visitor, qint64 lead)
{
    if (const auto holder = leadOfVisitor(visitor)) return *holder == lead;
    const qint64 identity = identityNumber(visitor);
    Statement(m_database, "INSERT INTO visitor (identity, lead, linked_at, batch) VALUES (?1, ?2, ?3, ?4)")
        .bind(identity).bind(lead).bind(commit.at).bind(commit.batch).run();
    attachWaiting(identity, lead);
    m_database.connection().touch(lead);
    return true;
}

std::optional<qint64> ActivityRepository::leadOfVisitor(const Identity& visitor) const
{
    Statement row(m_database, "SELECT v.lead FROM visitor v JOIN identity i ON i.id = v.identity WHERE i.kind = ?1 AND i.system = ?2 AND i.value = ?3");
    row.bind(enumKey(visitor.kind)).bind(visitor.system).bind(visitor.value);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

QHash<Identity, qint64> ActivityRepository::allVisitors() const
{
    RawStatement row(m_database, "SELECT i.kind, i.system, i.value, v.lead FROM visitor v JOIN identity i ON i.id = v.identity");
    QHash<Identity, qint64> visitors;
    while (row.next())
        visitors.insert({enumFromKey<IdentityKind>(row.text(0)).value_or(IdentityKind::Visitor), row.text(1), row.text(2)}, row.integer(3));
    return visitors;
}

void ActivityRepository::addWaitingFact(const Commit& commit, const Identity& identity, const QString& kind, const QByteArray& body)
{
    Statement(m_database, "INSERT INTO waiting_fact (uuid, identity, kind, body, batch) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(Id::random()).bind(identityNumber(identity)).bind(kind).bind(QString::fromUtf8(body)).bind(commit.batch).run();
}

static QList<ActivityRepository::WaitingFact> factsOf(Statement& row)
{
    QList<ActivityRepository::WaitingFact> facts;
    while (row.next()) facts.append({row.id(0), row.text(1), row.text(2).toUtf8(), row.integer(3)});
    return facts;
}

QList<ActivityRepository::WaitingFact> ActivityRepository::waitingFacts(const Identity& identity) const
{
    // What waits again stands behind what came later: the commits tell the order.
    Statement row(m_database, "SELECT uuid, kind, body, batch FROM waiting_fact WHERE identity = ?1 ORDER BY batch, id");
    return factsOf(row.bind(knownIdentity(m_database.connection(), identity)));
}

QSet<Identity> ActivityRepository::waitedForBy(const QString& kind) const
{
    QSet<Identity> waitedFor;
    RawStatement row(m_database, "SELECT i.kind, i.system, i.value FROM identity i WHERE i.id IN (SELECT identity FROM waiting_fact WHERE kind = ?1)");
    row.bind(1, kind);
    while (row.next()) waitedFor.insert({enumFromKey<IdentityKind>(row.text(0)).value_or(IdentityKind::Email), row.text(1), row.text(2)});
    return waitedFor;
}

QList<std::pair<Identity, ActivityRepository::WaitingFact>> ActivityRepository::waitingOfKind(const QString& kind) const
{
    QList<std::pair<Identity, WaitingFact>> facts;
    RawStatement row(m_database, "SELECT i.kind, i.system, i.value, f.uuid, f.body, f.batch FROM waiting_fact f JOIN identity i ON i.id = f.identity WHERE f.kind = ?1 ORDER BY f.batch, f.id");
    row.bind(1, kind);
    while (row.next())
        facts.append({Identity{enumFromKey<IdentityKind>(row.text(0)).value_or(IdentityKind::Email), row.text(1), row.text(2)},
                      WaitingFact{row.id(3), kind, row.text(4).toUtf8(), row.integer(5)}});
    return facts;
}

QList<ActivityRepository::WaitingFact> ActivityRepository::attachFacts(const Identity& identity, qint64 lead)
{
    const QList<WaitingFact> facts = waitingFacts(identity);
    if (facts.isEmpty()) return facts;
    const qint64 number = identityNumber(identity);
    change(m_database.connection(), "INSERT INTO attached_fact (uuid, lead, identity, kind, body, batch) SELECT uuid, ?2, identity, kind, body, batch FROM waiting_fact "
                                    "WHERE identity = ?1 ORDER BY batch, id", {number, lead});
    change(m_database.connection(), "DELETE FROM waiting_fact WHERE identity = ?1", {number});
    return facts;
}

Id ActivityRepository::noteAttached(const Commit& commit, qint64 lead, const Identity& identity, const QString& kind, const QByteArray& body)
{
    const Id id = Id::random();
    Statement(m_database, "INSERT INTO attached_fact (uuid, lead, identity, kind, body, batch) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(id).bind(lead).bind(identityNumber(identity)).bind(kind).bind(QString::fromUtf8(body)).bind(commit.batch).run();
    return id;
}

QList<ActivityRepository::WaitingFact> ActivityRepository::detachFacts(qint64 lead, qint64 identity)
{
    Statement row(m_database, "SELECT uuid, kind, body, batch FROM attached_fact WHERE lead = ?1 AND (?2 = 0 OR identity = ?2) ORDER BY batch, id");
    const QList<WaitingFact> facts = factsOf(row.bind(lead).bind(identity));
    if (facts.isEmpty()) return facts;
    change(m_database.connection(), "INSERT INTO waiting_fact (uuid, identity, kind, body, batch) SELECT uuid, identity, kind, body, batch FROM attached_fact "
                                    "WHERE lead = ?1 AND (?2 = 0 OR identity = ?2) ORDER BY batch, id", {lead, identity});
    change(m_database.connection(), "DELETE FROM attached_fact WHERE lead = ?1 AND (?2 = 0 OR identity = ?2)", {lead, identity});
    return facts;
}

} // namespace Kelvin
