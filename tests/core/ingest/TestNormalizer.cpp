// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/EmailAddress.h"
#include "core/ingest/Normalizer.h"
#include "core/ingest/PhoneNumber.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Kelvin;

class TestNormalizer : public QObject {
    Q_OBJECT
private slots:
    void addressesAreNormalised_data();
    void addressesAreNormalised();
    void faultyAddressesSayWhy_data();
    void faultyAddressesSayWhy();
    void domainsLoseTheirTrimmings();
    void phonesAreE164_data();
    void phonesAreE164();
    void numbersInBothForms_data();
    void numbersInBothForms();
    void theFileDecidesAnAmbiguousNumber();
    void amountsCarryTheirCurrency();
    void datesAreRead_data();
    void datesAreRead();
    void datesThatAreNoneSayWhy();
    void timesAreInTheFilesZone();
    void everyDayIsReadBack();
    void booleansInThreeLanguages();
    void tagsMayBeQuoted();
    void randomTextNeverCrashes();
    void readingDatesIsFast();
};

void TestNormalizer::addressesAreNormalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("trimmed, lower") << "  Anna.Nowak@Example.COM " << "anna.nowak@example.com";
    QTest::newRow("name in front") << "Anna Nowak <anna@example.com>" << "anna@example.com";
    QTest::newRow("mailto") << "mailto:anna@example.com" << "anna@example.com";
    QTest::newRow("plus") << "anna+news@example.co.uk" << "anna+news@example.co.uk";
    QTest::newRow("idn") << QStringLiteral("jan@żółć.pl") << "jan@xn--kda4b0koi.pl";
    QTest::newRow("russian domain") << QStringLiteral("info@пример.рф") << "info@xn--e1afmkfd.xn--p1ai";
}

void TestNormalizer::addressesAreNormalised()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto reading = readEmail(text);
    QVERIFY2(reading.ok(), reading.error);
    QCOMPARE(reading.address, address);
    QCOMPARE(readEmail(reading.address).address, address);
}

void TestNormalizer::faultyAddressesSayWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << " " << QByteArray("email_empty");
    QTest::newRow("no at") << "anna.example.com" << QByteArray("email_no_at");
    QTest::newRow("two at") << "anna@@example.com" << QByteArray("email_two_at");
    QTest::newRow("two addresses") << "a@example.com; b@example.com" << QByteArray("email_two_at");
    QTest::newRow("no local") << "@example.com" << QByteArray("email_no_local");
    QTest::newRow("no domain") << "anna@" << QByteArray("email_no_domain");
    QTest::newRow("no dot") << "anna@localhost" << QByteArray("email_bad_domain");
    QTest::newRow("two dots") << "anna@example..com" << QByteArray("email_bad_domain");
    QTest::newRow("space in domain") << "anna@exa mple.com" << QByteArray("email_bad_domain");
    QTest::newRow("space") << "anna nowak@example.com" << QByteArray("email_bad_character");
    QTest::newRow("markup") << "<img>@example.com" << QByteArray("email_bad_character");
    QTest::newRow("long") << QString(65, u'a') + "@example.com" << QByteArray("email_too_long");
}

void TestNormalizer::faultyAddressesSayWhy()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, code);
    const auto reading = readEmail(text);
    QCOMPARE(QByteArray(reading.error), code);
    QVERIFY(reading.address.isEmpty());
}

void TestNormalizer::domainsLoseTheirTrimmings()
{
    QCOMPARE(readDomain(u" https://www.Firma.pl:8080/a?b#c "), QStringLiteral("firma.pl"));
    QCOMPARE(readDomain(u"anna@firma.pl"), QStringLiteral("firma.pl"));
    QCOMPARE(readDomain(u"żółć.pl"), QStringLiteral("xn--kda4b0koi.pl"));
    for (const QStringView none : {u"", u"firma", u"a b.pl", u"-a.pl", u"n/a"}) QCOMPARE(readDomain(none), QString());
}

