// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Progress.h"

#include <functional>

namespace Kelvin {

class Workspace;

/// Does what only reads so that its queries end with db_cancelled soon after `progress` is cancelled, wherever they are. May throw StorageError.
void readStoppably(Workspace& workspace, const Progress& progress, const std::function<void()>& read);

} // namespace Kelvin
