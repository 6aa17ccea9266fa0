// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"
#include "ui/text/Wording.h"

#include <QAbstractTableModel>

namespace Kelvin {

/// Leads behind a number, and what they are called: "Open in SAL".
struct CountedLeads {
    QList<qint64> rows;
    QString title;
};

/// The funnel's table, the picture's twin: a stage a row.
class FunnelModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Stage, Entered, Passed, Exited, Open, Step, Interval, Decided, OfAll, Median, P90, ColumnCount };

    explicit FunnelModel(const Wording& wording, QObject* parent = nullptr) : QAbstractTableModel(parent), m_wording(wording) {}

    void setSteps(const QList<FunnelStep>& steps);
    CountedLeads leadsOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_steps.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FunnelStep& step, int column, bool isLast) const;

    Wording m_wording;
    QList<FunnelStep> m_steps;
};

/// One step by the values of a field: decided, passed, share with its interval.
class BreakdownModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Value, Entered, Passed, Share, Interval, ColumnCount };

    explicit BreakdownModel(const Wording& wording, QObject* parent = nullptr) : QAbstractTableModel(parent), m_wording(wording) {}

    void setGroups(const QList<FunnelGroup>& groups, int step, const QString& by);
    CountedLeads leadsOf(const QModelIndex& index) const;
    QString valueAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_groups.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Wording m_wording;
    QList<FunnelGroup> m_groups;
    QString m_by;
    int m_step = 0;
};

} // namespace Kelvin
