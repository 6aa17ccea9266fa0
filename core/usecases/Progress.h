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

} // namespace Kelvin
