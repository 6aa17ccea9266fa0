// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/state/WindowContext.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace Kelvin {

class PlainLabel;
class SegmentedControl;

/// What would make the lead hot, or take it over a line: the shortest ways with their points.
class GoalCard : public QFrame {
    Q_OBJECT

public:
    GoalCard(WindowContext& context, QWidget* parent = nullptr);

    void setLead(const LeadView& lead);
    /// The ways shown now, in words.
    QStringList lines() const { return m_lines; }

signals:
    void askWanted();

private:
    void choose(int index);
    /// Takes away the ways of another lead or goal.
    void clear();
    void show(Goal goal, const QList<PathToGoal>& paths);
    void addOpenAnswers();
    void addPaths(Goal goal, const QList<PathToGoal>& paths);
    void addLine(const QString& text, const QString& note, const QString& icon);

    WindowContext& m_context;
    LeadView m_lead;
    QList<Goal> m_goals;
    PlainLabel* m_title;
    QPushButton* m_ask;
    SegmentedControl* m_choice = nullptr;
    QVBoxLayout* m_choicePlace;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout;
    QStringList m_lines;
    int m_asked = 0;
};

} // namespace Kelvin
