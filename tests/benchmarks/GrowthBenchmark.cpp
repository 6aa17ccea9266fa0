// SPDX-License-Identifier: GPL-3.0-or-later
// Time and memory of the engine while the number of activities grows: both are to grow in proportion.
#include "core/scoring/Evaluator.h"
#include "tests/benchmarks/BenchmarkModels.h"
#include "tests/benchmarks/BenchmarkPopulation.h"
#include "tests/benchmarks/ColumnBytes.h"
#include "tests/benchmarks/Measuring.h"

#include <algorithm>
#include <cstdio>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr int threads = 2;
constexpr int repetitions = 5;
constexpr size_t activitiesPerLead = 100;

struct Point {
    size_t activities = 0;
    double nanoseconds = 0;           ///< of the processor, per activity: both templates
    double bytes = 0;                 ///< resident, per activity: columns, leads and dictionaries
    double perActivity = 0;           ///< bytes that the columns of activities reserve for each
    double perLead = 0;               ///< bytes that all other columns reserve for each lead
};

Point grownTo(size_t activities)
{
    const qint64 before = residentBytes();
    const QList<ScoringModel> models{shipped("fibonacci.json"), shipped("journey.json")};
    const FactColumns columns = benchmarkPopulation(activities / activitiesPerLead, activities, columnNeeds(models));
    const double bytes = double(residentBytes() - before) / double(activities);
    const ColumnBytes reserved = columnBytes(columns);
    const CompiledModel fibonacci(models.first(), columns, {}), journey(models.last(), columns, {});
    std::vector<Measured> tasks{{QByteArray::number(qulonglong(activities)) + " activities", [&] {
                                     evaluate(fibonacci, columns, benchmarkNow, threads);
                                     evaluate(journey, columns, benchmarkNow, threads);
                                 }}};
    measure(tasks, repetitions);
    const double nanoseconds = 1e6 * tasks.front().processorMedian() / double(activities);
    std::printf("%12zu activities: %.2f ns and %.1f bytes each\n", activities, nanoseconds, bytes);
    std::fflush(stdout);
    return {activities, nanoseconds, bytes, double(reserved.activities) / double(activities), double(reserved.leads) / double(columns.leadCount())};
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(size_t(std::atoll(argv[i])));
    if (sizes.empty()) sizes = {1'000'000, 10'000'000, 30'000'000};
    std::vector<Point> points;
    for (const size_t size : sizes) points.push_back(grownTo(size));
    const Point& first = points.front();
    std::vector<Figure> figures;
    double perActivity = 0, perLead = 0;
    for (const Point& point : points) {
        perActivity = std::max(perActivity, point.perActivity);
        perLead = std::max(perLead, point.perLead);
    }
    report("Memory of the columns that both templates read, with all they reserve",
           {{"for each activity", perActivity, "bytes", Figure::Target::AtMost, 24}, {"for each lead", perLead, "bytes", Figure::Target::AtMost, 200}});
    for (size_t i = 1; i < points.size(); ++i) {
        const QByteArray name = QByteArray::number(qulonglong(points[i].activities)) + " activities against " + QByteArray::number(qulonglong(first.activities));
        figures.push_back({name + ": processor time of each", points[i].nanoseconds / first.nanoseconds, "times", Figure::Target::AtMost, {}});
        figures.push_back({name + ": memory of each", points[i].bytes / first.bytes, "times", Figure::Target::AtMost, 1.25});
    }
    report("Growth", figures);
    return 0;
}
