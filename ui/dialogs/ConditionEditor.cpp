// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ConditionEditor.h"

#include "ui/dialogs/ConditionGroup.h"
#include "ui/text/ConditionText.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

ConditionEditor::ConditionEditor(const ConditionSourcePtr& source, const Wording& wording, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_wording(wording)
    , m_theme(theme)
    , m_parser{source->vocabulary.fields, source->zone}
    , m_views(new SegmentedControl(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_group(new ConditionGroup(source, wording, theme, 0, this))
    , m_text(new QPlainTextEdit(this))
    , m_sentence(new PlainLabel({}, u"second"_s, this))
    , m_error(new PlainLabel({}, u"error"_s, this))
{
    m_views->setAccessibleName(tr("How the condition is edited"));
    m_views->addSegment(tr("Choose"));
    m_views->addSegment(tr("Write"));
    m_text->setAccessibleName(tr("Condition as text"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"industry is any of (IT, software) and employees between 5 and 100"_s);
    m_text->setFixedHeight(theme.tokens().pxi(88));
    // Each side asks for its own height only.
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_stack->addWidget(m_group);
    m_stack->addWidget(m_text);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_sentence->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.tokens().pxi(8));
    layout->addWidget(m_views, 0, Qt::AlignLeft);
    layout->addWidget(m_stack);
    layout->addWidget(m_error);
    layout->addWidget(m_sentence);
    setFocusProxy(m_group);
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) {
        m_group->setSizePolicy(QSizePolicy::Preferred, view == 0 ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_text->setSizePolicy(QSizePolicy::Preferred, view == 1 ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        m_stack->setCurrentIndex(view);
        m_stack->currentWidget()->setFocus();
    });
    connect(m_group, &ConditionGroup::edited, this, &ConditionEditor::readBuilder);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConditionEditor::readText);
    refresh({});
}

std::optional<Condition> ConditionEditor::condition() const { return m_problem.isEmpty() ? m_condition : std::nullopt; }

void ConditionEditor::setCondition(const Condition& condition)
{
    m_quiet = true;
    m_group->setCondition(condition);
    m_condition = condition;
    writeText();
    m_quiet = false;
    refresh({});
}

void ConditionEditor::readBuilder()
{
    if (m_quiet) return;
    m_condition = m_group->condition();
    m_quiet = true;
    if (m_condition) writeText();
    m_quiet = false;
    refresh(m_condition ? QString() : tr("Give a value for each comparison."));
}

void ConditionEditor::readText()
{
    if (m_quiet) return;
    markText(-1);
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_condition = Condition();
    } else {
        const auto read = parseCondition(text, m_parser);
        if (!read) {
            const qsizetype place = read.failure().args.value(0).toLongLong() - 1;
            markText(std::max<qsizetype>(0, place));
            return refresh(syntaxErrorText(read.failure()));
        }
        m_condition = *read;
    }
    m_quiet = true;
    m_group->setCondition(*m_condition);
    m_quiet = false;
    refresh({});
}

void ConditionEditor::writeText()
{
    m_text->setPlainText(m_condition->isAlways() ? QString() : printCondition(*m_condition, m_parser));
    markText(-1);
}

void ConditionEditor::markText(qsizetype place)
{
    if (place < 0) return m_text->setExtraSelections({});
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_text->document());
    const int end = std::max(0, m_text->document()->characterCount() - 1);
    // At the end there is nothing to underline but the last character.
    mark.cursor.setPosition(std::clamp(int(place), 0, std::max(0, end - 1)));
    mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    if (!mark.cursor.hasSelection()) mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(m_theme.tokens().danger);
    mark.format.setForeground(m_theme.tokens().danger);
    m_text->setExtraSelections({mark});
}

void ConditionEditor::refresh(const QString& problem)
{
    m_problem = problem;
    if (m_problem.isEmpty() && m_condition) {
        const QList<Issue> issues = checkCondition(*m_condition, m_source->place, m_source->vocabulary);
        if (!issues.isEmpty()) m_problem = reasonForRow(issues.first().code, issues.first().args);
    }
    m_error->setText(m_problem);
    m_error->setVisible(!m_problem.isEmpty());
    const bool written = m_views->currentIndex() == 1;
    // What is written wrongly cannot be shown as choices.
    m_views->segment(0)->setEnabled(!written || problem.isEmpty());
    m_sentence->setText(m_problem.isEmpty() && m_condition ? sentenceCase(m_wording, conditionText(m_wording, *m_condition)) : QString());
    m_sentence->setVisible(!m_sentence->fullText().isEmpty());
    emit edited();
}

} // namespace Kelvin
