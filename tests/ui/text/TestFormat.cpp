// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/text/Locales.h"
#include "ui/text/ActivityText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/NearTimes.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

const QString minus(QChar(0x2212));
const QString space(QChar(0x00A0));

Instant at(QStringView iso) { return *instantFromIso(iso); }

} // namespace

class TestFormat : public QObject {
    Q_OBJECT
private slots:
    void shownColumnsAddUp();
    void pointsAreRoundedDown();
    void signedPointsOfThePictures();
    void numbersFollowTheLocale();
    void extremeNumbersAreSafe();
    void percentsAndIntervals();
    void sizesAndRates();
    void datesFollowTheLocale();
    void yearsAreShownWhenInDoubt();
    void daysAreThoseOfTheWorkspace();
    void relativeTimes();
    void durationsAndDeadlines();
    void monthsAloneAreNominative();
    void englishPluralsNeedNoFile();
    void listsAreSentences();
    void placesInDataAreHarmless();
};

// Law: whatever the points, numbers shown with decimalsFor() sum to the shown sum.
void TestFormat::shownColumnsAddUp()
{
    const Wording w = english();
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QList<MilliPoints> lines;
        MilliPoints sum;
        const int step = round % 3 == 0 ? 1 : round % 3 == 1 ? 100 : 1'000;
        for (int i = 0; i < 6; ++i) {
            lines.append(MilliPoints{qint64(random.bounded(-50'000, 50'000)) / step * step});
            sum += lines.last();
        }
        const int decimals = decimalsFor(lines, 0);
        qint64 shown = 0;
        const auto read = [&](MilliPoints p) {
            QString text = signedPointsText(w, p, decimals);
            text.replace(minus, QLatin1String("-")).remove(QLatin1Char(','));
            return qint64(std::llround(text.toDouble() * 1'000));
        };
        for (const MilliPoints line : lines) shown += read(line);
        QCOMPARE(shown, sum.value);
        QCOMPARE(read(sum), sum.value);
        QVERIFY(decimals == 0 || decimalsFor(lines, 0) > 0);
    }
    QCOMPARE(decimalsFor({MilliPoints{1'000}, MilliPoints{500}}), 1);
    QCOMPARE(decimalsFor({MilliPoints{1'000}}, 0), 0);
    QCOMPARE(decimalsFor({MilliPoints{-17'391}}), 3);
    QCOMPARE(decimalsFor({MilliPoints{8'750}}), 2);
}

void TestFormat::pointsAreRoundedDown()
{
    const Wording w = english();
    QCOMPARE(scoreText(w, MilliPoints{44'999}), QStringLiteral("44"));
    QCOMPARE(scoreText(w, MilliPoints{-1}), minus + QLatin1Char('1'));
    QCOMPARE(pointsText(w, MilliPoints{44'999}, 1), QStringLiteral("44.9"));
    QCOMPARE(pointsText(w, MilliPoints{-44'901}, 1), minus + QStringLiteral("45.0"));
    QCOMPARE(pointsText(w, MilliPoints{50}, 2), QStringLiteral("0.05"));
    QCOMPARE(pointsText(w, MilliPoints{-50}, 2), minus + QStringLiteral("0.05"));
    QCOMPARE(pointsText(w, MilliPoints{17'391}, 3), QStringLiteral("17.391"));
    QCOMPARE(changeText(w, MilliPoints{44'600}, MilliPoints{45'100}), QStringLiteral("+1"));
    QCOMPARE(changeText(w, MilliPoints{45'100}, MilliPoints{45'900}), QStringLiteral("0"));
}

void TestFormat::signedPointsOfThePictures()
{
    QCOMPARE(signedPointsText(english(), MilliPoints{21'000}, 1), QStringLiteral("+21.0"));
    QCOMPARE(signedPointsText(english(), MilliPoints{-5'000}, 1), minus + QStringLiteral("5.0"));
    QCOMPARE(signedPointsText(english(), MilliPoints{0}, 1), QStringLiteral("0.0"));
    QCOMPARE(signedPointsText(english(), MilliPoints{13'000}, 0), QStringLiteral("+13"));
    QCOMPARE(signedPointsText(polish(), MilliPoints{8'700}, 1), QStringLiteral("+8,7"));
    QCOMPARE(signedPointsText(russian(), MilliPoints{-8'700}, 1), minus + QStringLiteral("8,7"));
}

void TestFormat::numbersFollowTheLocale()
{
    QCOMPARE(numberText(english(), 12'480), QStringLiteral("12,480"));
    QCOMPARE(numberText(polish(), 12'480), QStringLiteral("12\u00A0480"));
    QCOMPARE(numberText(russian(), 12'480), QStringLiteral("12\u00A0480"));
    QCOMPARE(numberText(polish(), 1'234), QStringLiteral("1234"));
    QCOMPARE(numberText(polish(), 1'234'567), QStringLiteral("1\u00A0234\u00A0567"));
    QCOMPARE(numberText(russian(), 1'234), QStringLiteral("1\u00A0234"));
    QCOMPARE(numberText(english(), -3), minus + QLatin1Char('3'));
    QCOMPARE(decimalText(polish(), -1234.56, 1), minus + QStringLiteral("1234,6"));
    QCOMPARE(decimalText(english(), -0.04, 1), QStringLiteral("0.0"));
    QCOMPARE(shortestNumberText(english(), 3.0), QStringLiteral("3"));
    QCOMPARE(shortestNumberText(english(), 3.25), QStringLiteral("3.25"));
    QCOMPARE(shortestNumberText(english(), 1.0 / 3), QStringLiteral("0.333"));
    QCOMPARE(moneyText(english(), Money{10'001, QStringLiteral("PLN")}), QStringLiteral("10,001\u00A0PLN"));
    QCOMPARE(moneyText(english(), Money{9.5, {}}, QStringLiteral("EUR")), QStringLiteral("9.50\u00A0EUR"));
    QCOMPARE(ofText(english(), 37, 12'480), QStringLiteral("37 of 12,480"));
}

void TestFormat::extremeNumbersAreSafe()
{
    const Wording w = english();
    QCOMPARE(numberText(w, std::numeric_limits<qint64>::min()), minus + QStringLiteral("9,223,372,036,854,775,808"));
    QCOMPARE(pointsText(w, MilliPoints{std::numeric_limits<qint64>::min()}, 3), minus + QStringLiteral("9,223,372,036,854,775.808"));
    QVERIFY(!decimalText(w, std::nan(""), 1).isEmpty());
    QVERIFY(!shortestNumberText(w, std::numeric_limits<double>::infinity()).isEmpty());
    QVERIFY(!jobTimeLeftText(w, std::numeric_limits<double>::infinity()).isEmpty());
    for (const double huge : {1e300, -1e300, std::nan(""), std::numeric_limits<double>::infinity()}) {
        QVERIFY(std::abs(double(wholePart(huge))) <= 9e18);
        QVERIFY(!rateText(w, huge).isEmpty() && !jobTimeLeftText(w, huge).isEmpty() && !daysText(w, huge).isEmpty());
        Activity activity;
        activity.durationSeconds = huge;
        activity.value = huge;
        QVERIFY(!activityDetailText(w, activity).isEmpty());
    }
    QCOMPARE(pluralCount(std::numeric_limits<qint64>::min()) % 10, 8);
}

void TestFormat::percentsAndIntervals()
{
    QCOMPARE(percentText(english(), 0.3371), QStringLiteral("33.7") + space + QLatin1Char('%'));
    QCOMPARE(percentText(russian(), 0.3371), QStringLiteral("33,7") + space + QLatin1Char('%'));
    QCOMPARE(intervalText(english(), 0.309, 0.367), QStringLiteral("30.9–36.7"));
}

void TestFormat::sizesAndRates()
{
    WithEnglishPlurals plurals;
    const Wording w = english();
    QCOMPARE(rateText(w, 12'034.7), QStringLiteral("12,000 rows/s"));
    QCOMPARE(rateText(w, 1), QStringLiteral("1 row/s"));
    QCOMPARE(rateText(w, 0), QStringLiteral("0 rows/s"));
}

void TestFormat::datesFollowTheLocale()
{
    const Instant when = at(u"2026-03-11T14:47:00Z");
    QCOMPARE(momentText(english(), when), QStringLiteral("11 Mar 15:47"));
    QCOMPARE(fullDateText(english(), when), QStringLiteral("11 Mar 2026"));
    QCOMPARE(dateText(polish(), when), QStringLiteral("11 marca"));
    QCOMPARE(dateText(russian(), when), QStringLiteral("11 марта"));
    QCOMPARE(appointmentText(english(), at(u"2026-03-16T09:00:00Z")), QStringLiteral("Mon 16 Mar, 10:00"));
    QCOMPARE(dateValueText(english(), DateValue{when, false}), QStringLiteral("11 Mar 2026, 15:47"));
}

void TestFormat::yearsAreShownWhenInDoubt()
{
    QCOMPARE(shortDateText(english(), at(u"2025-12-13T12:00:00Z")), QStringLiteral("13 Dec"));
    QCOMPARE(shortDateText(english(), at(u"2025-06-13T12:00:00Z")), QStringLiteral("13 Jun 2025"));
    QCOMPARE(dateText(english(), at(u"2024-01-05T12:00:00Z")), QStringLiteral("5 January 2024"));
    QCOMPARE(shortDateText(english(), at(u"2026-12-30T12:00:00Z")), QStringLiteral("30 Dec"));
    QCOMPARE(shortDateText(english(), at(u"2028-01-01T12:00:00Z")), QStringLiteral("1 Jan 2028"));
}

// A second before midnight in Warsaw is still that day, though the UTC day is the same either side of it.
void TestFormat::daysAreThoseOfTheWorkspace()
{
    QCOMPARE(relativeText(english(), at(u"2026-03-11T22:59:59Z")), QStringLiteral("yesterday 23:59"));
    QCOMPARE(relativeText(english(), at(u"2026-03-11T23:00:00Z")), QStringLiteral("today 00:00"));
    Wording utc = english();
    utc.zone = QTimeZone::utc();
    QCOMPARE(relativeText(utc, at(u"2026-03-11T23:00:00Z")), QStringLiteral("yesterday 23:00"));
    // The night the clocks go forward has 23 hours; a calendar day is still one day.
    QCOMPARE(relativeText(english(at(u"2026-03-29T21:30:00Z")), at(u"2026-03-28T12:00:00Z")), QStringLiteral("yesterday 13:00"));
    QCOMPARE(clockText(english(), at(u"2026-03-29T01:00:00Z")), QStringLiteral("03:00"));
}

void TestFormat::relativeTimes()
{
    WithEnglishPlurals plurals;
    const Wording w = english();
    QCOMPARE(relativeText(w, at(u"2026-03-12T12:30:00Z")), QStringLiteral("today 13:30"));
    QCOMPARE(relativeText(w, at(u"2026-03-11T14:47:00Z")), QStringLiteral("yesterday 15:47"));
    QCOMPARE(relativeText(w, at(u"2026-03-13T08:00:00Z")), QStringLiteral("tomorrow 09:00"));
    QCOMPARE(relativeText(w, at(u"2026-03-10T14:47:00Z")), QStringLiteral("10 Mar 15:47"));
    QCOMPARE(relativeDayText(w, at(u"2026-03-18T14:47:00Z")), QStringLiteral("18 Mar"));
    const auto near = [&](QStringView time, bool wholeDay) { return nearText(w, {at(time), wholeDay}); };
    QCOMPARE(near(u"2026-03-12T12:30:00Z", false), QStringLiteral("13:30"));
    QCOMPARE(near(u"2026-03-12T12:30:00Z", true), QStringLiteral("today"));
    QCOMPARE(near(u"2026-03-13T08:00:00Z", false), QStringLiteral("tomorrow"));
    QCOMPARE(near(u"2026-03-18T14:47:00Z", false), QStringLiteral("Wed"));
    QCOMPARE(near(u"2026-03-19T14:47:00Z", false), QStringLiteral("19 Mar"));
    QCOMPARE(near(u"2026-03-05T14:47:00Z", false), QStringLiteral("5 Mar"));
    QCOMPARE(dayHeadingText(w, at(u"2026-03-11T14:47:00Z")), QStringLiteral("Yesterday, Wed 11 Mar"));
    QCOMPARE(dayHeadingText(w, at(u"2026-03-10T14:47:00Z")), QStringLiteral("Tue 10 Mar"));
    QCOMPARE(scoredText(w, 12'480, pictureNow), QStringLiteral("Scored 12,480 leads at 09:38"));
    QCOMPARE(storedText(w, pictureNow, true), QStringLiteral("Scores as stored at 09:38, being counted"));
    QCOMPARE(storedText(w, at(u"2026-03-10T14:47:00Z"), true), QStringLiteral("Scores as stored on 10 Mar at 15:47, being counted"));
    // Whoever stopped the counting is not told that it goes on.
    QCOMPARE(storedText(w, pictureNow, false), QStringLiteral("Scores as stored at 09:38"));
    QCOMPARE(storedText(w, at(u"2026-03-10T14:47:00Z"), false), QStringLiteral("Scores as stored on 10 Mar at 15:47"));
    QCOMPARE(scoredText(w, 1, at(u"2026-03-10T14:47:00Z")), QStringLiteral("Scored 1 lead on 10 Mar at 15:47"));
}

void TestFormat::durationsAndDeadlines()
{
    WithEnglishPlurals plurals;
    const Wording w = english();
    QCOMPARE(shortDurationText(w, 40 * 60), QStringLiteral("40 min"));
    QCOMPARE(shortDurationText(w, 2 * secondsPerHour + 59), QStringLiteral("2 h"));
    QCOMPARE(shortDurationText(w, 3 * secondsPerDay), QStringLiteral("3 d"));
    QCOMPARE(shortDurationText(w, 729 * secondsPerDay), QStringLiteral("729 d"));
    QCOMPARE(shortDurationText(w, 1'210 * secondsPerDay), QStringLiteral("3 y"));
    QCOMPARE(shortDurationText(w, -5), QStringLiteral("0 min"));
    QCOMPARE(durationText(w, 14 * 60), QStringLiteral("14 minutes"));
    QCOMPARE(durationText(w, 60), QStringLiteral("1 minute"));
    QCOMPARE(durationText(w, 95 * secondsPerDay), QStringLiteral("95 days"));
    QCOMPARE(timeLeftText(w, pictureNow + 6 * secondsPerHour + 7 * 60), QStringLiteral("6 h 07 min left"));
    QCOMPARE(timeLeftText(w, pictureNow + 40 * 60), QStringLiteral("40 min left"));
    QCOMPARE(timeLeftText(w, pictureNow - 2 * secondsPerHour), QStringLiteral("late by 2 h"));
    QCOMPARE(jobTimeLeftText(w, 3), QStringLiteral("a few seconds left"));
    QCOMPARE(jobTimeLeftText(w, 42), QStringLiteral("about 50 seconds left"));
    QCOMPARE(jobTimeLeftText(w, 125), QStringLiteral("about 2 minutes left"));
    QCOMPARE(daysText(w, 0.84), QStringLiteral("0.8 d"));
    QCOMPARE(daysText(w, 19.2), QStringLiteral("19 d"));
    QCOMPARE(stopwatchText(17), QStringLiteral("00:17"));
    QCOMPARE(stopwatchText(3'725), QStringLiteral("1:02:05"));
    QCOMPARE(visitText(w, 3, 14 * 60), QStringLiteral("Visit, 3 pages, 14 minutes"));
    QCOMPARE(visitText(w, 1, 0), QStringLiteral("Visit, 1 page"));
    QCOMPARE(pagesText(w, QStringLiteral("/pricing"), 3), QStringLiteral("/pricing and 2 more pages"));
}

void TestFormat::monthsAloneAreNominative()
{
    QCOMPARE(monthText(english(), {2026, 3, 1}), QStringLiteral("March 2026"));
    QCOMPARE(monthText(polish(), {2026, 3, 1}), QStringLiteral("marzec 2026"));
    QCOMPARE(monthText(russian(), {2026, 3, 1}), QStringLiteral("март 2026"));
}

void TestFormat::englishPluralsNeedNoFile()
{
    QCOMPARE(englishPlural(u"%n lead(s)", 1), QStringLiteral("%n lead"));
    QCOMPARE(englishPlural(u"%n lead(s)", 0), QStringLiteral("%n leads"));
    QCOMPARE(englishPlural(u"There (is|are) %n (company|companies) (of 5)", 1), QStringLiteral("There is %n company (of 5)"));
    QCOMPARE(englishPlural(u"There (is|are) %n (company|companies) (of 5)", 3), QStringLiteral("There are %n companies (of 5)"));
    QCOMPARE(englishPlural(u"open ( and (s", 2), QStringLiteral("open ( and (s"));
    WithEnglishPlurals plurals;
    QCOMPARE(QCoreApplication::translate("Any", "%n match(es)", nullptr, 2), QStringLiteral("2 matches"));
    QCOMPARE(QCoreApplication::translate("Any", "match(es) without a number"), QStringLiteral("match(es) without a number"));
}

void TestFormat::listsAreSentences()
{
    const QStringList three{QStringLiteral("MQL"), QStringLiteral("SAL"), QStringLiteral("SQL")};
    QCOMPARE(listText(three), QStringLiteral("MQL, SAL and SQL"));
    QCOMPARE(alternativesText(three.mid(1)), QStringLiteral("SAL or SQL"));
    QCOMPARE(listText({QStringLiteral("one")}), QStringLiteral("one"));
    QCOMPARE(listText({}), QString());
    QCOMPARE(sentenceCase(polish(), QStringLiteral("środa")), QStringLiteral("Środa"));
}

void TestFormat::placesInDataAreHarmless()
{
    QCOMPARE(filled(QStringLiteral("%2 by %1"), {QStringLiteral("%2"), QStringLiteral("%1%1")}), QStringLiteral("%1%1 by %2"));
    QCOMPARE(filled(QStringLiteral("100 % of %1 and %3"), {QStringLiteral("x")}), QStringLiteral("100 % of x and …"));
    QCOMPARE(listText({QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%1 %2")}), QStringLiteral("%1, %2 and %1 %2"));
    QCOMPARE(quotedText(QStringLiteral("%1")), QStringLiteral("“%1”"));
    QVERIFY(filled(QStringLiteral("%1"), {QString(5'000, u'x')}).size() < 300);
}

KELVIN_TEST(TestFormat)
#include "TestFormat.moc"
