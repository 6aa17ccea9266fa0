// SPDX-License-Identifier: GPL-3.0-or-later
// The engine by itself: rescoring against a plain pass over the same columns, what-if, one lead.
#include "core/scoring/Blocks.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/StepStore.h"
#include "core/scoring/WhatIf.h"
#include "tests/benchmarks/BenchmarkModels.h"
#include "tests/benchmarks/BenchmarkPopulation.h"
#include "tests/benchmarks/Measuring.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr int threads = 2;
constexpr int repetitions = 9;

/// What the engine is measured against: offset, type, time and attribute of every activity, read once.
qint64 plainPass(const FactColumns& columns)
{
    std::atomic<qint64> all = 0;
    inParallel(columns, threads, [&](size_t first, size_t last, int) {
        std::array<qint64, 1024> byType{};
        qint64 sum = 0;
        for (size_t lead = first; lead < last; ++lead)
            for (quint64 i = columns.activityStart[lead]; i < columns.activityStart[lead + 1]; ++i) {
                ++byType[columns.type[i] & 1023];
                sum += columns.at[i] + columns.attribute[i];
            }
        for (const qint64 n : byType) sum ^= n;
        all += sum;
    });
    return all;
}

/// What each rule of a model costs by itself.
void measureRules(const ScoringModel& model, const FactColumns& columns, const MailboxLists& mailboxes)
{
    std::vector<CompiledModel> alone;
    std::vector<QByteArray> names{"no rule"};
    for (qsizetype only = -1; only < model.rules.size(); ++only) {
        ScoringModel one = model;
        for (qsizetype r = 0; r < one.rules.size(); ++r) one.rules[r].on = r == only && model.rules[r].on;
        if (only >= 0) names.push_back(model.rules[only].id.toUtf8());
        alone.emplace_back(one, columns, mailboxes);
    }
    std::vector<Measured> tasks;
    for (size_t i = 0; i < alone.size(); ++i) tasks.push_back({names[i], [&, i] { evaluate(alone[i], columns, benchmarkNow, threads); }});
    std::printf("\n%s, rule by rule\n", qPrintable(model.key));
    measure(tasks, repetitions);
    printMedians(tasks);
}

LeadFacts oneLead()
{
    LeadFacts lead;
    lead.createdAt = benchmarkNow - 300 * secondsPerDay;
    for (int i = 0; i < 100; ++i) {
        Activity activity;
        activity.type = i < 60 ? 1 : 20;
        activity.at = benchmarkNow - (200 - i % 60 * 3) * secondsPerDay;
        activity.subject = QStringLiteral("/pricing/%1").arg(i);
        lead.activities.append(activity);
    }
    return lead;
}

/// A task that edits a model of its own once more, and asks what everybody's score is then.
std::function<void()> changing(WhatIf& whatIf, const ScoringModel& model, auto edit)
{
    return [&whatIf, changed = ScoringModel(model), edit, turn = 0]() mutable {
        edit(changed, ++turn);
        whatIf.update(changed);
    };
}

/// Changes that touch no step, each another value every time.
std::vector<Measured> foldChanges(WhatIf& whatIf, const ScoringModel& model)
{
    const auto change = [&](auto edit) { return changing(whatIf, model, edit); };
    return {{"what-if: points", change([](ScoringModel& m, int turn) { std::get<AwardFirstThenBonus>(std::get<ActivityRule>(m.rules[0].body).frequency).points = 1 + turn; })},
            {"what-if: bonus", change([](ScoringModel& m, int turn) { std::get<AwardFirstThenBonus>(std::get<ActivityRule>(m.rules[0].body).frequency).bonus = 1 + turn; })},
            {"what-if: a rule's maximum", change([](ScoringModel& m, int turn) { m.rules[0].cap = 5 + turn; })},
            {"what-if: a group's limit", change([](ScoringModel& m, int turn) { m.groups[0].limits.max = 5 + turn; })},
            {"what-if: the model's limit", change([](ScoringModel& m, int turn) { m.limits.max = 50 + turn; })},
            {"what-if: a threshold", change([](ScoringModel& m, int turn) { m.thresholds.marketingQualified = 40 + turn; })},
            {"what-if: a rule off and on", change([](ScoringModel& m, int turn) { m.rules[0].on = turn % 2 == 0; })}};
}

/// Changes of which activities a rule counts, each another value every time.
std::vector<Measured> stepChanges(WhatIf& whatIf, const ScoringModel& model)
{
    const auto change = [&](auto edit) { return changing(whatIf, model, edit); };
    return {{"what-if: a window", change([](ScoringModel& m, int turn) { std::get<ActivityRule>(m.rules[0].body).windowDays = 30 + turn; })},
            {"what-if: a decay", change([](ScoringModel& m, int turn) { std::get<ActivityRule>(m.rules[8].body).decay = HalfLifeDecay{30 + turn}; })},
            {"what-if: other pages in a rule", change([](ScoringModel& m, int turn) {
                 std::get<ActivityRule>(m.rules[0].body).match.subjects = {QStringLiteral("/blog/%1*").arg(turn)};
             })},
            {"what-if: other pages in a group of pages", change([](ScoringModel& m, int turn) { m.pageGroups[0].globs = {QStringLiteral("/pricing/%1*").arg(turn)}; })},
            {"what-if: a clock's days", change([](ScoringModel& m, int turn) {
                 for (PointRule& rule : m.rules)
                     if (auto* clock = std::get_if<InactivityClock>(&rule.body)) clock->days = 20 + turn;
             })}};
}

