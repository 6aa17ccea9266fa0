// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/BenchmarkPopulation.h"

#include <algorithm>
#include <random>

namespace Kelvin::Tests {

namespace {

QString subjectOf(int number)
{
    static const char* const folders[] = {"/pricing/", "/blog/", "/process/", "/product/", "/careers/", "/guide/", "/about/", "/help/", "/docs/", "/news/"};
    return QString::fromLatin1(folders[number % 10]) + QString::number(number / 10);
}

struct Cell {
    quint16 type;
    Instant at;
};

/// How often each type occurs, in thousandths.
constexpr std::pair<int, int> frequencies[] = {{1, 520}, {3, 30}, {20, 140}, {21, 50}, {22, 10}, {24, 150}, {25, 3}, {26, 2}, {40, 10},
                                               {41, 20}, {42, 15}, {60, 15}, {62, 5}, {80, 15}, {81, 3}, {82, 4}, {83, 4}, {84, 2}, {85, 2}};

void addField(FactColumns& columns, const char* key, const QList<FieldValue>& values, std::mt19937_64& random, size_t leads)
{
    FieldColumn& column = columns.fields[QString::fromLatin1(key)];
    column.values = values;
    column.values.prepend(FieldValue());
    column.start.push_back(0);
    for (size_t i = 0; i < leads; ++i) {
        if (random() % 5 != 0) {
            column.validFrom.push_back(columns.createdAt[i]);
            column.value.push_back(quint32(1 + random() % size_t(values.size())));
        }
        column.start.push_back(quint32(column.validFrom.size()));
    }
}

std::vector<quint16> typeTable()
{
    std::vector<quint16> table;
    for (const auto& [type, thousandths] : frequencies) table.insert(table.end(), size_t(thousandths), quint16(type));
    return table;
}

} // namespace

FactColumns benchmarkPopulation(size_t leads, size_t activities, const ColumnNeeds& needs, int subjects)
{
    std::mt19937_64 random(20260601);
    FactColumns columns;
    for (int i = 0; i < subjects; ++i) columns.attributes.append({subjectOf(i), i % 7 == 0 ? QStringLiteral("spring") : QString(), {}});
    columns.systems = {QStringLiteral("default"), QStringLiteral("silent")};
    const std::vector<quint16> table = typeTable();
    std::vector<Cell> own;
    constexpr qint64 span = 730 * secondsPerDay;
    for (size_t lead = 0; lead < leads; ++lead) {
        columns.leadRow.push_back(qint64(lead + 1));
        columns.createdAt.push_back(benchmarkNow - qint64(random() % quint64(span)));
        const size_t mean = activities / leads;
        const size_t n = lead + 1 == leads ? activities - columns.type.size() : std::min(activities - columns.type.size(), mean / 2 + random() % (mean + 1));
        own.clear();
        for (size_t i = 0; i < n; ++i) own.push_back({table[random() % table.size()], benchmarkNow - qint64(random() % quint64(span))});
        std::sort(own.begin(), own.end(), [](const Cell& a, const Cell& b) { return a.type != b.type ? a.type < b.type : a.at < b.at; });
        for (const Cell& cell : own) {
            noteActivityAt(columns, cell.at);
            columns.type.push_back(cell.type);
            columns.at.push_back(cell.at);
            columns.attribute.push_back(quint32(random() % quint64(subjects)));
            columns.mail.push_back(cell.type >= 20 && cell.type < 30 ? quint32(1 + random() % 40) : 0);
            const CallResult result = cell.type == 80 ? CallResult(1 + random() % 5) : CallResult::None;
            const auto system = quint32(random() % 2);
            const auto value = float(random() % 10);
            if (needs.visit) columns.visit.push_back(0);
            if (needs.origin) columns.origin.append(system, result);
            if (needs.value) columns.value.append(value);
        }
        columns.activityStart.push_back(columns.type.size());
        if (random() % 4 == 0) columns.answers.push_back({benchmarkNow - qint64(random() % quint64(span)), Criterion(int(random() % 4)), BantLevel(int(random() % 4))});
        columns.answerStart.push_back(quint32(columns.answers.size()));
        columns.adjustmentStart.push_back(0);
        columns.stageStart.push_back(0);
    }
    addField(columns, "industry", {QStringLiteral("IT"), QStringLiteral("retail"), QStringLiteral("software"), QStringLiteral("food")}, random, leads);
    addField(columns, "employees", {5.0, 20.0, 80.0, 400.0, 3000.0}, random, leads);
    addField(columns, "customerType", {QStringLiteral("B2B"), QStringLiteral("B2C")}, random, leads);
    addField(columns, "title", {QStringLiteral("Director"), QStringLiteral("Student"), QStringLiteral("Sales manager")}, random, leads);
    columns.shrinkToFit();
    return columns;
}

} // namespace Kelvin::Tests
