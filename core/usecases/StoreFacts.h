// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/BatchRepository.h"

namespace Kelvin {

class Workspace;

/// Writes whole leads as they are, ids included: sample data, and what a hand-over brings. Companies meet by their domain. Returns the
/// rows, in the order given. Needs an open transaction; may throw StorageError.
QList<qint64> storeFacts(Workspace& workspace, const Commit& commit, const QList<LeadFacts>& leads);

} // namespace Kelvin
