// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/WorkspaceSession.h"

#include "core/usecases/Stoppable.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Kelvin {

/// How often another process's commit is looked for; the promise is 1.5 s.
static constexpr int watchMs = 1'000;

static qint64 steadyMs()
{
    static const QElapsedTimer timer = [] { QElapsedTimer t; t.start(); return t; }();
    return timer.elapsed();
}

/// A thread, and the workspace that only this thread uses.
struct WorkspaceSession::Worker {
    QThread thread;
    QObject inbox;
    std::unique_ptr<Workspace> workspace;
    std::optional<Failure> failure;            ///< why there is none

    Worker()
    {
        inbox.moveToThread(&thread);
        thread.start();
    }
    ~Worker()
    {
        // The connection is closed on the thread that used it.
        QMetaObject::invokeMethod(&inbox, [this] { workspace.reset(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
    void post(std::function<void()> body) { QMetaObject::invokeMethod(&inbox, std::move(body), Qt::QueuedConnection); }
};

WorkspaceSession::WorkspaceSession(std::unique_ptr<Workspace> workspace, QObject* parent)
    : QObject(parent)
    , m_path(workspace->path())
    , m_readOnly(workspace->isReadOnly())
    , m_zone(workspace->zone())
    , m_quick(std::make_unique<Worker>())
    , m_slow(std::make_unique<Worker>())
    , m_reading(std::make_unique<Worker>())
{
    qRegisterMetaType<Change>();
    steadyMs();
    // A database connection belongs to the thread that opened it, so each worker opens its own.
    const auto source = std::shared_ptr<Workspace>(std::move(workspace));
    for (Worker* worker : {m_quick.get(), m_slow.get(), m_reading.get()}) {
        QMetaObject::invokeMethod(&worker->inbox, [worker, source] {
            auto own = source->again();
            if (own) worker->workspace = std::move(*own);
            else worker->failure = own.failure();
        }, Qt::BlockingQueuedConnection);
    }
    // Only the quick thread speaks: what the slow one commits it notices like another process's, with its models read anew.
    if (m_quick->workspace)
        connect(&m_quick->workspace->notifier(), &ChangeNotifier::changed, this, &WorkspaceSession::changed, Qt::QueuedConnection);
    auto* timer = new QTimer(this);
    timer->setInterval(watchMs);
    connect(timer, &QTimer::timeout, this, &WorkspaceSession::watch);
    timer->start();
}

WorkspaceSession::~WorkspaceSession()
{
    for (const auto& flag : std::as_const(m_cancels)) flag->store(true);
}

std::optional<Failure> WorkspaceSession::failure() const
{
    for (const Worker* worker : {m_quick.get(), m_slow.get(), m_reading.get()})
        if (worker->failure) return worker->failure;
    return std::nullopt;
}

void WorkspaceSession::watch()
{
    m_quick->post([this, worker = m_quick.get()] {
        std::optional<Failure> failure;
        try {
            if (!worker->workspace) return;
            worker->workspace->refresh();
            failure = worker->workspace->lookFailure();
        } catch (...) {
            failure = caughtFailure(std::current_exception());
        }
        QMetaObject::invokeMethod(this, [this, failure] { report(failure); }, Qt::QueuedConnection);
    });
}

void WorkspaceSession::report(const std::optional<Failure>& failure)
{
    // It is looked every second: what goes wrong each time is said once.
    if (failure == m_reported) return;
    m_reported = failure;
    if (failure) emit failed(*failure);
}

int WorkspaceSession::post(const Lane& lane, Body body)
{
    Worker* worker = &workerOf(lane.thread);
    const int number = m_nextJob++;
    auto flag = std::make_shared<std::atomic_bool>(false);
    m_cancels.insert(number, flag);
    if (!lane.title.isEmpty()) {
        m_jobs.append(JobState{number, lane.title, 0, 0, lane.stop});
        emit jobsChanged();
    }
    worker->post([this, worker, thread = lane.thread, number, flag, body = std::move(body)] {
        Progress progress;
        progress.cancelled = flag.get();
        auto lastMs = std::make_shared<qint64>(0);
        progress.report = [this, number, lastMs](qint64 done, qint64 total) {
            // A report every 50 ms is all a person can see.
            if (done < total && steadyMs() - *lastMs < 50) return;
            *lastMs = steadyMs();
            QMetaObject::invokeMethod(this, [this, number, done, total] {
                for (JobState& job : m_jobs)
                    if (job.number == number) { job.done = done; job.total = total; emit jobsChanged(); }
            }, Qt::QueuedConnection);
        };
        const auto work = [&] {
            if (thread != Thread::Quick) worker->workspace->refresh();
            body(*worker->workspace, progress);
        };
        try {
            // Without a file there is no answer: whoever made this session has looked at failure().
            if (!worker->workspace) flag->store(true);
            else if (thread == Thread::Reading) readStoppably(*worker->workspace, progress, work);
            else work();
        } catch (...) {
            QMetaObject::invokeMethod(this, [this, failure = caughtFailure(std::current_exception())] { emit failed(failure); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(this, [this, number] { finishJob(number); }, Qt::QueuedConnection);
    });
    return number;
}

void WorkspaceSession::finishJob(int number)
{
    m_cancels.remove(number);
    if (m_jobs.removeIf([number](const JobState& job) { return job.number == number; }) == 0) return;
    emit jobsChanged();
    // The other thread committed: the list's own connection looks at once.
    watch();
}

void WorkspaceSession::cancelJob(int number)
{
    if (const auto flag = m_cancels.value(number)) flag->store(true);
}

} // namespace Kelvin
