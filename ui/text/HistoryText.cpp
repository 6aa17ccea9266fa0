// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/HistoryText.h"

#include "core/domain/Activity.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/FormatNumbers.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(HistoryText) };

struct Named {
    const char* key;
    const char* name;
};

// Deeds whose values are said as they are.
constexpr Named deeds[] = {
    {"lead_added", QT_TRANSLATE_NOOP("HistoryText", "Added %1")},
    {"draft_saved", QT_TRANSLATE_NOOP("HistoryText", "Saved a draft of %1")},
    {"draft_discarded", QT_TRANSLATE_NOOP("HistoryText", "Discarded the draft of %1")},
    {"model_published", QT_TRANSLATE_NOOP("HistoryText", "Published %1")},
    {"model_rolled_back", QT_TRANSLATE_NOOP("HistoryText", "Rolled %1 back")},
    {"model_added", QT_TRANSLATE_NOOP("HistoryText", "Added the model %1")},
    {"models_ordered", QT_TRANSLATE_NOOP("HistoryText", "Changed the order of the models")},
    {"leads_merged", QT_TRANSLATE_NOOP("HistoryText", "Merged %1 into %2")},
    {"fields_edited", QT_TRANSLATE_NOOP("HistoryText", "Changed several fields")},
    {"task_done", QT_TRANSLATE_NOOP("HistoryText", "Finished a next step")},
    {"file_imported", QT_TRANSLATE_NOOP("HistoryText", "Imported %1")},
    {"caught_up", QT_TRANSLATE_NOOP("HistoryText", "Caught up with the days without the program")},
    {"commit_undone", QT_TRANSLATE_NOOP("HistoryText", "Undid change number %1")},
};

QString activityLogged(const QString& number)
{
    const ActivityType* type = activityType(shippedActivityTypes(), number.toInt());
    return type ? filled(Words::tr("Logged: %1", "kind of activity"), {activityTypeText(type->key)}) : Words::tr("Logged an activity");
}

QString stageMoved(const Wording& w, const QStringList& args)
{
    const auto role = enumFromKey<StageRole>(args.value(0));
    const qint64 count = args.value(1).toLongLong();
    return filled(Words::tr("Moved %1 lead(s) to %2", "number, stage", pluralCount(count)),
                  {numberText(w, count), role ? word(*role) : args.value(0)});
}

QString ownerAssigned(const Wording& w, const QStringList& args)
{
    const qint64 count = args.value(0).toLongLong();
    const QString pattern = args.value(1).isEmpty() ? Words::tr("Took the owner from %1 lead(s)", nullptr, pluralCount(count))
                                                    : Words::tr("Gave %1 lead(s) to %2", "number, person", pluralCount(count));
    return filled(pattern, {numberText(w, count), args.value(1)});
}

QString counted(const Wording& w, const QString& pattern, qint64 count) { return filled(pattern, {numberText(w, count)}); }

} // namespace

QString deedText(const Wording& w, const QString& code, const QStringList& args)
{
    const qint64 count = args.value(0).toLongLong();
    const int n = pluralCount(count);
    if (code == QLatin1String("field_edited")) return filled(Words::tr("Changed %1", "field"), {fieldText(args.value(0))});
    if (code == QLatin1String("activity_logged")) return activityLogged(args.value(0));
    if (code == QLatin1String("stage_moved")) return stageMoved(w, args);
    if (code == QLatin1String("owner_assigned")) return ownerAssigned(w, args);
    if (code == QLatin1String("score_adjusted"))
        return filled(Words::tr("Adjusted the score by %1", "points"), {signedPointsText(w, MilliPoints::whole(count), 0)});
    if (code == QLatin1String("bant_answered")) return counted(w, Words::tr("Answered %1 BANT question(s)", nullptr, n), count);
    if (code == QLatin1String("leads_trashed")) return counted(w, Words::tr("Put %1 lead(s) into the trash", nullptr, n), count);
    if (code == QLatin1String("leads_restored")) return counted(w, Words::tr("Took %1 lead(s) out of the trash", nullptr, n), count);
    if (code == QLatin1String("next_step_set")) {
        // The words of the step, its kind: what a rule asks for has no words.
        const QString step = args.value(0).isEmpty() && !args.value(1).isEmpty() ? taskKindText(args.value(1)) : args.value(0);
        return step.isEmpty() ? Words::tr("Cleared the next step") : filled(Words::tr("Next step: %1"), {step});
    }
    for (const Named& deed : deeds)
        if (code == QLatin1String(deed.key)) return filled(Words::tr(deed.name), args);
    return visibleText(code, 80);
}

} // namespace Kelvin
