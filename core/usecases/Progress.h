// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace Kelvin {

/// How far long work is, and whether to go on. Called from the thread that works.
struct Progress {
    std::function<void(qint64 done, qint64 total)> report = [](qint64, qint64) {};
    const std::atomic_bool* cancelled = nullptr;

    bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

/// The same for a reader that counts what it has done and asks whether to go on.
inline std::function<bool(qint64)> goOn(const Progress& progress)
{
    return [progress](qint64 done) {
        progress.report(done, 0);
        return !progress.isCancelled();
    };
}

} // namespace Kelvin
