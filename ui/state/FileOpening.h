// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Workspace.h"
#include "ui/state/SampleFile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace Kelvin {

/// Opens and creates files away from the GUI thread, one at a time; results come back on the GUI thread.
class FileOpening : public QObject {
    Q_OBJECT

public:
    using Opened = std::function<void(Result<std::unique_ptr<Workspace>>)>;

    explicit FileOpening(const ShippedData& shipped, QObject* parent = nullptr);
    ~FileOpening() override;

    bool isBusy() const { return m_busy; }

    /// A file that may not be written is opened for reading.
    void open(const QString& path, Opened then);
    void create(const QString& path, const CreateOptions& options, const Actor& actor, Opened then);
    /// Whether the beginning of a file can be read as a table.
    void lookAtTable(const QString& path, std::function<void(Result<Done>)> then);
    void lookAtSample(const QString& path, Instant now, std::function<void(Result<SampleStanding>)> then);
    void remakeSample(const QString& path, const Actor& actor, const QString& language, Opened then);

signals:
    void busyChanged();

private:
    template <typename R> void start(std::function<R()> job, std::function<void(R)> then);

    const ShippedData& m_shipped;
    QThreadPool m_pool;
    bool m_busy = false;
};

} // namespace Kelvin
