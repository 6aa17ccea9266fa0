// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/StageProposal.h"
#include "ui/pages/lead/LeadView.h"
#include "ui/state/WindowContext.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace Kelvin {

class BadgeWidget;
class ChangeWidget;
class CountdownWidget;
class ElidedLabel;
class MessageBar;
class PlainLabel;
class SparklineWidget;
class StepperWidget;
class TagWidget;

/// The head of the lead page: who it is, how warm, the score with its 90 days, what to do next, the stages.
class LeadHeader : public QWidget {
    Q_OBJECT

public:
    LeadHeader(WindowContext& context, QMenu* more, QWidget* parent = nullptr);

    void setLead(const LeadView& lead);
    /// The list the lead came from by its name, and its place in it: "21 of 37"; both empty without a list.
    void setPlace(const QString& list, const QString& words, bool hasPrevious, bool hasNext);

signals:
    void listWanted();
    void stepWanted(int direction);
    void acceptWanted();
    void rejectWanted();
    void callSheetWanted();
    void mailWanted();
    void stageWanted(Kelvin::StageRole stage);
    /// A person follows what the score proposes.
    void proposalTaken(const Kelvin::StageProposal& proposal);

private:
    QWidget* makeTrail();
    QWidget* makeName();
    QWidget* makeActions(QMenu* more);
    QWidget* makeScore();
    void showScore(const LeadView& lead);
    void showSparkline(const LeadView& lead);
    void showDeadline(const LeadView& lead);
    void showProposal(const LeadView& lead);

    WindowContext& m_context;
    QPushButton* m_list = nullptr;
    PlainLabel* m_place = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    ElidedLabel* m_name = nullptr;
    BadgeWidget* m_badge = nullptr;
    TagWidget* m_tag = nullptr;
    PlainLabel* m_met = nullptr;
    ElidedLabel* m_role = nullptr;
    PlainLabel* m_score = nullptr;
    ChangeWidget* m_change = nullptr;
    PlainLabel* m_changeNote = nullptr;
    SparklineWidget* m_sparkline = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_reject = nullptr;
    QPushButton* m_mail = nullptr;
    CountdownWidget* m_deadline = nullptr;
    MessageBar* m_proposed = nullptr;
    std::optional<StageProposal> m_proposal;
    StepperWidget* m_stages = nullptr;
    StageRole m_stage = StageRole::Lead;
};

} // namespace Kelvin
