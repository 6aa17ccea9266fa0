// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/LeadListReport.h"

namespace Kelvin {

static QList<ReportColumn> leadListColumns(const QHash<QString, QString>& words)
{
    using enum CellType;
    const QList<std::pair<const char*, CellType>> columns{
        {"id", Text}, {"externalIds", Text}, {"email", Text}, {"name", Text}, {"company", Text}, {"score", Points},
        {"band", Text}, {"temperature", Text}, {"grade", Text}, {"reason1", Text}, {"reason2", Text}, {"reason3", Text},
        {"stage", Text}, {"owner", Text}, {"model", Text}, {"version", Integer}, {"asOf", CellType::Moment}};
    QList<ReportColumn> out;
    for (const auto& [key, type] : columns) {
        const QString id = QString::fromLatin1(key);
        out.append({id, words.value(id, id), type});
    }
    return out;
}

static QList<Cell> leadListCells(const ExportedLead& lead)
{
    const Cell score = lead.score ? Cell(*lead.score) : Cell();
    const Cell version = lead.version ? Cell(qint64(*lead.version)) : Cell();
    return {lead.id, lead.externalIds.join(QLatin1Char(' ')), lead.email, lead.name, lead.company, score,
            lead.band, lead.temperature, lead.grade, lead.reasons.value(0), lead.reasons.value(1), lead.reasons.value(2),
            lead.stage, lead.owner, lead.model, version, Moment{lead.asOf}};
}

TableReport leadListReport(const QList<ExportedLead>& leads, const QHash<QString, QString>& words, const QStringList& only)
{
    const QList<ReportColumn> all = leadListColumns(words);
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (only.isEmpty() || only.contains(all[i].id)) kept.append(i);
    TableReport out;
    out.id = QStringLiteral("leads");
    for (const qsizetype i : kept) out.columns.append(all[i]);
    for (const ExportedLead& lead : leads) {
        const QList<Cell> cells = leadListCells(lead);
        QList<Cell> row;
        for (const qsizetype i : kept) row.append(cells[i]);
        out.rows.append(row);
    }
    return out;
}

} // namespace Kelvin
