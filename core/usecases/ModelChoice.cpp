// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ModelChoice.h"

#include "core/scoring/PrimaryModel.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static const ModelVersion* versionOf(const StoredModel& model, Instant asOf, const RulesChoice& choice)
{
    switch (choice.kind) {
    case RulesChoice::Kind::Published: return model.published();
    case RulesChoice::Kind::Number: return model.version(choice.number);
    case RulesChoice::Kind::Then: return model.publishedAt(asOf);
    }
    return nullptr;
}

Result<QList<const ModelVersion*>> chosenVersions(const Workspace& workspace, Instant asOf, const RulesChoice& choice)
{
    QList<const ModelVersion*> versions;
    bool known = choice.model.isEmpty();
    for (const StoredModel& model : workspace.models()) {
        if (!choice.model.isEmpty() && model.key != choice.model) continue;
        known = true;
        if (const ModelVersion* version = versionOf(model, asOf, choice)) versions.append(version);
    }
    if (!known) return Failure{FailureKind::Usage, u"no_model"_s, {choice.model}};
    if (versions.isEmpty() && choice.kind == RulesChoice::Kind::Number)
        return Failure{FailureKind::Usage, u"no_version"_s, {QString::number(choice.number)}};
    if (versions.isEmpty() && choice.kind == RulesChoice::Kind::Then) return Failure{FailureKind::Usage, u"no_version_then"_s, {toIso(asOf)}};
    return versions;
}

const MailboxLists& mailboxesOf(const Workspace& workspace, const ModelVersion& version)
{
    return workspace.shipped().mailboxes(version.model.mailboxLists);
}

const ModelVersion* primaryVersion(const Workspace& workspace, const QList<const ModelVersion*>& versions, const LeadFacts& lead, Instant asOf)
{
    const int primary = primaryModel(int(versions.size()), [&](int i) {
        return scoreLead(versions.at(i)->model, lead, asOf, mailboxesOf(workspace, *versions.at(i))).inScope;
    });
    return primary < 0 ? nullptr : versions.at(primary);
}

std::vector<Scorecard> primaryCards(const Workspace& workspace, const FactColumns& columns, Instant at)
{
    std::vector<Scorecard> primary;
    for (const StoredModel& stored : workspace.models()) {
        const ModelVersion* version = stored.published();
        if (!version) continue;
        std::vector<Scorecard> cards = evaluate(CompiledModel(version->model, columns, mailboxesOf(workspace, *version)), columns, at);
        if (primary.empty()) primary = std::move(cards);
        else
            for (size_t lead = 0; lead < cards.size(); ++lead)
                if (cards[lead].inScope && !primary[lead].inScope) primary[lead] = cards[lead];
    }
    primary.resize(columns.leadCount());
    return primary;
}

} // namespace Kelvin
