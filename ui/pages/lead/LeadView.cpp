// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/LeadView.h"

#include "core/scoring/ProductInterest.h"
#include "core/usecases/Actor.h"

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

/// Every day of the history counted back from `asOf`, oldest first.
QList<Instant> momentsBefore(Instant asOf)
{
    QList<Instant> moments;
    for (int day = historyDays; day >= 0; --day) moments.append(asOf - day * secondsPerDay);
    return moments;
}

/// Asks every model of a product how engaged the lead is.
Result<std::optional<ProductInterest>> readInterest(Workspace& workspace, const LeadFacts& lead, Instant asOf)
{
    QList<ProductInterest> asked;
    QList<ScoringModel> models;
    QList<Scorecard> cards;
    for (const StoredModel& stored : workspace.models()) {
        const ModelVersion* version = stored.published();
        if (!version || version->model.product.isEmpty()) continue;
        auto explanation = explainLead(workspace, lead, asOf, RulesChoice{RulesChoice::Kind::Published, 0, stored.key});
        if (!explanation) return explanation.failure();
        models.append(version->model);
        cards.append(explanation->card);
        asked.append({version->model.product, std::move(*explanation), version->model});
    }
    const QString product = productInterest(models, cards);
    std::optional<ProductInterest> most;
    for (const ProductInterest& one : asked)
        if (one.product == product && one.explanation.card.inScope && (!most || one.explanation.card.axes[size_t(Axis::Engagement)] > most->explanation.card.axes[size_t(Axis::Engagement)])) most = one;
    return most;
}

} // namespace

ScoringModel modelOf(const Workspace& workspace, const Explanation& explanation)
{
    const StoredModel* stored = workspace.model(explanation.model);
    const ModelVersion* version = stored ? stored->version(explanation.version) : nullptr;
    return version ? version->model : ScoringModel{};
}

Result<LeadView> readLeadView(Workspace& workspace, qint64 row, Instant now)
{
    auto facts = leadFacts(workspace, row);
    if (!facts) return facts.failure();
    LeadView view;
    view.row = row;
    // A lead made in this second exists; nothing is shown from before it did.
    view.asOf = std::max(shownAsOf(now, workspace.latestCommit()), facts->createdAt);
    view.facts = std::move(*facts);
    auto explanation = explainLead(workspace, view.facts, view.asOf);
    if (!explanation) return explanation.failure();
    view.explanation = std::move(*explanation);
    view.model = modelOf(workspace, view.explanation);
    auto interest = readInterest(workspace, view.facts, view.asOf);
    if (!interest) return interest.failure();
    view.interest = std::move(*interest);
    auto history = scoreHistory(workspace, view.facts, momentsBefore(view.asOf));
    if (!history) return history.failure();
    view.history = std::move(*history);
    for (const auto& [at, total] : view.history)
        if (at == view.asOf - 7 * secondsPerDay) view.weekBefore = total;
    return view;
}

Result<ThenView> readThen(Workspace& workspace, const LeadFacts& lead, const ThenQuestion& question)
{
    ThenView view;
    auto explanation = explainLead(workspace, lead, question.at, question.rules);
    if (!explanation) return explanation.failure();
    view.explanation = std::move(*explanation);
    view.model = modelOf(workspace, view.explanation);
    if (!question.since) return view;
    auto before = explainLead(workspace, lead, *question.since, question.rules);
    if (!before) return before.failure();
    auto diff = explainChange(workspace, lead, *question.since, question.at, question.rules);
    if (!diff) return diff.failure();
    view.before = std::move(*before);
    view.diff = std::move(*diff);
    return view;
}

QString fieldWords(const LeadFacts& lead, QStringView field, Instant at)
{
    const FieldValue value = fieldAt(lead, field, at);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString calledName(const LeadFacts& lead, Instant at)
{
    const QString name = fieldWords(lead, u"name", at);
    if (!name.isEmpty()) return name;
    const QString both = QStringList{fieldWords(lead, u"firstName", at), fieldWords(lead, u"lastName", at)}.join(u' ').trimmed();
    if (!both.isEmpty()) return both;
    const QString email = fieldWords(lead, u"email", at);
    return email.isEmpty() ? fieldWords(lead, u"phone", at) : email;
}

QString roleLine(const LeadFacts& lead, Instant at)
{
    QStringList parts{fieldWords(lead, u"title", at), fieldWords(lead, u"company", at), fieldWords(lead, u"city", at)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace Kelvin
