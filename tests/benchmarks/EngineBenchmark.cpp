// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SearchFold.h"
#include "core/scoring/Blocks.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/Program.h"
#include "core/scoring/ScoringModelJson.h"
#include "core/scoring/WhatIf.h"
#include "tests/benchmarks/BenchmarkPopulation.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr int threads = 2;
constexpr int repetitions = 9;

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(KELVIN_SOURCE_DIR "/resources/models/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ScoringModel shipped(const char* name)
{
    ScoringModel model = *shippedTemplate(resource(name), resource("page-groups.json"), resource("titles.json"));
    model.openReportingSystems = {QStringLiteral("default")};
    return model;
}

/// Every option at least once: half-life, day cap in a zone with summer time, every N, once earned, unopened e-mail.
ScoringModel kitchenSink()
{
    ScoringModel model = shipped("journey.json");
    model.key = QStringLiteral("kitchen-sink");
    model.zone = QStringLiteral("Europe/Warsaw");
    const auto types = [](std::initializer_list<const char*> keys) {
        ActivityMatch match;
        for (const char* key : keys) match.types.append(QString::fromLatin1(key));
        return match;
    };
    const auto add = [&](const char* id, const ActivityRule& rule) {
        PointRule line;
        line.id = QString::fromLatin1(id);
        line.group = model.groups.first().id;
        line.cap = 50;
        line.body = rule;
        model.rules.append(line);
    };
    ActivityMatch web;
    web.channels = {Channel::Web};
    ActivityMatch priced = types({"page_view"});
    priced.pageGroups = {QStringLiteral("pricing")};
    priced.minValue = 3;
    add("half-life", {types({"page_view"}), {}, CountBy::Occurrence, {}, {}, AwardEach{3}, HalfLifeDecay{30}});
    add("half-life-mail", {types({"email_open", "email_click"}), {}, CountBy::Occurrence, {}, {}, AwardEach{2}, HalfLifeDecay{14}});
    add("day-cap", {web, 90, CountBy::Occurrence, 1, 20, AwardFirstThenBonus{10, 5}, HalfLifeDecay{30}});
    add("every-5", {types({"page_view"}), {}, CountBy::Occurrence, {}, {}, AwardEveryN{5, 4}, NoDecay{}});
    add("once-earned", {web, 30, CountBy::Occurrence, {}, {}, AwardAtLeastN{10, 5, true}, NoDecay{}});
    add("while-true", {types({"page_view"}), 30, CountBy::Occurrence, {}, {}, AwardAtLeastN{3, 5, false}, NoDecay{}});
    add("by-subject", {priced, 365, CountBy::Subject, {}, 10, AwardEach{1}, LinearDecay{365}});
    add("by-day", {types({"email_open"}), {}, CountBy::Day, {}, {}, AwardEach{1}, MonthlyDecay{10}});
    add("by-visit", {types({"page_view"}), 180, CountBy::Visit, {}, {}, AwardEach{1}, ExpiryDecay{90}});
    return model;
}

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

/// Something to measure: by the clock, and by the processor time of both threads, which other programs disturb less.
struct Measured {
    QByteArray name;
    std::function<void()> run;
    std::vector<double> wall{}, processor{};
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(std::vector<Measured>& tasks)
{
    for (int i = 0; i < repetitions; ++i)
        for (Measured& task : tasks) {
            const auto start = std::chrono::steady_clock::now();
            const std::clock_t used = std::clock();
            task.run();
            task.processor.push_back(1'000.0 * double(std::clock() - used) / CLOCKS_PER_SEC);
            task.wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
    std::printf("%-34s %12s %8s %15s %8s\n", "", "wall ms", "ratio", "processor ms", "ratio");
    const double wall = median(tasks.front().wall), processor = median(tasks.front().processor);
    for (const Measured& task : tasks)
        std::printf("%-34s %12.2f %8.2f %15.2f %8.2f\n", task.name.constData(), median(task.wall), median(task.wall) / wall, median(task.processor),
                    median(task.processor) / processor);
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
    measure(tasks);
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

} // namespace

int main(int argc, char** argv)
{
    const size_t leads = argc > 1 ? size_t(std::atoll(argv[1])) : 100'000;
    const size_t activities = argc > 2 ? size_t(std::atoll(argv[2])) : 10'000'000;
    const FactColumns columns = benchmarkPopulation(leads, activities);
    std::printf("%zu leads, %zu activities, %d threads, median of %d\n", columns.leadCount(), columns.activityCount(), threads, repetitions);
    const MailboxLists mailboxes;
    const ScoringModel fibonacci = shipped("fibonacci.json"), journey = shipped("journey.json"), sink = kitchenSink();
    const CompiledModel compiledFibonacci(fibonacci, columns, mailboxes), compiledJourney(journey, columns, mailboxes), compiledSink(sink, columns, mailboxes);
    WhatIf whatIf(journey, columns, mailboxes, benchmarkNow, threads);
    WhatIf whatIfSink(sink, columns, mailboxes, benchmarkNow, threads);
    ScoringModel capped = journey, windowed = journey, cappedSink = sink;
    int turn = 0;
    const LeadFacts lead = oneLead();
    qint64 checksum = 0;
    std::vector<Measured> tasks{
        {"plain pass", [&] { checksum += plainPass(columns); }},
        {"fibonacci", [&] { checksum += evaluate(compiledFibonacci, columns, benchmarkNow, threads).front().total.value; }},
        {"journey", [&] { checksum += evaluate(compiledJourney, columns, benchmarkNow, threads).front().total.value; }},
        {"fibonacci + journey", [&] {
             checksum += evaluate(compiledFibonacci, columns, benchmarkNow, threads).back().total.value;
             checksum += evaluate(compiledJourney, columns, benchmarkNow, threads).back().total.value;
         }},
        {"kitchen sink", [&] { checksum += evaluate(compiledSink, columns, benchmarkNow, threads).front().total.value; }},
        {"compile journey", [&] { checksum += CompiledModel(journey, columns, mailboxes).program().stepCount; }},
        {"what-if: a cap (journey)", [&] {
             capped.rules[0].cap = 5 + ++turn % 20;
             checksum += whatIf.update(capped).rises;
         }},
        {"what-if: a threshold (journey)", [&] {
             capped.thresholds.marketingQualified = 40 + ++turn % 20;
             checksum += whatIf.update(capped).rises;
         }},
        {"what-if: points (kitchen sink)", [&] {
             cappedSink.rules.last().cap = 5 + ++turn % 20;
             checksum += whatIfSink.update(cappedSink).rises;
         }},
        {"what-if: movers", [&] { checksum += qint64(whatIf.movers(50).size()); }},
        {"what-if: a window (journey)", [&] {
             std::get<ActivityRule>(windowed.rules[0].body).windowDays = 30 + ++turn;
             checksum += whatIf.update(windowed).falls;
         }},
        {"one lead, 100 activities: score", [&] { checksum += scoreLead(journey, lead, benchmarkNow, mailboxes).total.value; }},
        {"one lead, 100 activities: explain", [&] { checksum += explain(journey, 1, lead, benchmarkNow, mailboxes).card.total.value; }},
    };
    measure(tasks);
    if (argc > 3)
        for (const ScoringModel& model : {fibonacci, journey, sink}) measureRules(model, columns, mailboxes);
    std::printf("checksum %lld\n", static_cast<long long>(checksum));
    return 0;
}
