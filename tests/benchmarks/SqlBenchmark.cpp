// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against one SQL statement per template, in SQLite and in DuckDB, over the same sorted columns.
#include "core/scoring/Evaluator.h"
#include "tests/benchmarks/BenchmarkModels.h"
#include "tests/benchmarks/BenchmarkPopulation.h"
#include "tests/benchmarks/DuckDbRival.h"
#include "tests/benchmarks/Measuring.h"
#include "tests/benchmarks/SqliteRival.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <stdexcept>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr int threads = 2;
constexpr int repetitions = 9;
/// SQLite gets a fifth: it would take minutes for what the engine does in a fraction of a second.
constexpr size_t sqliteShare = 5;
constexpr const char* templates[] = {"fibonacci", "journey"};

/// A population and the templates compiled over it.
struct Arena {
    Arena(size_t leads, size_t activities)
    {
        for (const char* name : templates) models.append(shipped((QByteArray(name) + ".json").constData()));
        columns = benchmarkPopulation(leads, activities, columnNeeds(models));
        openReportingSystems = models.first().openReportingSystems;
        for (const ScoringModel& model : models) compiled.emplace_back(model, columns, MailboxLists());
        for (const char* name : templates) statements.push_back(sqlStatement(name, benchmarkNow));
    }

    FactColumns columns;
    QStringList openReportingSystems;
    QList<ScoringModel> models;
    std::vector<CompiledModel> compiled;
    std::vector<QByteArray> statements;
};

/// Throws if a single lead has other points in the rival than in the engine.
void compare(const char* rival, const Arena& arena, size_t model, const std::vector<SqlScore>& scores)
{
    const std::vector<Scorecard> cards = evaluate(arena.compiled[model], arena.columns, benchmarkNow, threads);
    size_t different = 0, first = 0;
    for (size_t i = cards.size(); i > 0; --i) {
        const Scorecard& card = cards[i - 1];
        if (scores[i - 1] == SqlScore{card.axes[0].value, card.axes[1].value, card.axes[2].value, card.total.value}) continue;
        ++different;
        first = i - 1;
    }
    if (different == 0) {
        std::printf("%s, %s: equal scores for all %zu leads\n", rival, templates[model], cards.size());
        return;
    }
    const Scorecard& card = cards[first];
    const SqlScore& score = scores[first];
    std::printf("%s, %s: %zu of %zu leads differ; lead %zu has %lld %lld %lld = %lld, Kelvin says %lld %lld %lld = %lld\n", rival, templates[model], different,
                cards.size(), first + 1, score[0], score[1], score[2], score[3], card.axes[0].value, card.axes[1].value, card.axes[2].value, card.total.value);
    throw std::runtime_error("the scores differ");
}

Measured engine(const Arena& arena, size_t model)
{
    return {QByteArray("Kelvin, ") + templates[model], [&arena, model] { evaluate(arena.compiled[model], arena.columns, benchmarkNow, threads); }};
}

/// How many times the rival's time is the engine's, template by template, from tasks in the order engine, rival, engine, rival.
void reportRatios(const QByteArray& rival, const Arena& arena, const std::vector<Measured>& tasks)
{
    printMedians(tasks);
    std::vector<Figure> figures;
    for (size_t i = 0; i < std::size(templates); ++i) {
        const Measured &own = tasks[2 * i], &its = tasks[2 * i + 1];
        figures.push_back({QByteArray(templates[i]) + ": Kelvin is faster than " + rival, its.wallMedian() / own.wallMedian(), "times", Figure::Target::AtLeast, 30});
        // The engine compiles a model when it changes; a statement is planned, and its patterns are matched, each time.
        const auto compile = [&] { CompiledModel(arena.models[qsizetype(i)], arena.columns, MailboxLists()); };
        std::vector<double> compiling;
        for (int n = 0; n < repetitions; ++n) compiling.push_back(measureOnce(compile).wall);
        figures.push_back({"  with the model compiled each time", its.wallMedian() / (own.wallMedian() + median(compiling)), "times", Figure::Target::AtLeast, {}});
        figures.push_back({"  in processor time", its.processorMedian() / own.processorMedian(), "times", Figure::Target::AtLeast, {}});
    }
    report("One SQL statement per template in " + rival + ", " + QByteArray::number(qulonglong(arena.columns.leadCount())) + " leads, " +
               QByteArray::number(qulonglong(arena.columns.activityCount())) + " activities, equal scores",
           figures);
}

void againstSqlite(const Arena& arena)
{
    SqliteRival sqlite(sqlTables(arena.columns, arena.openReportingSystems));
    const size_t leads = arena.columns.leadCount();
    std::vector<Measured> tasks;
    for (size_t i = 0; i < std::size(templates); ++i) {
        compare("SQLite", arena, i, sqlite.run(arena.statements[i], leads));
        tasks.push_back(engine(arena, i));
        tasks.push_back({QByteArray("SQLite, ") + templates[i], [&, i] { sqlite.run(arena.statements[i], leads); }});
    }
    measure(tasks, repetitions);
    reportRatios("SQLite", arena, tasks);
}

void againstDuckDb(const Arena& arena)
{
    DuckDbRival duck(sqlTables(arena.columns, arena.openReportingSystems), threads);
    if (!duck.whyNot().isEmpty()) {
        report("DuckDB is left out: " + duck.whyNot(), {});
        return;
    }
    std::vector<Measured> tasks;
    for (size_t i = 0; i < std::size(templates); ++i) {
        duck.run(templates[i], arena.statements[i]);
        compare("DuckDB", arena, i, duck.scores(templates[i], arena.columns.leadCount()));
        tasks.push_back(engine(arena, i));
        tasks.push_back({QByteArray("DuckDB, ") + templates[i], {}});
    }
    // DuckDB measures itself: what its process and this one say to each other is not its fault.
    for (int n = 0; n < repetitions; ++n)
        for (size_t i = 0; i < std::size(templates); ++i) {
            tasks[2 * i].add(measureOnce(tasks[2 * i].run));
            tasks[2 * i + 1].add(duck.run(templates[i], arena.statements[i]));
        }
    reportRatios("DuckDB " + duck.version(), arena, tasks);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const size_t leads = argc > 1 ? size_t(std::atoll(argv[1])) : 100'000;
    const size_t activities = argc > 2 ? size_t(std::atoll(argv[2])) : 10'000'000;
    try {
        againstDuckDb(Arena(leads, activities));
        againstSqlite(Arena(std::max<size_t>(1, leads / sqliteShare), activities / sqliteShare));
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}
