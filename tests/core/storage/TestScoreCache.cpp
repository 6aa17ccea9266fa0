// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ModelRepository.h"
#include "core/storage/ScoreRepository.h"
#include "tests/core/storage/TestFile.h"
#include "tests/support/Registry.h"

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

/// The stored scores.
class TestScoreCache : public QObject {
    Q_OBJECT

private:
    static Scorecard card(int points)
    {
        Scorecard made;
        made.exists = made.inScope = true;
        made.total = MilliPoints::whole(points);
        made.axes[0] = made.total;
        return made;
    }

private slots:
    void onlyScoresThatChangedAreWritten()
    {
        TestFile file;
        Database& db = *file.db;
        QList<qint64> leads;
        const auto store = [&](Instant at, const std::vector<qint64>& rows, const std::vector<Scorecard>& cards, int version = 1) {
            return writeTransaction(db, [&] {
                ScoreRepository(db).replaceAll(u"one"_s, version, at, rows, cards);
                return Done{};
            }).ok();
        };
        QVERIFY(writeTransaction(db, [&] {
            ModelRepository(db).add(u"one"_s);
            leads = addRandomLeads(db, commit(db), 3, 5);
            return Done{};
        }).ok());
        const qint64 a = leads.at(0), b = leads.at(1), c = leads.at(2);
        QVERIFY(store(100, {a, b}, {card(10), card(20)}));
        QVERIFY(store(200, {a, c}, {card(10), card(30)}));
        const auto all = ScoreRepository(db).all(u"one"_s);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all.at(0), (StoredScore{a, 1, 100, card(10)}));
        QCOMPARE(all.at(1), (StoredScore{c, 1, 200, card(30)}));
        QVERIFY(store(300, {a, c}, {card(11), card(30)}));
        const auto changed = ScoreRepository(db).all(u"one"_s);
        QCOMPARE(changed.at(0), (StoredScore{a, 1, 300, card(11)}));
        QCOMPARE(changed.at(1), (StoredScore{c, 1, 200, card(30)}));
        QVERIFY(store(400, {a, c}, {card(11), card(30)}, 2));
        QCOMPARE(ScoreRepository(db).all(u"one"_s).at(1).version, 2);
    }
};

KELVIN_TEST(TestScoreCache)
#include "TestScoreCache.moc"
