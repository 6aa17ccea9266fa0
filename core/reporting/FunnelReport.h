// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"

#include <QJsonObject>

namespace Kelvin {

/// The funnel as the command line prints it (interface.md section 4): stages by their keys, shares 0 to 1, days with one decimal.
QJsonObject funnelJson(const Funnel& funnel);

} // namespace Kelvin
