// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LogActivityDialog.h"

#include "ui/pages/lead/WallClock.h"
#include "ui/text/DomainText.h"
#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr std::array results{CallResult::Reached, CallResult::NoAnswer, CallResult::Voicemail, CallResult::WrongNumber};
constexpr std::array meetings{"meeting_booked", "meeting_held", "meeting_missed"};

int typeNumber(const char* key) { return activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(key)); }

} // namespace

LogActivityDialog::LogActivityDialog(WindowContext& context, const QString& who, LogKind kind, QWidget* parent)
    : WritingDialog(context, parent)
    , m_kind(new SegmentedControl(context.theme, this))
    , m_result(new SegmentedControl(context.theme, this))
    , m_meeting(new SegmentedControl(context.theme, this))
    , m_at(makeMoment(wallClock(context.clock(), context.session.zone()), tr("When")))
    , m_startsLabel(new PlainLabel(tr("Takes place"), u"second"_s, this))
    , m_starts(makeMoment(nextMorning(context.clock(), context.session.zone()), tr("Takes place")))
    , m_callBack(new QCheckBox(tr("Call back at"), this))
    , m_callBackAt(makeMoment(nextMorning(context.clock(), context.session.zone()), tr("Call back at")))
    , m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Log an activity"));
    for (const QString& words : {tr("Call"), tr("Meeting"), tr("Note")}) m_kind->addSegment(words);
    m_kind->setAccessibleName(tr("What to log"));
    for (const CallResult result : results) m_result->addSegment(sentenceCase(context.wording(), word(result)));
    m_result->setAccessibleName(tr("Result of the call"));
    for (const QString& words : {tr("Booked", "meeting"), tr("Held", "meeting"), tr("Missed", "meeting")}) m_meeting->addSegment(words);
    m_meeting->setAccessibleName(tr("What about the meeting"));
    m_at->setMaximumDateTime(m_at->dateTime());
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was said"));
    m_note->setMinimumHeight(context.theme.tokens().pxi(96));
    const Tokens& t = context.theme.tokens();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(t.pxi(10));
    const auto line = [&](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(t.pxi(8));
        for (QWidget* widget : widgets) row->addWidget(widget);
        row->addStretch(1);
        layout->addLayout(row);
    };
    layout->addWidget(new PlainLabel(who, u"section"_s, this));
    line({m_kind});
    line({m_result});
    line({m_meeting});
    line({new PlainLabel(tr("When"), u"second"_s, this), m_at});
    line({m_startsLabel, m_starts});
    line({m_callBack, m_callBackAt});
    layout->addWidget(m_note);
    layout->addWidget(makeButtons(makePrimary(new QPushButton(tr("Log"), this), context.theme)));
    layout->addStrut(t.pxi(440)); // at least; a minimum of the dialog itself would let its words be cut
    connect(m_kind, &SegmentedControl::currentChanged, this, &LogActivityDialog::follow);
    connect(m_meeting, &SegmentedControl::currentChanged, this, &LogActivityDialog::follow);
    connect(m_note, &QPlainTextEdit::textChanged, this, &LogActivityDialog::refresh);
    connect(m_callBack, &QCheckBox::toggled, m_callBackAt, &QWidget::setEnabled);
    m_callBackAt->setEnabled(false);
    m_kind->setCurrentIndex(int(kind));
    follow();
    if (kind == LogKind::Note) m_note->setFocus();
    else (kind == LogKind::Call ? m_result : m_meeting)->segment(0)->setFocus();
}

QDateTimeEdit* LogActivityDialog::makeMoment(const QDateTime& moment, const QString& name)
{
    return makeMomentEdit(m_context.locale, moment, name, this);
}

LogKind LogActivityDialog::kind() const { return LogKind(std::clamp(m_kind->currentIndex(), 0, 2)); }

void LogActivityDialog::follow()
{
    const bool call = kind() == LogKind::Call, meeting = kind() == LogKind::Meeting;
    m_result->setVisible(call);
    m_callBack->setVisible(call);
    m_callBackAt->setVisible(call);
    m_meeting->setVisible(meeting);
    const bool ahead = meeting && m_meeting->currentIndex() == 0;
    m_startsLabel->setVisible(ahead);
    m_starts->setVisible(ahead);
    refresh();
}

bool LogActivityDialog::isReady() const { return kind() != LogKind::Note || !m_note->toPlainText().trimmed().isEmpty(); }

CallSheetEntry LogActivityDialog::entry() const
{
    const QTimeZone zone = m_context.session.zone();
    Activity activity;
    // Untouched, it happened now, to the second.
    if (m_at->dateTime() != m_at->maximumDateTime()) activity.at = fromWallClock(m_at->dateTime(), zone);
    activity.note = m_note->toPlainText().trimmed();
    CallSheetEntry entry;
    switch (kind()) {
    case LogKind::Call:
        activity.type = typeNumber("call");
        activity.result = results[size_t(std::clamp(m_result->currentIndex(), 0, int(results.size()) - 1))];
        if (m_callBack->isChecked()) {
            Task step;
            step.kind = u"call"_s;
            step.text = tr("Call back");
            step.owner = m_context.state.me();
            step.dueAt = fromWallClock(m_callBackAt->dateTime(), zone);
            entry.nextStep = step;
        }
        break;
    case LogKind::Meeting:
        activity.type = typeNumber(meetings[size_t(std::clamp(m_meeting->currentIndex(), 0, 2))]);
        if (m_meeting->currentIndex() == 0) activity.startsAt = fromWallClock(m_starts->dateTime(), zone);
        break;
    case LogKind::Note: activity.type = typeNumber("note"); break;
    }
    entry.call = activity;
    return entry;
}

void logActivityOf(WindowContext& context, QWidget* parent, qint64 row, const QString& who, LogKind kind)
{
    auto* dialog = new LogActivityDialog(context, who, kind, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWriting([dialog, row, &context]() -> WritingDialog::Writing {
        const CallSheetEntry entry = dialog->entry();
        return {deedText(context.wording(), u"activity_logged"_s, {QString::number(entry.call->type)}),
                [row, entry, actor = context.actor()](Workspace& w) { return answerBant(w, row, entry, actor); }};
    });
    dialog->open();
}

} // namespace Kelvin
