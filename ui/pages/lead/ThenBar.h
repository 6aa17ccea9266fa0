// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/state/WindowContext.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace Kelvin {

class FlowLayout;
class PlainLabel;

/// Which day of the lead's past is shown: "as on", with the rules of that day, compared with an earlier day.
class ThenBar : public QWidget {
    Q_OBJECT

public:
    ThenBar(WindowContext& context, const QString& title, QWidget* parent = nullptr);

    /// Back to now: another lead is shown. `created`: no day before it can be chosen.
    void reset(Instant created, Instant asOf);
    /// A new present, keeping the chosen days.
    void setNow(Instant asOf);
    /// Puts the focus on the day shown.
    void chooseDay();
    /// Compares with an earlier day, with the focus on it.
    void compare();
    /// What is asked; nothing while now is shown and nothing compared.
    std::optional<ThenQuestion> question() const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QDateEdit* makeDate(const QString& name);
    QDate dateOf(Instant at) const;
    Instant endOf(const QDate& day) const;
    void follow();
    /// The words before the day give way where that keeps the bar on one line.
    void fitLabel();

    WindowContext& m_context;
    Instant m_asOf = 0;
    FlowLayout* m_flow;
    PlainLabel* m_atLabel;
    QDateEdit* m_at;
    QDateEdit* m_since;
    PlainLabel* m_sinceLabel;
    QCheckBox* m_thenRules;
    QPushButton* m_compare;
    QPushButton* m_today;
};

} // namespace Kelvin
