// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/TestFile.h"

#include "core/storage/CanonicalDump.h"
#include "core/storage/LeadRows.h"

namespace Kelvin::Tests {

TestFile::TestFile()
{
    auto opened = Database::open(path(), OpenMode::Create, {5, {}});
    if (!opened.ok()) qFatal("%s", qPrintable(opened.failure().code + QLatin1Char(' ') + opened.failure().args.join(QLatin1Char(' '))));
    db = std::move(opened).value();
}

std::unique_ptr<Database> TestFile::again(OpenMode mode) const
{
    auto opened = Database::open(path(), mode, {20, {}});
    if (!opened.ok()) qFatal("%s", qPrintable(opened.failure().code + QLatin1Char(' ') + opened.failure().args.join(QLatin1Char(' '))));
    return std::move(opened).value();
}

Commit commit(Database& db, const QString& kind)
{
    Batch batch;
    batch.kind = kind;
    batch.author = QStringLiteral("anna");
    batch.at = start + 86'400;
    return BatchRepository(db).begin(batch);
}

FieldChange fieldChange(const QString& field, const FieldValue& value, Instant validFrom)
{
    FieldChange change;
    change.field = field;
    change.value = value;
    change.validFrom = validFrom;
    change.system = QStringLiteral("hubspot");
    return change;
}

Activity activity(int type, Instant at, const QString& subject, const Id& id)
{
    Activity made;
    made.id = id;
    made.type = type;
    made.at = at;
    made.subject = subject;
    made.system = QStringLiteral("default");
    return made;
}

static void addHistory(Database& db, const Commit& stamp, qint64 lead, QRandomGenerator& random)
{
    HistoryRepository history(db);
    for (int i = random.bounded(4); i > 0; --i)
        history.add(stamp, lead, BantAnswer{{}, Criterion(random.bounded(4)), BantLevel(random.bounded(5)), start + random.bounded(100) * 3'600, QStringLiteral("jan"), QStringLiteral("call"), QStringLiteral("Łódź \"x\"")});
    if (random.bounded(2)) history.add(stamp, lead, StageMove{{}, StageRole::Lead, StageRole::MarketingQualified, QStringLiteral("Opportunity"), start + 500, MoveBy::Import, {}, {}, {}, {}, 0, false});
    if (random.bounded(2)) history.add(stamp, lead, Outcome{{}, QStringLiteral("hubspot"), QStringLiteral("d1"), OutcomeKind::Won, start + 900, Money{12.5, QStringLiteral("PLN")}, {}, {}});
    if (random.bounded(2)) history.add(stamp, lead, Crossing{{}, QStringLiteral("fibonacci"), ThresholdKind::MarketingQualified, true, start + 400, MilliPoints{45'000}, 1, true, {}});
    if (random.bounded(2)) history.add(stamp, lead, Adjustment{{}, {}, -5, QStringLiteral("why"), QStringLiteral("jan"), start + 10, start + 20});
    if (random.bounded(2)) history.add(stamp, lead, Task{{}, QStringLiteral("call"), QStringLiteral("Call back"), QStringLiteral("jan"), start + 99, true, start, {}, true});
}

QList<qint64> addRandomLeads(Database& db, const Commit& stamp, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    LeadRepository leads(db);
    ActivityRepository activities(db);
    AccountRepository accounts(db);
    QList<qint64> rows;
    for (int i = 0; i < count; ++i) {
        const qint64 lead = leads.add(stamp, {}, start - random.bounded(1'000), random.bounded(5) == 0);
        const QString number = QStringLiteral("%1-%2").arg(seed).arg(i);
        const Identity identity{IdentityKind::ExternalId, QStringLiteral("hubspot"), number};
        leads.addKey(stamp, lead, {identity.system, number});
        leads.addEmail(stamp, lead, QStringLiteral("p%1@example.com").arg(number));
        leads.addFieldChange(stamp, lead, fieldChange(QStringLiteral("name"), QStringLiteral("Łucja %1").arg(number)));
        leads.addFieldChange(stamp, lead, fieldChange(QStringLiteral("employees"), double(random.bounded(300))));
        if (random.bounded(2)) leads.addFieldChange(stamp, lead, fieldChange(QStringLiteral("employees"), double(random.bounded(300)), start + random.bounded(2) * 50));
        if (random.bounded(2)) leads.addFieldChange(stamp, lead, fieldChange(QStringLiteral("revenue"), Money{10'001, QStringLiteral("PLN")}));
        const qint64 identityNumber = activities.identityNumber(identity);
        for (int n = random.bounded(20); n > 0; --n) {
            Activity made = activity(1 + random.bounded(3), start + random.bounded(40) * 60, QStringLiteral("/page%1").arg(random.bounded(5)), Id{seed * 1'000'000ull + quint64(i), quint64(n)});
            if (random.bounded(3) == 0) made.value = random.bounded(100) / 4.0;
            if (random.bounded(3) == 0) made.visit = QStringLiteral("v%1").arg(random.bounded(4));
            if (random.bounded(3) == 0) made.mail = QStringLiteral("may %1").arg(random.bounded(3));
            activities.add(stamp, lead, made, identityNumber);
        }
        addHistory(db, stamp, lead, random);
        accounts.linkByKey(stamp, lead, {QStringLiteral("hubspot"), QStringLiteral("c%1").arg(random.bounded(4))});
        rows.append(lead);
    }
    return rows;
}

QList<qint64> rowsOfLeads(Database& db) { return integers(db.connection(), "SELECT id FROM lead WHERE trashed_at IS NULL ORDER BY id", {}); }

QByteArray dump(Database& db)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!dumpCanonical(db, buffer)) qFatal("the dump was cut");
    return buffer.data();
}

} // namespace Kelvin::Tests
