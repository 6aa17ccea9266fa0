// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/CaughtFailure.h"
#include "core/usecases/Workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <concepts>
#include <functional>
#include <optional>

namespace Kelvin {

/// What stopping a long job means.
enum class JobStop {
    TakesBack,                             ///< what it has done so far is taken back
    LosesNothing,                          ///< it only reads, or goes on from there the next time
    Never                                  ///< it cannot be stopped, and leaving has to wait for it
};
inline bool canBeStopped(JobStop stop) { return stop != JobStop::Never; }
/// Whether leaving while it runs has to be asked about.
inline bool holdsUp(JobStop stop) { return stop != JobStop::LosesNothing; }

/// A long job as the status bar shows it.
struct JobState {
    int number = 0;
    QString title;
    qint64 done = 0, total = 0;
    JobStop stop = JobStop::TakesBack;
};

/// The window's door to one open file. Every read and write runs on a worker thread that owns the Workspace; results come back
/// to the GUI thread. Long jobs run on a second thread with a connection of their own, so that lists stay quick meanwhile, and what reads
/// everybody on a third, so that it need not wait for an import either. A job that throws ends as a failure: its own, where it returns a
/// Result, else `failed`.
class WorkspaceSession : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceSession(std::unique_ptr<Workspace> workspace, QObject* parent = nullptr);
    ~WorkspaceSession() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    QTimeZone zone() const { return m_zone; }
    /// Why nothing can be done with the file: a thread could not open it once more, and what it is asked has no answer. None: all could.
    std::optional<Failure> failure() const;

    /// Runs `job(Workspace&)` on the worker, then `then(result)` on the GUI thread, unless `context` is gone by then.
    template <typename Job, typename Then> void run(QObject* context, Job job, Then then)
    {
        submit(Lane{Thread::Quick, {}, JobStop::LosesNothing}, context, [job = std::move(job)](Workspace& w, const Progress&) mutable { return job(w); }, std::move(then));
    }

    /// Runs a long `job(Workspace&, const Progress&)` on the second thread; listed by jobsChanged, cancelled by cancelJob. Returns its number.
    template <typename Job, typename Then> int runLong(const QString& title, QObject* context, Job job, Then then, JobStop stop = JobStop::TakesBack)
    {
        return submit(Lane{Thread::Slow, title, stop}, context, std::move(job), std::move(then));
    }

    /// Reads much, with `job(Workspace&, const Progress&)` on the third thread; listed like other long jobs. Cancelled, what it reads ends with
    /// db_cancelled.
    template <typename Job, typename Then> int runReading(const QString& title, QObject* context, Job job, Then then)
    {
        return submit(Lane{Thread::Reading, title, JobStop::LosesNothing}, context, std::move(job), std::move(then));
    }

    /// The same for short questions about everybody's facts, asked by `job(Workspace&)` and not listed: this thread's workspace alone keeps
    /// the facts in memory.
    template <typename Job, typename Then> void runOverFacts(QObject* context, Job job, Then then)
    {
        submit(Lane{Thread::Reading, {}, JobStop::LosesNothing}, context, [job = std::move(job)](Workspace& w, const Progress&) mutable { return job(w); }, std::move(then));
    }

    QList<JobState> jobs() const { return m_jobs; }
    void cancelJob(int number);

signals:
    /// The file changed, by this window or by anybody else.
    void changed(const Kelvin::Change& change);
    void jobsChanged();
    /// Something on a worker failed, and nobody else is told.
    void failed(const Kelvin::Failure& failure);

private:
    struct Worker;
    /// Where a job runs, and how a long one is listed; without a title it is not.
    enum class Thread { Quick, Slow, Reading };
    struct Lane {
        Thread thread;
        QString title;
        JobStop stop;
    };
    Worker& workerOf(Thread thread) const { return *(thread == Thread::Quick ? m_quick : thread == Thread::Slow ? m_slow : m_reading); }
    using Body = std::function<void(Workspace&, const Progress&)>;

    template <typename Job, typename Then> int submit(const Lane& lane, QObject* context, Job job, Then then)
    {
        QPointer<QObject> guard(context);
        // The result lives on the heap between the threads: T need not be default constructible.
        return post(lane, [this, guard, job = std::move(job), then = std::move(then)](Workspace& w, const Progress& p) mutable {
            auto result = outcome(job, w, p);
            QMetaObject::invokeMethod(this, [guard, result, then = std::move(then)]() mutable {
                if (guard) then(std::move(*result));
            }, Qt::QueuedConnection);
        });
    }
    /// What the job returns; thrown failures too, where it can return failures.
    template <typename Job> static auto outcome(Job& job, Workspace& w, const Progress& p)
    {
        using Value = decltype(job(w, p));
        if constexpr (requires(Value value) { { value.failure() } -> std::convertible_to<Failure>; }) {
            try {
                return std::make_shared<Value>(job(w, p));
            } catch (...) {
                return std::make_shared<Value>(caughtFailure(std::current_exception()));
            }
        } else {
            return std::make_shared<Value>(job(w, p));
        }
    }
    int post(const Lane& lane, Body body);
    void finishJob(int number);
    void watch();
    /// Says once what failed on a worker, until something else fails or works.
    void report(const std::optional<Failure>& failure);

    QString m_path;
    bool m_readOnly = false;
    QTimeZone m_zone;
    std::unique_ptr<Worker> m_quick;
    std::unique_ptr<Worker> m_slow;
    std::unique_ptr<Worker> m_reading;
    QList<JobState> m_jobs;
    QHash<int, std::shared_ptr<std::atomic_bool>> m_cancels;
    int m_nextJob = 1;
    std::optional<Failure> m_reported;         ///< what the watch of the file failed with, until it works again
};

} // namespace Kelvin
