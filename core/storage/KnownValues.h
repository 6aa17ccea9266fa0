// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/FieldRegistry.h"
#include "core/storage/Database.h"

namespace Kelvin {

/// What of an activity is words that conditions compare.
enum class ActivityWord { Subject, Campaign, Source };

// What the file holds, for completing what a person types. May throw StorageError.

/// The stored texts of a field of leads and companies, most frequent first; tags one by one. Looks at the first 20,000 values only.
QStringList readFieldTexts(Database& database, const QString& field, int most);
/// The words of activities, those of most different activities first.
QStringList readActivityWords(Database& database, ActivityWord word, int most);
/// The custom fields in the file with the type of their first value, by key.
QList<FieldSpec> readCustomFields(Database& database);

} // namespace Kelvin
