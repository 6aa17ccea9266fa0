// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadColumns.h"
#include "ui/painting/Tokens.h"

#include <QSet>

namespace Kelvin {

/// What of the list's words decides how wide its columns are.
struct ListedWords {
    QSet<StageRole> stages;
    QSet<QString> stageNames;                  ///< a product's own ones
    bool nextSteps = false;                    ///< somebody has a next step

    void add(const LeadRow& lead);
};

/// Widths of the list's columns in pixels for a table this wide: signs and short words get what they need in the language, so that
/// they are never cut; name, company and next step share what is left. Where that is too little, long names of stages, then the bars of the
/// scores, then the whole column of changes give way, the last with width 0, unless the list is sorted by it. A column that is not shown
/// keeps its own width.
QList<int> fittedWidths(const QList<LeadColumn>& columns, const QList<bool>& shown, const ListedWords& listed, const Wording& w, const Tokens& tokens, int available,
                        const QString& sortedBy = {});

} // namespace Kelvin
