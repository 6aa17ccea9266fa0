// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Time.h"
#include "tests/support/Registry.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Kelvin;

class TestTime : public QObject {
    Q_OBJECT
private slots:
    void daysAndDatesAreInverse();
    void invalidDaysAreRefused();
    void isoTextsReadBack();
    void badTextsAreRefused_data();
    void badTextsAreRefused();
    void offsetsShift();
    void daysTileTime();
    void everyInstantLiesInItsDay();
    void gapsAndRepeatsAreRead();
    void datesAreTheirEnd();
};

static const QList<QByteArray> zones{"UTC", "Europe/Warsaw", "Europe/Moscow", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "America/Havana", "Australia/Lord_Howe"};

void TestTime::daysAndDatesAreInverse()
{
    QCOMPARE(daysFromCivil({1970, 1, 1}), 0);
    QCOMPARE(daysFromCivil({2000, 3, 1}), 11'017);
    CalendarDay last{0, 12, 31};
    for (qint64 d = daysFromCivil({1, 1, 1}); d < daysFromCivil({2500, 1, 1}); ++d) {
        const CalendarDay day = civilFromDays(d);
        QVERIFY(last < day && isValidDay(day) && daysFromCivil(day) == d);
        last = day;
    }
}

void TestTime::invalidDaysAreRefused()
{
    for (const CalendarDay day : {CalendarDay{2026, 2, 29}, {2026, 2, 30}, {2026, 13, 1}, {2026, 0, 1}, {2026, 1, 0}, {1900, 2, 29}, {0, 1, 1}, {10'000, 1, 1}})
        QVERIFY(!isValidDay(day));
    QVERIFY(isValidDay({2000, 2, 29}));
    QVERIFY(isValidDay({2024, 2, 29}));
}

void TestTime::isoTextsReadBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Instant at = qint64(random.bounded(0x7fffffff)) * 60 - 62'000'000'000 + random.bounded(60);
        if (at < daysFromCivil({1, 1, 1}) * secondsPerDay) continue;
        QCOMPARE(instantFromIso(toIso(at)), std::optional<Instant>(at));
        QCOMPARE(toIso(at), QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate));
    }
}

void TestTime::badTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2026", "2026-03-12", "2026-02-30T10:00:00Z", "2026-03-12T24:00:00Z", "2026-03-12T10:60:00Z", "2026-03-12T10:00:61Z",
                             "2026-03-12T10:00:00+2", "2026-03-12T10:00:00x", "2026-03-12X10:00:00Z", "2026-3-12T10:00:00Z", "12.03.2026 10:00",
                             "2026-03-12T10:00:00+02:00:00", "2026-03-12T10:00:00.Z", "2026-03-12T10:00:00+02:0", "2026-03-12T10:00:00+16:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTime::badTextsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromIso(text));
}

void TestTime::offsetsShift()
{
    const auto z = instantFromIso(u"2026-03-12T09:38:00Z");
    QVERIFY(z);
    for (const char* text : {"2026-03-12T11:38:00+02:00", "2026-03-12 11:38:00+0200", "2026-03-12T11:38+02", "2026-03-12T09:38:00.999Z", "2026-03-12T04:08:00-05:30"})
        QCOMPARE(instantFromIso(QString::fromLatin1(text)), z);
}

void TestTime::daysTileTime()
{
    for (const QByteArray& name : zones) {
        const QTimeZone zone(name);
        QVERIFY(zone.isValid());
        for (qint64 d = daysFromCivil({2010, 12, 1}); d < daysFromCivil({2013, 1, 15}); ++d) {
            const CalendarDay day = civilFromDays(d), next = civilFromDays(d + 1);
            QVERIFY2(endOfDay(day, zone) + 1 == startOfDay(next, zone), (name + ' ' + toIso(day).toLatin1()).constData());
        }
    }
}

void TestTime::everyInstantLiesInItsDay()
{
    QRandomGenerator random(2);
    for (const QByteArray& name : zones) {
        const QTimeZone zone(name);
        for (int i = 0; i < 3'000; ++i) {
            const Instant at = 1'200'000'000 + qint64(random.bounded(700'000'000));
            const CalendarDay day = dayOf(at, zone);
            QVERIFY2(startOfDay(day, zone) <= at && at <= endOfDay(day, zone), (name + ' ' + toIso(at).toLatin1()).constData());
            const QTime wall = QDateTime::fromSecsSinceEpoch(at, zone).time();
            QCOMPARE(secondOfDay(at, zone), wall.msecsSinceStartOfDay() / 1'000);
        }
    }
}

void TestTime::gapsAndRepeatsAreRead()
{
    const QTimeZone warsaw("Europe/Warsaw");
    // 02:30 does not exist on 29 March 2026: read with the offset before the gap, 01:30 UTC.
    QCOMPARE(toIso(instantOf({2026, 3, 29}, 9'000, warsaw)), u"2026-03-29T01:30:00Z"_qs);
    // 02:30 comes twice on 25 October 2026: the first of the two.
    QCOMPARE(toIso(instantOf({2026, 10, 25}, 9'000, warsaw)), u"2026-10-25T00:30:00Z"_qs);
    QCOMPARE(endOfDay({2026, 3, 29}, warsaw) - startOfDay({2026, 3, 29}, warsaw) + 1, 23 * secondsPerHour);
    QCOMPARE(endOfDay({2026, 10, 25}, warsaw) - startOfDay({2026, 10, 25}, warsaw) + 1, 25 * secondsPerHour);
    // In Havana the gap is at midnight: the day begins at 1:00.
    const QTimeZone havana("America/Havana");
    QCOMPARE(secondOfDay(startOfDay({2026, 3, 8}, havana), havana), int(secondsPerHour));
}

void TestTime::datesAreTheirEnd()
{
    const QTimeZone warsaw("Europe/Warsaw");
    QCOMPARE(instantOrDay(u"2026-03-12", warsaw, DayEnd::Start), instantFromIso(u"2026-03-11T23:00:00Z"));
    QCOMPARE(instantOrDay(u"2026-03-12", warsaw, DayEnd::End), instantFromIso(u"2026-03-12T22:59:59Z"));
    QCOMPARE(instantOrDay(u"2026-03-12T08:00:00Z", warsaw, DayEnd::End), instantFromIso(u"2026-03-12T08:00:00Z"));
    QVERIFY(!instantOrDay(u"yesterday", warsaw, DayEnd::End));
}

KELVIN_TEST(TestTime)
#include "TestTime.moc"
