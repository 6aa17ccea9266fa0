// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/SampleFile.h"

#include "core/usecases/EditLead.h"
#include "core/usecases/SampleData.h"
#include "core/usecases/SampleWorkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Whether a commit is a person's work rather than the sample's own making and its daily steps.
bool isWork(const CommitEntry& entry) { return entry.kind != u"init"_s && entry.kind != u"sample"_s && entry.kind != u"catch_up"_s; }

QString besides(const QString& path, Instant now)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u'-' + toIso(dayOf(now, QTimeZone(sampleZone)));
    for (int number = 1;; ++number) {
        const QString free = stem + (number == 1 ? QString() : u'-' + QString::number(number)) + u".kelvin"_s;
        if (!QFile::exists(free)) return free;
    }
}

} // namespace

Result<SampleStanding> sampleStanding(const QString& path, const ShippedData& shipped, Instant now)
{
    if (!QFile::exists(path)) return SampleStanding::Missing;
    auto workspace = Workspace::open(path, shipped, 5);
    if (!workspace) return workspace.failure();
    const auto entries = history(**workspace, false);
    if (!entries) return entries.failure();
    const auto made = std::find_if(entries->begin(), entries->end(), [](const CommitEntry& e) { return e.kind == u"sample"_s; });
    const QTimeZone zone(sampleZone);
    if (made != entries->end() && dayOf(made->at, zone) >= dayOf(now, zone)) return SampleStanding::Fresh;
    const bool worked = made == entries->end() || std::any_of(entries->begin(), entries->end(), isWork);
    return worked ? SampleStanding::Edited : SampleStanding::Old;
}

Result<std::unique_ptr<Workspace>> remakeSample(const QString& path, const ShippedData& shipped, const Actor& actor, const QString& language)
{
    const auto standing = sampleStanding(path, shipped, actor.now);
    if (!standing) return standing.failure();
    const bool kept = *standing == SampleStanding::Edited || *standing == SampleStanding::Fresh;
    const bool cleared = *standing == SampleStanding::Missing || (kept ? QFile::rename(path, besides(path, actor.now)) : QFile::remove(path));
    if (!cleared) return Failure{FailureKind::Database, u"db_readonly"_s, {path}};
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) return Failure{FailureKind::Database, u"db_io"_s, {path}};
    return createSampleWorkspace(path, shipped, actor, language);
}

} // namespace Kelvin
