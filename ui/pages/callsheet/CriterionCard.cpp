// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callsheet/CriterionCard.h"

#include "ui/pages/callsheet/ChoiceButton.h"
#include "ui/pages/callsheet/ChoiceRow.h"
#include "ui/pages/callsheet/NoteField.h"
#include "ui/text/BantText.h"
#include "ui/text/VisibleText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

CriterionCard::CriterionCard(const Theme& theme, Criterion criterion, const CriterionQuestions& questions, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_criterion(criterion)
    , m_questions(questions)
{
    setPart(*this, "card", u"true"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(word(criterion));
    m_question = new PlainLabel(questions.main, u"second"_s, this);
    m_question->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    layout->addWidget(m_question);
    layout->addWidget(makeLevels());
    layout->addWidget(makeNote());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    showChoice();
}

CriterionCard::~CriterionCard()
{
    // Going with the focus on it, it would hear of its loss when nothing of it is left.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* CriterionCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_source = new PlainLabel({}, u"small"_s, head);
    m_source->setElideMode(Qt::ElideRight);
    m_metIcon = new IconWidget(m_theme, u"check"_s, &Tokens::accentText, Size::SmallIcon, head);
    m_met = new PlainLabel({}, u"small"_s, head);
    row->addWidget(new PlainLabel(word(m_criterion), u"section"_s, head));
    row->addWidget(m_source, 1);
    row->addWidget(m_metIcon);
    row->addWidget(m_met);
    return head;
}

QWidget* CriterionCard::makeLevels()
{
    m_choices = new ChoiceRow(this);
    for (int level = 0; level < 4; ++level) {
        auto* button = new ChoiceButton(m_theme, QString::number(level + 1), levelText(m_criterion, BantLevel(level)), m_choices);
        connect(button, &QAbstractButton::clicked, this, [this, level] {
            setFocus(Qt::MouseFocusReason);
            choose(BantLevel(level));
        });
        m_levels[size_t(level)] = button;
        m_choices->add(button);
    }
    return m_choices;
}

QWidget* CriterionCard::makeNote()
{
    m_noteLine = new QWidget(this);
    auto* row = new QHBoxLayout(m_noteLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_note = new NoteField(m_noteLine);
    m_note->setPlaceholderText(tr("Start typing to write a note"));
    m_note->setAccessibleName(tr("Note on %1").arg(word(m_criterion)));
    m_noAnswer = new ChoiceButton(m_theme, u"0"_s, levelText(m_criterion, BantLevel::NoAnswer), m_noteLine);
    m_noAnswer->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_note, 1);
    row->addWidget(m_noAnswer);
    connect(m_noAnswer, &QAbstractButton::clicked, this, [this] {
        setFocus(Qt::MouseFocusReason);
        choose(BantLevel::NoAnswer);
    });
    connect(m_note, &NoteField::digitPressed, this, &CriterionCard::pressDigit);
    connect(m_note, &NoteField::left, this, [this] { setFocus(); });
    connect(m_note, &NoteField::finished, m_note, [this] { focusNextChild(); });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft.note = text;
        emit edited();
    });
    return m_noteLine;
}

void CriterionCard::setDraft(const CriterionDraft& draft)
{
    m_draft = draft;
    if (m_note->text() != draft.note) m_note->setText(draft.note);
    showChoice();
}

void CriterionCard::setStanding(const Wording& w, const CriterionStanding& before, const CriterionStanding& now, int metFrom)
{
    m_before = before;
    m_metFrom = metFrom;
    const bool typed = draftedLevel(m_draft, before).has_value();
    const QString source = before.expired || before.level == BantLevel::NoAnswer || !before.asked ? standingText(w, before) : answerSourceText(w, before);
    m_source->setText(typed ? tr("typed just now") : source);
    const bool met = now.state == CriterionState::Met;
    m_metIcon->setVisible(met);
    m_met->setText(met ? word(CriterionState::Met) : neededText(m_criterion, metFrom));
    setTextRole(*m_met, met ? u"accent"_s : u"small"_s);
    const QString answer = now.asked && !now.expired ? levelText(m_criterion, now.level) : standingText(w, now);
    setAccessibleDescription(u"%1. %2. %3"_s.arg(m_question->fullText(), answer, m_met->fullText()));
    showChoice();
}

void CriterionCard::showChoice()
{
    std::optional<BantLevel> level = m_draft.level;
    if (!level && m_before.asked && !m_before.expired) level = m_before.level;
    for (int i = 0; i < 4; ++i) {
        m_levels[size_t(i)]->setChecked(level == BantLevel(i));
        m_levels[size_t(i)]->setPip({BantLevel(i), i >= m_metFrom});
    }
    m_noAnswer->setPip({BantLevel::NoAnswer, false});
    m_noAnswer->setChecked(level == BantLevel::NoAnswer);
    m_noteLine->setVisible(m_current || !m_draft.note.isEmpty() || m_draft.level == BantLevel::NoAnswer);
}

void CriterionCard::choose(std::optional<BantLevel> level)
{
    m_draft.level = level;
    showChoice();
    emit edited();
}

void CriterionCard::pressDigit(int digit)
{
    if (digit == 0) choose(BantLevel::NoAnswer);
    else if (digit <= 4) choose(BantLevel(digit - 1));
}

void CriterionCard::startNote(const QString& text)
{
    m_noteLine->show();
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->end(false);
    m_note->insert(text);
    m_draft.note = m_note->text();
    emit edited();
}

void CriterionCard::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int digit = event->key() - Qt::Key_0;
    if ((modifiers == Qt::NoModifier || modifiers == Qt::AltModifier) && digit >= 0 && digit <= 4) return pressDigit(digit);
    if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace: return choose(std::nullopt);
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: focusNextChild(); return;
        case Qt::Key_Up: focusPreviousChild(); return;
        default: break;
        }
        if (!event->text().isEmpty() && event->text().at(0).isLetter()) return startNote(event->text());
    }
    QFrame::keyPressEvent(event);
}

void CriterionCard::followFocus(QWidget* now)
{
    const bool current = now && (now == this || isAncestorOf(now));
    if (current == m_current) return;
    m_current = current;
    setPart(*this, "card", current ? u"focus"_s : u"true"_s);
    showChoice();
    if (current) emit becameCurrent();
}

void CriterionCard::ask(int further)
{
    m_asked = further == m_asked || further >= m_questions.more.size() ? -1 : further;
    m_question->setText(m_asked < 0 ? m_questions.main : m_questions.more.at(m_asked));
}

} // namespace Kelvin
