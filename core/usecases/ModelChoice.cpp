// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ModelChoice.h"

#include "core/scoring/PrimaryModel.h"

#include <map>

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
    if (versions.isEmpty() && choice.kind == RulesChoice::Kind::Number) {
        QStringList keys;
        for (const StoredModel& model : workspace.models())
            if (choice.model.isEmpty() || model.key == choice.model) keys.append(model.key);
        return Failure{FailureKind::Usage, u"no_version"_s, {keys.join(u", "_s), QString::number(choice.number)}};
    }
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

/// `score` gives every lead's card under one compiled model.
template <typename Score> static std::vector<Scorecard> cardsOfPrimary(const Workspace& workspace, const FactColumns& columns, Score score)
{
    std::vector<Scorecard> primary;
    for (const StoredModel& stored : workspace.models()) {
        const ModelVersion* version = stored.published();
        if (!version) continue;
        std::vector<Scorecard> cards = score(CompiledModel(version->model, columns, mailboxesOf(workspace, *version)));
        if (primary.empty()) primary = std::move(cards);
        else
            for (size_t lead = 0; lead < cards.size(); ++lead)
                if (cards[lead].inScope && !primary[lead].inScope) primary[lead] = cards[lead];
    }
    primary.resize(columns.leadCount());
    return primary;
}

std::vector<Scorecard> primaryCards(const Workspace& workspace, const FactColumns& columns, Instant at)
{
    return cardsOfPrimary(workspace, columns, [&](const CompiledModel& model) { return evaluate(model, columns, at); });
}

std::vector<Scorecard> primaryCardsAtCreation(const Workspace& workspace, const FactColumns& columns)
{
    // Files often give days: leads of one moment are scored together.
    std::map<Instant, std::vector<size_t>> together;
    for (size_t lead = 0; lead < columns.leadCount(); ++lead) together[columns.createdAt[lead]].push_back(lead);
    return cardsOfPrimary(workspace, columns, [&](const CompiledModel& model) {
        std::vector<Scorecard> cards(columns.leadCount());
        for (const auto& [at, leads] : together) {
            const std::vector<Scorecard> then = evaluate(model, columns, at, 1);
            for (const size_t lead : leads) cards[lead] = then[lead];
        }
        return cards;
    });
}

} // namespace Kelvin
