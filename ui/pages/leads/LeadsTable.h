// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadTableModel.h"
#include "ui/pages/leads/ColumnWidths.h"
#include "ui/state/WindowContext.h"
#include "ui/widgets/DataTable.h"

namespace Kelvin {

/// The table of leads with its delegates; keeps its columns in the settings and its selection while the list changes under it.
class LeadsTable : public DataTable {
    Q_OBJECT

public:
    LeadsTable(WindowContext& context, LeadTableModel& leads, QWidget* parent = nullptr);

    /// The lead under the cursor, or null.
    const LeadRow* current() const;
    /// The leads selected, in the list's order; the current one if none is.
    QList<qint64> selectedLeads() const;
    /// What they have in common, found without going through them.
    LeadStandings chosen() const;
    void setCurrentLead(qint64 lead);
    /// Selects these leads and goes to one of them.
    void select(const QList<qint64>& leads, qint64 current);
    /// Sorts by a column, numbers from the highest; the one it is sorted by already the other way round.
    void sortBy(int column);

public slots:
    /// Many leads are made into text on a worker.
    void copySelection() override;
    /// Copies these rows, whatever is selected; many of them as a job.
    void copyRows(const std::vector<int>& rows);

signals:
    /// Another lead is current, or its row changed.
    void currentLeadChanged();
    void sortChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Gives the columns their widths, unless the user has chosen own ones.
    void fitColumns();
    /// The column that gives way has no width; widths of one's own are never that narrow.
    void allowNoWidth(bool allowed);
    /// Another list: its words may be longer.
    void readWords();
    void addWords();
    void keepLayout();
    void setDelegates();
    void restore();
    void remember();
    void reselect();

    WindowContext& m_context;
    LeadTableModel& m_leads;
    qint64 m_lead = 0;                         ///< current one before a reset
    QList<qint64> m_selected;
    int m_rowBefore = 0;
    int m_columnBefore = 0;
    ListedWords m_listed;
    QList<int> m_fitted;                       ///< widths given last, in pixels
    bool m_ownWidths = false;                  ///< the user resized a column
    int m_copies = 0;                          ///< number of the latest copy, here or by another program; older ones are dropped
};

} // namespace Kelvin
