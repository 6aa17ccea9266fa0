// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Commit.h"
#include "core/usecases/DatabaseCare.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/SampleData.h"
#include "core/usecases/Scoring.h"
#include "core/usecases/StoreFacts.h"
#include "tests/support/SampleCopy.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace Kelvin::Tests {

/// A real workspace with the sample data in a folder of its own, at a fixed now.
struct WorkspaceFixture {
    QTemporaryDir folder;
    ShippedData shipped;
    std::unique_ptr<Workspace> workspace;
    Actor actor{QStringLiteral("Tester"), *instantFromIso(u"2026-03-12T09:00:00Z")};

    /// False (and why in `why`) if it could not be made.
    bool open(QString* why = nullptr)
    {
        auto read = readShippedData(QStringLiteral(":/kelvin"));
        if (!read) return say(why, read.failure());
        shipped = std::move(*read);
        auto made = openSampleCopy(folder.filePath(QStringLiteral("sample.kelvin")), shipped, actor);
        if (!made) return say(why, made.failure());
        workspace = std::move(*made);
        return true;
    }

    /// The same with the first leads of the sample data only, for what reads the whole file again and again.
    bool openFew()
    {
        auto read = readShippedData(QStringLiteral(":/kelvin"));
        if (!read) return false;
        shipped = std::move(*read);
        auto made = Workspace::create(folder.filePath(QStringLiteral("few.kelvin")), {}, shipped, Actor{actor.name, actor.now - 190 * secondsPerDay});
        if (!made) return false;
        workspace = std::move(*made);
        Batch batch;
        batch.kind = QStringLiteral("sample");
        batch.at = actor.now;
        return commitDeed(*workspace, batch, PromotePolicy::No, [this](const Commit& commit) -> Result<Written> {
            setLastStep(workspace->database(), actor.now / secondsPerDay * secondsPerDay);
            Written written;
            written.leads = storeFacts(*workspace, commit, sampleLeads(2026, actor.now - secondsPerDay).mid(0, 24));
            written.allLeads = true;
            return written;
        }).ok();
    }

    qint64 hanna() { return findLead(*workspace, QStringLiteral("hanna@balticadata.example")).value(); }

    QByteArray dump()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto done = dumpCanonical(*workspace, out, actor.now + 7 * secondsPerDay);
        return done ? out.data() : QByteArray("dump failed: ") + done.failure().code.toUtf8();
    }

private:
    static bool say(QString* why, const Failure& failure)
    {
        if (why) *why = failure.code + QLatin1Char(' ') + failure.args.join(QLatin1Char(' '));
        return false;
    }
};

} // namespace Kelvin::Tests
