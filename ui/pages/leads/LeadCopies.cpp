// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/LeadCopies.h"

#include "ui/widgets/CopiedRows.h"

using namespace Qt::StringLiterals;

namespace Kelvin {

/// How many rows are made between two looks at whether to go on.
static constexpr size_t step = 512;

Result<LeadCopies> copyLeads(const QList<LeadRow>& leads, const std::vector<quint32>& places, const QList<LeadColumn>& columns, const Wording& wording, const Progress& progress)
{
    QString text;
    for (size_t i = 0; i < places.size(); ++i) {
        if (i % step == 0) {
            if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
            progress.report(qint64(i), qint64(places.size()));
        }
        if (i > 0) text += u'\n';
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (column > 0) text += u'\t';
            text += copiedCell(columns.at(column).display(leads.at(places[i]), wording));
        }
    }
    return LeadCopies{text, copiedHtml(text, false)};
}

} // namespace Kelvin
