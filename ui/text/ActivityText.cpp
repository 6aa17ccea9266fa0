// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ActivityText.h"

#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ActivityText) };

struct TypeWords {
    const char* key;
    const char* icon;
    const char* name;
    const char* plain;   ///< nothing more is known
    const char* about;   ///< %1: page, asset, message, place
};

constexpr TypeWords types[] = {
    {"page_view", "page-view", QT_TRANSLATE_NOOP("ActivityText", "Page view"), QT_TRANSLATE_NOOP("ActivityText", "Viewed a page"),
     QT_TRANSLATE_NOOP("ActivityText", "Viewed %1")},
    {"site_search", "search", QT_TRANSLATE_NOOP("ActivityText", "Site search"), QT_TRANSLATE_NOOP("ActivityText", "Searched the site"),
     QT_TRANSLATE_NOOP("ActivityText", "Searched the site for “%1”")},
    {"download", "download", QT_TRANSLATE_NOOP("ActivityText", "Download"), QT_TRANSLATE_NOOP("ActivityText", "Downloaded a file"),
     QT_TRANSLATE_NOOP("ActivityText", "Downloaded %1")},
    {"form_submit", "edit", QT_TRANSLATE_NOOP("ActivityText", "Form"), QT_TRANSLATE_NOOP("ActivityText", "Sent a form"),
     QT_TRANSLATE_NOOP("ActivityText", "Sent the form %1")},
    {"chat", "note", QT_TRANSLATE_NOOP("ActivityText", "Chat"), QT_TRANSLATE_NOOP("ActivityText", "Chatted on the site"),
     QT_TRANSLATE_NOOP("ActivityText", "Chatted on the site: %1")},
    {"trial_started", "star", QT_TRANSLATE_NOOP("ActivityText", "Trial"), QT_TRANSLATE_NOOP("ActivityText", "Started a trial"),
     QT_TRANSLATE_NOOP("ActivityText", "Started a trial: %1")},
    {"email_open", "mail-open", QT_TRANSLATE_NOOP("ActivityText", "Mail opened"), QT_TRANSLATE_NOOP("ActivityText", "Opened a mail"),
     QT_TRANSLATE_NOOP("ActivityText", "Opened the mail “%1”")},
    {"email_click", "link", QT_TRANSLATE_NOOP("ActivityText", "Click in a mail"), QT_TRANSLATE_NOOP("ActivityText", "Clicked in a mail"),
     QT_TRANSLATE_NOOP("ActivityText", "Clicked in the mail “%1”")},
    {"email_reply", "mail", QT_TRANSLATE_NOOP("ActivityText", "Mail answered"), QT_TRANSLATE_NOOP("ActivityText", "Answered a mail"),
     QT_TRANSLATE_NOOP("ActivityText", "Answered the mail “%1”")},
    {"email_subscribe", "plus", QT_TRANSLATE_NOOP("ActivityText", "Subscription"),
     QT_TRANSLATE_NOOP("ActivityText", "Subscribed to the newsletter"), QT_TRANSLATE_NOOP("ActivityText", "Subscribed to the newsletter “%1”")},
    {"email_sent", "mail", QT_TRANSLATE_NOOP("ActivityText", "Mail sent"), QT_TRANSLATE_NOOP("ActivityText", "Was sent a mail"),
     QT_TRANSLATE_NOOP("ActivityText", "Was sent the mail “%1”")},
    {"email_bounce", "error", QT_TRANSLATE_NOOP("ActivityText", "Mail bounced"), QT_TRANSLATE_NOOP("ActivityText", "A mail did not arrive"),
     QT_TRANSLATE_NOOP("ActivityText", "The mail “%1” did not arrive")},
    {"email_unsubscribe", "minus", QT_TRANSLATE_NOOP("ActivityText", "Unsubscribed"),
     QT_TRANSLATE_NOOP("ActivityText", "Unsubscribed from the newsletter"),
     QT_TRANSLATE_NOOP("ActivityText", "Unsubscribed from the newsletter “%1”")},
    {"social_follow", "star", QT_TRANSLATE_NOOP("ActivityText", "Follow"), QT_TRANSLATE_NOOP("ActivityText", "Followed us"),
     QT_TRANSLATE_NOOP("ActivityText", "Followed us: %1")},
    {"social_share", "link", QT_TRANSLATE_NOOP("ActivityText", "Share"), QT_TRANSLATE_NOOP("ActivityText", "Shared a post"),
     QT_TRANSLATE_NOOP("ActivityText", "Shared the post %1")},
    {"social_comment", "note", QT_TRANSLATE_NOOP("ActivityText", "Comment"), QT_TRANSLATE_NOOP("ActivityText", "Commented on a post"),
     QT_TRANSLATE_NOOP("ActivityText", "Commented on the post %1")},
    {"webinar", "web", QT_TRANSLATE_NOOP("ActivityText", "Webinar"), QT_TRANSLATE_NOOP("ActivityText", "Attended a webinar"),
     QT_TRANSLATE_NOOP("ActivityText", "Attended the webinar “%1”")},
    {"event_attended", "leads", QT_TRANSLATE_NOOP("ActivityText", "Event"), QT_TRANSLATE_NOOP("ActivityText", "Attended an event"),
     QT_TRANSLATE_NOOP("ActivityText", "Attended the event “%1”")},
    {"survey_response", "edit", QT_TRANSLATE_NOOP("ActivityText", "Survey"), QT_TRANSLATE_NOOP("ActivityText", "Answered a survey"),
     QT_TRANSLATE_NOOP("ActivityText", "Answered the survey “%1”")},
    {"call", "phone", QT_TRANSLATE_NOOP("ActivityText", "Call"), QT_TRANSLATE_NOOP("ActivityText", "Was called"),
     QT_TRANSLATE_NOOP("ActivityText", "Was called: %1")},
    {"demo_request", "preview", QT_TRANSLATE_NOOP("ActivityText", "Demo request"), QT_TRANSLATE_NOOP("ActivityText", "Asked for a demo"),
     QT_TRANSLATE_NOOP("ActivityText", "Asked for a demo of %1")},
    {"contact_request", "mail", QT_TRANSLATE_NOOP("ActivityText", "Contact request"), QT_TRANSLATE_NOOP("ActivityText", "Asked to be contacted"),
     QT_TRANSLATE_NOOP("ActivityText", "Asked to be contacted: %1")},
    {"meeting_booked", "meeting", QT_TRANSLATE_NOOP("ActivityText", "Meeting booked"), QT_TRANSLATE_NOOP("ActivityText", "Booked a meeting"),
     QT_TRANSLATE_NOOP("ActivityText", "Booked a meeting: %1")},
    {"meeting_held", "meeting", QT_TRANSLATE_NOOP("ActivityText", "Meeting held"), QT_TRANSLATE_NOOP("ActivityText", "Was at a meeting"),
     QT_TRANSLATE_NOOP("ActivityText", "Was at a meeting: %1")},
    {"quote_opened", "file", QT_TRANSLATE_NOOP("ActivityText", "Quote opened"), QT_TRANSLATE_NOOP("ActivityText", "Opened a quote"),
     QT_TRANSLATE_NOOP("ActivityText", "Opened the quote “%1”")},
    {"meeting_missed", "reject", QT_TRANSLATE_NOOP("ActivityText", "Meeting missed"), QT_TRANSLATE_NOOP("ActivityText", "Missed a meeting"),
     QT_TRANSLATE_NOOP("ActivityText", "Missed a meeting: %1")},
    {"note", "note", QT_TRANSLATE_NOOP("ActivityText", "Note"), QT_TRANSLATE_NOOP("ActivityText", "A note was written"),
     QT_TRANSLATE_NOOP("ActivityText", "Note: %1")},
    {"task", "task", QT_TRANSLATE_NOOP("ActivityText", "Task"), QT_TRANSLATE_NOOP("ActivityText", "A task was done"),
     QT_TRANSLATE_NOOP("ActivityText", "Task done: %1")},
};

