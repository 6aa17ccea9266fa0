// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Blocks.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace Kelvin {

namespace {

/// Where the leads up to a share of all activities end, at the end of a block. Leads weigh a little by themselves.
size_t boundary(const FactColumns& columns, int part, int parts)
{
    const size_t leads = columns.leadCount();
    if (part == parts) return leads;
    constexpr quint64 leadWeight = 16;
    const quint64 wanted = (columns.activityStart[leads] + leads * leadWeight) * quint64(part) / quint64(parts);
    size_t low = 0, high = leads;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (columns.activityStart[middle] + middle * leadWeight < wanted) low = middle + 1;
        else high = middle;
    }
    return std::min(leads, (low + leadsPerBlock - 1) / leadsPerBlock * leadsPerBlock);
}

} // namespace

int threadCount(const FactColumns& columns, int threads)
{
    const int wanted = threads > 0 ? threads : int(std::max(1u, std::thread::hardware_concurrency()));
    const size_t blocks = (columns.leadCount() + leadsPerBlock - 1) / leadsPerBlock;
    return int(std::clamp<size_t>(blocks, 1, size_t(wanted)));
}

void inParallel(const FactColumns& columns, int threads, const std::function<void(size_t, size_t, int)>& work)
{
    // A thread that the machine holds up leaves the rest to the others.
    constexpr int piecesPerThread = 16;
    const int count = threadCount(columns, threads);
    const int pieces = count == 1 ? 1 : count * piecesPerThread;
    std::atomic<int> next = 0;
    std::vector<std::thread> others;
    std::vector<std::exception_ptr> failures(static_cast<size_t>(count));
    const auto run = [&](int thread) {
        try {
            for (int piece = next++; piece < pieces; piece = next++) work(boundary(columns, piece, pieces), boundary(columns, piece + 1, pieces), thread);
        } catch (...) {
            failures[size_t(thread)] = std::current_exception();
            next = pieces;
        }
    };
    for (int thread = 1; thread < count; ++thread) others.emplace_back(run, thread);
    run(0);
    for (std::thread& other : others) other.join();
    for (const std::exception_ptr& failure : failures)
        if (failure) std::rethrow_exception(failure);
}

} // namespace Kelvin
