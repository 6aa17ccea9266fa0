// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/WindowContext.h"

#include <QWidget>

class QHBoxLayout;
class QLayout;
class QPushButton;

namespace Kelvin {

class BadgeWidget;
class ChangeWidget;
class ElidedLabel;
class PlainLabel;
class TagWidget;

/// Who it is and how to reach them, the score, what comes next, and what can be done with the lead now.
class PreviewHead : public QWidget {
    Q_OBJECT

public:
    explicit PreviewHead(WindowContext& context, QWidget* parent = nullptr);
    void showLead(const LeadRow& lead);

signals:
    void closeRequested();
    void openRequested();
    void acceptRequested();
    void rejectRequested();
    void stageRequested();
    void callSheetRequested();

private:
    QHBoxLayout* makeTop();
    QHBoxLayout* makeWho();
    QWidget* withIcon(const QString& icon, PlainLabel& words);
    QLayout* makeButtons();

    WindowContext& m_context;
    BadgeWidget* m_badge;
    TagWidget* m_potential;
    ElidedLabel* m_name;
    ElidedLabel* m_title;
    ElidedLabel* m_company;
    PlainLabel* m_phone;
    PlainLabel* m_step;
    QWidget* m_phoneLine = nullptr;
    QWidget* m_stepLine = nullptr;
    PlainLabel* m_score;
    ChangeWidget* m_change;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_stage;
    QPushButton* m_sheet;
};

} // namespace Kelvin
