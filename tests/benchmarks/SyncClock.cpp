// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/SyncClock.h"

#include <atomic>
#include <chrono>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<long long> nanoseconds{0};
std::atomic<int> calls{0};

int timed(long call, int file)
{
    const auto start = std::chrono::steady_clock::now();
    const int result = int(syscall(call, file));
    nanoseconds += std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - start).count();
    ++calls;
    return result;
}

} // namespace

extern "C" int fsync(int file) { return timed(SYS_fsync, file); }
extern "C" int fdatasync(int file) { return timed(SYS_fdatasync, file); }

namespace Kelvin::Tests {

double syncMilliseconds() { return double(nanoseconds) / 1e6; }
int syncCount() { return calls; }

} // namespace Kelvin::Tests
