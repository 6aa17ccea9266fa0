// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadTableModel.h"

#include <QTimer>

#include <array>

namespace Kelvin {

/// The leads of the list by stage: one row per stage, below it the leads that stand there in the list's own order. Which leads, their
/// search and their sort are the list's; this only divides its rows.
class LeadBoardModel : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr int stageCount = int(EnumKeys<StageRole>::keys.size());

    explicit LeadBoardModel(LeadTableModel& leads, QObject* parent = nullptr);

    QModelIndex stageIndex(StageRole stage) const { return index(int(stage), 0); }
    int count(StageRole stage) const { return int(m_rows[size_t(stage)].size()); }
    /// The stage of a card, or the stage itself.
    StageRole stageAt(const QModelIndex& index) const;
    /// Null where there is no card.
    const LeadRow* leadAt(const QModelIndex& index) const;
    /// What the leads of these cards of a stage, all of which exist, have in common.
    LeadStandings standings(StageRole stage, int first, int last) const;
    /// The card of a lead, invalid if the list does not show it.
    QModelIndex indexOf(qint64 lead) const;
    const Wording& wording() const { return m_leads.wording(); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// Where a row of the list has its card.
    struct Spot {
        StageRole stage = StageRole::Lead;
        int card = 0;
    };
    void divide();
    void divideAgain();
    void rowsChanged(int first, int last);

    LeadTableModel& m_leads;
    std::array<std::vector<int>, size_t(stageCount)> m_rows; ///< by stage, rows of the list
    std::vector<Spot> m_spots;                               ///< by row of the list
    QTimer m_soon;
};

} // namespace Kelvin
