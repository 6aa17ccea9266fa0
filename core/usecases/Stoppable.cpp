// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Stoppable.h"

#include "core/storage/StopWhen.h"
#include "core/usecases/Workspace.h"

namespace Kelvin {

void readStoppably(Workspace& workspace, const Progress& progress, const std::function<void()>& read)
{
    const StopWhen cancelled(workspace.database(), progress.cancelled);
    read();
}

} // namespace Kelvin
