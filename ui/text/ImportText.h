// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/ColumnMapping.h"
#include "core/usecases/ImportFile.h"
#include "ui/text/Wording.h"

namespace Kelvin {

QString word(ImportKind kind);
QString word(MappedBy by);
/// Why a column goes where it goes: "Header “nazwa firmy”", "Header, close match", "Left out".
QString mappingReasonText(const ColumnTarget& column);
/// Name of a shipped preset: "HubSpot, contacts"; other names are a user's profiles.
QString presetText(const QString& preset);
/// Name of a separator as it is chosen: "Semicolon".
QString separatorText(const QString& separator);
/// Result in one sentence: "950 new, 0 updated, 3 rejected"; what is zero and not asked for is left out.
QString countsText(const Wording& w, const ImportCounts& counts);
/// Where the rows went, one for each: "4,318 rows, 15 columns".
QString fileSizeInRowsText(const Wording& w, qint64 rows, qint64 columns);
/// Crossings that an import left disarmed: "37 leads are above the line by old facts"; empty for none.
QString historyCrossingsText(const Wording& w, qint64 history);
/// Heads of the check's tiles: new updated unchanged skipped possibleDuplicates rejected remarks waiting.
QString countWord(const QString& which);
/// What the new rows of facts come to: "outcomes of 128 leads"; empty for rows that are leads or companies themselves.
QString newRowsText(const Wording& w, ImportKind kind, qint64 leads);
/// "32 rejected rows stay in /home/ewa/leads.rejects.csv".
QString rejectsText(const Wording& w, qint64 rejected, const QString& fileName);

} // namespace Kelvin
