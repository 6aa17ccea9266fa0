// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/FactColumns.h"
#include "core/usecases/LeadTable.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

/// The value of a column's lead at `t`; no value before its first change.
FieldValue valueAt(const FieldColumn& column, size_t lead, Instant t);

/// Loads what the rules in force and the list read in one go: asked for one after the other, the file would be read twice. May throw StorageError.
void loadForList(Workspace& workspace, const Progress& progress = {});

/// Fills the fields of a row that the list shows beside names and scores (title, city, country, source ...), as known at `asOf`.
void addListFields(LeadRow& row, const LeadFacts& facts, Instant asOf);
/// The same for everybody, from the columns the workspace keeps. May throw StorageError.
void addListFields(Workspace& workspace, QList<LeadRow>& rows, Instant asOf);
/// The same from the file, without reading activities. May throw StorageError.
void addStoredFields(Workspace& workspace, QList<LeadRow>& rows, Instant asOf);

} // namespace Kelvin
