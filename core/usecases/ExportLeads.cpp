// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ExportLeads.h"

#include "core/reporting/LeadListReport.h"
#include "core/reporting/writers/CsvWriter.h"
#include "core/reporting/writers/XlsxWriter.h"
#include "core/usecases/OwnFile.h"
#include "core/usecases/Scoring.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

/// The rules that gave most, in words; at most three.
static QStringList topReasons(Workspace& workspace, const LeadRow& lead, Instant asOf, const ExportWords& words)
{
    const auto facts = leadFacts(workspace, lead.row);
    if (!facts) return {};
    RulesChoice choice;
    choice.kind = RulesChoice::Kind::Number;
    choice.number = lead.version;
    choice.model = lead.model;
    const StoredModel* stored = workspace.model(lead.model);
    const ModelVersion* version = stored ? stored->version(lead.version) : nullptr;
    const auto explanation = explainLead(workspace, *facts, asOf, choice);
    if (!version || !explanation) return {};
    QList<ExplanationPart> parts = explanation->parts;
    parts.removeIf([](const ExplanationPart& part) { return part.points.value <= 0; });
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.points > b.points; });
    QStringList reasons;
    for (const ExplanationPart& part : parts.mid(0, 3)) reasons.append(words.reason(part, version->model));
    return reasons;
}

static ExportedLead exported(Workspace& workspace, const LeadRow& lead, Instant asOf, const ExportWords& words)
{
    ExportedLead row;
    row.id = lead.id.toString();
    row.externalIds = lead.externalIds;
    row.email = lead.email;
    row.name = lead.name;
    row.company = lead.company;
    if (lead.card.inScope) row.score = lead.card.total;
    row.band = words.band(lead.card.band);
    row.temperature = words.temperature(lead.card.temperature, lead.card.provisional);
    row.grade = grade(lead.card);
    row.reasons = topReasons(workspace, lead, asOf, words);
    row.stage = lead.stageName.isEmpty() ? words.stage(lead.stage) : lead.stageName;
    row.owner = lead.owner;
    row.model = lead.model;
    if (lead.version > 0) row.version = lead.version;
    row.asOf = asOf;
    return row;
}

/// The preset of that name, or of that system, that says how its product takes leads back.
static const ImportPreset* exportPreset(const Workspace& workspace, const QString& name)
{
    for (const ImportPreset& preset : workspace.shipped().vocabulary.presets)
        if (!preset.exported.isEmpty() && (preset.name == name || preset.system == name)) return &preset;
    return nullptr;
}

QStringList exportPresets(const Workspace& workspace)
{
    QStringList names;
    for (const ImportPreset& preset : workspace.shipped().vocabulary.presets)
        if (!preset.exported.isEmpty()) names.append(preset.name);
    return names;
}

static TableReport layOut(QList<ExportedLead> rows, const ImportPreset* preset, QHash<QString, QString> words)
{
    if (!preset) return leadListReport(rows, words);
    for (ExportedLead& row : rows) {
        const QString system = preset->system + u':';
        row.externalIds.removeIf([&](const QString& id) { return !id.startsWith(system); });
        for (QString& id : row.externalIds) id = id.mid(system.size());
    }
    for (auto it = preset->exported.cbegin(); it != preset->exported.cend(); ++it) words.insert(it.key(), it.value());
    return leadListReport(rows, words, preset->exported.keys() + QStringList{u"score"_s, u"band"_s, u"temperature"_s, u"grade"_s, u"reason1"_s, u"reason2"_s,
                                                                             u"reason3"_s, u"version"_s, u"asOf"_s});
}

Result<Done> exportLeads(Workspace& workspace, const QList<LeadRow>& leads, Instant asOf, const QString& path, const ExportWords& words, const Progress& progress,
                         const QString& presetName)
{
    const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (!csv && !path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) return Failure{FailureKind::Usage, u"bad_ending"_s, {path}};
    if (const auto objection = outputObjection(workspace.path(), path)) return *objection;
    const ImportPreset* preset = presetName.isEmpty() ? nullptr : exportPreset(workspace, presetName);
    if (!presetName.isEmpty() && !preset) return Failure{FailureKind::Usage, u"unknown_preset"_s, {presetName}};
    QList<ExportedLead> rows;
    rows.reserve(leads.size());
    for (const LeadRow& lead : leads) {
        if (progress.isCancelled()) return Failure{FailureKind::Cancelled, u"cancelled"_s, {}};
        rows.append(exported(workspace, lead, asOf, words));
        progress.report(rows.size(), leads.size());
    }
    TableReport report = layOut(std::move(rows), preset, words.columns);
    report.title = words.title;
    report.aboutTitle = words.aboutTitle;
    report.about = words.about;
    report.zone = workspace.zone();
    report.madeAt = asOf;
    if (csv) return writeCsv(report, path);
    const auto written = writeXlsx({report}, path);
    if (!written) return written.failure();
    return Done{};
}

} // namespace Kelvin
