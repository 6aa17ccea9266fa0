// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/BatchRepository.h"
#include "core/storage/LeadCreation.h"

namespace Kelvin {

class RawStatement;

/// The stored name of a value's type; empty for no value. Choice is stored as text.
QString valueTypeKey(const FieldValue& value);
/// Reads a value as stored.
FieldValue storedValue(const QString& typeKey, const QString& text);
/// Appends a change to the history of a lead (`ofAccount` false) or a company. Null id, no author, recordedAt 0: taken from the commit.
void insertFieldChange(Connection& connection, bool ofAccount, const Commit& commit, qint64 owner, const FieldChange& change, Dating dating);
/// Reads a change from the columns uuid, field, type, value, valid_from, recorded_at, undated, system, author, the first at `column`.
FieldChange readFieldChange(const RawStatement& row, int column);

} // namespace Kelvin
