// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/state/WindowContext.h"
#include "ui/widgets/ColumnArea.h"
#include "ui/widgets/ContributionList.h"

namespace Kelvin {

class AxisBarWidget;
class GoalCard;
class MessageBar;
class PlainLabel;
class ThenBar;

/// The right column of the lead page: why this score, as it was on a day, what changed between two, what would raise it.
class WhyPanel : public ColumnArea {
    Q_OBJECT

public:
    WhyPanel(WindowContext& context, QWidget* parent = nullptr);

    void setLead(const LeadView& lead);
    const QList<ContributionRow>& rows() const { return m_rows; }
    ThenBar* thenBar() const { return m_then; }
    GoalCard* goals() const { return m_goals; }
    /// The part of the page that explains has news on the screen.
    bool isWaiting() const { return m_waiting; }

signals:
    void askWanted();
    /// The explanation stands.
    void shown();

private:
    QWidget* makeAxes();
    void ask();
    void show(const Explanation& explanation, const ScoringModel& model);
    void showChange(const ThenView& then);
    void showGates(const Explanation& explanation, const ScoringModel& model);
    void setRows(const QList<ContributionRow>& rows, const QString& name);

    WindowContext& m_context;
    LeadView m_lead;
    ThenBar* m_then = nullptr;
    QList<PlainLabel*> m_axes;
    PlainLabel* m_grade = nullptr;
    AxisBarWidget* m_bar = nullptr;
    MessageBar* m_message = nullptr;
    ContributionList* m_list = nullptr;
    GoalCard* m_goals = nullptr;
    QList<ContributionRow> m_rows;
    int m_asked = 0;
    bool m_waiting = false;
};

} // namespace Kelvin
