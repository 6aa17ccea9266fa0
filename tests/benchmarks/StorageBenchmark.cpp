// SPDX-License-Identifier: GPL-3.0-or-later
// A real file: how long until the engine is ready, what the columns take, how soon one new activity shows.
#include "core/storage/ColumnLoader.h"
#include "core/storage/LeadFactsReader.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/Scoring.h"
#include "tests/benchmarks/BenchmarkFile.h"
#include "tests/benchmarks/BenchmarkModels.h"
#include "tests/benchmarks/BenchmarkPopulation.h"
#include "tests/benchmarks/ColumnBytes.h"
#include "tests/benchmarks/Measuring.h"
#include "tests/benchmarks/SyncClock.h"
#include "tests/support/SourcePath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <stdexcept>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int repetitions = 3;
constexpr int edits = 99, undos = 9;
const Actor actor{u"benchmark"_s, benchmarkNow};

template <typename T> T orThrow(Result<T> result)
{
    if (!result) throw std::runtime_error((result.failure().code + u' ' + result.failure().args.join(u' ')).toStdString());
    return std::move(*result);
}

/// A workspace file with both templates published and the population in it.
void makeFile(const QString& path, const ShippedData& data, size_t leads, size_t activities)
{
    CreateOptions options;
    options.templateKey = u"fibonacci"_s;
    const auto workspace = orThrow(Workspace::create(path, options, data, actor));
    ColumnNeeds written;
    written.value = written.origin = true;
    const FactColumns columns = benchmarkPopulation(leads, activities, written);
    const Once writing = measureOnce([&] { writePopulation(workspace->database(), columns); });
    // The second model's publication steps everybody: crossings, stages and stored scores are there as in a file that is in use.
    const Once stepping = measureOnce([&] { orThrow(addModel(*workspace, shipped("journey.json"), true, actor)); });
    std::printf("%zu leads, %zu activities: written in %.1f s (processor %.1f s), everybody stepped and scored in %.1f s (%.1f s); %.0f MB\n", leads, activities,
                writing.wall / 1'000, writing.processor / 1'000, stepping.wall / 1'000, stepping.processor / 1'000, double(QFileInfo(path).size()) / 1e6);
    std::fflush(stdout);
}

ColumnNeeds needsOf(const Workspace& workspace)
{
    QList<ScoringModel> models;
    for (const StoredModel& model : workspace.models()) models.append(model.published()->model);
    return columnNeeds(models);
}

/// Opened, columns loaded, everybody scored under both models: what stands between a double click and the first fresh list.
Measured readyEngine(const QString& path, const ShippedData& data)
{
    std::vector<Measured> tasks{{"open, load, score by two models", [&] {
                                     const auto workspace = orThrow(Workspace::open(path, data));
                                     orThrow(scoreAll(*workspace, benchmarkNow));
                                 }}};
    measure(tasks, repetitions);
    printMedians(tasks);
    return tasks.front();
}

std::vector<Figure> memory(Workspace& workspace)
{
    const qint64 before = residentBytes();
    const FactColumns columns = loadColumns(workspace.database(), needsOf(workspace));
    const double resident = double(residentBytes() - before);
    const ColumnBytes bytes = columnBytes(columns);
    const double activities = double(columns.activityCount()), leads = double(columns.leadCount());
    return {{"columns per activity", double(bytes.activities) / activities, "bytes", Figure::Target::AtMost, 24},
            {"columns per lead", double(bytes.leads) / leads, "bytes", Figure::Target::AtMost, 200},
            {"resident memory that the load added, per activity, leads and SQLite's cache included", resident / activities, "bytes", Figure::Target::AtMost, {}}};
}

/// A call of the last seconds, logged by hand.
Activity callAt(Instant at)
{
    Activity call;
    call.type = 83;
    call.at = at;
    return call;
}

/// By the clock without the waits for the disk to confirm: what is ours of a commit.
Once measureOwn(const std::function<void()>& run)
{
    const double before = syncMilliseconds();
    const Once once = measureOnce(run);
    return {once.wall - (syncMilliseconds() - before), once.processor};
}

