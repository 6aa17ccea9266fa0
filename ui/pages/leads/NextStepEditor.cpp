// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/NextStepEditor.h"

#include "ui/text/HistoryText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DateEdit.h"
#include "ui/dialogs/WritingLine.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace Kelvin {

NextStepEditor::NextStepEditor(WindowContext& context, const LeadRow& lead, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_lead(lead.row)
    , m_before(lead.nextStep.value_or(Task()))
    , m_text(new QLineEdit(this))
    , m_hasDay(new QCheckBox(tr("on", "a day"), this))
    , m_day(makeDateEdit(context.locale, tr("Day"), this))
    , m_hasTime(new QCheckBox(tr("at", "a time of day"), this))
    , m_time(makeTimeEdit(context.locale, tr("Time"), this))
    , m_line(new WritingLine(context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setPart(*this, "bar", u"plain"_s);
    setAccessibleName(tr("Next step"));
    m_text->setPlaceholderText(tr("What comes next?"));
    m_text->setAccessibleName(tr("Next step"));
    m_text->setMaxLength(200);
    auto* save = makePrimary(new QPushButton(tr("Save"), this), context.theme);
    auto* clear = new QPushButton(tr("No next step"), this);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_text, 0, 0, 1, 4);
    layout->addWidget(m_hasDay, 1, 0);
    layout->addWidget(m_day, 1, 1);
    layout->addWidget(m_hasTime, 1, 2);
    layout->addWidget(m_time, 1, 3);
    layout->addWidget(m_line, 2, 0, 1, 4);
    layout->addWidget(clear, 3, 0, 1, 2);
    layout->addWidget(save, 3, 2, 1, 2);
    setMinimumWidth(context.theme.tokens().pxi(340));
    connect(m_hasDay, &QCheckBox::toggled, this, [this](bool on) {
        m_day->setEnabled(on);
        m_hasTime->setEnabled(on);
        m_time->setEnabled(on && m_hasTime->isChecked());
    });
    connect(m_hasTime, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(save, &QPushButton::clicked, this, [this] { keep(step()); });
    connect(clear, &QPushButton::clicked, this, [this] { keep(std::nullopt); });
    connect(m_line, &WritingLine::changed, this, [this, save, clear] {
        for (QPushButton* button : {save, clear}) button->setEnabled(!m_line->isWriting());
        adjustSize();
    });
    fill();
    m_shown = step();
    m_text->setFocus();
    m_text->selectAll();
}

void NextStepEditor::fill()
{
    const QTimeZone zone = m_context.session.zone();
    const Instant due = m_before.dueAt.value_or(m_context.clock() + secondsPerDay);
    const CalendarDay day = dayOf(due, zone);
    m_text->setText(m_before.text);
    m_day->setDate({day.year, day.month, day.day});
    const bool timed = m_before.dueAt && !m_before.dueIsDay;
    m_time->setTime(timed ? QTime::fromMSecsSinceStartOfDay(secondOfDay(due, zone) * 1'000) : QTime(9, 0));
    m_hasTime->setChecked(timed);
    m_hasDay->setChecked(true);
    m_time->setEnabled(timed);
}

std::optional<Task> NextStepEditor::step() const
{
    const QString text = m_text->text().trimmed();
    const bool neverHadWords = !m_before.kind.isEmpty() && m_before.text.isEmpty();
    if (text.isEmpty() && !(neverHadWords && m_hasDay->isChecked())) return std::nullopt;
    Task step = m_before;
    step.createdAt = 0; // of its writing
    if (text != m_before.text) {
        step.text = text;
        step.byRule = false;
        if (m_before.text.isEmpty()) step.kind = u"other"_s;
    }
    step.dueAt.reset();
    step.dueIsDay = false;
    if (!m_hasDay->isChecked()) return step;
    const QDate date = m_day->date();
    const CalendarDay day{date.year(), date.month(), date.day()};
    step.dueIsDay = !m_hasTime->isChecked();
    step.dueAt = step.dueIsDay ? startOfDay(day, m_context.session.zone()) : instantOf(day, m_time->time().msecsSinceStartOfDay() / 1'000, m_context.session.zone());
    return step;
}

void NextStepEditor::showOver(const QRect& cell)
{
    adjustSize();
    QPoint at = cell.topLeft();
    if (const QScreen* at_screen = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect area = at_screen->availableGeometry();
        at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - width())));
        at.setY(std::clamp(at.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    }
    move(at);
    show();
}

void NextStepEditor::keep(const std::optional<Task>& wanted)
{
    if (wanted == m_shown) return leave();
    m_line->write(deedText(m_context.wording(), u"next_step_set"_s, wanted ? QStringList{wanted->text, wanted->kind} : QStringList()),
                  [lead = m_lead, wanted, actor = m_context.actor()](Workspace& w) { return setNextStep(w, lead, wanted, actor); }, [this](const CommitResult&) { leave(); });
}

void NextStepEditor::leave()
{
    m_leaves = true;
    close();
}

void NextStepEditor::closeEvent(QCloseEvent* event)
{
    if (m_leaves || m_line->isWriting() || step() == m_shown) return QFrame::closeEvent(event);
    event->ignore();
    keep(step());
}

void NextStepEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return keep(step());
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
}

} // namespace Kelvin
