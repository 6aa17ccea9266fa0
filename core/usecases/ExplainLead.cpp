// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ExplanationDiff.h"
#include "core/scoring/LeadScorer.h"
#include "core/scoring/PrimaryModel.h"
#include "core/scoring/Qualification.h"
#include "core/storage/LeadFactsReader.h"
#include "core/storage/LeadRepository.h"
#include "core/ingest/EmailAddress.h"
#include "core/storage/StorageError.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/ModelChoice.h"
#include "core/usecases/WonShares.h"

#include <map>

namespace Kelvin {

using namespace Qt::StringLiterals;

static Failure notYetThere(const LeadFacts& lead)
{
    return {FailureKind::Input, u"not_yet_there"_s, {leadName(lead), toIso(lead.createdAt)}};
}

/// Of the versions the one of the same model, else the first; the other one if there is none.
static const ModelVersion* versionLike(const QList<const ModelVersion*>& versions, const ModelVersion* other)
{
    for (const ModelVersion* version : versions)
        if (other && version->model.key == other->model.key) return version;
    return versions.isEmpty() ? other : versions.first();
}

Result<qint64> findLead(Workspace& workspace, const QString& name)
{
    return attempt([&]() -> Result<qint64> {
        const EmailReading email = readEmail(name);
        const QList<qint64> rows = LeadRepository(workspace.database()).findByText(name, email.address);
        if (rows.size() == 1) return rows.first();
        if (rows.isEmpty()) return Failure{FailureKind::Usage, u"no_lead"_s, {name}};
        QStringList names{name};
        for (const LeadFacts& lead : LeadFactsReader(workspace.database()).read(rows)) names.append(lead.id.toString() + u' ' + leadName(lead));
        return Failure{FailureKind::Usage, u"several_leads"_s, names};
    });
}

Result<LeadFacts> leadFacts(Workspace& workspace, qint64 row)
{
    return attempt([&]() -> Result<LeadFacts> {
        auto facts = LeadFactsReader(workspace.database()).read(row);
        if (!facts) return Failure{FailureKind::Input, u"no_lead"_s, {QString::number(row)}};
        return std::move(*facts);
    });
}

Result<Explanation> explainLead(Workspace& workspace, const LeadFacts& lead, Instant asOf, const RulesChoice& choice)
{
    if (lead.createdAt > asOf) return notYetThere(lead);
    const auto versions = chosenVersions(workspace, asOf, choice);
    if (!versions) return versions.failure();
    const ModelVersion* version = primaryVersion(workspace, *versions, lead, asOf);
    if (version) return explain(version->model, version->number, lead, asOf, mailboxesOf(workspace, *version));
    // Outside every scope: no points, but what the criteria say is still worth showing.
    if (versions->isEmpty()) return Failure{FailureKind::Input, u"no_model_published"_s, {}};
    Explanation outside = explain(versions->first()->model, versions->first()->number, lead, asOf, mailboxesOf(workspace, *versions->first()));
    outside.model.clear();
    outside.version = 0;
    outside.parts.clear();
    return outside;
}

Result<ExplanationDiff> explainChange(Workspace& workspace, const LeadFacts& lead, Instant from, Instant to, const RulesChoice& choice)
{
    for (const Instant at : {from, to})
        if (lead.createdAt > at) return notYetThere(lead);
    const auto earlier = chosenVersions(workspace, from, choice);
    if (!earlier) return earlier.failure();
    const auto later = chosenVersions(workspace, to, choice);
    if (!later) return later.failure();
    const ModelVersion* before = primaryVersion(workspace, *earlier, lead, from);
    const ModelVersion* after = primaryVersion(workspace, *later, lead, to);
    // Where it is outside every scope, the model that counts on the other day says why.
    if (!before) before = versionLike(*earlier, after);
    if (!after) after = versionLike(*later, before);
    if (!before || !after) return Failure{FailureKind::Input, u"no_model_published"_s, {}};
    return explanationDiff(lead, {from, before->model, mailboxesOf(workspace, *before)}, {to, after->model, mailboxesOf(workspace, *after)});
}

Result<QList<std::pair<Instant, MilliPoints>>> scoreHistory(Workspace& workspace, const LeadFacts& lead, const QList<Instant>& moments, const RulesChoice& choice)
{
    QList<std::pair<Instant, MilliPoints>> history;
    std::map<const ModelVersion*, LeadScorer> scorers; // each version once for all the moments
    for (const Instant at : moments) {
        if (at < lead.createdAt) continue;
        const auto versions = chosenVersions(workspace, at, choice);
        if (!versions) return versions.failure();
        Scorecard card;
        const int primary = primaryModel(int(versions->size()), [&](int i) {
            const ModelVersion* version = versions->at(i);
            card = scorers.try_emplace(version, version->model, lead, mailboxesOf(workspace, *version)).first->second.at(at);
            return card.inScope;
        });
        if (primary >= 0) history.append({at, card.total});
    }
    return history;
}

Result<QList<PathToGoal>> pathsTo(Workspace& workspace, const LeadFacts& lead, Instant asOf, Goal goal)
{
    const auto versions = chosenVersions(workspace, asOf, {});
    if (!versions) return versions.failure();
    const ModelVersion* version = primaryVersion(workspace, *versions, lead, asOf);
    if (!version) return QList<PathToGoal>();
    return attempt([&] {
        const auto frequency = [&] { return wonShares(workspace, version->model, asOf); };
        return pathsToGoal(version->model, lead, asOf, goal, mailboxesOf(workspace, *version), frequency);
    });
}

} // namespace Kelvin
