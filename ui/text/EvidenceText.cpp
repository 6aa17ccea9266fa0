// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ExplanationText.h"

#include "core/domain/Overloaded.h"
#include "ui/text/BantText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <cmath>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(EvidenceText) };

// A derived fact and what it comes from: the reader knows the job title, not its rank.
QString derivedLine(const Wording& w, const Evidence& evidence)
{
    const QString base = visibleText(evidence.subject, 80);
    if (isEmpty(evidence.value)) return filled(Words::tr("%1 not known (%2)", "field, what it is derived from"), {fieldText(evidence.key), base});
    return filled(Words::tr("%1: %2 (%3)", "field, its value, what it is derived from"),
                  {fieldText(evidence.key), valueText(w, evidence.key, evidence.value), base});
}

QString fieldLine(const Wording& w, const Evidence& evidence)
{
    if (!evidence.subject.isEmpty()) return derivedLine(w, evidence);
    if (isEmpty(evidence.value)) return filled(Words::tr("%1 not known", "field"), {fieldText(evidence.key)});
    if (evidence.key == QLatin1String("employees") && std::holds_alternative<double>(evidence.value)) {
        const double number = std::get<double>(evidence.value);
        return filled(Words::tr("%1 employee(s)", nullptr, pluralCount(wholePart(number))), {shortestNumberText(w, number)});
    }
    if (const auto* money = std::get_if<Money>(&evidence.value); money && evidence.factor == 0)
        return filled(Words::tr("%1 is “%2”, no exchange rate for %3", "field, its value, currency"),
                      {fieldText(evidence.key), valueText(w, evidence.key, evidence.value), visibleText(money->currency, 20)});
    return filled(Words::tr("%1 is “%2”", "field and its value"), {fieldText(evidence.key), valueText(w, evidence.key, evidence.value)});
}

QString answerLine(const Wording& w, const Evidence& evidence)
{
    const auto criterion = enumFromKey<Criterion>(evidence.key).value_or(Criterion::Budget);
    const auto* number = std::get_if<double>(&evidence.value);
    const QString day = shortDateText(w, evidence.at);
    if (evidence.factor == 0) return filled(Words::tr("asked %1, ask again"), {dateText(w, evidence.at)});
    if (!number) return filled(Words::tr("asked %1, no answer", "date"), {day});
    const QString level = levelText(criterion, BantLevel(int(*number)));
    return filled(Words::tr("%1, %2", "answer and its date"), {midSentence(w, level), day});
}

// Of something recent the time is told as well.
QString dayOfOccurrence(const Wording& w, Instant at)
{
    return w.now - at < 2 * secondsPerDay ? momentText(w, at) : shortDateText(w, at);
}

QString countedText(const Wording& w, CountBy by, qint64 count, Instant last)
{
    const int n = pluralCount(count);
    const QStringList args{numberText(w, count), dayOfOccurrence(w, last)};
    switch (by) {
    case CountBy::Occurrence: return filled(Words::tr("%1 time(s), last %2", "activities", n), args);
    case CountBy::Subject: return filled(Words::tr("%1 different page(s) or asset(s), last %2", "activities", n), args);
    case CountBy::Day: return filled(Words::tr("on %1 day(s), last %2", "activities", n), args);
    case CountBy::Visit: return filled(Words::tr("in %1 visit(s), last %2", "activities", n), args);
    }
    return {};
}

// The award of "at least N, once earned" is dated by the occurrence that carries it.
QString earnedText(const Wording& w, const ExplanationPart& part)
{
    for (auto it = part.evidence.rbegin(); it != part.evidence.rend(); ++it)
        if (it->factor != 0) return filled(Words::tr("earned %1, once", "date"), {shortDateText(w, it->at)});
    return {};
}

