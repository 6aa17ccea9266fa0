// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelineEvents.h"

#include "ui/text/DomainText.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Timeline) };

TimelineEvent changeEvent(Instant at, const QString& icon, const QString& text, const QString& detail = {})
{
    TimelineEvent event;
    event.entry.kind = TimelineKind::Changes;
    event.entry.at = at;
    event.entry.icon = icon;
    event.entry.text = text;
    event.entry.detail = detail;
    return event;
}

QString editText(const FieldChange& change, const Wording& w)
{
    return isEmpty(change.value) ? filled(Words::tr("Cleared %1", "field"), {midSentence(w, fieldText(change.field))})
                                 : filled(Words::tr("Changed %1 to “%2”", "field, value"), {midSentence(w, fieldText(change.field)), valueText(w, change.field, change.value)});
}

/// Values that came together from one system are one event; what a person typed is told one by one.
void addFieldEvents(QList<TimelineEvent>& events, const QList<FieldChange>& changes, const Wording& w)
{
    std::map<std::pair<Instant, QString>, QStringList> imports;
    for (const FieldChange& change : changes) {
        if (change.system == u"hand") events.append(changeEvent(change.recordedAt, u"edit"_s, editText(change, w), visibleText(change.author, 80)));
        else imports[{change.recordedAt, change.system}].append(fieldText(change.field));
    }
    for (const auto& [from, fields] : imports) {
        const QString text = filled(Words::tr("%n value(s) from %1", "%1: a system: CRM, HubSpot", int(fields.size())), {systemText(from.second)});
        events.append(changeEvent(from.first, u"import"_s, text, fields.join(u", "_s)));
    }
}

void addStepEvents(QList<TimelineEvent>& events, const QList<Task>& tasks, const Wording& w)
{
    for (const Task& task : tasks) {
        const QString what = task.text.isEmpty() ? taskKindText(task.kind) : task.text;
        const QString due = !task.dueAt ? QString() : task.dueIsDay ? shortDateText(w, *task.dueAt) : momentText(w, *task.dueAt);
        if (task.doneAt) events.append(changeEvent(*task.doneAt, u"task"_s, filled(Words::tr("Done: %1", "next step"), {what})));
        else events.append(changeEvent(task.createdAt, u"task"_s, filled(Words::tr("Next step: %1"), {what}), due.isEmpty() ? due : filled(Words::tr("Due %1", "date"), {due})));
    }
}

} // namespace

QList<TimelineEvent> changeEvents(const LeadView& lead, const Wording& w)
{
    QList<TimelineEvent> events;
    QList<FieldChange> changes = lead.facts.fields;
    if (lead.facts.account) changes.append(lead.facts.account->fields);
    addFieldEvents(events, changes, w);
    addStepEvents(events, lead.facts.tasks, w);
    for (const Adjustment& adjustment : lead.facts.adjustments) {
        TimelineEvent event = changeEvent(adjustment.at, u"flag"_s, Words::tr("Adjusted the score"));
        QStringList facts{visibleText(adjustment.note, 500), visibleText(adjustment.author, 80)};
        if (adjustment.expiresAt) facts.append(filled(Words::tr("until %1", "date"), {shortDateText(w, *adjustment.expiresAt)}));
        facts.removeAll(QString());
        event.entry.detail = facts.join(u", "_s);
        setPoints(event.entry, MilliPoints::whole(adjustment.points), w);
        events.append(event);
    }
    events.append(changeEvent(lead.facts.createdAt, u"lead"_s, Words::tr("Lead created")));
    return events;
}

} // namespace Kelvin
