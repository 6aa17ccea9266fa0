// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"
#include "core/storage/Database.h"

namespace Kelvin::Tests {

/// Writes the facts of a population (see benchmarkPopulation) into an empty file as one commit, by the calls that an import makes.
/// May throw StorageError.
void writePopulation(Database& database, const FactColumns& columns);

} // namespace Kelvin::Tests