void TestNormalizer::phonesAreE164_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("polish") << "22 123 45 67" << "PL" << "+48221234567" << QByteArray();
    QTest::newRow("polish, prefixed") << "+48 (22) 123-45-67" << "" << "+48221234567" << QByteArray();
    QTest::newRow("double zero") << "0048 22 123 45 67" << "PL" << "+48221234567" << QByteArray();
    QTest::newRow("double zero, no country") << "0048221234567" << "" << "+48221234567" << QByteArray();
    QTest::newRow("russian eight") << "8 (495) 123-45-67" << "RU" << "+74951234567" << QByteArray();
    QTest::newRow("extension") << "416-810-9897x752" << "US" << "+14168109897" << QByteArray();
    QTest::newRow("no country") << "22 123 45 67" << "" << "" << QByteArray("phone_no_country");
    QTest::newRow("too short") << "+48 12" << "PL" << "" << QByteArray("phone_invalid");
    QTest::newRow("words") << "+call me" << "PL" << "" << QByteArray("phone_invalid");
    QTest::newRow("empty") << " " << "PL" << "" << QByteArray("phone_empty");
}

void TestNormalizer::phonesAreE164()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, e164);
    QFETCH(QByteArray, code);
    const auto reading = readPhone(text, country);
    QCOMPARE(QByteArray(reading.error), code);
    QCOMPARE(reading.e164, e164);
    if (text.contains(u'x')) QCOMPARE(reading.extension, QStringLiteral("752"));
}

void TestNormalizer::numbersInBothForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    const auto row = [](const QString& text, double number) { QTest::newRow(qPrintable(text)) << text << number; };
    row("1234.5", 1234.5);
    row("1,234.5", 1234.5);
    row("1.234,5", 1234.5);
    row("1 234,5", 1234.5);
    row(QStringLiteral("1\u00A0234,50"), 1234.5);
    row(QStringLiteral("1\u2009234\u202F567,5"), 1234567.5);
    row("1'234.5", 1234.5);
    row("1,234,567", 1234567);
    row("1.234.567", 1234567);
    row("0,125", 0.125);
    row("1234,567", 1234.567);
    row("-12", -12);
    row(QStringLiteral("\u2212" "12,5"), -12.5);
    row("(12.5)", -12.5);
    row("+7", 7);
    row("45%", 45);
    row("1e3", 1000);
    row("30024968.0", 30024968);
    row("-0", 0);
}

void TestNormalizer::numbersInBothForms()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    const auto found = readNumber(text);
    QVERIFY(found.has_value());
    QCOMPARE(*found, number);
    for (const QStringView none : {u"", u"-", u".", u"1,2,3", u"1 23", u"12.5.2024", u"1.2,3.4", u"abc", u"1x", u"nan", u"inf", u"0x10", u"--1", u"1e999"})
        QVERIFY2(!readNumber(none), qPrintable(none.toString()));
}

void TestNormalizer::theFileDecidesAnAmbiguousNumber()
{
    QCOMPARE(readNumber(u"1,234"), 1234.0);
    QCOMPARE(readNumber(u"1,234", DecimalSign::Comma), 1.234);
    QCOMPARE(readNumber(u"1.234"), 1.234);
    QCOMPARE(readNumber(u"1.234", DecimalSign::Comma), 1234.0);
    QCOMPARE(readNumber(u"1.234,5", DecimalSign::Point), 1234.5);
    QCOMPARE(decimalSignOf(u"1,234"), DecimalSign::Unknown);
    QCOMPARE(decimalSignOf(u"12,5"), DecimalSign::Comma);
    QCOMPARE(decimalSignOf(u"1,234,567"), DecimalSign::Point);
}

void TestNormalizer::amountsCarryTheirCurrency()
{
    QCOMPARE(readMoney(u"10 000 zł"), (Money{10000, "PLN"}));
    QCOMPARE(readMoney(u"PLN 10,000.50"), (Money{10000.5, "PLN"}));
    QCOMPARE(readMoney(u"$1,234.50"), (Money{1234.5, "USD"}));
    QCOMPARE(readMoney(u"1.234,50 €"), (Money{1234.5, "EUR"}));
    QCOMPARE(readMoney(u"-$5"), (Money{-5, "USD"}));
    QCOMPARE(readMoney(u"5000 руб."), (Money{5000, "RUB"}));
    QCOMPARE(readMoney(u"210833.37"), (Money{210833.37, ""}));
    for (const QStringView none : {u"", u"zł", u"10 apples", u"EUR 10 zł", u"ten"}) QVERIFY2(!readMoney(none), qPrintable(none.toString()));
}

