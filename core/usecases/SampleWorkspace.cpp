// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleWorkspace.h"

#include "core/storage/Backup.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/Commit.h"
#include "core/usecases/SampleData.h"
#include "core/usecases/StoreFacts.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

/// Any number will do; this one is kept so that everybody sees the same firm.
static constexpr quint32 sampleSeed = 2026;

Result<std::unique_ptr<Workspace>> createSampleWorkspace(const QString& path, const ShippedData& shipped, const Actor& actor, const QString& language)
{
    const QTimeZone zone(sampleZone);
    // "Yesterday" of the firm's calendar, not 24 hours ago.
    const Instant yesterday = startOfDay(dayOf(actor.now, zone), zone) - 1;
    const Instant now = actor.now;
    CreateOptions options;
    options.zone = QString::fromLatin1(sampleZone);
    options.currency = u"PLN"_s;
    options.phoneCountry = u"PL"_s;
    // The rules were published before the story begins, so that every day of it has rules of its own time.
    Actor founder = actor;
    founder.now = yesterday - 190 * secondsPerDay;
    auto workspace = Workspace::create(path, options, shipped, founder);
    if (!workspace) return workspace.failure();
    Batch batch;
    batch.kind = u"sample"_s;
    batch.code = u"sample_made"_s;
    batch.author = actor.name;
    batch.at = now;
    const auto stored = commitDeed(**workspace, batch, PromotePolicy::No, [&](const Commit& commit) -> Result<Written> {
        Written written;
        QList<LeadFacts> leads = sampleLeads(sampleSeed, yesterday);
        wordSample(leads, shipped.sampleTexts.value(language, shipped.sampleTexts.value(u"en"_s)));
        written.leads = storeFacts(**workspace, commit, leads);
        written.allLeads = true;
        setLastStep(workspace.value()->database(), now / secondsPerDay * secondsPerDay);
        return written;
    });
    if (stored) return workspace;
    workspace->reset();
    removeDatabase(path);
    return stored.failure();
}

} // namespace Kelvin