QString activityLine(const Wording& w, const ExplanationPart& part, const ActivityRule& rule)
{
    if (part.evidence.isEmpty()) return {};
    const auto* atLeast = std::get_if<AwardAtLeastN>(&rule.frequency);
    if (atLeast && atLeast->onceEarned)
        if (const QString earned = earnedText(w, part); !earned.isEmpty()) return earned;
    const Instant last = part.evidence.last().at;
    if (part.occurrences <= 1) return dayOfOccurrence(w, last);
    return countedText(w, rule.countBy, part.occurrences, last);
}

QString clockLine(const Wording& w, const ExplanationPart& part)
{
    for (const Evidence& evidence : part.evidence) {
        if (evidence.kind != Evidence::Kind::Inactivity) continue;
        const auto* given = std::get_if<double>(&evidence.value);
        const qint64 days = given ? wholePart(*given) : 0;
        const QString number = numberText(w, days);
        if (part.detail == QLatin1String("returned"))
            return filled(Words::tr("returned after %1 day(s): %2", "number, points", pluralCount(days)),
                          {number, signedPointsText(w, roundedMilli(evidence.points * 1'000), decimalsFor({roundedMilli(evidence.points * 1'000)}, 0))});
        return filled(Words::tr("nothing for %1 day(s), since %2", "number, date", pluralCount(days)), {number, shortDateText(w, evidence.at)});
    }
    return {};
}

// What the awards were worth when they were fresh, if age has taken some of it.
std::optional<MilliPoints> faded(const ExplanationPart& part)
{
    double fresh = 0;
    double now = 0;
    for (const Evidence& evidence : part.evidence) {
        if (evidence.kind != Evidence::Kind::Activity || evidence.factor <= 0) continue;
        fresh += evidence.points / evidence.factor;
        now += evidence.points;
    }
    if (std::fabs(fresh - now) < 0.000'5) return std::nullopt;
    return roundedMilli(fresh * 1'000);
}

QString conditionLine(const Wording& w, const ExplanationPart& part)
{
    QStringList facts;
    for (const Evidence& evidence : part.evidence) {
        switch (evidence.kind) {
        case Evidence::Kind::Field: facts.append(fieldLine(w, evidence)); break;
        case Evidence::Kind::Answer: facts.append(answerLine(w, evidence)); break;
        case Evidence::Kind::Activity:
        case Evidence::Kind::Inactivity: break;
        }
        if (facts.size() == 3) break;
    }
    return facts.isEmpty() && !part.evidence.isEmpty() ? countedText(w, CountBy::Occurrence, part.evidence.size(), part.evidence.last().at)
                                                       : facts.join(QLatin1String(", "));
}

} // namespace

QString evidenceText(const Wording& w, const ExplanationPart& part, const PointRule& rule)
{
    QString text = std::visit(
        Overloaded{[&](const AttributeRule&) { return conditionLine(w, part); }, [&](const LadderRule&) { return conditionLine(w, part); },
                   [&](const ActivityRule& body) { return activityLine(w, part, body); },
                   [&](const InactivityClock&) { return clockLine(w, part); },
                   [&](const UnopenedEmailRule&) {
                       return part.occurrences == 0 ? QString()
                                                    : filled(Words::tr("%1 mail(s) without a reaction", nullptr, pluralCount(part.occurrences)),
                                                             {numberText(w, part.occurrences)});
                   },
                   [&](const BantRule&) { return part.evidence.isEmpty() ? Words::tr("never asked") : answerLine(w, part.evidence.first()); }},
        rule.body);
    if (const auto fresh = faded(part)) {
        const QString points = signedPointsText(w, *fresh, decimalsFor({*fresh}, 0));
        text = text.isEmpty() ? filled(Words::tr("faded from %1", "points"), {points})
                              : filled(Words::tr("%1, faded from %2", "occurrences, points"), {text, points});
    }
    if (part.detail == QLatin1String("capped") && rule.cap) {
        const QString cap = numberText(w, *rule.cap);
        text = text.isEmpty() ? filled(Words::tr("capped at %1", "points"), {cap}) : filled(Words::tr("%1, capped at %2", "occurrences, points"), {text, cap});
    }
    return text;
}

} // namespace Kelvin
