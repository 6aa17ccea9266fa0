// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/Measuring.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

#include <malloc.h>
#include <unistd.h>

namespace Kelvin::Tests {

double median(std::vector<double> values)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void Measured::add(const Once& once)
{
    wall.push_back(once.wall);
    processor.push_back(once.processor);
}

double Measured::wallMedian() const { return median(wall); }
double Measured::processorMedian() const { return median(processor); }

Once measureOnce(const std::function<void()>& run)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t used = std::clock();
    run();
    const double processor = 1'000.0 * double(std::clock() - used) / CLOCKS_PER_SEC;
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), processor};
}

void measure(std::vector<Measured>& tasks, int repetitions)
{
    for (int i = 0; i < repetitions; ++i)
        for (Measured& task : tasks) task.add(measureOnce(task.run));
}

void printMedians(const std::vector<Measured>& tasks)
{
    std::printf("%-44s %12s %8s %15s %8s\n", "", "wall ms", "ratio", "processor ms", "ratio");
    const double wall = tasks.front().wallMedian(), processor = tasks.front().processorMedian();
    for (const Measured& task : tasks)
        std::printf("%-44s %12.2f %8.2f %15.2f %8.2f\n", task.name.constData(), task.wallMedian(), task.wallMedian() / wall, task.processorMedian(),
                    task.processorMedian() / processor);
    std::fflush(stdout);
}

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

static QByteArray lineOf(const Figure& figure)
{
    const bool atMost = figure.target == Figure::Target::AtMost;
    const bool met = !figure.limit || (atMost ? figure.value <= *figure.limit : figure.value >= *figure.limit);
    const QByteArray target = figure.limit ? QByteArray(atMost ? "<= " : ">= ") + QByteArray::number(*figure.limit, 'g', 10) : QByteArray();
    return QByteArray(figure.limit ? (met ? "yes" : "NO") : "") + '\t' + figure.name + '\t' + QByteArray::number(figure.value, 'f', figure.value < 100 ? 2 : 0) +
           '\t' + target + '\t' + figure.unit + '\n';
}

void report(const QByteArray& heading, const std::vector<Figure>& figures)
{
    QByteArray text = "\t" + heading + "\t\t\t\n";
    for (const Figure& figure : figures) text += lineOf(figure);
    std::printf("\n%s\n", text.constData());
    std::fflush(stdout);
    QFile table(qEnvironmentVariable("KELVIN_BENCHMARK_TABLE"));
    if (!table.fileName().isEmpty() && table.open(QIODevice::Append)) table.write(text);
}

} // namespace Kelvin::Tests