void TestNormalizer::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString& text, DateOrder order, const char* iso) {
        QTest::newRow(qPrintable(text + enumKey(order))) << text << order << QString::fromLatin1(iso);
    };
    const auto none = DateOrder::Unknown, day = DateOrder::DayFirst, month = DateOrder::MonthFirst;
    row("2024-03-04", none, "2024-03-04T00:00:00Z/day");
    row("2024/3/4", none, "2024-03-04T00:00:00Z/day");
    row("20240304", none, "2024-03-04T00:00:00Z/day");
    row("2024-03-04T10:11:12Z", none, "2024-03-04T10:11:12Z");
    row("2024-03-04 10:11:12.987+02:00", none, "2024-03-04T08:11:12Z");
    row("2024-03-04T10:11-0530", none, "2024-03-04T15:41:00Z");
    row("2018-02-26 19:58:54", none, "2018-02-26T19:58:54Z");
    row("2024-03-04 10:11:12 UTC", none, "2024-03-04T10:11:12Z");
    row("04.03.2024", day, "2024-03-04T00:00:00Z/day");
    row("4.3.2024 9:05", day, "2024-03-04T09:05:00Z");
    row("03/04/2024", month, "2024-03-04T00:00:00Z/day");
    row("03/04/2024", day, "2024-04-03T00:00:00Z/day");
    row("3/4/24, 9:05 PM", month, "2024-03-04T21:05:00Z");
    row("12/31/2024 12:00 am", month, "2024-12-31T00:00:00Z");
    row("05/05/2024", none, "2024-05-05T00:00:00Z/day");
    row("4 March 2024", none, "2024-03-04T00:00:00Z/day");
    row("Mar 4, 2024 10:11", none, "2024-03-04T10:11:00Z");
    row("4 marca 2024", none, "2024-03-04T00:00:00Z/day");
    row(QStringLiteral("31 października 2024"), none, "2024-10-31T00:00:00Z/day");
    row(QStringLiteral("4 марта 2024"), none, "2024-03-04T00:00:00Z/day");
    row(QStringLiteral("1 января 2024"), none, "2024-01-01T00:00:00Z/day");
    row(QStringLiteral("9 мая 2024"), none, "2024-05-09T00:00:00Z/day");
    row(QStringLiteral("2 июня 2024"), none, "2024-06-02T00:00:00Z/day");
    row(QStringLiteral("2 июля 2024"), none, "2024-07-02T00:00:00Z/day");
    row(QStringLiteral("2 ноября 2024"), none, "2024-11-02T00:00:00Z/day");
    row("04-Mar-24", none, "2024-03-04T00:00:00Z/day");
    row("1709547072", none, "2024-03-04T10:11:12Z");
    row("1709547072987", none, "2024-03-04T10:11:12Z");
    row("1709547072987654", none, "2024-03-04T10:11:12Z");
    row("29.02.2024", day, "2024-02-29T00:00:00Z/day");
}

void TestNormalizer::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QString, iso);
    const auto date = readDate(text, order, QTimeZone::utc());
    QVERIFY2(date.ok(), date.error);
    QCOMPARE(encodeValue(date.value), iso);
}

void TestNormalizer::datesThatAreNoneSayWhy()
{
    const auto code = [](QStringView text, DateOrder order = DateOrder::DayFirst) {
        return QByteArray(readDate(text, order, QTimeZone::utc()).error);
    };
    QCOMPARE(code(u""), QByteArray("date_empty"));
    for (const QStringView text : {u"2024-02-30", u"30.02.2024", u"29.02.2023", u"20240230", u"2024-13-01", u"32.01.2024", u"0.5.2024"})
        QVERIFY2(code(text) == "date_impossible", qPrintable(text.toString()));
    for (const QStringView text : {u"soon", u"12", u"2024", u"2024-03", u"4.3", u"2024-03-04x", u"2024-03-04T25:00", u"2024-03-04 10:61",
                                   u"1.2.3.4", u"10:11:12", u"99999999999999999999", u"1234567", u"- 1.2.2024"})
        QVERIFY2(code(text) == "date_unreadable", qPrintable(text.toString()));
    QCOMPARE(code(u"03/04/2024", DateOrder::Unknown), QByteArray("date_order_unknown"));
    QCOMPARE(code(u"13/04/2024", DateOrder::Unknown), QByteArray("date_order_unknown"));
    QCOMPARE(code(u"13/04/2024", DateOrder::MonthFirst), QByteArray("date_impossible"));
}

