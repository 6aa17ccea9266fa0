// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/TableReport.h"
#include "core/scoring/Explanation.h"
#include "core/usecases/LeadTable.h"
#include "core/usecases/Workspace.h"

#include <functional>

namespace Kelvin {

/// The words of a list that leaves the program: core has none of its own.
struct ExportWords {
    QString title, aboutTitle;
    QHash<QString, QString> columns;           ///< by column id of leadListReport
    QList<AboutLine> about;
    std::function<QString(Temperature, bool provisional)> temperature;
    std::function<QString(Band)> band;
    std::function<QString(StageRole)> stage;
    std::function<QString(const ExplanationPart&, const ScoringModel&)> reason; ///< one of the top reasons
};

/// The list as .csv or .xlsx, by the file's ending (`bad_ending`); whole or not at all, 0600. Scores as of `asOf`. With the name of a preset
/// or its system: what that product imports to know its own leads again (its id, e-mail), and the scores (`unknown_preset`).
Result<Done> exportLeads(Workspace& workspace, const QList<LeadRow>& leads, Instant asOf, const QString& path, const ExportWords& words,
                         const Progress& progress = {}, const QString& preset = {});

/// The presets whose product takes leads back, by name.
QStringList exportPresets(const Workspace& workspace);

} // namespace Kelvin
