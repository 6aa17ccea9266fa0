// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/TableReport.h"

#include <QHash>
#include <QStringList>

namespace Kelvin {

/// A lead as the export lists it; coded values come as the words to print.
struct ExportedLead {
    QString id;                            ///< 32 hexadecimal digits
    QStringList externalIds;               ///< "system:id"
    QString email, name, company;
    std::optional<MilliPoints> score;      ///< none outside every scope
    QString band, temperature, grade;
    QStringList reasons;                   ///< the best three of them are printed
    QString stage, owner;
    QString model;
    std::optional<int> version;
    Instant asOf = 0;
    bool operator==(const ExportedLead&) const = default;
};

/// The lead list in the layout of an import: one lead a row. Columns: id, externalIds, email, name, company, score, band, temperature,
/// grade, reason1, reason2, reason3, stage, owner, model, version, asOf. `words`: headers by column id; one without words shows its id.
/// `only`: the columns to print; empty: all.
TableReport leadListReport(const QList<ExportedLead>& leads, const QHash<QString, QString>& words, const QStringList& only = {});

} // namespace Kelvin