void TestNormalizer::timesAreInTheFilesZone()
{
    const QTimeZone warsaw("Europe/Warsaw");
    const auto iso = [&warsaw](QStringView text) { return encodeValue(readDate(text, DateOrder::DayFirst, warsaw).value); };
    QCOMPARE(iso(u"2024-07-01 12:00"), QStringLiteral("2024-07-01T10:00:00Z"));
    QCOMPARE(iso(u"2024-01-01 12:00"), QStringLiteral("2024-01-01T11:00:00Z"));
    QCOMPARE(iso(u"2024-01-01"), QStringLiteral("2023-12-31T23:00:00Z/day"));
    QCOMPARE(iso(u"2024-07-01T12:00Z"), QStringLiteral("2024-07-01T12:00:00Z"));
    // 02:30 does not exist on the night the clocks go forward: it is 03:30 there.
    QCOMPARE(iso(u"31.03.2024 02:30"), QStringLiteral("2024-03-31T01:30:00Z"));
}

void TestNormalizer::everyDayIsReadBack()
{
    for (qint64 day = daysFromCivil({1970, 1, 1}); day < daysFromCivil({2040, 1, 1}); ++day) {
        const CalendarDay civil = civilFromDays(day);
        const auto dmy = QStringLiteral("%1.%2.%3").arg(civil.day).arg(civil.month).arg(civil.year);
        const auto mdy = QStringLiteral("%1/%2/%3").arg(civil.month).arg(civil.day).arg(civil.year);
        const DateValue expected{day * secondsPerDay, true};
        QCOMPARE(readDate(toIso(civil), DateOrder::Unknown, QTimeZone::utc()).value, expected);
        QCOMPARE(readDate(dmy, DateOrder::DayFirst, QTimeZone::utc()).value, expected);
        QCOMPARE(readDate(mdy, DateOrder::MonthFirst, QTimeZone::utc()).value, expected);
    }
}

void TestNormalizer::booleansInThreeLanguages()
{
    for (const QStringView yes : {u"1", u"true", u"YES", u" y ", u"Tak", u"да", u"Д"}) QCOMPARE(readBoolean(yes), true);
    for (const QStringView no : {u"0", u"False", u"no", u"NIE", u"нет", u"fałsz"}) QCOMPARE(readBoolean(no), false);
    for (const QStringView none : {u"", u"maybe", u"2", u"może"}) QVERIFY(!readBoolean(none));
}

void TestNormalizer::tagsMayBeQuoted()
{
    QCOMPARE(readTags(u"\"Lorem Editors\""), QStringList{"Lorem Editors"});
    QCOMPARE(readTags(u"a, \"b, c\"; d|a"), (QStringList{"a", "b, c", "d"}));
    QCOMPARE(readTags(u" ,; "), QStringList{});
}

void TestNormalizer::randomTextNeverCrashes()
{
    QRandomGenerator generator(QRandomGenerator::system()->generate());
    const QString likely = QStringLiteral("0123456789-/.,: TZ+@<>\"'%()eEzł€xаяmar\u00A0\u2212\uFF10") + QChar(0xD800);
    for (int round = 0; round < Kelvin::Tests::scaled(20'000); ++round) {
        QString text;
        const int length = generator.bounded(24);
        for (int i = 0; i < length; ++i) text += likely.at(generator.bounded(int(likely.size())));
        for (const auto& [type, key] : EnumKeys<FieldType>::keys) readValue(type, text, {});
        readEmail(text);
        readDomain(text);
        orderEvidence(text);
        if (round % 20 == 0) readPhone(text, QStringLiteral("PL"));
    }
}

void TestNormalizer::readingDatesIsFast()
{
    const QTimeZone warsaw("Europe/Warsaw");
    QElapsedTimer timer;
    timer.start();
    qint64 sum = 0;
    for (int i = 0; i < 50'000; ++i) sum += readDate(u"2025-03-04T10:11:12Z", DateOrder::Unknown, warsaw).value.at;
    const auto withOffset = timer.restart();
    for (int i = 0; i < 50'000; ++i) sum += readDate(u"2025-03-04 10:11:12", DateOrder::Unknown, warsaw).value.at;
    qInfo("50,000 dates with an offset %lld ms, in a zone %lld ms", static_cast<long long>(withOffset), static_cast<long long>(timer.elapsed()));
    QVERIFY(sum > 0);
}

KELVIN_TEST(TestNormalizer)
#include "TestNormalizer.moc"
