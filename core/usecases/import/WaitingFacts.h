// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/Record.h"
#include "core/storage/ActivityRepository.h"

namespace Kelvin {

/// What a row says of somebody nobody knows yet, kept until a lead with that identity comes.
struct WaitingRecord {
    std::optional<Outcome> outcome;
    std::optional<StageRecord> stage;
    QList<BantAnswer> answers;
    std::optional<Identity> visitor;           ///< a visitor who turns out to be this person
    bool operator==(const WaitingRecord&) const = default;
};

// Kinds of what waits.
inline const QString waitingFacts = QStringLiteral("facts"), waitingVisitor = QStringLiteral("visitor");

/// Each fact of a row for itself, so that one which comes back from a lead that went is what it was. `author`: who answers where nobody is named.
QList<WaitingRecord> singleFacts(const WaitingRecord& row, const QString& author);
QByteArray waitingToBytes(const WaitingRecord& record);
WaitingRecord waitingFromBytes(const QByteArray& bytes);

} // namespace Kelvin
