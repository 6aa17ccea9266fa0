// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/domain/Time.h"

namespace Kelvin {

class Database;
class Workspace;

// What a file says of itself beside its facts; the one place of these keys. May throw StorageError; writing needs an open transaction.

/// ISO 3166 country of telephone numbers in national form, or empty.
QString phoneCountry(Database& database);
void setPhoneCountry(Database& database, const QString& country);

// The same for the views.
Result<QString> phoneCountryOf(Workspace& workspace);
/// The country as its code: `bad_country` if there is no such country; empty: numbers in national form are not read.
Result<QString> knownPhoneCountry(const QString& country);
Result<Done> choosePhoneCountry(Workspace& workspace, const QString& country);

/// The last 00:00 UTC at which all leads were stepped.
Instant lastStep(Database& database);
void setLastStep(Database& database, Instant day);

} // namespace Kelvin
