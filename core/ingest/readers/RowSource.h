// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/ingest/readers/RowBatch.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace Kelvin {

/// How far a reader is, in bytes of the source.
struct ReadProgress {
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    bool operator==(const ReadProgress&) const = default;
};

/// Rows of named columns, whatever the file format. Read once, front to back, in bounded memory; open it again to read again.
class RowSource {
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    /// Names of the columns as the file has them; a nameless one is "#3".
    virtual QStringList columns() const = 0;
    /// Fills the batch with the next rows; false when there are none. A row that cannot be read is in the batch with its flaw.
    virtual bool next(RowBatch& batch) = 0;
    virtual ReadProgress progress() const = 0;
    /// Why reading stopped early (the disk failed, the file shrank), if it did.
    virtual std::optional<Failure> failure() const = 0;
};

} // namespace Kelvin
