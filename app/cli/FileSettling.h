// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin {

/// How a file is by its size and the time of its last change: the same twice, and nobody wrote into it between.
struct FileState {
    qint64 bytes = -1;                         ///< -1: there is no file
    qint64 changedMs = 0;                      ///< UTC, milliseconds
    bool operator==(const FileState&) const = default;
};

FileState fileState(const QString& path);
/// Whether somebody may still be writing: it changed within the last two seconds, or by its time will change. `nowMs` as of the computer's clock.
bool isFresh(const FileState& state, qint64 nowMs);
/// How long a fresh file is waited for before it is looked at again.
inline constexpr int settlingMs = 2'000;

} // namespace Kelvin