double worst(const std::vector<Measured>& tasks)
{
    double most = 0;
    for (const Measured& task : tasks) most = std::max(most, task.wallMedian());
    return most;
}

void rescoring(const FactColumns& columns, bool ruleByRule)
{
    const MailboxLists mailboxes;
    const ScoringModel fibonacci = shipped("fibonacci.json"), journey = shipped("journey.json"), sink = kitchenSink();
    const CompiledModel compiledFibonacci(fibonacci, columns, mailboxes), compiledJourney(journey, columns, mailboxes), compiledSink(sink, columns, mailboxes);
    const LeadFacts lead = oneLead();
    qint64 checksum = 0;
    const auto score = [&](const CompiledModel& model) { checksum += evaluate(model, columns, benchmarkNow, threads).back().total.value; };
    std::vector<Measured> tasks{
        {"plain pass", [&] { checksum += plainPass(columns); }},
        {"fibonacci", [&] { score(compiledFibonacci); }},
        {"journey", [&] { score(compiledJourney); }},
        {"fibonacci + journey", [&] {
             score(compiledFibonacci);
             score(compiledJourney);
         }},
        {"kitchen sink", [&] { score(compiledSink); }},
        {"compile journey", [&] { checksum += CompiledModel(journey, columns, mailboxes).program().stepCount; }},
        {"one lead, 100 activities: score", [&] { checksum += scoreLead(journey, lead, benchmarkNow, mailboxes).total.value; }},
        {"one lead, 100 activities: explain", [&] { checksum += explain(journey, 1, lead, benchmarkNow, mailboxes).card.total.value; }},
    };
    measure(tasks, repetitions);
    std::printf("checksum %lld\n", static_cast<long long>(checksum));
    printMedians(tasks);
    const double plain = tasks[0].wallMedian(), plainProcessor = tasks[0].processorMedian();
    report("Rescoring everybody, against the plain pass over the same columns",
           {{"fibonacci + journey", tasks[3].wallMedian() / plain, "times", Figure::Target::AtMost, 12},
            {"  in processor time", tasks[3].processorMedian() / plainProcessor, "times", Figure::Target::AtMost, {}},
            {"kitchen sink", tasks[4].wallMedian() / plain, "times", Figure::Target::AtMost, 40},
            {"  in processor time", tasks[4].processorMedian() / plainProcessor, "times", Figure::Target::AtMost, {}},
            {"one lead with 100 activities, compiling included", tasks[6].wallMedian(), "ms", Figure::Target::AtMost, 1}});
    if (ruleByRule)
        for (const ScoringModel& model : {fibonacci, journey, sink}) measureRules(model, columns, mailboxes);
}

void whatIf(size_t leads, size_t activities)
{
    constexpr int subjects = 100'000;
    const ScoringModel journey = shipped("journey.json");
    const FactColumns columns = benchmarkPopulation(leads, activities, columnNeeds({journey}), subjects);
    const MailboxLists mailboxes;
    const qint64 before = residentBytes();
    WhatIf whatIf(journey, columns, mailboxes, benchmarkNow, threads);
    const double added = double(residentBytes() - before);
    std::vector<Measured> folds = foldChanges(whatIf, journey);
    measure(folds, repetitions);
    ScoringModel other = journey;
    other.rules[8].cap = 60;
    whatIf.update(other);
    std::vector<Measured> movers{{"what-if: movers", [&] { whatIf.movers(50); }}};
    measure(movers, repetitions);
    std::vector<Measured> steps = stepChanges(whatIf, journey);
    // One after the other, not in turn: each would also have to take back what the one before changed.
    for (Measured& task : steps)
        for (int i = 0; i < repetitions; ++i) task.add(measureOnce(task.run));
    for (const auto* tasks : {&folds, &movers, &steps}) printMedians(*tasks);
    const StepStore store = makeSteps(journey, columns, mailboxes, benchmarkNow, threads);
    const double cells = double(columns.leadCount()) * store.program.stepCount;
    report("What-if on journey, " + QByteArray::number(subjects) + " distinct subjects",
           {{"slowest change of points, limits, thresholds", worst(folds), "ms", Figure::Target::AtMost, 16},
            {"slowest other change", worst(steps), "ms", Figure::Target::AtMost, 150},
            {"movers", worst(movers), "ms", Figure::Target::AtMost, 100},
            {"kept per lead and packed step, the rest of the last block included", double(store.steps.capacity() * sizeof(qint64)) / cells, "bytes",
             Figure::Target::AtMost, 8.01},
            {"  resident memory a what-if adds, totals and bands included", added / cells, "bytes", Figure::Target::AtMost, {}}});
}

} // namespace

int main(int argc, char** argv)
{
    const size_t leads = argc > 1 ? size_t(std::atoll(argv[1])) : 100'000;
    const size_t activities = argc > 2 ? size_t(std::atoll(argv[2])) : 10'000'000;
    {
        const FactColumns columns = benchmarkPopulation(leads, activities, columnNeeds({shipped("fibonacci.json"), shipped("journey.json"), kitchenSink()}));
        std::printf("%zu leads, %zu activities, %d threads, median of %d\n", columns.leadCount(), columns.activityCount(), threads, repetitions);
        rescoring(columns, argc > 3);
    }
    whatIf(leads, activities);
    return 0;
}
