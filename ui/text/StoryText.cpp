// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/StoryText.h"

#include "ui/text/ActivityText.h"
#include "ui/text/BantText.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(StoryText) };

/// What the fact is called, as it stands in quotation marks.
QString factName(const Evidence& fact)
{
    switch (fact.kind) {
    case Evidence::Kind::Activity: return activityTypeText(fact.key);
    case Evidence::Kind::Answer: {
        const auto criterion = enumFromKey<Criterion>(fact.key);
        return criterion ? word(*criterion) : fact.key;
    }
    case Evidence::Kind::Field:
    case Evidence::Kind::Inactivity: break;
    }
    return fieldText(fact.key);
}

} // namespace

QString standingSinceText(const Wording& w, const QString& stage, Instant since, const std::optional<CrossingStory>& story)
{
    const QString when = relativeText(w, since);
    if (!story) return filled(Words::tr("%1 since %2", "stage, day or time"), {stage, when});
    return filled(Words::tr("%1 since %2: %3 took it over the line at %4. Without it: %5.", "stage, day or time, a fact in quotation marks, points, points"),
                  {stage, when, quotedText(factName(story->fact)), scoreText(w, story->line), scoreText(w, story->without)});
}

} // namespace Kelvin
