// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/DatabaseCare.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/Scoring.h"
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
