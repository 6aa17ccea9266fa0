// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callsheet/CallResultCard.h"

#include "ui/pages/callsheet/ChoiceButton.h"
#include "ui/pages/callsheet/ChoiceRow.h"
#include "ui/pages/lead/WallClock.h"
#include "ui/text/DomainText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr std::array results{CallResult::Reached, CallResult::NoAnswer, CallResult::Voicemail, CallResult::WrongNumber};

/// The letters that choose a result in the interface language; the English ones work in each.
std::array<QString, 4> letters()
{
    return {CallResultCard::tr("R", "key for: reached"), CallResultCard::tr("N", "key for: no answer"),
            CallResultCard::tr("V", "key for: voicemail"), CallResultCard::tr("W", "key for: wrong number")};
}

} // namespace

CallResultCard::CallResultCard(WindowContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_callBack(new QCheckBox(tr("Call back at"), this))
    , m_at(makeMomentEdit(context.locale, nextMorning(context.clock(), context.session.zone()), tr("Call back at"), this))
{
    setPart(*this, "card", u"true"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Result of the call"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(tr("Result of the call"), u"section"_s, this));
    head->addWidget(new KeyHint(context.theme, u"F8"_s, this));
    head->addStretch(1);
    auto* row = new ChoiceRow(this);
    for (size_t i = 0; i < results.size(); ++i) {
        m_choices[i] = new ChoiceButton(context.theme, letters()[i], sentenceCase(context.wording(), word(results[i])), this);
        connect(m_choices[i], &QAbstractButton::clicked, this, [this, i] {
            setFocus(Qt::MouseFocusReason);
            choose(results[i]);
        });
        row->add(m_choices[i]);
    }
    m_at->setEnabled(false);
    head->addWidget(new KeyHint(context.theme, tr("B", "key for: call back at"), this));
    head->addWidget(m_callBack);
    head->addWidget(m_at);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(row);
    connect(m_callBack, &QCheckBox::toggled, this, &CallResultCard::callBack);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &CallResultCard::edited);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        setPart(*this, "card", now && (now == this || isAncestorOf(now)) ? u"focus"_s : u"true"_s);
    });
}

CallResultCard::~CallResultCard()
{
    // The focus leaves it while it goes, when it has no frame to show any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void CallResultCard::setDraft(const CallDraft& draft)
{
    m_result = draft.result;
    const QSignalBlocker quiet(m_callBack), quietTime(m_at);
    m_callBack->setChecked(draft.callBackAt.has_value());
    m_at->setEnabled(draft.callBackAt.has_value());
    const QTimeZone zone = m_context.session.zone();
    m_at->setDateTime(draft.callBackAt ? wallClock(*draft.callBackAt, zone) : nextMorning(m_context.clock(), zone));
    showChoice();
}

std::optional<Instant> CallResultCard::callBackAt() const
{
    return m_callBack->isChecked() ? std::optional(fromWallClock(m_at->dateTime(), m_context.session.zone())) : std::nullopt;
}

void CallResultCard::showChoice()
{
    for (size_t i = 0; i < results.size(); ++i) m_choices[i]->setChecked(results[i] == m_result);
    setAccessibleDescription(m_result == CallResult::None ? QString() : word(m_result));
}

void CallResultCard::choose(CallResult result)
{
    // The same key once more takes the result back.
    m_result = result == m_result ? CallResult::None : result;
    showChoice();
    emit edited();
}

void CallResultCard::callBack(bool wanted)
{
    m_at->setEnabled(wanted);
    if (wanted) m_at->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void CallResultCard::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text().toUpper();
    const int digit = event->key() - Qt::Key_1;
    constexpr std::array english{Qt::Key_R, Qt::Key_N, Qt::Key_V, Qt::Key_W};
    if (!(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        for (size_t i = 0; i < results.size(); ++i)
            if ((!typed.isEmpty() && typed == letters()[i]) || digit == int(i)) return choose(results[i]);
        for (size_t i = 0; i < results.size(); ++i)
            if (event->key() == english[i]) return choose(results[i]);
        if (event->key() == Qt::Key_B || typed == tr("B", "key for: call back at")) return m_callBack->toggle();
    }
    QFrame::keyPressEvent(event);
}

} // namespace Kelvin
