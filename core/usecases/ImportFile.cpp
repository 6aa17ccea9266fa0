// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ImportFile.h"

#include "core/ingest/readers/CsvReader.h"
#include "core/storage/ColumnLoader.h"
#include "core/storage/NoTimeLimit.h"
#include "core/storage/Transaction.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ModelChoice.h"
#include "core/usecases/OwnFile.h"
#include "core/usecases/PromoteLeft.h"
#include "core/usecases/StepCrossings.h"
#include "core/usecases/import/ImportWriter.h"
#include "core/usecases/import/RejectsFile.h"

#include <QFileInfo>
#include <QJsonObject>

namespace Kelvin {

using namespace Qt::StringLiterals;

/// The rows between check and commit, and what the plan was made on.
struct CheckedImport::Rows {
    ImportRows rows;
    ImportPlan plan;
    qint64 changeCounter = 0;
    Instant plannedAt = 0;                     ///< answers without a time have this one
};

CheckedImport::CheckedImport() = default;
CheckedImport::~CheckedImport() = default;
CheckedImport::CheckedImport(CheckedImport&&) noexcept = default;
CheckedImport& CheckedImport::operator=(CheckedImport&&) noexcept = default;

Result<FileLook> lookAtFile(Workspace& workspace, const QString& path, const QString& preset, const Progress& progress, const CsvOptions& reading)
{
    if (const auto objection = ownFileObjection(workspace.path(), path)) return *objection;
    auto source = openCsv(path, reading);
    if (!source) return source.failure();
    FileLook look;
    look.path = path;
    look.reading = reading;
    look.name = QFileInfo(path).fileName();
    look.bytes = QFileInfo(path).size();
    look.encoding = enumKey((*source)->format().encoding);
    look.separator = QLatin1Char((*source)->format().dialect.separator);
    look.columns = (*source)->columns();
    const ImportVocabulary& vocabulary = workspace.shipped().vocabulary;
    look.vocabulary = &vocabulary;
    const auto named = mappingOfPreset(preset, look.columns, vocabulary);
    if (!named && !preset.isEmpty()) return Failure{FailureKind::Usage, u"unknown_preset"_s, {preset}};
    // Types and the order of day and month come from all rows, not from a sample.
    RowBatch batch;
    while ((*source)->next(batch)) {
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        for (const SourceRow& row : batch.rows) {
            if (look.samples.size() >= 50) break;
            QStringList cells;
            for (int column = 0; column < look.columns.size(); ++column) cells.append(batch.cell(row, column).toString().left(200));
            look.samples.append(cells);
        }
        addToProfile(look.profile, look.columns, batch);
        progress.report((*source)->progress().bytesRead, (*source)->progress().bytesTotal);
    }
    if (const auto failure = (*source)->failure()) return *failure;
    look.mapping = named ? *named : guessMapping(look.columns, vocabulary, look.profile);
    look.questions = settleByRows(look.mapping, look.profile);
    return look;
}

Result<CheckedImport> checkImport(Workspace& workspace, const ImportRequest& request, const Actor& actor, const Progress& progress)
{
    if (const auto objection = ownFileObjection(workspace.path(), request.path)) return *objection;
    if (!request.rejectsPath.isEmpty())
        if (const auto objection = outputObjection(workspace.path(), request.rejectsPath, request.path)) return *objection;
    for (const Issue& issue : checkMapping(request.mapping)) return Failure{FailureKind::Input, issue.code, issue.args};
    auto rows = attempt([&] { return readImportRows(workspace, request, actor.now, progress); });
    if (!rows) return rows.failure();
    for (const Issue& remark : mappingRemarks(request.mapping, workspace.shipped().vocabulary.words)) addIssue(rows->issues, remark);
    const NoTimeLimit asLongAsTheFile(workspace.database());
    return attempt([&]() -> Result<CheckedImport> {
        CheckedImport checked;
        checked.request = request;
        checked.hash = rows->hash;
        checked.rows = std::make_unique<CheckedImport::Rows>();
        checked.rows->rows = std::move(*rows);
        checked.rows->changeCounter = workspace.database().changeCounter();
        checked.rows->plan = planImport(workspace, checked.rows->rows, request, actor.now);
        checked.rows->plannedAt = actor.now;
        checked.adoptPlan();
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        return checked;
    });
}

void CheckedImport::adoptPlan()
{
    const ImportPlan& plan = rows->plan;
    counts = plan.counts;
    issues = plan.issues;
    created = plan.created;
    updated = plan.updated;
    duplicates = plan.duplicates;
    found = rows->rows.found + plan.found;
    leadsOfFacts = plan.leadsOfFacts;
    rejectsSaved.clear();
    rejected.clear();
    for (const RejectedRow& row : rows->rows.rejected + plan.rejected)
        rejected.append(CheckedRow{row.line, row.issue.column, row.issue.args.value(0), row.issue.code, row.issue.args, row.who});
}

Result<QString> saveRejects(Workspace& workspace, CheckedImport& checked, const QString& path)
{
    if (const auto objection = outputObjection(workspace.path(), path, checked.request.path)) return *objection;
    ImportRequest request = checked.request;
    request.rejectsPath = path;
    const auto written = writeRejects(request, checked.rejected);
    if (written) checked.rejectsSaved = *written;
    return written;
}

QString fileNameOf(const ImportRequest& request)
{
    return request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name;
}

static QJsonObject countsOf(const CheckedImport& checked)
{
    const ImportCounts& c = checked.counts;
    return QJsonObject{{u"kind"_s, enumKey(checked.request.mapping.kind)}, {u"rows"_s, c.rows}, {u"new"_s, c.created}, {u"updated"_s, c.updated},
                       {u"unchanged"_s, c.unchanged}, {u"rejected"_s, c.rejected}, {u"waiting"_s, c.waiting}};
}

static Batch batchOf(const CheckedImport& checked, const Actor& actor)
{
    Batch batch;
    batch.kind = u"import"_s;
    batch.code = u"file_imported"_s;
    batch.author = actor.name;
    batch.at = actor.now;
    batch.file = fileNameOf(checked.request);
    batch.fileHash = checked.hash;
    batch.profile = checked.request.mapping.preset;
    batch.system = checked.request.mapping.system;
    batch.counts = countsOf(checked);
    return batch;
}

static void addDisagreements(QList<Issue>& issues, int leads)
{
    if (leads > 0) addIssue(issues, Issue{u"stage_disagrees"_s, leads, 0, {}, {}});
}

/// With Now and Replay old facts promote as well; who is not promoted even then may not be.
static qint64 leftOf(PromotePolicy promote, int history)
{
    return promote == PromotePolicy::Now || promote == PromotePolicy::Replay ? 0 : history;
}

Result<ImportResult> commitImport(Workspace& workspace, CheckedImport& checked, const Actor& actor, const Progress& progress)
{
    int disagreements = 0;
    const auto done = commitDeed(workspace, batchOf(checked, actor), checked.request.promote, [&](const Commit& commit) -> Result<Written> {
        // An edit since the check may have changed who is known: the same rows are decided again.
        if (workspace.database().changeCounter() != checked.rows->changeCounter) {
            checked.rows->plan = planImport(workspace, checked.rows->rows, checked.request, actor.now);
            checked.rows->plannedAt = actor.now;
            checked.adoptPlan();
            BatchRepository(workspace.database()).setCounts(commit.batch, countsOf(checked));
        }
        // A person may look at the check for a while: what has no time is of the import.
        for (PlannedLead& planned : checked.rows->plan.leads)
            for (BantAnswer& answer : planned.answers)
                if (answer.answeredAt == checked.rows->plannedAt) answer.answeredAt = actor.now;
        Written written = writePlan(workspace, commit, checked.rows->plan, checked.request, progress);
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        disagreements = written.disagreements;
        return written;
    }, progress);
    if (!done) return done.failure();
    ImportResult result;
    result.batch = done->commit;
    result.commit = *done;
    result.counts = checked.counts;
    result.counts.fresh = done->freshCrossings;
    result.counts.history = done->historyCrossings;
    result.counts.promoted = done->promoted;
    result.left = leftOf(checked.request.promote, done->historyCrossings);
    result.issues = checked.issues;
    addDisagreements(result.issues, disagreements);
    result.kind = enumKey(checked.request.mapping.kind);
    result.preset = checked.request.mapping.preset;
    result.system = checked.request.mapping.system;
    result.file = fileNameOf(checked.request);
    // Who saved them may be correcting them by now.
    const auto rejects = checked.rejectsSaved.isEmpty() ? writeRejects(checked.request, checked.rejected) : Result<QString>(checked.rejectsSaved);
    // The rows are in: that their rejects could not be written is said, and takes nothing back.
    if (rejects) result.rejectsPath = *rejects;
    else addIssue(result.issues, Issue{u"rejects_not_written"_s, 1, 0, {}, rejects.failure().args});
    return result;
}

Result<CommitResult> promoteHistory(Workspace& workspace, qint64 batch, PromotePolicy policy, const Actor& actor)
{
    Batch deed;
    deed.kind = u"stage"_s;
    deed.code = u"history_promoted"_s;
    deed.args = {QString::number(batch)};
    deed.author = actor.name;
    deed.at = actor.now;
    return commitDeed(workspace, deed, PromotePolicy::No, [&](const Commit& commit) -> Result<Written> {
        if (!BatchRepository(workspace.database()).find(batch)) return Failure{FailureKind::Usage, u"no_commit"_s, {QString::number(batch)}};
        Written written;
        written.leads = promoteLeft(workspace, commit, batch, policy, actor.now);
        written.nothing = written.leads.isEmpty();
        return written;
    });
}

namespace {

/// Ends a transaction that must not be kept.
struct OnlyLooking {};

void tally(Workspace& workspace, Instant at, std::array<qint64, 3>& temperatures, std::array<qint64, 4>& bands, qint64& leads)
{
    for (const Scorecard& card : primaryCards(workspace, loadColumns(workspace.database(), needsOf(workspace)), at)) {
        if (!card.exists) continue;
        ++temperatures[size_t(card.temperature)];
        ++bands[size_t(card.band)];
        ++leads;
    }
}

} // namespace

Result<ImportEffect> effectOfImport(Workspace& workspace, const CheckedImport& checked, const Actor& actor, const Progress& progress)
{
    ImportEffect effect;
    // Written for a look and rolled back: the same code says what would happen and makes it happen.
    try {
        const auto looked = writeTransaction(workspace.database(), [&]() -> Result<Done> {
            tally(workspace, actor.now, effect.temperatureBefore, effect.bandBefore, effect.leadsBefore);
            const Commit commit = BatchRepository(workspace.database()).begin(batchOf(checked, actor));
            // As the commit would: an edit since the check may have changed who is known.
            const bool isOfNow = workspace.database().changeCounter() == checked.rows->changeCounter;
            const ImportPlan again = isOfNow ? ImportPlan() : planImport(workspace, checked.rows->rows, checked.request, actor.now);
            const Written written = writePlan(workspace, commit, isOfNow ? checked.rows->plan : again, checked.request, progress);
            addDisagreements(effect.issues, written.disagreements);
            effect.found = written.disagreeing;
            const StepResult stepped = stepCrossings(workspace, commit, StepOrder{written.leads, written.allLeads, actor.now, checked.request.promote, written.stageGiven}, progress);
            effect.fresh = stepped.fresh;
            effect.history = stepped.history;
            effect.promoted = stepped.promoted;
            effect.left = leftOf(checked.request.promote, stepped.history);
            tally(workspace, actor.now, effect.temperatureAfter, effect.bandAfter, effect.leadsAfter);
            throw OnlyLooking{};
        });
        if (!looked) return looked.failure();
    } catch (const OnlyLooking&) {
    }
    return effect;
}

} // namespace Kelvin
