// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAction>

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
    QAction* trash = nullptr;
    QAction* restore = nullptr;
    QAction* addFilter = nullptr;
    QAction* saveFilter = nullptr;
    QAction* exportList = nullptr;
    QAction* preview = nullptr;                ///< checkable
    QAction* columns = nullptr;

    QList<QAction*> all() const;
    /// Those of a table's own menu.
    QList<QAction*> ofLeads() const;
};

LeadActions makeLeadActions(const Theme& theme, QObject* parent);

} // namespace Kelvin
