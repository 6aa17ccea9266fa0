// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ModelVersions.h"

#include "core/scoring/ModelCheck.h"
#include "core/scoring/ModelReach.h"
#include "core/scoring/ScoringModelJson.h"
#include "core/storage/ModelRepository.h"
#include "core/storage/StorageError.h"
#include "core/usecases/Commit.h"
#include "core/usecases/ConditionFields.h"
#include "core/usecases/ModelChoice.h"
#include "core/usecases/Population.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static Written modelsWritten(bool everybody)
{
    return Written{{}, everybody, true, {}, false};
}

/// The first finding that makes a model unusable, as a failure: its code, what it is found at, its values.
static std::optional<Failure> broken(const Workspace& workspace, const ScoringModel& model)
{
    CheckContext context;
    context.mailboxLists = workspace.shipped().mailboxLists.keys();
    for (const Issue& issue : checkModel(model, context))
        if (checkLevel(issue) == CheckLevel::Error) {
            const bool named = !issue.args.isEmpty() && issue.args.first() == issue.column;
            return Failure{FailureKind::Input, u"model_broken"_s, QStringList{issue.code, issue.column} + issue.args.mid(named ? 1 : 0)};
        }
    return std::nullopt;
}

/// A model as the file would hold it, or why it could not be read again from there: conditions nested too deep, a number that is none.
static Result<QByteArray> storable(const ScoringModel& model)
{
    const QByteArray json = modelToJson(model);
    const auto read = modelFromJson(json);
    if (!read) return Failure{FailureKind::Input, u"model_not_storable"_s, QStringList{read.failure().code} + read.failure().args};
    if (modelToJson(*read) != json) return Failure{FailureKind::Input, u"model_not_storable"_s, {u"changed"_s}};
    return json;
}

Result<CommitResult> saveDraft(Workspace& workspace, const QString& model, const ScoringModel& draft, const Actor& actor)
{
    if (draft.key != model) return Failure{FailureKind::Usage, u"draft_of_other_model"_s, {model, draft.key}};
    const auto json = storable(draft);
    if (!json) return json.failure();
    return commitDeed(workspace, Deed{u"draft"_s, u"draft_saved"_s, {model}}, actor, [&](const Commit& commit) -> Result<Written> {
        ModelRepository(workspace.database()).saveDraft(commit, model, *json);
        return modelsWritten(false);
    });
}

Result<CommitResult> discardDraft(Workspace& workspace, const QString& model, const Actor& actor)
{
    return commitDeed(workspace, Deed{u"draft"_s, u"draft_discarded"_s, {model}}, actor, [&](const Commit&) -> Result<Written> {
        ModelRepository(workspace.database()).discardDraft(model);
        return modelsWritten(false);
    });
}

static Promoting promotingOf(Promotion promotion)
{
    switch (promotion) {
    case Promotion::MarkOnly: return {PromotePolicy::No, false};
    case Promotion::Promote: return {PromotePolicy::Now, false};
    case Promotion::PromoteWithTasks: return {PromotePolicy::Now, true};
    }
    return {PromotePolicy::No, false};
}

Result<CommitResult> publishModel(Workspace& workspace, const QString& model, const ScoringModel& content, const QString& note, Promotion promotion,
                                  const Actor& actor, const Progress& progress)
{
    if (const auto failure = broken(workspace, content)) return *failure;
    // Taken down first: `content` may be one of the workspace's own models, which the commit reads anew.
    const auto json = storable(content);
    if (!json) return json.failure();
    Batch batch;
    batch.kind = u"publish"_s;
    batch.code = u"model_published"_s;
    batch.args = {model};
    batch.author = actor.name;
    batch.at = actor.now;
    return commitDeed(workspace, batch, promotingOf(promotion), [&](const Commit& commit) -> Result<Written> {
        ModelRepository(workspace.database()).publish(commit, model, *json, note);
        // The step after this reads the models: they must be the new ones.
        workspace.reloadModels();
        return modelsWritten(true);
    }, progress);
}

