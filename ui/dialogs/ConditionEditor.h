// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionParser.h"
#include "ui/dialogs/ConditionSource.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace Kelvin {

class ConditionGroup;
class PlainLabel;
class SegmentedControl;
class Theme;

/// A condition, built from choices or written as text, the two always in step, said as a sentence below.
class ConditionEditor : public QWidget {
    Q_OBJECT

public:
    ConditionEditor(const ConditionSourcePtr& source, const Wording& wording, const Theme& theme, QWidget* parent = nullptr);

    /// Nothing while a value is missing or the text cannot be read.
    std::optional<Condition> condition() const;
    void setCondition(const Condition& condition);
    /// What is wrong now, in one sentence; empty if nothing is.
    QString problem() const { return m_problem; }
    QPlainTextEdit* text() const { return m_text; }
    SegmentedControl* views() const { return m_views; }

signals:
    void edited();

private:
    void readBuilder();
    void readText();
    void writeText();
    void markText(qsizetype place);
    void refresh(const QString& problem);

    ConditionSourcePtr m_source;
    Wording m_wording;
    const Theme& m_theme;
    ParserContext m_parser;
    std::optional<Condition> m_condition = Condition();
    QString m_problem;
    bool m_quiet = false;                      ///< one side is being set from the other
    SegmentedControl* m_views;
    QStackedWidget* m_stack;
    ConditionGroup* m_group;
    QPlainTextEdit* m_text;
    PlainLabel* m_sentence;
    PlainLabel* m_error;
};

} // namespace Kelvin
