// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/DuckDbRival.h"
#include "tests/support/SourcePath.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <stdexcept>

namespace Kelvin::Tests {

namespace {

const QString folder = sourcePath(u"tests/benchmarks/duckdb");

QByteArray csv(const SqlCell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell)) return QByteArray::number(*whole);
    if (const auto* real = std::get_if<double>(&cell)) return QByteArray::number(*real, 'g', 17);
    if (const auto* text = std::get_if<QByteArray>(&cell)) return '"' + QByteArray(*text).replace('"', "\"\"") + '"';
    return {};
}

} // namespace

DuckDbRival::DuckDbRival(const std::vector<SqlTable>& tables, int threads)
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty()) m_whyNot = "Node.js is not installed (packages nodejs and npm)";
    else if (!QFileInfo::exists(folder + QStringLiteral("/node_modules/@duckdb/node-api"))) m_whyNot = "its package is not installed (npm ci in tests/benchmarks/duckdb)";
    if (!m_whyNot.isEmpty()) return;
    QFile schema(m_folder.filePath(QStringLiteral("schema.sql")));
    if (!schema.open(QIODevice::WriteOnly)) throw std::runtime_error("the tables for DuckDB cannot be written");
    for (const SqlTable& table : tables) {
        write(table);
        schema.write("CREATE TABLE " + table.name + " (" + table.columns + ");\nCOPY " + table.name + " FROM '" +
                     m_folder.filePath(QString::fromLatin1(table.name)).toUtf8() + ".csv' (HEADER false);\n");
    }
    schema.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(node, {folder + QStringLiteral("/rival.mjs"), m_folder.path(), QString::number(threads)});
    m_version = ask({});
}

DuckDbRival::~DuckDbRival()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void DuckDbRival::write(const SqlTable& table)
{
    QFile file(m_folder.filePath(QString::fromLatin1(table.name + ".csv")));
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("the tables for DuckDB cannot be written");
    std::vector<SqlCell> cells;
    QByteArray line;
    for (size_t row = 0; row < table.rows; ++row) {
        table.fill(row, cells);
        line.clear();
        for (const SqlCell& cell : cells) line += csv(cell) + ',';
        line.back() = '\n';
        file.write(line);
    }
    if (!file.flush()) throw std::runtime_error("the tables for DuckDB cannot be written");
}

/// The next line of its answers; an empty `line` only waits.
QByteArray DuckDbRival::ask(const QByteArray& line)
{
    if (!line.isEmpty()) m_process.write(line + '\n');
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(-1)) throw std::runtime_error("DuckDB's process ended");
    return m_process.readLine().trimmed();
}

Once DuckDbRival::run(const char* name, const QByteArray& statement)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)) + QStringLiteral(".sql"));
    if (!file.open(QIODevice::WriteOnly) || file.write(statement) < 0 || !file.flush()) throw std::runtime_error("the statement for DuckDB cannot be written");
    const QList<QByteArray> times = ask(QByteArray("run ") + name).split(' ');
    return {times.value(0).toDouble(), times.value(1).toDouble()};
}

std::vector<SqlScore> DuckDbRival::scores(const char* name, size_t leads)
{
    ask(QByteArray("write ") + name);
    QFile file(m_folder.filePath(QString::fromLatin1(name)) + QStringLiteral(".out.csv"));
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("DuckDB's scores cannot be read");
    std::vector<SqlScore> scores(leads);
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        SqlScore& score = scores.at(size_t(cells.value(0).toLongLong() - 1));
        for (int i = 0; i < 4; ++i) score[size_t(i)] = qint64(cells.value(i + 1).toDouble());
    }
    return scores;
}

} // namespace Kelvin::Tests
