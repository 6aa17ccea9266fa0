// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/ColumnMapping.h"

namespace Kelvin {

/// A mapping as a profile that can be saved: readable, equal values give equal bytes.
QByteArray mappingToJson(const ColumnMapping& mapping);
/// The inverse. Failures: those of parseJson, and profile_invalid (member).
Result<ColumnMapping> mappingFromJson(const QByteArray& bytes);

/// A saved mapping for a file whose columns stand in another order or number: matched by name, new ones left out. Columns of the
/// profile the file does not have are in `missing`.
ColumnMapping fitMapping(const ColumnMapping& profile, const QStringList& header, QStringList& missing);

} // namespace Kelvin
