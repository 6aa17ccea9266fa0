// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/BatchRepository.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace Kelvin {

/// Who an activity says it is from, as written.
enum class IdentityKind { ExternalId, Email, Phone, Visitor, LeadId };

template <> struct EnumKeys<IdentityKind> {
    static constexpr std::array keys{std::pair{IdentityKind::ExternalId, "id"}, std::pair{IdentityKind::Email, "email"},
                                     std::pair{IdentityKind::Phone, "phone"}, std::pair{IdentityKind::Visitor, "visitor"},
                                     std::pair{IdentityKind::LeadId, "lead"}};
};

/// (kind, system, value): system only of external ids and visitors, value in its normal form.
struct Identity {
    IdentityKind kind = IdentityKind::Email;
    QString system;
    QString value;
    auto operator<=>(const Identity&) const = default;
};

inline size_t qHash(const Identity& identity, size_t seed = 0)
{
    return qHashMulti(seed, int(identity.kind), identity.system, identity.value);
}

/// An activity on its way into the file: numbers of the dictionaries instead of texts. Either a lead or an identity is given.
struct ActivityRow {
    qint64 lead = 0;                  ///< row of the lead; 0: not known yet, the activity waits under its identity
    qint64 identity = 0;              ///< number from identityNumber(); 0: none (logged by hand)
    int type = 0;
    Instant at = 0;
    Id key;
    qint64 attribute = 0;             ///< number from attributeNumber()
    qint64 mail = 0;                  ///< number from wordNumber(), 0: none
    qint64 system = 0;
    qint64 author = 0;
    CallResult result = CallResult::None;
    std::optional<double> value;
    std::optional<double> duration;
    std::optional<Instant> startsAt;
    QByteArray visit;                 ///< UTF-8, empty: none
    QByteArray title;
    QByteArray note;
};

/// Activities, their keys and dictionaries. Writes need an open Transaction; every call may throw StorageError.
class ActivityRepository {
public:
    explicit ActivityRepository(Database& database) : m_database(database) {}

    /// Numbers of the dictionaries, given when first asked for; an empty word has 0.
    qint64 wordNumber(const QString& text);
    qint64 attributeNumber(const QString& subject, const QString& campaign, const QString& source);
    qint64 identityNumber(const Identity& identity);

    /// One activity of a lead, or with lead 0 one that waits under its identity; false if its key was seen before. A null id becomes a random one.
    bool add(const Commit& commit, qint64 lead, const Activity& activity, qint64 identity = 0);

    /// Bulk, step 1: keys in ascending order without repetition; gives back which of them are new, and marks them as seen.
    std::vector<bool> addKeys(const std::vector<Id>& sortedKeys);
    /// Only the look: which of these keys (ascending) the file has not seen.
    std::vector<bool> unseen(const std::vector<Id>& sortedKeys) const;
    /// Bulk, step 2: rows whose keys are new, ordered by (lead, type, at, order of recording); waiting ones (lead 0) by (identity, type, at, ...).
    /// `next` gives the next row or nullptr at the end; `progress` is asked every 4,096 rows whether to go on (false: StorageError db_cancelled).
    qint64 addSorted(const Commit& commit, const std::function<const ActivityRow*()>& next, const std::function<bool(qint64)>& progress = {});

    /// Activities that wait under an identity go to the lead; the number moved.
    qint64 attachWaiting(qint64 identity, qint64 lead);
    /// Links a visitor to a lead and attaches what waited; the first link holds: false if the visitor is another lead's.
    bool linkVisitor(const Commit& commit, const Identity& visitor, qint64 lead);
    std::optional<qint64> leadOfVisitor(const Identity& visitor) const;
    QHash<Identity, qint64> allVisitors() const;

    /// Answers, outcomes and stages of a lead that is not known yet, as the use case wrote them; kind and body are its own.
    void addWaitingFact(const Commit& commit, const Identity& identity, const QString& kind, const QByteArray& body);
    struct WaitingFact {
        Id id;                        ///< stays with it, and names what is made of it
        QString kind;
        QByteArray body;
        qint64 batch = 0;             ///< the import that brought it: the facts made of it belong to that batch
        bool operator==(const WaitingFact&) const = default;
    };
    /// What waits under an identity, in the order it came.
    QList<WaitingFact> waitingFacts(const Identity& identity) const;
    /// The identities that something of a kind waits for.
    QSet<Identity> waitedForBy(const QString& kind) const;
    /// All that waits and is of a kind, with who it waits for, in the order it came.
    QList<std::pair<Identity, WaitingFact>> waitingOfKind(const QString& kind) const;
    /// Gives them back in the order they came; they wait no more, and are noted as what was attached to the lead.
    QList<WaitingFact> attachFacts(const Identity& identity, qint64 lead);
    /// Notes what a file says of a lead that is known, under the identity it would wait under; its id.
    Id noteAttached(const Commit& commit, qint64 lead, const Identity& identity, const QString& kind, const QByteArray& body);
    /// What imports said of the lead under an identity (a number; 0: under all) waits as it did or would have; gives back what that is.
    QList<WaitingFact> detachFacts(qint64 lead, qint64 identity);

private:
    ActivityRow rowOf(const Activity& activity);
    Database& m_database;
};

} // namespace Kelvin
