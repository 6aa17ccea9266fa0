// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/QuestionBank.h"
#include "ui/pages/lead/LeadView.h"
#include "ui/state/WindowContext.h"
#include "ui/widgets/ColumnArea.h"


class QVBoxLayout;

namespace Kelvin {

class BadgeWidget;
class MessageBar;
class PipWidget;
class PlainLabel;

/// The right side of the call sheet: what the lead will be after this call, why it is on the list, what else to ask.
class AfterCallPanel : public ColumnArea {
    Q_OBJECT

public:
    AfterCallPanel(WindowContext& context, QWidget* parent = nullptr);

    /// The lead as it was before the call.
    void setLead(const LeadView& lead);
    /// The lead as it would be with what is typed now.
    void setAfter(const Explanation& after);
    /// Further questions of the criterion in hand.
    void setQuestions(Criterion criterion, const CriterionQuestions& questions);

    QString scoreWords() const;
    QString calloutWords() const;

private:
    QWidget* makeScore();
    QWidget* makePips();
    void showCallout(const Explanation& after);
    void showReasons(const LeadView& lead);
    void addLine(QVBoxLayout* layout, QWidget* mark, const QString& text, const QString& note);
    static void clear(QVBoxLayout* layout);

    WindowContext& m_context;
    ScoringModel m_model;
    PlainLabel* m_score = nullptr;
    BadgeWidget* m_badge = nullptr;
    PlainLabel* m_met = nullptr;
    std::array<PipWidget*, criterionCount> m_pips{};
    MessageBar* m_callout = nullptr;
    QVBoxLayout* m_reasons = nullptr;
    PlainLabel* m_questionsNote = nullptr;
    QVBoxLayout* m_questions = nullptr;
};

/// The criteria still missing for hot with the keys that would meet them: title and detail, both empty where answers alone do not decide.
std::pair<QString, QString> hotCallout(const Explanation& after, const ScoringModel& model);

} // namespace Kelvin
