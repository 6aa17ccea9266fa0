// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/JobStrip.h"

#include "ui/text/Format.h"
#include "ui/widgets/JobRow.h"

#include <QHBoxLayout>
#include <QTimer>

namespace Kelvin {

/// Shorter jobs are over before anybody could read of them.
static constexpr qint64 shownAfterMs = 1'000;

QString jobText(const Wording& w, const JobState& job, qint64 elapsedMs)
{
    if (job.done <= 0) return {};
    QStringList parts{job.total > 0 ? ofText(w, job.done, job.total) : numberText(w, job.done)};
    const double seconds = double(elapsedMs) / 1000;
    if (seconds >= 1) {
        const double rate = double(job.done) / seconds;
        // Steps that take seconds each have no rate worth naming.
        if (rate >= 10) parts.append(rateText(w, rate));
        if (job.total > job.done) parts.append(jobTimeLeftText(w, double(job.total - job.done) / rate));
    }
    return parts.join(QStringLiteral(", "));
}

JobStrip::JobStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* timer = new QTimer(this);
    timer->setInterval(250);
    connect(timer, &QTimer::timeout, this, &JobStrip::refresh);
    timer->start();
}

void JobStrip::follow(WorkspaceSession* session, const Wording& wording)
{
    if (m_session) disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_wording = wording;
    for (const Shown& shown : std::as_const(m_shown)) delete shown.row;
    m_shown.clear();
    if (session) connect(session, &WorkspaceSession::jobsChanged, this, &JobStrip::refresh);
    refresh();
}

void JobStrip::refresh()
{
    const QList<JobState> jobs = m_session ? m_session->jobs() : QList<JobState>();
    for (const JobState& job : jobs) {
        Shown& shown = m_shown[job.number];
        if (!shown.since.isValid()) shown.since.start();
        if (!shown.row && shown.since.elapsed() >= shownAfterMs) {
            shown.row = new JobRow(m_theme, job.title, this);
            layout()->addWidget(shown.row);
            if (!canBeStopped(job.stop)) shown.row->withoutCancel();
            connect(shown.row, &JobRow::cancelRequested, this, [this, number = job.number] {
                if (m_session) m_session->cancelJob(number);
            });
        }
        if (shown.row) shown.row->setProgress(job.done, job.total, jobText(m_wording, job, shown.since.elapsed()));
    }
    m_shown.removeIf([&](const auto& entry) {
        const bool gone = std::none_of(jobs.begin(), jobs.end(), [&](const JobState& job) { return job.number == entry.key(); });
        if (gone && entry.value().row) entry.value().row->deleteLater();
        return gone;
    });
    setVisible(std::any_of(m_shown.begin(), m_shown.end(), [](const Shown& shown) { return shown.row; }));
}

} // namespace Kelvin
