// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace Kelvin::Tests {

/// One run in milliseconds: by the clock, and by the processor, all threads together.
struct Once {
    double wall = 0, processor = 0;
};

/// Something to measure: by the clock, and by the processor time of all threads, which other programs disturb less. Milliseconds.
struct Measured {
    QByteArray name;
    std::function<void()> run;
    std::vector<double> wall{}, processor{};

    void add(const Once& once);
    double wallMedian() const;
    double processorMedian() const;
};

/// Runs every task once per repetition, in turn, so that what disturbs the machine disturbs all of them.
void measure(std::vector<Measured>& tasks, int repetitions);
/// Runs it.
Once measureOnce(const std::function<void()>& run);
double median(std::vector<double> values);
/// The medians of all tasks, and how many times the first one's they are.
void printMedians(const std::vector<Measured>& tasks);
/// Bytes of this process in memory, after the allocator gave back what it does not need.
qint64 residentBytes();

/// One line of the table at the end: what was measured against its target (scoring.md section 9).
struct Figure {
    enum class Target { AtMost, AtLeast };
    QByteArray name;
    double value = 0;
    QByteArray unit;
    Target target = Target::AtMost;
    std::optional<double> limit{};   ///< none: only reported
};

/// Prints the figures, and appends them to the file named by KELVIN_BENCHMARK_TABLE, which tests/benchmarks/run prints at the end.
void report(const QByteArray& heading, const std::vector<Figure>& figures);

} // namespace Kelvin::Tests
