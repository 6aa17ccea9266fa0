// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/ingest/ColumnMapping.h"
#include "core/ingest/ColumnProfile.h"
#include "core/ingest/readers/CsvReader.h"
#include "core/usecases/EditLead.h"

#include <functional>

namespace Kelvin {

/// What is to happen to crossings that the imported facts cause (import.md section 3).
enum class PromotePolicy { Fresh, No, Now, Replay };

template <> struct EnumKeys<PromotePolicy> {
    static constexpr std::array keys{std::pair{PromotePolicy::Fresh, "fresh"}, std::pair{PromotePolicy::No, "no"},
                                     std::pair{PromotePolicy::Now, "now"}, std::pair{PromotePolicy::Replay, "replay"}};
};

/// Opens a file and says what it is: format, columns, samples, guessed mapping settled by all rows.
struct FileLook {
    QString path;
    QString name;                              ///< without its folder
    qint64 bytes = 0;
    QString encoding, separator;               ///< as they were used
    CsvOptions reading;                        ///< what was wished of them: the check reads the file the same way
    QStringList columns;
    QList<QStringList> samples;                ///< first rows
    ColumnMapping mapping;
    FileProfile profile;                       ///< what all rows say: for mapping the rest to custom fields
    const ImportVocabulary* vocabulary = nullptr; ///< the words it was guessed with; they live as long as what is shipped
    QList<Issue> questions;                    ///< what must be answered first: ambiguous_date_order, mixed_date_order
};
/// `reading` is what a person says of encoding and separator; what it does not say is detected.
Result<FileLook> lookAtFile(Workspace& workspace, const QString& path, const QString& preset = {}, const Progress& progress = {}, const CsvOptions& reading = {});

struct ImportRequest {
    QString path;
    ColumnMapping mapping;
    PromotePolicy promote = PromotePolicy::Fresh;
    QString rejectsPath;                       ///< empty: beside the file, NAME.rejects.csv or the next free name, only if there are rejects
    std::function<QString(const QString& code, const QStringList& args)> reasonText; ///< the sentence for the rejects file; core has none
    QString name;                              ///< what the history calls the file; empty: its own name
    CsvOptions reading{};                      ///< of the look
};

/// The name of the file in the history.
QString fileNameOf(const ImportRequest& request);

/// Counts as the contract of interface.md section 4; rows = created + updated + unchanged + skipped + rejected, always.
struct ImportCounts {
    qint64 rows = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, rejected = 0, waiting = 0, possibleDuplicates = 0;
    qint64 fresh = 0, history = 0, promoted = 0;
    bool operator==(const ImportCounts&) const = default;
};

/// The most rows of a kind that a check lists.
constexpr qsizetype listedRows = 10'000;

/// A row that did not go in, or one of the other lists of the check.
struct CheckedRow {
    qint64 line = 0;
    QString column, value;
    QString code;
    QStringList args;
    QString who;                               ///< name or key of the lead, if known
};

/// All rows read, resolved and counted; nothing written to the workspace. These rows, and no others, are what commitImport writes.
class CheckedImport {
public:
    CheckedImport();
    ~CheckedImport();
    CheckedImport(CheckedImport&&) noexcept;
    CheckedImport& operator=(CheckedImport&&) noexcept;

    ImportCounts counts;
    QList<Issue> issues;
    QList<CheckedRow> rejected, created, updated, duplicates; ///< at most `listedRows` of each, but all that are rejected
    QList<CheckedRow> found;                   ///< what the issues are about, of rows that go in as well: at most `listedRows` of each issue
    qint64 leadsOfFacts = 0;                   ///< leads that new activities, answers and outcomes are of
    QString rejectsSaved;                      ///< where saveRejects wrote them
    struct Rows;
    std::unique_ptr<Rows> rows;                ///< the resolved records
    /// Takes counts and lists from the plan of `rows`.
    void adoptPlan();
    ImportRequest request;
    QString hash;
};

struct ImportResult {
    qint64 batch = 0;
    ImportCounts counts;
    qint64 left = 0;                           ///< crossings by old facts that promoted nobody: promoteHistory can take them up
    QList<Issue> issues;
    QString rejectsPath;                       ///< empty: no rejects
    QString kind, preset, system, file;
    CommitResult commit;
};

Result<CheckedImport> checkImport(Workspace& workspace, const ImportRequest& request, const Actor& actor, const Progress& progress = {});
/// Writes the rejected rows before the import, where a person wants them; the import then leaves that file as it is. Returns its path.
Result<QString> saveRejects(Workspace& workspace, CheckedImport& checked, const QString& path);
/// One transaction: all rows or none. A cancel leaves the file as it was.
Result<ImportResult> commitImport(Workspace& workspace, CheckedImport& checked, const Actor& actor, const Progress& progress = {});
/// Promotes the history crossings an import left disarmed: now, or at the dates they crossed.
Result<CommitResult> promoteHistory(Workspace& workspace, qint64 batch, PromotePolicy policy, const Actor& actor);

/// What the checked rows would do to bands and temperatures of everybody: counts before and after, and the crossings as they would be counted.
struct ImportEffect {
    std::array<qint64, 3> temperatureBefore{}, temperatureAfter{};
    std::array<qint64, 4> bandBefore{}, bandAfter{};
    qint64 leadsBefore = 0, leadsAfter = 0;
    qint64 fresh = 0, history = 0, promoted = 0;
    QList<Issue> issues;                       ///< what shows only when the rows are written
    QList<CheckedRow> found;                   ///< what these are about: at most `listedRows` of each
    qint64 left = 0;                           ///< as of ImportResult
};
Result<ImportEffect> effectOfImport(Workspace& workspace, const CheckedImport& checked, const Actor& actor, const Progress& progress = {});

} // namespace Kelvin
