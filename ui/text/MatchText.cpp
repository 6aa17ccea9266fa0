// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ActivityText.h"
#include "ui/text/ConditionText.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(MatchText) };

template <typename E> QString wordsOf(const Wording& w, const QList<E>& values)
{
    QStringList words;
    for (const E value : values) words.append(midSentence(w, word(value)));
    return alternativesText(words);
}

QString typesText(const Wording& w, const ActivityMatch& match)
{
    if (match.types.isEmpty()) return Words::tr("any activity");
    QStringList words;
    for (const QString& type : match.types) words.append(midSentence(w, activityTypeText(type)));
    return alternativesText(words);
}

QString seconds(double length) { return durationText(Wording{}, qint64(length)); }

/// Each further part wraps what was said so far, so that a language can put it where it belongs.
void wrap(QString& text, bool wanted, const QString& pattern, const QString& value)
{
    if (wanted) text = filled(pattern, {text, value});
}

} // namespace

QString matchText(const Wording& w, const ActivityMatch& match)
{
    QString text = typesText(w, match);
    wrap(text, !match.channels.isEmpty(), Words::tr("%1 (channel: %2)", "activity"), wordsOf(w, match.channels));
    wrap(text, !match.stages.isEmpty(), Words::tr("%1 (journey stage: %2)", "activity"), wordsOf(w, match.stages));
    wrap(text, !match.pageGroups.isEmpty(), Words::tr("%1 in %2", "activity in page groups"), alternativesText(match.pageGroups));
    wrap(text, !match.notPageGroups.isEmpty(), Words::tr("%1 not in %2", "activity not in page groups"), alternativesText(match.notPageGroups));
    wrap(text, !match.subjects.isEmpty(), Words::tr("%1 about %2", "activity; %2 patterns of its subject"), alternativesText(match.subjects));
    wrap(text, !match.campaigns.isEmpty(), Words::tr("%1 (campaign: %2)", "activity"), alternativesText(match.campaigns));
    wrap(text, !match.sources.isEmpty(), Words::tr("%1 (source: %2)", "activity"), alternativesText(match.sources));
    wrap(text, match.minValue.has_value(), Words::tr("%1 with a value of at least %2", "activity"), shortestNumberText(w, match.minValue.value_or(0)));
    wrap(text, match.maxValue.has_value(), Words::tr("%1 with a value of at most %2", "activity"), shortestNumberText(w, match.maxValue.value_or(0)));
    wrap(text, match.minDuration.has_value(), Words::tr("%1 of at least %2", "activity; %2 a length of time"), seconds(match.minDuration.value_or(0)));
    wrap(text, match.maxDuration.has_value(), Words::tr("%1 of at most %2", "activity; %2 a length of time"), seconds(match.maxDuration.value_or(0)));
    wrap(text, !match.results.isEmpty(), Words::tr("%1 (result: %2)", "activity"), wordsOf(w, match.results));
    return text;
}

QString windowText(int days)
{
    return days > 0 ? Words::tr("in the last %n day(s)", nullptr, pluralCount(days)) : QString();
}

} // namespace Kelvin
