// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"
#include "core/reporting/TableReport.h"

#include <QJsonObject>

#include <functional>

namespace Kelvin {

/// The funnel as the command line prints it (interface.md section 4): stages by their keys, shares 0 to 1, days with one decimal.
QJsonObject funnelJson(const Funnel& funnel);

/// Words of the funnel's table, in the report's language.
struct FunnelWords {
    QString title, aboutTitle;
    QHash<QString, QString> columns;                    ///< by column id; one without words shows its id
    std::function<QString(StageRole)> stage;
    std::function<QString(const QString&)> value;       ///< of the breakdown; empty: not known
};

/// One row a stage (and value): the same numbers as the picture.
TableReport funnelTable(const Funnel& funnel, const FunnelWords& words);

} // namespace Kelvin
