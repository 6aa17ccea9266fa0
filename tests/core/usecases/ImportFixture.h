// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/TargetFields.h"
#include "core/usecases/DatabaseCare.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/ImportFile.h"
#include "core/usecases/Scoring.h"
#include "core/usecases/Workspace.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Kelvin::Tests {

/// An empty workspace in a folder of its own, and imports into it of files that a test writes out.
struct ImportFixture {
    QTemporaryDir folder;
    ShippedData shipped;
    std::unique_ptr<Workspace> workspace;
    Actor actor{QStringLiteral("Tester"), *instantFromIso(u"2026-03-12T09:00:00Z")};
    QString system;                            ///< of the next imports; empty: as the file says

    ImportFixture()
    {
        if (auto read = readShippedData(QStringLiteral(":/kelvin"))) shipped = std::move(*read);
        if (auto made = Workspace::create(folder.filePath(QStringLiteral("x.kelvin")), CreateOptions{}, shipped, actor)) workspace = std::move(*made);
    }

    /// Reads the bytes as a file of that kind, with the columns that are called as the kind's targets.
    Result<CheckedImport> check(ImportKind kind, const QByteArray& bytes)
    {
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return Failure{FailureKind::Input, QStringLiteral("cannot_write"), {path}};
        file.close();
        auto look = lookAtFile(*workspace, path);
        if (!look) return look.failure();
        ImportRequest request;
        request.path = path;
        request.mapping = look->mapping;
        request.mapping.kind = kind;
        if (!system.isEmpty()) request.mapping.system = system;
        for (ColumnTarget& column : request.mapping.columns) {
            if (!targetField(column.column, kind)) continue;
            column.target = column.column;
            column.values = shipped.vocabulary.words.values.value(column.target);
        }
        return checkImport(*workspace, request, actor);
    }

    Result<ImportResult> import(ImportKind kind, const QByteArray& bytes)
    {
        auto checked = check(kind, bytes);
        if (!checked) return checked.failure();
        return commitImport(*workspace, *checked, actor);
    }

    /// "new updated unchanged rejected waiting" of an import, or its failure.
    QString counts(ImportKind kind, const QByteArray& bytes)
    {
        const auto done = import(kind, bytes);
        if (!done) return done.failure().code + QLatin1Char(' ') + done.failure().args.join(QLatin1Char(' '));
        const ImportCounts& c = done->counts;
        lastIssues.clear();
        for (const Issue& issue : done->issues) lastIssues.append(issue.code);
        lastBatch = done->batch;
        return QStringLiteral("%1 %2 %3 %4 %5").arg(c.created).arg(c.updated).arg(c.unchanged).arg(c.rejected).arg(c.waiting);
    }
    QStringList lastIssues;
    qint64 lastBatch = 0;

    LeadFacts lead(const QString& name)
    {
        const auto row = findLead(*workspace, name);
        if (!row) return {};
        auto facts = leadFacts(*workspace, *row);
        return facts ? std::move(*facts) : LeadFacts{};
    }

    /// The latest value of a field as text.
    QString value(const QString& name, const QString& field)
    {
        const FieldValue found = fieldAt(lead(name), field, std::numeric_limits<Instant>::max());
        const auto* text = std::get_if<QString>(&found);
        return text ? *text : QString();
    }

    QByteArray dump()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto done = dumpCanonical(*workspace, out, actor.now + 7 * secondsPerDay);
        return done ? out.data() : QByteArray("dump failed: ") + done.failure().code.toUtf8();
    }

    void laterBy(int days) { actor.now += days * secondsPerDay; }
};

} // namespace Kelvin::Tests
