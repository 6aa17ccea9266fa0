// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/readers/CsvReader.h"
#include "tests/support/SourcePath.h"

#include <QBuffer>
#include <QFile>
#include <QList>

#include <memory>

namespace Kelvin::Tests {

using Table = QList<QStringList>;

/// Reads everything behind the header; flawed rows are left out and counted.
struct ReadResult {
    QStringList columns;
    Table rows;
    QList<SourceRow> flawed;
    QList<qint64> lines;
    CsvFormat format;
    QString failure;
};

inline void readInto(CsvSource& source, ReadResult& result)
{
    result.columns = source.columns();
    result.format = source.format();
    RowBatch batch;
    while (source.next(batch)) {
        for (const auto& row : batch.rows) {
            if (row.flaw != RowFlaw::None) {
                result.flawed.append(row);
                continue;
            }
            QStringList cells;
            for (quint32 i = 0; i < row.cellCount; ++i) cells.append(batch.cell(row, int(i)).toString());
            result.rows.append(cells);
            result.lines.append(row.line);
        }
    }
}

inline ReadResult readCsv(const QByteArray& bytes, const CsvOptions& options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    ReadResult result;
    auto opened = openCsv(std::unique_ptr<QIODevice>(std::move(buffer)), options);
    if (opened.ok()) readInto(**opened, result);
    else result.failure = opened.failure().code;
    return result;
}

/// Where the real files lie; empty if they are not there.
inline QString sharedData(const QString& name)
{
    const QString path = sourcePath(u"../shared/data/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace Kelvin::Tests
