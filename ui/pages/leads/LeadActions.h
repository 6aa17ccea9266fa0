// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAction>

#include <array>

namespace Kelvin {

/// The commands of the lead list, in the menu and by key. Owned by their parent.
struct LeadActions {
    QAction* newLead = nullptr;
    QAction* find = nullptr;
    QAction* open = nullptr;
    QAction* callSheet = nullptr;
    QAction* log = nullptr;
    QAction* nextStep = nullptr;
    QAction* accept = nullptr;
    QAction* reject = nullptr;
    QAction* move = nullptr;
    QAction* earlierStage = nullptr;           ///< the nearest one before, where the lead may go
    QAction* laterStage = nullptr;
    QAction* assign = nullptr;
    QAction* trash = nullptr;
    QAction* restore = nullptr;
    QAction* addFilter = nullptr;
    QAction* saveFilter = nullptr;
    QAction* renameFilter = nullptr;
    QAction* removeFilter = nullptr;
    QAction* exportList = nullptr;
    QAction* preview = nullptr;                ///< checkable
    QAction* board = nullptr;                  ///< checkable: the board instead of the table
    QAction* columns = nullptr;
    QAction* sortBy = nullptr;                 ///< opens the menu of columns to sort by
    QAction* sortHere = nullptr;               ///< by the column of the current cell; again: the other way round
    std::array<QAction*, 4> lines{};           ///< between the groups of the menu

    QList<QAction*> all() const;
    /// Those of a table's own menu.
    QList<QAction*> ofLeads() const;
};

LeadActions makeLeadActions(const Theme& theme, QObject* parent);

} // namespace Kelvin
