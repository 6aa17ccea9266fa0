// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/QuestionBank.h"
#include "ui/pages/callsheet/CallDraft.h"
#include "ui/theme/Theme.h"
#include "ui/text/Wording.h"

#include <QFrame>

namespace Kelvin {

class ChoiceButton;
class ChoiceRow;
class IconWidget;
class NoteField;
class PlainLabel;

/// One criterion of the call sheet: the question, four levels, "asked, no answer", a note. While it has the focus 1 to 4 choose, 0 is no
/// answer, a letter starts the note, Delete takes the choice back.
class CriterionCard : public QFrame {
    Q_OBJECT

public:
    CriterionCard(const Theme& theme, Criterion criterion, const CriterionQuestions& questions, QWidget* parent = nullptr);
    ~CriterionCard() override;

    Criterion criterion() const { return m_criterion; }
    void setDraft(const CriterionDraft& draft);
    const CriterionDraft& draft() const { return m_draft; }
    /// What was known before the call, and how it stands with what is typed now; `metFrom`: the model's demand.
    void setStanding(const Wording& wording, const CriterionStanding& before, const CriterionStanding& now, int metFrom);
    /// Shows a further question in place of the first; the first again if it is shown already or there is no such one, as -1.
    void ask(int further);
    const CriterionQuestions& questions() const { return m_questions; }
    /// The row of its levels.
    ChoiceRow* choices() const { return m_choices; }

signals:
    void edited();
    void becameCurrent();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeLevels();
    QWidget* makeNote();
    void choose(std::optional<BantLevel> level);
    void pressDigit(int digit);
    void startNote(const QString& text);
    void followFocus(QWidget* now);
    void showChoice();

    const Theme& m_theme;
    Criterion m_criterion;
    CriterionQuestions m_questions;
    CriterionDraft m_draft;
    CriterionStanding m_before;
    int m_metFrom = 2;
    int m_asked = -1;
    bool m_current = false;
    PlainLabel* m_source = nullptr;
    IconWidget* m_metIcon = nullptr;
    PlainLabel* m_met = nullptr;
    PlainLabel* m_question = nullptr;
    ChoiceRow* m_choices = nullptr;
    std::array<ChoiceButton*, 4> m_levels{};
    ChoiceButton* m_noAnswer = nullptr;
    NoteField* m_note = nullptr;
    QWidget* m_noteLine = nullptr;
};

} // namespace Kelvin
