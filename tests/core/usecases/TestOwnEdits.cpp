// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/AssignOwner.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// What a person can take back of what stands in the file already.
class TestOwnEdits : public QObject {
    Q_OBJECT

private:
    static QStringList codes(WorkspaceFixture& f, const QString& person, int limit = 50)
    {
        QStringList found;
        const auto edits = ownEdits(*f.workspace, person, limit);
        for (const OwnEdit& edit : *edits) found.append(edit.code);
        return found;
    }

    static Result<CommitResult> addAnna(WorkspaceFixture& f)
    {
        NewLead lead;
        lead.fields.insert(u"email"_s, u"anna@firm.example"_s);
        return addLead(*f.workspace, lead, f.actor);
    }

private slots:
    void areTheNewestFirstWithTheirValues()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(codes(f, f.actor.name).isEmpty());
        const auto edited = editField(*f.workspace, f.hanna(), u"title"_s, u"CFO"_s, f.actor);
        const auto given = assignOwner(*f.workspace, {f.hanna()}, u"Ola"_s, f.actor);
        QCOMPARE(*ownEdits(*f.workspace, f.actor.name, 50), (QList<OwnEdit>{{given->commit, u"owner_assigned"_s, {u"1"_s, u"Ola"_s}},
                                                                          {edited->commit, u"field_edited"_s, {u"title"_s}}}));
        QCOMPARE(codes(f, f.actor.name, 1), QStringList{u"owner_assigned"_s});
    }

    void areNotThoseOfOthers()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(editField(*f.workspace, f.hanna(), u"title"_s, u"CFO"_s, Actor{u"Ola"_s, f.actor.now}));
        QVERIFY(codes(f, f.actor.name).isEmpty());
        QCOMPARE(codes(f, u"Ola"_s), QStringList{u"field_edited"_s});
    }

    void areNotWhatIsUndone()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(addAnna(f));
        const auto edited = editField(*f.workspace, f.hanna(), u"title"_s, u"CFO"_s, f.actor);
        QVERIFY(undoCommit(*f.workspace, edited->commit, f.actor));
        QCOMPARE(codes(f, f.actor.name), QStringList{u"lead_added"_s});
    }

    void areNotWhatHasAnUndoOfItsOwn()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const ScoringModel model = f.workspace->model(u"fibonacci"_s)->published()->model;
        QVERIFY(saveDraft(*f.workspace, u"fibonacci"_s, model, f.actor));
        QVERIFY(publishModel(*f.workspace, u"fibonacci"_s, model, u"the same"_s, Promotion::MarkOnly, f.actor));
        QVERIFY(codes(f, f.actor.name).isEmpty());
    }

    void canAllBeTakenBack()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QByteArray before = f.dump();
        QVERIFY(addAnna(f));
        const qint64 anna = findLead(*f.workspace, u"anna@firm.example"_s).value();
        QVERIFY(editField(*f.workspace, anna, u"title"_s, u"CFO"_s, f.actor));
        QVERIFY(moveStage(*f.workspace, {anna}, StageRole::Lost, u"price"_s, std::nullopt, f.actor));
        QVERIFY(trashLeads(*f.workspace, {anna, f.hanna()}, true, f.actor));
        f.workspace = *Workspace::open(f.workspace->path(), f.shipped);
        const auto edits = ownEdits(*f.workspace, f.actor.name, 50);
        QCOMPARE(edits->size(), 4);
        for (const OwnEdit& edit : *edits) QVERIFY(undoCommit(*f.workspace, edit.commit, f.actor));
        QCOMPARE(f.dump(), before);
    }

    void aLeadStaysThatOthersWroteAbout()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto added = addAnna(f);
        const qint64 anna = findLead(*f.workspace, u"anna@firm.example"_s).value();
        QVERIFY(editField(*f.workspace, anna, u"title"_s, u"CFO"_s, Actor{u"Ola"_s, f.actor.now}));
        const QByteArray before = f.dump();
        const auto undone = undoCommit(*f.workspace, added->commit, f.actor);
        QVERIFY(!undone);
        QCOMPARE(undone.failure().code, u"lead_written_about"_s);
        QCOMPARE(f.dump(), before);
        QCOMPARE(codes(f, f.actor.name), QStringList{u"lead_added"_s});
    }
};

KELVIN_TEST(TestOwnEdits)
#include "TestOwnEdits.moc"
