// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadStore.h"

#include <QObject>

namespace Kelvin {

/// Keeps an open window in the present: in another hour, or on another day of the workspace's zone, everybody is scored anew. It looks at the
/// clock each minute, since one long timer would sleep through a suspended computer.
class HourWatch : public QObject {
    Q_OBJECT

public:
    HourWatch(LeadStore& leads, const WorkspaceSession& session, std::function<Instant()> clock, QObject* parent);

    /// Looks at the clock now.
    void look();

private:
    LeadStore& m_leads;
    const WorkspaceSession& m_session;
    std::function<Instant()> m_clock;
    Instant m_seen = 0;                        ///< when everybody was read last
};

} // namespace Kelvin
