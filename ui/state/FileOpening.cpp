// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/FileOpening.h"

#include "core/ingest/readers/CsvReader.h"
#include "core/usecases/CaughtFailure.h"
#include "core/usecases/FileSettings.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

FileOpening::FileOpening(const ShippedData& shipped, QObject* parent)
    : QObject(parent)
    , m_shipped(shipped)
{
    m_pool.setMaxThreadCount(1);
}

FileOpening::~FileOpening() { m_pool.waitForDone(); }

template <typename R> void FileOpening::start(std::function<R()> job, std::function<void(R)> then)
{
    m_busy = true;
    emit busyChanged();
    m_pool.start([this, job = std::move(job), then = std::move(then)] {
        // The destructor waits for this thread, so `this` is there; what is queued dies with it.
        std::shared_ptr<R> result;
        try {
            result = std::make_shared<R>(job());
        } catch (...) {
            result = std::make_shared<R>(caughtFailure(std::current_exception()));
        }
        QMetaObject::invokeMethod(this, [this, result, then] {
            m_busy = false;
            emit busyChanged();
            then(std::move(*result));
        }, Qt::QueuedConnection);
    });
}

void FileOpening::open(const QString& path, Opened then)
{
    start<Result<std::unique_ptr<Workspace>>>([path, shipped = &m_shipped]() -> Result<std::unique_ptr<Workspace>> {
        auto opened = Workspace::open(path, *shipped, 10);
        if (!opened && opened.failure().code == u"db_readonly"_s) return Workspace::open(path, *shipped, 10, true);
        return opened;
    }, std::move(then));
}

void FileOpening::create(const QString& path, const CreateOptions& options, const Actor& actor, Opened then)
{
    start<Result<std::unique_ptr<Workspace>>>([=, shipped = &m_shipped]() -> Result<std::unique_ptr<Workspace>> {
        // A country of the settings that is none leaves the file without one.
        CreateOptions known = options;
        if (!knownPhoneCountry(options.phoneCountry)) known.phoneCountry.clear();
        return Workspace::create(path, known, *shipped, actor);
    }, std::move(then));
}

void FileOpening::lookAtTable(const QString& path, std::function<void(Result<Done>)> then)
{
    start<Result<Done>>([path]() -> Result<Done> {
        const auto table = openCsv(path);
        // Another encoding, chosen by hand, may read it.
        if (!table && table.failure().code != u"bad_header"_s) return table.failure();
        return Done{};
    }, std::move(then));
}

void FileOpening::lookAtSample(const QString& path, Instant now, std::function<void(Result<SampleStanding>)> then)
{
    start<Result<SampleStanding>>([=, shipped = &m_shipped] { return sampleStanding(path, *shipped, now); }, std::move(then));
}

void FileOpening::remakeSample(const QString& path, const Actor& actor, const QString& language, Opened then)
{
    start<Result<std::unique_ptr<Workspace>>>([=, shipped = &m_shipped] { return Kelvin::remakeSample(path, *shipped, actor, language); }, std::move(then));
}

} // namespace Kelvin
