// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/FunnelReport.h"
#include "ui/pages/Page.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QSplitter;

namespace Kelvin {

class BreakdownModel;
class DataTable;
class FunnelModel;
class FunnelWidget;
class MessageBar;
class PanelHeader;
class PlainLabel;
class SegmentedControl;
struct CountedLeads;

/// The funnel as picture and table, by cohort or period, broken down; every number opens its leads.
class FunnelPage : public Page {
    Q_OBJECT

public:
    explicit FunnelPage(WindowContext& context, QWidget* parent = nullptr);

    void activate() override;
    QList<QAction*> menuActions() const override { return m_actions; }
    std::any takeAlong() const override;
    void bringBack(const std::any& kept) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What a funnel in another language goes on with.
    struct Kept {
        int period, by, mode, counting, scale, step;
        QDate from, to;
    };
    void build();
    QWidget* makeHeader();
    QWidget* makeTables();
    /// Both tables get the width of their columns, in a narrow window of fewer; what a person has chosen stays.
    void shareTables();
    void makeActions();
    /// Commands that choose a segment, ticked like it.
    void addChoice(SegmentedControl& control, const QStringList& texts);
    FunnelQuery query() const;
    void load();
    void showFunnel(const Funnel& funnel);
    void showPicture();
    void showBreakdown();
    void openLeads(const CountedLeads& leads);

    Wording m_wording;
    Funnel m_funnel;
    bool m_stale = true, m_loading = false;
    int m_step = 1;                            ///< the step that is broken down: from this stage to the next
    PlainLabel* m_counted;
    PlainLabel* m_headline;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    SegmentedControl* m_mode;
    SegmentedControl* m_counting;
    SegmentedControl* m_scale;
    MessageBar* m_issues;
    FunnelWidget* m_picture;
    PlainLabel* m_caption;
    QSplitter* m_tables;
    bool m_tablesMoved = false;
    DataTable* m_table;
    FunnelModel* m_model;
    PanelHeader* m_byHeader;
    QComboBox* m_by;
    DataTable* m_byTable;
    BreakdownModel* m_byModel;
    QList<QAction*> m_actions;
};

} // namespace Kelvin
