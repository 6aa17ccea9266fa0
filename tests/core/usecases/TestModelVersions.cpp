// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/ModelEdit.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

#include <QFile>

#include <sqlite3.h>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What is stored of a model can be read again, and what cannot be read stops nobody.
class TestModelVersions : public QObject {
    Q_OBJECT

private:
    static ScoringModel published(WorkspaceFixture& f) { return f.workspace->model(u"fibonacci"_s)->published()->model; }

    /// As another program would write into the file.
    static bool damageDraft(const QString& path)
    {
        sqlite3* other = nullptr;
        const bool done = sqlite3_open(QFile::encodeName(path).constData(), &other) == SQLITE_OK &&
                          sqlite3_exec(other, "UPDATE model_version SET json = CAST('{\"format\"' AS BLOB) WHERE state = 'draft'", nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(other);
        return done;
    }

private slots:
    void aDraftStaysWithItsOwnModel()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        ScoringModel other = f.workspace->model(u"fibonacci"_s)->published()->model;
        other.key = u"other"_s;
        const auto saved = saveDraft(*f.workspace, u"fibonacci"_s, other, f.actor);
        QVERIFY(!saved);
        QCOMPARE(saved.failure().code, u"draft_of_other_model"_s);
        QCOMPARE(saved.failure().args, (QStringList{u"fibonacci"_s, u"other"_s}));
        QVERIFY(!f.workspace->model(u"fibonacci"_s)->draft());
    }

    void aDraftThatCouldNotBeReadAgainIsNotSaved()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        ScoringModel draft = published(f);
        const Condition poland = *parseCondition(u"country is Poland");
        Condition deep = poland;
        for (int i = 0; i < 40; ++i) deep = Condition::any({Condition::all({deep, poland}), poland});
        draft.scope = deep;
        const auto saved = saveDraft(*f.workspace, draft.key, draft, f.actor);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.failure().code, u"model_not_storable"_s);
        QCOMPARE(saved.failure().args.value(0), u"json_too_deep"_s);
        draft = published(f);
        std::get<ActivityRule>(draft.rules[3].body).match.minValue = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(saveDraft(*f.workspace, draft.key, draft, f.actor).failure().code, u"model_not_storable"_s);
        draft.key = u"own"_s;
        QCOMPARE(addModel(*f.workspace, draft, false, f.actor).failure().code, u"model_not_storable"_s);
        QVERIFY(Workspace::open(f.workspace->path(), f.shipped).ok());
    }

    void aDraftThatCannotBeReadIsAnIssueAndNotARefusal()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const ScoringModel draft = setThreshold(published(f), ThresholdKind::MarketingQualified, 40);
        QVERIFY(saveDraft(*f.workspace, draft.key, draft, f.actor));
        QVERIFY(damageDraft(f.workspace->path()));
        const auto again = Workspace::open(f.workspace->path(), f.shipped);
        QVERIFY2(again.ok(), qPrintable(again ? QString() : again.failure().code));
        const StoredModel& stored = (*again)->models().first();
        QVERIFY(stored.published());
        QVERIFY(!stored.draft());
        QCOMPARE(stored.issues.size(), 1);
        QCOMPARE(stored.issues.first().args, (QStringList{u"fibonacci"_s, u"2"_s, u"json_syntax"_s}));
        const auto found = checkDatabase(**again);
        QCOMPARE(found->value(0).code, u"draft_unreadable"_s);
        // A new draft takes its place.
        QVERIFY(saveDraft(**again, draft.key, draft, f.actor));
        QVERIFY((*again)->models().first().issues.isEmpty());
        QCOMPARE((*again)->models().first().draft()->model, draft);
        QVERIFY(checkDatabase(**again)->isEmpty());
    }

    void aPublicationThatIsCancelledLeavesTheVersionInForce()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const std::atomic_bool cancelled = true;
        Progress progress;
        progress.cancelled = &cancelled;
        const ScoringModel stricter = setThreshold(published(f), ThresholdKind::MarketingQualified, 20);
        const auto done = publishModel(*f.workspace, stricter.key, stricter, {}, Promotion::MarkOnly, f.actor, progress);
        QVERIFY(!done.ok());
        QCOMPARE(done.failure().code, u"cancelled"_s);
        QCOMPARE(f.workspace->models().first().published()->number, 1);
        QVERIFY(published(f) != stricter);
    }
};

KELVIN_TEST(TestModelVersions)
#include "TestModelVersions.moc"
