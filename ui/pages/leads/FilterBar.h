// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadFilterModel.h"

#include <QWidget>

class QPushButton;

namespace Kelvin {

class FlowLayout;
class PlainLabel;

/// The conditions of the list as chips that can be edited and removed, and the way to add one.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(WindowContext& context, LeadFilterModel& filter, QWidget* parent = nullptr);

    /// How the list is sorted, in words at the right.
    void setSortWords(const QString& words);

signals:
    void addRequested();
    void editRequested(int part);
    void saveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The words at the right give way where that keeps the filters on one line.
    void fitSort();
    void refill();
    /// A chip to be: what it says and what it does.
    struct ChipPlan {
        QString words, value;
        std::function<void()> remove, edit;
    };
    QList<ChipPlan> plannedChips();
    void addChip(const ChipPlan& plan);

    WindowContext& m_context;
    LeadFilterModel& m_filter;
    FlowLayout* m_flow;
    QList<QWidget*> m_chips;
    QStringList m_said;                        ///< by the chips that stand
    QPushButton* m_add;
    QPushButton* m_save;
    PlainLabel* m_sort;
};

} // namespace Kelvin
