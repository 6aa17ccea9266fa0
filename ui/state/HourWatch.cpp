// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/HourWatch.h"

#include "core/usecases/Actor.h"

#include <QTimer>

namespace Kelvin {

static constexpr int lookMs = 60'000;

HourWatch::HourWatch(LeadStore& leads, const WorkspaceSession& session, std::function<Instant()> clock, QObject* parent)
    : QObject(parent)
    , m_leads(leads)
    , m_session(session)
    , m_clock(std::move(clock))
    , m_seen(m_clock())
{
    connect(&leads, &LeadStore::reset, this, [this] { m_seen = m_clock(); });
    auto* timer = new QTimer(this);
    timer->setInterval(lookMs);
    connect(timer, &QTimer::timeout, this, &HourWatch::look);
    timer->start();
}

void HourWatch::look()
{
    const Instant now = m_clock();
    const bool anotherHour = shownAsOf(now, 0) != shownAsOf(m_seen, 0), anotherDay = dayOf(now, m_session.zone()) != dayOf(m_seen, m_session.zone());
    if (!m_leads.isLoaded() || (!anotherHour && !anotherDay)) return;
    m_seen = now;
    m_leads.reload();
}

} // namespace Kelvin
