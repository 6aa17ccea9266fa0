// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/usecases/Progress.h"
#include "ui/models/LeadColumns.h"

#include <vector>

namespace Kelvin {

/// Leads as they go on the clipboard.
struct LeadCopies {
    QString text;
    QByteArray html;                           ///< UTF-8
};

/// Makes text and HTML of the leads at these places, one row each; for a worker where there are many. The failure is `cancelled`.
Result<LeadCopies> copyLeads(const QList<LeadRow>& leads, const std::vector<quint32>& places, const QList<LeadColumn>& columns, const Wording& wording, const Progress& progress);

} // namespace Kelvin