Result<CommitResult> rollBack(Workspace& workspace, const QString& model, int number, const Actor& actor, const Progress& progress)
{
    const StoredModel* stored = workspace.model(model);
    const ModelVersion* old = stored ? stored->version(number) : nullptr;
    if (!old) return Failure{FailureKind::Usage, u"no_version"_s, {model, QString::number(number)}};
    const ScoringModel content = old->model;
    return publishModel(workspace, model, content, u"rollback:"_s + QString::number(number), Promotion::MarkOnly, actor, progress);
}

Result<CommitResult> addModel(Workspace& workspace, const ScoringModel& model, bool publish, const Actor& actor)
{
    const ScoringModel content = withProposedEdges(model);
    if (publish)
        if (const auto failure = broken(workspace, content)) return *failure;
    const auto json = storable(content);
    if (!json) return json.failure();
    return commitDeed(workspace, Deed{u"publish"_s, u"model_added"_s, {content.key}}, actor, [&](const Commit& commit) -> Result<Written> {
        ModelRepository models(workspace.database());
        if (!models.add(content.key)) return Failure{FailureKind::Input, u"model_exists"_s, {content.key}};
        if (publish) models.publish(commit, content.key, *json, {});
        else models.saveDraft(commit, content.key, *json);
        workspace.reloadModels();
        return modelsWritten(publish);
    });
}

Result<CommitResult> orderModels(Workspace& workspace, const QStringList& keys, const Actor& actor)
{
    // Models that are not named follow in the order they had.
    QStringList order;
    for (const QString& key : keys) {
        if (!workspace.model(key)) return Failure{FailureKind::Usage, u"no_model"_s, {key}};
        if (!order.contains(key)) order.append(key);
    }
    for (const StoredModel& model : workspace.models())
        if (!order.contains(model.key)) order.append(model.key);
    return commitDeed(workspace, Deed{u"publish"_s, u"models_ordered"_s, order}, actor, [&](const Commit&) -> Result<Written> {
        ModelRepository(workspace.database()).setOrder(order);
        workspace.reloadModels();
        return modelsWritten(true);
    });
}

Result<BandEffect> effectOf(Workspace& workspace, const QString& model, const ScoringModel& content, Instant asOf)
{
    if (const auto failure = broken(workspace, content)) return *failure;
    return attempt([&]() -> Result<BandEffect> {
        ColumnNeeds needs = needsOf(workspace);
        needs.unite(columnNeeds({content}));
        Population& people = workspace.population();
        people.load(workspace.database(), needs);
        const StoredModel* stored = workspace.model(model);
        const ModelVersion* published = stored ? stored->published() : nullptr;
        BandEffect effect;
        for (const FactColumns* columns : {&people.base(), &people.patch()}) {
            const MailboxLists& lists = workspace.shipped().mailboxes(content.mailboxLists);
            const auto after = evaluate(CompiledModel(content, *columns, lists), *columns, asOf);
            const auto before = published ? evaluate(CompiledModel(published->model, *columns, mailboxesOf(workspace, *published)), *columns, asOf)
                                          : std::vector<Scorecard>(columns->leadCount());
            for (size_t i = 0; i < columns->leadCount(); ++i) {
                if (!after[i].exists || !people.counts(*columns, i)) continue;
                ++effect.before[size_t(before[i].band)];
                ++effect.after[size_t(after[i].band)];
                ++effect.temperatureBefore[size_t(before[i].temperature)];
                ++effect.temperatureAfter[size_t(after[i].temperature)];
                const bool was = before[i].band == Band::MarketingQualified || before[i].band == Band::SalesQualified;
                const bool is = after[i].band == Band::MarketingQualified || after[i].band == Band::SalesQualified;
                effect.rises += is && !was ? 1 : 0;
                effect.falls += was && !is ? 1 : 0;
            }
        }
        effect.tasks = effect.rises;
        return effect;
    });
}

} // namespace Kelvin
