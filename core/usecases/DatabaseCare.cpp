// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/DatabaseCare.h"

#include "core/reporting/SaveFile.h"
#include "core/storage/Backup.h"
#include "core/storage/CanonicalDump.h"
#include "core/storage/FileCare.h"
#include "core/storage/StopWhen.h"
#include "core/storage/StorageError.h"
#include "core/usecases/Scoring.h"

#include <QFileDevice>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

Result<QList<Issue>> checkDatabase(Workspace& workspace, const Progress& progress)
{
    const StopWhen cancelled(workspace.database(), progress.cancelled);
    return attempt([&] {
        QList<Issue> issues = Kelvin::checkDatabase(workspace.database());
        for (const StoredModel& model : workspace.models()) issues += model.issues;
        return issues;
    });
}

Result<Done> backUp(Workspace& workspace, const QString& path, const Progress& progress)
{
    constexpr qint64 whole = 1'000;
    return backupDatabase(workspace.database(), path, [&](double done) {
        progress.report(qint64(done * double(whole)), whole);
        return !progress.isCancelled();
    });
}

Result<Done> restoreBackup(const QString& backup, const QString& path, const ShippedData&)
{
    return restoreDatabase(backup, path);
}

Result<Done> dumpCanonical(Workspace& workspace, QIODevice& out, Instant asOf)
{
    const auto sheet = scoreAll(workspace, asOf);
    if (!sheet) return sheet.failure();
    QMap<QString, std::vector<StoredScore>> scores;
    for (const ScoreSheet::Line& line : sheet->models) {
        std::vector<StoredScore>& stored = scores[line.model];
        for (size_t lead = 0; lead < sheet->rows.size(); ++lead)
            if (line.cards[lead].exists) stored.push_back(StoredScore{sheet->rows[lead], line.version, asOf, line.cards[lead]});
        // The dump looks leads up by their row; those that changed lately stand at the end of the sheet.
        std::sort(stored.begin(), stored.end(), [](const StoredScore& a, const StoredScore& b) { return a.lead < b.lead; });
    }
    return attempt([&]() -> Result<Done> {
        if (Kelvin::dumpCanonical(workspace.database(), out, std::nullopt, scores)) return Done{};
        const auto* file = qobject_cast<const QFileDevice*>(&out);
        if (file) return writeFailure(*file, file->fileName());
        return Failure{FailureKind::Input, u"cannot_write"_s, {QString(), out.errorString()}};
    });
}

} // namespace Kelvin
