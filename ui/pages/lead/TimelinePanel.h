// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/pages/lead/TimelineModel.h"
#include "ui/state/WindowContext.h"

#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace Kelvin {

class EmptyState;
class PanelHeader;

/// The middle of the lead page: what happened, by day, with what it is worth.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    TimelinePanel(WindowContext& context, QWidget* parent = nullptr);

    void setLead(const LeadView& lead);
    const TimelineModel& model() const { return m_model; }
    QListView* view() const { return m_view; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void noteWanted();
    void callWanted();

private:
    void refill();
    /// Unfolds or folds the visit whose line this is; false: the line is another.
    bool toggle(const QModelIndex& line);

    WindowContext& m_context;
    LeadView m_lead;
    TimelineModel m_model;
    QSet<Id> m_unfolded;                       ///< long visits shown with all their pages, by their first page
    PanelHeader* m_head = nullptr;
    QList<QPushButton*> m_buttons;             ///< at its right, as words or as icons
    QComboBox* m_kind;
    QListView* m_view;
    EmptyState* m_empty;
};

} // namespace Kelvin
