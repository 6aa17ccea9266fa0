// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineEvents.h"

#include "ui/painting/Icons.h"
#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/ReasonText.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Timeline) };

TimelineEvent stageEvent(const StageMove& move, const Wording& w)
{
    TimelineEvent event;
    event.entry.kind = TimelineKind::Stages;
    event.entry.at = move.at;
    event.entry.icon = stageIcon(move.to);
    event.entry.strong = true;
    event.entry.text = filled(Words::tr("Became %1", "stage, of a lead"), {stageText(move.to, move.name)});
    QStringList facts;
    if (!move.reason.isEmpty()) facts.append(moveReasonText(move));
    if (move.score) facts.append(filled(Words::tr("score %1"), {scoreText(w, *move.score)}));
    facts.append(move.by == MoveBy::Person && !move.person.isEmpty() ? visibleText(move.person, 80) : midSentence(w, word(move.by)));
    if (move.revisitAt) facts.append(filled(Words::tr("look again on %1", "date"), {shortDateText(w, *move.revisitAt)}));
    event.entry.detail = sentenceCase(w, facts.join(u", "_s));
    return event;
}

/// A crossing at which a rule moved the stage is told by the move.
bool toldByMove(const Crossing& crossing, const QList<StageMove>& moves)
{
    return std::any_of(moves.begin(), moves.end(), [&](const StageMove& move) { return move.at == crossing.at && move.by == MoveBy::Rule; });
}

TimelineEvent crossingEvent(const Crossing& crossing, const Wording& w)
{
    TimelineEvent event;
    event.entry.kind = TimelineKind::Stages;
    event.entry.at = crossing.at;
    event.entry.icon = u"threshold"_s;
    event.entry.text = crossingText(crossing.threshold, crossing.crossed);
    event.entry.detail = sentenceCase(w, filled(Words::tr("score %1"), {scoreText(w, crossing.score)}));
    return event;
}

QString answerText(const BantAnswer& answer, const Wording& w)
{
    const QString level = midSentence(w, levelText(answer.criterion, answer.level));
    return answer.note.isEmpty() ? filled(Words::tr("%1: %2", "criterion, answer"), {word(answer.criterion), level})
                                 : filled(Words::tr("%1: %2, “%3”", "criterion, answer, note"), {word(answer.criterion), level, answer.note});
}

/// What the answers of one sitting are worth, while they count.
MilliPoints pointsOfAnswers(const Explanation& explanation, Instant at)
{
    MilliPoints sum;
    for (const ExplanationPart& part : explanation.parts)
        for (const Evidence& evidence : part.evidence)
            if (evidence.kind == Evidence::Kind::Answer && evidence.at == at && evidence.factor > 0) sum += part.points;
    return sum;
}

} // namespace

QList<TimelineEvent> stageEvents(const LeadView& lead, const Wording& w)
{
    QList<TimelineEvent> events;
    for (const StageMove& move : lead.facts.stageMoves) events.append(stageEvent(move, w));
    for (const Crossing& crossing : lead.facts.crossings)
        if (crossing.model == lead.explanation.model && !toldByMove(crossing, lead.facts.stageMoves)) events.append(crossingEvent(crossing, w));
    for (const Outcome& outcome : lead.facts.outcomes) {
        if (!outcome.at) continue;
        TimelineEvent event;
        event.entry.kind = TimelineKind::Stages;
        event.entry.at = *outcome.at;
        event.entry.icon = outcome.kind == OutcomeKind::Lost ? u"stage-lost"_s : u"stage-customer"_s;
        event.entry.strong = true;
        event.entry.text = outcome.name.isEmpty() ? filled(Words::tr("Deal: %1", "won, lost, open"), {midSentence(w, word(outcome.kind))})
                                                  : filled(Words::tr("Deal “%1”: %2", "name; won, lost, open"), {outcome.name, midSentence(w, word(outcome.kind))});
        QStringList facts;
        if (outcome.amount) facts.append(moneyText(w, *outcome.amount, lead.model.currency));
        if (!outcome.reason.isEmpty()) facts.append(visibleText(outcome.reason, 200));
        event.entry.detail = facts.join(u", "_s);
        events.append(event);
    }
    return events;
}

QList<TimelineEvent> answerEvents(const LeadView& lead, const Wording& w)
{
    QList<TimelineEvent> events;
    for (qsizetype i = 0; i < lead.facts.answers.size();) {
        const BantAnswer& first = lead.facts.answers[i];
        QStringList texts;
        for (; i < lead.facts.answers.size() && lead.facts.answers[i].answeredAt == first.answeredAt; ++i) texts.append(answerText(lead.facts.answers[i], w));
        TimelineEvent event;
        event.entry.kind = TimelineKind::Answers;
        event.entry.at = first.answeredAt;
        event.entry.icon = u"call-sheet"_s;
        const QString by = first.channel.isEmpty() ? first.answeredBy : answerChannelText(first.channel);
        event.entry.text = by.isEmpty() ? Words::tr("%n BANT question(s) asked", nullptr, int(texts.size()))
                                        : filled(Words::tr("%n BANT question(s) asked, %1", "%1: channel: call, form, mail", int(texts.size())), {midSentence(w, by)});
        event.entry.detail = texts.join(u"; "_s);
        setPoints(event.entry, pointsOfAnswers(lead.explanation, first.answeredAt), w);
        events.append(event);
    }
    return events;
}

} // namespace Kelvin
