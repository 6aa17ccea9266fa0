// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LastingKey.h"

#include "core/storage/Statement.h"

#include <limits>
#include <tuple>

namespace Kelvin {
namespace {

/// What finds the commit that gave a lead (?1) an identity (?2 system, ?3 value).
const char* giverOf(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::ExternalId: return "SELECT batch FROM lead_key WHERE lead = ?1 AND system = ?2 AND external_id = ?3";
    case IdentityKind::Email: return "SELECT batch FROM lead_email WHERE lead = ?1 AND ?2 = '' AND email = ?3";
    case IdentityKind::Phone: return "SELECT batch FROM lead_phone WHERE lead = ?1 AND ?2 = '' AND phone = ?3";
    case IdentityKind::Visitor:
        return "SELECT v.batch FROM visitor v JOIN identity i ON i.id = v.identity WHERE v.lead = ?1 AND i.kind = 'visitor' AND i.system = ?2 AND i.value = ?3";
    case IdentityKind::LeadId: break;
    }
    return nullptr;
}

} // namespace

Identity lastingKey(Database& database, qint64 lead, const QList<Identity>& identities)
{
    if (identities.size() == 1) return identities.first();
    Statement made(database, "SELECT batch FROM lead WHERE id = ?1");
    const qint64 maker = made.bind(lead).next() ? made.integer(0) : 0;
    // A key of the lead's own goes with the lead only.
    const auto place = [&](const Identity& identity) {
        const char* sql = giverOf(identity.kind);
        if (!sql) return std::tuple(true, true, std::numeric_limits<qint64>::max());
        Statement row(database, sql);
        row.bind(lead).bind(identity.system).bind(identity.value);
        const qint64 giver = row.next() ? row.integer(0) : std::numeric_limits<qint64>::max();
        const bool isVisitor = identity.kind == IdentityKind::Visitor || giver == std::numeric_limits<qint64>::max();
        return std::tuple(isVisitor, giver != maker, giver);
    };
    const Identity* best = &identities.first();
    auto bestPlace = place(*best);
    for (const Identity& identity : identities) {
        const auto other = place(identity);
        if (other >= bestPlace) continue;
        best = &identity;
        bestPlace = other;
    }
    return *best;
}

} // namespace Kelvin
