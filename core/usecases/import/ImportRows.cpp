// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/ImportRows.h"

#include "core/ingest/FactKeys.h"
#include "core/ingest/RecordBuilder.h"
#include "core/ingest/readers/CsvReader.h"
#include "core/usecases/FileSettings.h"

#include <QFile>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// The catalogue of the published models, so that a user's own types are known.
QList<ActivityType> catalogueOf(const Workspace& workspace)
{
    for (const StoredModel& model : workspace.models())
        if (const ModelVersion* version = model.published(); version && !version->model.activityTypes.isEmpty()) return version->model.activityTypes;
    return shippedActivityTypes();
}

/// What a row that cannot be used says of who it is about, as written: a name before a key.
QString whoIsMeant(const ColumnMapping& mapping, const RowBatch& batch, const SourceRow& row)
{
    const auto cell = [&](QStringView target) {
        const int column = mapping.columnOf(target);
        return column < 0 ? QString() : batch.cell(row, column).trimmed().left(200).toString();
    };
    const QString full = (cell(u"firstName") + u' ' + cell(u"lastName")).trimmed();
    for (const QString& who : {cell(u"name"), full, cell(u"email"), cell(u"externalId"), cell(u"phone"), cell(u"company"), cell(u"domain"), cell(u"visitorId"),
                               cell(u"dealName"), cell(u"dealId"), cell(u"eventId")})
        if (!who.isEmpty()) return who;
    return {};
}

} // namespace

CheckedRow* addFound(QList<Issue>& issues, QList<CheckedRow>& found, const Issue& issue)
{
    addIssue(issues, issue);
    const auto counted = std::find_if(issues.cbegin(), issues.cend(), [&](const Issue& same) { return same.code == issue.code && same.column == issue.column; });
    return counted->count > listedRows ? nullptr : &found.emplace_back(CheckedRow{issue.line, issue.column, issue.args.value(0), issue.code, issue.args, {}});
}

QString personOf(const LeadKeys& keys)
{
    for (const QString* key : {&keys.email, &keys.externalId, &keys.phone, &keys.visitorId})
        if (!key->isEmpty()) return *key;
    return {};
}

Result<ImportRows> readImportRows(Workspace& workspace, const ImportRequest& request, Instant importedAt, const Progress& progress)
{
    auto source = openCsv(request.path, request.reading);
    if (!source) return source.failure();
    ImportRows rows;
    rows.columns = (*source)->columns();
    RecordContext context;
    context.zone = workspace.zone();
    context.country = phoneCountry(workspace.database());
    context.importedAt = importedAt;
    context.activityTypes = catalogueOf(workspace);
    RecordBuilder builder(request.mapping, context);
    RowBatch batch;
    while ((*source)->next(batch)) {
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        for (const SourceRow& row : batch.rows) {
            ++rows.count;
            BuiltRow built = builder.build(batch, row);
            for (const Issue& issue : std::as_const(built.issues))
                if (CheckedRow* found = addFound(rows.issues, rows.found, issue)) found->who = whoIsMeant(request.mapping, batch, row);
            if (built.rejected())
                rows.rejected.append(RejectedRow{row.line, built.issues.isEmpty() ? Issue{} : built.issues.last(), whoIsMeant(request.mapping, batch, row)});
            else
                rows.records.push_back(std::move(built.record));
        }
        const ReadProgress read = (*source)->progress();
        progress.report(read.bytesRead, read.bytesTotal);
    }
    if (const auto failure = (*source)->failure()) return *failure;
    const auto hash = hashOfFile(request.path);
    if (!hash) return hash.failure();
    rows.hash = *hash;
    return rows;
}

} // namespace Kelvin
