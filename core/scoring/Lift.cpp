// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Lift.h"

#include "core/scoring/Evaluator.h"
#include "core/scoring/LeftOut.h"
#include "core/scoring/TemperaturePolicy.h"

#include <algorithm>

namespace Kelvin {

namespace {

constexpr qsizetype mostMoments = 256;
constexpr qsizetype momentsAtOnce = 16;

bool isOpen(const Scorecard& card)
{
    return card.exists && card.inScope && card.band != Band::Disqualified;
}

const std::optional<MilliPoints>& lineOf(const Scorecard& card, Advance advance)
{
    return advance == Advance::SalesLine ? card.salesQualified : card.marketingQualified;
}

/// Calls `visit` with the date of each fact that has one of its own.
template <typename Visit> void forEachDatedFact(const LeadFacts& lead, const Visit& visit)
{
    for (const Activity& activity : lead.activities) visit(activity.at);
    for (const BantAnswer& answer : lead.answers) visit(answer.answeredAt);
    for (const Adjustment& adjustment : lead.adjustments) visit(adjustment.at);
    const auto fields = [&](const QList<FieldChange>& changes) {
        for (const FieldChange& change : changes)
            if (!change.undated) visit(change.validFrom);
    };
    fields(lead.fields);
    if (lead.account) fields(lead.account->fields);
}

/// Newest first, each once.
QList<Instant> datedMoments(const LeadFacts& lead, Instant since, Instant t)
{
    QList<Instant> moments;
    forEachDatedFact(lead, [&](Instant at) {
        if (at >= since && at <= t) moments.append(at);
    });
    std::sort(moments.begin(), moments.end(), std::greater());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments.first(std::min(moments.size(), mostMoments));
}

/// For each question whether an activity since then is itself on a fast track, whatever older ones say.
std::vector<char> askedForSince(ScoringModel model, const std::vector<LiftQuestion>& questions, Instant t, const MailboxLists& mailboxes)
{
    model.fastTracks.removeIf([](const FastTrack& track) { return !track.on || !track.activity; });
    const bool asks = !model.fastTracks.isEmpty() && std::any_of(questions.begin(), questions.end(), [](const LiftQuestion& q) { return q.advance == Advance::FastTrack; });
    if (!asks) return std::vector<char>(questions.size());
    model.rules.clear();
    model.scope = {};
    const ColumnNeeds needs = columnNeeds({model});
    FactColumns columns;
    for (const LiftQuestion& question : questions) {
        LeadFacts since = *question.lead;
        since.activities.removeIf([&](const Activity& activity) { return activity.at < question.since; });
        appendLead(columns, since, needs);
    }
    const std::vector<Scorecard> cards = evaluate(CompiledModel(model, columns, mailboxes), columns, t, 1);
    std::vector<char> asked(questions.size());
    for (size_t i = 0; i < questions.size(); ++i) asked[i] = questions[i].advance == Advance::FastTrack && cards[i].fastTracked;
    return asked;
}

} // namespace

bool reached(const Scorecard& card, Advance advance)
{
    if (!isOpen(card)) return false;
    if (advance == Advance::FastTrack) return card.fastTracked;
    if (advance == Advance::SalesLine && allCriteriaMet(card.states)) return true;
    const auto& line = lineOf(card, advance);
    return line && card.total >= *line;
}

bool isNearer(const Scorecard& with, const Scorecard& without, Advance advance)
{
    if (!isOpen(with)) return false;
    if (!isOpen(without)) return true;
    if (advance == Advance::FastTrack) return with.fastTracked && !without.fastTracked;
    if (advance == Advance::SalesLine && allCriteriaMet(with.states) != allCriteriaMet(without.states)) return allCriteriaMet(with.states);
    const auto &line = lineOf(with, advance), &before = lineOf(without, advance);
    if (!line || !before) return line.has_value();
    return with.total - *line > without.total - *before;
}

bool hasFactsSince(const FactColumns& columns, size_t lead, Instant since, Instant t)
{
    const auto among = [&](const auto& start, const auto& cells, const auto& dateOf) {
        return std::any_of(cells.begin() + qsizetype(start[lead]), cells.begin() + qsizetype(start[lead + 1]), [&](const auto& cell) {
            return dateOf(cell) >= since && dateOf(cell) <= t;
        });
    };
    const auto isDate = [](Instant at) { return at; };
    const auto dated = [](const auto& cell) { return cell.at; };
    if (among(columns.activityStart, columns.at, isDate) || among(columns.answerStart, columns.answers, dated) ||
        among(columns.adjustmentStart, columns.adjustments, dated))
        return true;
    // Of the last leads a field that they do not have may know nothing.
    return std::any_of(columns.fields.begin(), columns.fields.end(),
                       [&](const FieldColumn& field) { return field.start.size() > lead + 1 && among(field.start, field.validFrom, isDate); });
}

std::optional<Instant> newestLift(const ScoringModel& model, const LeadFacts& lead, Instant t, Instant since, Advance advance, const MailboxLists& mailboxes)
{
    const QList<Instant> moments = datedMoments(lead, since, t);
    const ColumnNeeds needs = columnNeeds({model});
    for (qsizetype first = 0; first < moments.size(); first += momentsAtOnce) {
        const QList<Instant> some = moments.mid(first, momentsAtOnce);
        // One variant of the lead for each moment's eve, all scored in one go; the first goes with the moment itself.
        FactColumns columns;
        appendLead(columns, lead, needs, LeftOut{some.first() + 1, t});
        for (const Instant moment : some) appendLead(columns, lead, needs, LeftOut{moment, t});
        const std::vector<Scorecard> cards = evaluate(CompiledModel(model, columns, mailboxes), columns, t, 1);
        for (qsizetype i = 0; i < some.size(); ++i)
            if (isNearer(cards[size_t(i)], cards[size_t(i) + 1], advance)) return some.at(i);
    }
    return std::nullopt;
}

std::vector<char> lifted(const ScoringModel& model, const std::vector<LiftQuestion>& questions, Instant t, const MailboxLists& mailboxes)
{
    if (questions.empty()) return {};
    const ColumnNeeds needs = columnNeeds({model});
    FactColumns columns;
    for (const LiftQuestion& question : questions) appendLead(columns, *question.lead, needs, LeftOut{question.since, t});
    const std::vector<Scorecard> without = evaluate(CompiledModel(model, columns, mailboxes), columns, t, 1);
    std::vector<char> answers = askedForSince(model, questions, t, mailboxes);
    for (size_t i = 0; i < questions.size(); ++i) {
        const LiftQuestion& question = questions[i];
        if (answers[i]) continue;
        answers[i] = isNearer(question.card, without[i], question.advance);
        // What the newer facts took away may hide what one of them gave.
        if (!answers[i] && datedMoments(*question.lead, question.since, t).size() > 1)
            answers[i] = newestLift(model, *question.lead, t, question.since, question.advance, mailboxes).has_value();
    }
    return answers;
}

} // namespace Kelvin
