// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <exception>

namespace Kelvin {

/// What an exception that nobody expected means to a person: a StorageError's own failure, no_memory, or job_broken. For the last handler
/// of a thread, where the alternative is the end of the program.
Failure caughtFailure(const std::exception_ptr& caught);

} // namespace Kelvin