const TypeWords* find(const QString& key)
{
    for (const TypeWords& type : types)
        if (key == QLatin1String(type.key)) return &type;
    return nullptr;
}

} // namespace

QString activityTypeText(const QString& typeKey)
{
    const TypeWords* type = find(typeKey);
    return type ? Words::tr(type->name) : visibleText(typeKey, 80);
}

QString activityIcon(const QString& typeKey)
{
    const TypeWords* type = find(typeKey);
    return QString::fromLatin1(type ? type->icon : "tag");
}

QString activityText(const Wording& w, const QString& typeKey, const Activity& activity)
{
    const QString about = activity.title.isEmpty() ? activity.subject : activity.title;
    if (typeKey == QLatin1String("call") && activity.result != CallResult::None) {
        const QString result = word(activity.result);
        return about.isEmpty() ? filled(Words::tr("Call: %1", "result"), {result})
                               : filled(Words::tr("Call: %1, %2", "result, subject"), {result, about});
    }
    if (typeKey == QLatin1String("meeting_booked") && activity.startsAt)
        return filled(Words::tr("Booked a meeting for %1", "weekday, date and time"), {appointmentText(w, *activity.startsAt)});
    const TypeWords* type = find(typeKey);
    if (!type) return about.isEmpty() ? visibleText(typeKey, 80) : filled(Words::tr("%1: %2", "own activity type, subject"), {typeKey, about});
    return about.isEmpty() ? Words::tr(type->plain) : filled(Words::tr(type->about), {about});
}

QString activityDetailText(const Wording& w, const Activity& activity)
{
    QStringList facts;
    if (!activity.note.isEmpty()) facts.append(visibleText(activity.note, 500));
    if (!activity.title.isEmpty() && !activity.subject.isEmpty()) facts.append(visibleText(activity.subject, 200));
    if (activity.durationSeconds && *activity.durationSeconds >= 1) facts.append(durationText(w, wholePart(*activity.durationSeconds)));
    if (activity.value) facts.append(filled(Words::tr("value %1"), {shortestNumberText(w, *activity.value)}));
    if (!activity.campaign.isEmpty()) facts.append(filled(Words::tr("campaign “%1”"), {activity.campaign}));
    if (!activity.source.isEmpty()) facts.append(filled(Words::tr("source “%1”"), {activity.source}));
    if (!activity.author.isEmpty()) facts.append(filled(Words::tr("logged by %1"), {activity.author}));
    return sentenceCase(w, facts.join(QLatin1String(", ")));
}

QString visitText(const Wording& w, qint64 pages, qint64 seconds)
{
    const int n = pluralCount(pages);
    if (seconds < 60) return Words::tr("Visit, %1 page(s)", nullptr, n).arg(numberText(w, pages));
    return Words::tr("Visit, %1 page(s), %2", "%2 is a length: 14 minutes", n).arg(numberText(w, pages), durationText(w, seconds));
}

QString pagesText(const Wording& w, const QString& first, qint64 pages)
{
    if (pages < 2) return filled(Words::tr("%1", "a page"), {first});
    return filled(Words::tr("%1 and %2 more page(s)", "first page, number", pluralCount(pages - 1)), {first, numberText(w, pages - 1)});
}

} // namespace Kelvin
