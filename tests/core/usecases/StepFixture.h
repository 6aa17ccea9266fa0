// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelEdit.h"
#include "core/usecases/DatabaseCare.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/ImportFile.h"
#include "core/usecases/ModelVersions.h"
#include "core/usecases/Scoring.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace Kelvin::Tests {

/// An empty workspace with the fibonacci model and a lead, to take steps with.
struct StepFixture {
    QTemporaryDir folder;
    ShippedData shipped;
    std::unique_ptr<Workspace> workspace;
    Actor actor{QStringLiteral("Tester"), *instantFromIso(u"2026-03-12T09:00:00Z")};
    qint64 lead = 0;

    /// False if it could not be made.
    bool open()
    {
        auto read = readShippedData(QStringLiteral(":/kelvin"));
        if (!read) return false;
        shipped = std::move(*read);
        auto made = Workspace::create(folder.filePath(QStringLiteral("steps.kelvin")), {}, shipped, actor);
        if (!made) return false;
        workspace = std::move(*made);
        lead = add(QStringLiteral("one@firm.example"));
        // The first catching up says from which day on there are steps.
        return lead > 0 && catchUp(*workspace, actor).ok();
    }

    qint64 add(const QString& email, const QHash<QString, FieldValue>& fields = {})
    {
        NewLead fresh;
        fresh.fields = fields;
        fresh.fields.insert(QStringLiteral("email"), email);
        if (!addLead(*workspace, fresh, actor)) return 0;
        return findLead(*workspace, email).value();
    }

    ScoringModel fibonacci() const { return workspace->model(QStringLiteral("fibonacci"))->published()->model; }
    bool publish(const ScoringModel& model) { return publishModel(*workspace, model.key, model, {}, Promotion::MarkOnly, actor).ok(); }
    static Condition condition(const QString& text) { return *parseCondition(text); }

    /// Logs what happened so many days ago.
    Result<CommitResult> log(const char* type, int daysAgo = 0)
    {
        Activity activity;
        activity.type = activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(type));
        activity.at = actor.now - daysAgo * secondsPerDay;
        activity.subject = QStringLiteral("/") + QString::number(++m_logged);
        return logActivity(*workspace, lead, activity, actor);
    }

    Result<CommitResult> adjust(int points)
    {
        Adjustment adjustment;
        adjustment.points = points;
        adjustment.note = QStringLiteral("test");
        return adjustScore(*workspace, lead, adjustment, actor);
    }

    Result<CommitResult> edit(const QString& field, const FieldValue& value) { return editField(*workspace, lead, field, value, actor); }
    Result<CommitResult> move(StageRole to, std::optional<Instant> revisit = {}) { return moveStage(*workspace, {lead}, to, QStringLiteral("no_budget"), revisit, actor); }

    /// Imports a file as it is detected.
    Result<ImportResult> import(const QString& path)
    {
        auto look = lookAtFile(*workspace, path);
        if (!look) return look.failure();
        ImportRequest request;
        request.path = path;
        request.mapping = look->mapping;
        auto checked = checkImport(*workspace, request, actor);
        if (!checked) return checked.failure();
        return commitImport(*workspace, *checked, actor);
    }

    LeadFacts facts() const { return leadFacts(*workspace, lead).value(); }
    StageRole stage() const { return stageAt(facts().stageMoves, actor.now); }
    /// How many fresh crossings a deed made and where the lead stands since, as "1 mql"; or its failure.
    QString lift(const Result<CommitResult>& done) const
    {
        return done ? QString::number(done->freshCrossings) + QLatin1Char(' ') + enumKey(stage()) : done.failure().code;
    }
    /// Of the last stage move.
    QString reason() const { return facts().stageMoves.isEmpty() ? QString() : facts().stageMoves.last().reason; }

    QByteArray dump()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto done = dumpCanonical(*workspace, out, actor.now);
        return done ? out.data() : QByteArray("dump failed: ") + done.failure().code.toUtf8();
    }

private:
    int m_logged = 0;
};

} // namespace Kelvin::Tests
