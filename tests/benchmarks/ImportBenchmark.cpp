// SPDX-License-Identifier: GPL-3.0-or-later
// A file from outside, all the way: looked at, checked, written and stepped, taken back.
#include "core/usecases/EditLead.h"
#include "core/usecases/ImportFile.h"
#include "tests/benchmarks/BenchmarkPopulation.h"
#include "tests/benchmarks/Measuring.h"
#include "tests/benchmarks/SyncClock.h"
#include "tests/support/SourcePath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <random>
#include <stdexcept>

#include <sys/resource.h>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

const Actor actor{u"benchmark"_s, benchmarkNow};

template <typename T> T orThrow(Result<T> result)
{
    if (!result) throw std::runtime_error((result.failure().code + u' ' + result.failure().args.join(u' ')).toStdString());
    return std::move(*result);
}

void writeLeads(const QString& path, size_t leads)
{
    std::FILE* file = std::fopen(QFile::encodeName(path).constData(), "w");
    std::fputs("externalId,email,name,company,industry,employees,createdAt\n", file);
    for (size_t n = 0; n < leads; ++n)
        std::fprintf(file, "L%zu,lead%zu@example.com,Lead %zu,Company %zu,%s,%d,2026-01-%02zu\n", n, n, n, n % 500, n % 3 ? "IT" : "Retail", n % 2 ? 20 : 300, 1 + n % 28);
    std::fclose(file);
}

/// In the order of time, so in no order of leads, as a system exports them.
void writeActivities(const QString& path, size_t leads, size_t activities)
{
    static const char* const types[] = {"page_view", "page_view", "page_view", "email_open", "email_click", "download", "meeting_booked"};
    std::mt19937_64 random(7);
    std::FILE* file = std::fopen(QFile::encodeName(path).constData(), "w");
    std::fputs("eventId,email,activity type,date,subject\n", file);
    for (size_t n = 0; n < activities; ++n) {
        const size_t second = n * (28 * 86'400) / activities;
        std::fprintf(file, "E%zu,lead%zu@example.com,%s,2026-02-%02zuT%02zu:%02zu:%02zuZ,/page/%zu\n", n, size_t(random() % leads), types[random() % 7],
                     1 + second / 86'400, second / 3'600 % 24, second / 60 % 60, second % 60, size_t(random() % 200));
    }
    std::fclose(file);
}

struct Imported {
    Once look, check, commit;                  ///< commit without the waits for the disk
    double waited = 0;                         ///< for the disk, milliseconds
    qint64 batch = 0;
};

Imported importFile(Workspace& workspace, const QString& path)
{
    Imported done;
    FileLook look;
    done.look = measureOnce([&] { look = orThrow(lookAtFile(workspace, path)); });
    ImportRequest request;
    request.path = path;
    request.mapping = look.mapping;
    std::optional<CheckedImport> checked;
    done.check = measureOnce([&] { checked = orThrow(checkImport(workspace, request, actor)); });
    const double before = syncMilliseconds();
    done.commit = measureOnce([&] { done.batch = orThrow(commitImport(workspace, *checked, actor)).batch; });
    done.waited = syncMilliseconds() - before;
    return done;
}

Once undo(Workspace& workspace, qint64 batch)
{
    return measureOnce([&] { orThrow(undoCommit(workspace, batch, actor)); });
}

double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1'000;
}

void say(const char* what, const Once& once)
{
    std::printf("  %-34s %8.1f s (processor %.1f s)\n", what, once.wall / 1'000, once.processor / 1'000);
    std::fflush(stdout);
}

void say(const Imported& done)
{
    say("looked at", done.look);
    say("checked", done.check);
    say("written, stepped, scored", done.commit);
    std::printf("  of which waiting for the disk %.1f s; at most %.0f MB so far\n", done.waited / 1'000, peakMegabytes());
}

Figure seconds(const QByteArray& name, double milliseconds) { return {name, milliseconds / 1'000, "s", Figure::Target::AtMost, {}}; }

void run(size_t leads, size_t activities)
{
    const QTemporaryDir folder(QDir::currentPath() + u"/kelvin-benchmark-XXXXXX"_s);
    const QString people = folder.filePath(u"leads.csv"_s), deeds = folder.filePath(u"activities.csv"_s);
    writeLeads(people, leads);
    writeActivities(deeds, leads, activities);
    const ShippedData data = orThrow(readShippedData(sourcePath(u"resources")));
    const auto workspace = orThrow(Workspace::create(folder.filePath(u"benchmark.kelvin"_s), CreateOptions{}, data, actor));
    std::printf("%zu leads, %.0f MB\n", leads, double(QFileInfo(people).size()) / 1e6);
    const Imported first = importFile(*workspace, people);
    say(first);
    const double memoryBefore = peakMegabytes();
    std::printf("%zu activities, %.0f MB\n", activities, double(QFileInfo(deeds).size()) / 1e6);
    const Imported second = importFile(*workspace, deeds);
    say(second);
    const double memory = peakMegabytes();
    const Once undoneSecond = undo(*workspace, second.batch);
    say("activities undone", undoneSecond);
    const Once undoneFirst = undo(*workspace, first.batch);
    say("leads undone", undoneFirst);
    const double row = double(activities);
    report("An import of " + QByteArray::number(qulonglong(activities)) + " activities of " + QByteArray::number(qulonglong(leads)) + " leads",
           {seconds("looked at and checked", second.look.wall + second.check.wall), seconds("written, stepped and scored", second.commit.wall),
            seconds("  of which waiting for the disk", second.waited),
            {"a row, all of it, in processor time", 1'000 * (second.look.processor + second.check.processor + second.commit.processor) / row, "us", Figure::Target::AtMost, {}},
            {"memory at most, a row, beyond that of the leads' import", 1e3 * (memory - memoryBefore) / row, "KB", Figure::Target::AtMost, {}},
            seconds("undo of the activities", undoneSecond.wall), seconds("undo of the leads", undoneFirst.wall)});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    try {
        run(argc > 1 ? size_t(std::atoll(argv[1])) : 20'000, argc > 2 ? size_t(std::atoll(argv[2])) : 1'000'000);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}
