// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/BantAssessment.h"
#include "core/storage/StorageError.h"

namespace Kelvin {

/// A number of the file that stands for one of a few things. A file that another program wrote or a disk damaged may hold any number: what
/// does not lie in 0..last is db_damaged, thrown.
inline qint64 within(qint64 number, qint64 last, const QString& path)
{
    if (number >= 0 && number <= last) return number;
    throw StorageError({FailureKind::Database, QStringLiteral("db_damaged"), {path, QString::number(number)}});
}

inline BantLevel storedLevel(qint64 number, const QString& path) { return BantLevel(within(number, qint64(BantLevel::NoAnswer), path)); }
inline CallResult storedResult(qint64 number, const QString& path) { return CallResult(within(number, qint64(CallResult::WrongNumber), path)); }

} // namespace Kelvin