std::vector<Figure> oneActivity(Workspace& workspace)
{
    orThrow(scoreAll(workspace, benchmarkNow));
    std::vector<Measured> tasks{{"commit one activity, without the disk", {}}, {"its lead's new score, read from the file", {}}, {"its lead's row of the list", {}}};
    const QList<StoredModel>& models = workspace.models();
    const int syncsBefore = syncCount();
    const double syncBefore = syncMilliseconds();
    for (int i = 0; i < edits; ++i) {
        const qint64 row = 1 + i * 7;
        tasks[0].add(measureOwn([&] { orThrow(logActivity(workspace, row, callAt(benchmarkNow - i), actor)); }));
        tasks[1].add(measureOnce([&] {
            const auto facts = LeadFactsReader(workspace.database()).read(row);
            scoreLead(models.first().published()->model, *facts, benchmarkNow, workspace.shipped().mailboxes(0));
        }));
        tasks[2].add(measureOnce([&] { orThrow(leadRows(workspace, {row}, benchmarkNow)); }));
    }
    const double syncs = double(syncCount() - syncsBefore) / edits, waited = (syncMilliseconds() - syncBefore) / edits;
    printMedians(tasks);
    return {{"one new activity: its lead's score from the file after the commit, median", tasks[1].wallMedian(), "ms", Figure::Target::AtMost, 1},
            {"  its lead's row of the list, two models and the week before", tasks[2].wallMedian(), "ms", Figure::Target::AtMost, {}},
            {"  the commit with crossings, both scores and the columns in memory, our own work", tasks[0].wallMedian(), "ms", Figure::Target::AtMost, {}},
            {"  waiting for the disk to confirm a commit, mean", waited, "ms", Figure::Target::AtMost, {}},
            {"  confirmations a commit, checkpoints included", syncs, "", Figure::Target::AtMost, {}}};
}

std::vector<Figure> undoOne(Workspace& workspace)
{
    std::vector<Measured> tasks{{"undo one activity, without the disk", {}}};
    for (int i = 0; i < undos; ++i) {
        const CommitResult logged = orThrow(logActivity(workspace, 1 + i * 7, callAt(benchmarkNow - i), actor));
        tasks[0].add(measureOwn([&] { orThrow(undoCommit(workspace, logged.commit, actor)); }));
    }
    printMedians(tasks);
    return {{"undo of one activity, our own work", tasks[0].wallMedian(), "ms", Figure::Target::AtMost, 300}};
}

void run(size_t leads, size_t activities)
{
    const QTemporaryDir folder(QDir::currentPath() + u"/kelvin-benchmark-XXXXXX"_s);
    const QString path = folder.filePath(u"benchmark.kelvin"_s);
    const ShippedData data = orThrow(readShippedData(sourcePath(u"resources")));
    // A tenth first: what grows faster than the file would show.
    std::vector<double> perActivity;
    for (const size_t part : {size_t(10), size_t(1)}) {
        makeFile(path, data, std::max<size_t>(1, leads / part), activities / part);
        const Measured ready = readyEngine(path, data);
        perActivity.push_back(ready.processorMedian() / double(activities / part));
        if (part > 1) {
            QFile::remove(path);
            continue;
        }
        const auto workspace = orThrow(Workspace::open(path, data));
        std::vector<Figure> figures{{"engine ready from the file, both models scored", ready.wallMedian() / 1'000, "s", Figure::Target::AtMost, 5},
                                    {"  in processor time", ready.processorMedian() / 1'000, "s", Figure::Target::AtMost, {}},
                                    {"  an activity's share, against that in a file of a tenth", perActivity[1] / perActivity[0], "times", Figure::Target::AtMost, 1.25}};
        for (const Figure& figure : memory(*workspace)) figures.push_back(figure);
        for (const Figure& figure : oneActivity(*workspace)) figures.push_back(figure);
        for (const Figure& figure : undoOne(*workspace)) figures.push_back(figure);
        report("A file of " + QByteArray::number(qulonglong(leads)) + " leads and " + QByteArray::number(qulonglong(activities)) + " activities", figures);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    try {
        run(argc > 1 ? size_t(std::atoll(argv[1])) : 100'000, argc > 2 ? size_t(std::atoll(argv[2])) : 10'000'000);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}
