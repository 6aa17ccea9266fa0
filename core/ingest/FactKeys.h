// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Id.h"
#include "core/domain/Result.h"
#include "core/ingest/Record.h"

namespace Kelvin {

/// The first 128 bits of BLAKE2b over these parts, each with its length before it, so that no two lists of parts meet.
Id hashedId(const QStringList& parts);
/// BLAKE2b-256 of a file's bytes as hexadecimal digits; the codes of checkFile.
Result<QString> hashOfFile(const QString& path);

/// Who a row says it is about, as written: the visitor id if there is one, else the e-mail, else the lead's id, else the telephone.
QString personKey(const LeadKeys& keys);

/// Gives activities their keys (import.md section 5): of (system, eventId), else of (system, person, time as written, type, subject,
/// ordinal of this identical row in its file). One object per file: it counts the identical rows.
class ActivityKeys {
public:
    Id keyOf(const ActivityRecord& record);

private:
    QHash<Id, int> m_seen;
};

/// The id of an answer from a file: the same row twice is one answer.
Id answerKey(const LeadKeys& keys, const BantAnswer& answer);

} // namespace Kelvin
