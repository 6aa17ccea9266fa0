// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/CaughtFailure.h"

#include "core/storage/StorageError.h"

#include <new>

namespace Kelvin {

using namespace Qt::StringLiterals;

Failure caughtFailure(const std::exception_ptr& caught)
{
    try {
        std::rethrow_exception(caught);
    } catch (const StorageError& error) {
        return error.failure();
    } catch (const std::bad_alloc&) {
        return Failure{FailureKind::Input, u"no_memory"_s, {}};
    } catch (...) {
        return Failure{FailureKind::Input, u"job_broken"_s, {}};
    }
}

} // namespace Kelvin
