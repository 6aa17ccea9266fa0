// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// Name of a type of activity: "Page view"; the user's own types are called by their key.
QString activityTypeText(const QString& typeKey);
/// Name of the picture for a type, a file of resources/icons without ".svg".
QString activityIcon(const QString& typeKey);
/// What happened, on one line: "Viewed /pricing", "Booked a meeting for Mon 16 Mar, 10:00", "Call: reached".
QString activityText(const Wording& w, const QString& typeKey, const Activity& activity);
/// The second, quiet line: note, length, value, campaign and source, as far as they are known.
QString activityDetailText(const Wording& w, const Activity& activity);
/// Page views folded by session: "Visit, 3 pages, 14 minutes"; without a length if it is 0.
QString visitText(const Wording& w, qint64 pages, qint64 seconds);
/// Page views of a visit folded to one line by one of them: "/pricing and 2 more pages".
QString pagesText(const Wording& w, const QString& page, qint64 pages);

} // namespace Kelvin
