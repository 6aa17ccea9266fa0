// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MetaRepository.h"
#include "core/storage/Transaction.h"
#include "core/usecases/AssignOwner.h"
#include "core/usecases/Filters.h"
#include "tests/core/usecases/WorkspaceFixture.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The filters people keep.
class TestFilters : public QObject {
    Q_OBJECT

private:
    static SavedFilter named(const char* key, const QString& text = u"lis"_s)
    {
        return SavedFilter{QString::fromLatin1(key), QString::fromLatin1(key), LeadFilter{text, {}, false, false}};
    }

    static QStringList own(const WorkspaceFixture& f)
    {
        QStringList keys;
        const QList<SavedFilter> filters = savedFilters(*f.workspace, f.actor).value();
        for (const SavedFilter& filter : filters)
            if (!filter.name.isEmpty()) keys.append(filter.key);
        return keys;
    }

private slots:
    void aFilterIsSavedReplacedAndRemoved()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(saveFilter(*f.workspace, named("one"), f.actor));
        QVERIFY(saveFilter(*f.workspace, named("two"), f.actor));
        QVERIFY(saveFilter(*f.workspace, named("one", u"kot"_s), f.actor));
        QCOMPARE(own(f), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(removeFilter(*f.workspace, u"two"_s, f.actor));
        QCOMPARE(own(f), QStringList{u"one"_s});
        QCOMPARE(savedFilters(*f.workspace, f.actor).value().last().filter.text, u"kot"_s);
    }

    void aRemovedFilterComesBackWhereItStood()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        for (const char* key : {"one", "two", "three"}) QVERIFY(saveFilter(*f.workspace, named(key), f.actor));
        QVERIFY(removeFilter(*f.workspace, u"two"_s, f.actor));
        QVERIFY(saveFilter(*f.workspace, named("two"), f.actor, u"three"_s));
        QCOMPARE(own(f), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        // One that is there stays there, and behind nobody that is known is behind all.
        QVERIFY(saveFilter(*f.workspace, named("three"), f.actor, u"one"_s));
        QVERIFY(saveFilter(*f.workspace, named("four"), f.actor, u"gone"_s));
        QCOMPARE(own(f), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    }

    void aFilterOfANewerProgramStaysWhenAnotherIsSavedOrRemoved()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const QByteArray newer = "[{\"key\":\"later\",\"name\":\"later\",\"condition\":\"{\\\"mystery\\\":[1]}\"}]";
        const auto put = [&] {
            MetaRepository(f.workspace->database()).setSetting(u"filters"_s, newer);
            return Done{};
        };
        QVERIFY(writeTransaction(f.workspace->database(), put));
        QCOMPARE(own(f), QStringList());
        QVERIFY(saveFilter(*f.workspace, named("one"), f.actor));
        QVERIFY(removeFilter(*f.workspace, u"one"_s, f.actor));
        const QByteArray stored = MetaRepository(f.workspace->database()).setting(u"filters"_s).value_or(QByteArray());
        QVERIFY2(stored.contains("mystery"), stored.constData());
    }

    void whoHasLeadsAndWhoWritesIsAmongThePeople()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        QVERIFY(!people(*f.workspace).value().contains(u"Łucja"_s));
        QVERIFY(assignOwner(*f.workspace, {f.hanna()}, u"Łucja"_s, f.actor));
        const Actor other{u"Olga"_s, f.actor.now};
        QVERIFY(editField(*f.workspace, f.hanna(), u"industry"_s, u"Fishing"_s, other));
        const QStringList names = people(*f.workspace).value();
        QVERIFY2(names.contains(u"Łucja"_s) && names.contains(u"Olga"_s) && names.contains(f.actor.name), qPrintable(names.join(u' ')));
        QCOMPARE(names.count(f.actor.name), 1);
        QVERIFY(!names.contains(QString()));
    }

    void anotherWindowHearsOfANewFilter()
    {
        WorkspaceFixture f;
        QVERIFY(f.open());
        const auto other = f.workspace->again().value();
        bool heard = false;
        QObject ear;
        QObject::connect(&other->notifier(), &ChangeNotifier::changed, &ear, [&](const Change& change) { heard = change.settings; });
        QVERIFY(saveFilter(*f.workspace, named("one"), f.actor));
        QVERIFY(other->refresh());
        QVERIFY(heard);
    }
};

KELVIN_TEST(TestFilters)
#include "TestFilters.moc"
