// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/Record.h"
#include "core/usecases/ImportFile.h"

namespace Kelvin {

/// A row that cannot go in. The rejects file takes its cells from the source once more.
struct RejectedRow {
    qint64 line = 0;
    Issue issue;
    QString who;                               ///< what names it best: a name, a key; empty if it says nothing of that
};

/// Every row of a file as a typed record. One place holds them between check and commit; later they may lie on disk.
struct ImportRows {
    QStringList columns;
    std::vector<Record> records;               ///< in the order of the file, without the rejected ones
    QList<RejectedRow> rejected;
    QList<Issue> issues;
    QList<CheckedRow> found;                   ///< what the issues are about
    qint64 count = 0;                          ///< rows read, rejected ones too
    QString hash;                              ///< BLAKE2b-256 of the file's bytes, hex
};

/// Counts an issue about a row, and lists the row while its issue has less than `listedRows`: who it is about is still to be said.
CheckedRow* addFound(QList<Issue>& issues, QList<CheckedRow>& found, const Issue& issue);

/// What a row calls its person, the key people know best first; empty if it calls nobody.
QString personOf(const LeadKeys& keys);

/// Reads and types all rows. `cancelled` if the progress says so.
Result<ImportRows> readImportRows(Workspace& workspace, const ImportRequest& request, Instant importedAt, const Progress& progress);

} // namespace Kelvin
