// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/DateText.h"

#include "core/domain/SearchFold.h"

#include <algorithm>
#include <array>

namespace Kelvin {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Takes texts apart from the front.
struct Cursor {
    QStringView rest;

    bool atEnd() const { return rest.isEmpty(); }
    QChar peek() const { return rest.isEmpty() ? QChar() : rest.front(); }
    void skipBlanks()
    {
        while (!rest.isEmpty() && rest.front().isSpace()) rest = rest.mid(1);
    }
    bool take(QChar c)
    {
        if (peek() != c || rest.isEmpty()) return false;
        rest = rest.mid(1);
        return true;
    }
    /// Up to nine digits; the number of them is in `length`.
    std::optional<int> number(int& length)
    {
        int value = 0;
        length = 0;
        while (!rest.isEmpty() && isDigit(rest.front()) && length < 9) {
            value = value * 10 + (rest.front().unicode() - u'0');
            rest = rest.mid(1);
            ++length;
        }
        return length > 0 ? std::optional(value) : std::nullopt;
    }
    QStringView word()
    {
        qsizetype size = 0;
        while (size < rest.size() && rest.at(size).isLetter()) ++size;
        const auto found = rest.left(size);
        rest = rest.mid(size);
        return found;
    }
};

/// The numbers of a date in the order they are written; a month written as a word is already known.
struct WrittenDate {
    int first = 0, second = 0, third = 0;
    bool yearFirst = false;
    bool namedMonth = false;   ///< first is the day, second the month
};

constexpr std::array<QStringView, 12> monthStems[] = {
    {u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"},
    {u"sty", u"lut", u"mar", u"kwi", u"maj", u"cze", u"lip", u"sie", u"wrz", u"paz", u"lis", u"gru"},
    {u"jan", u"fev", u"mar", u"apr", u"maj", u"jun", u"jul", u"avg", u"sen", u"okt", u"noj", u"dek"},
};

int monthNamed(QStringView word)
{
    if (word.size() < 3) return 0;
    const QString folded = searchFold(word);
    for (const auto& stems : monthStems)
        for (int month = 0; month < 12; ++month)
            if (folded.startsWith(stems[size_t(month)])) return month + 1;
    // Russian months in the library's transliteration: январь, май, июнь, июль, ноябрь.
    static const std::array<std::pair<QString, int>, 5> russian{
        std::pair{searchFold(u"янв"), 1}, std::pair{searchFold(u"мая"), 5}, std::pair{searchFold(u"июн"), 6},
        std::pair{searchFold(u"июл"), 7}, std::pair{searchFold(u"ноя"), 11}};
    for (const auto& [stem, month] : russian)
        if (folded.startsWith(stem)) return month;
    return 0;
}

int fullYear(int year, int length)
{
    if (length >= 3) return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<WrittenDate> namedDate(Cursor& cursor)
{
    WrittenDate date;
    date.namedMonth = true;
    int length = 0;
    const bool monthFirst = cursor.peek().isLetter();
    const auto takeMonth = [&] {
        date.second = monthNamed(cursor.word());
        cursor.take(u'.');
        return date.second > 0;
    };
    if (monthFirst && !takeMonth()) return std::nullopt;
    const auto gap = [&] {
        cursor.take(u'.');
        cursor.take(u',');
        cursor.take(u'-');
        cursor.skipBlanks();
    };
    gap();
    const auto day = cursor.number(length);
    if (!day || length > 2) return std::nullopt;
    date.first = *day;
    if (monthFirst) {
        for (const QStringView ending : {u"st", u"nd", u"rd", u"th"})
            if (cursor.rest.startsWith(ending)) cursor.rest = cursor.rest.mid(2);
    }
    gap();
    if (!monthFirst && !takeMonth()) return std::nullopt;
    gap();
    const auto year = cursor.number(length);
    if (!year || (length != 4 && length != 2)) return std::nullopt;
    date.third = fullYear(*year, length);
    return date;
}

/// The date at the cursor; nothing if there is none.
std::optional<WrittenDate> writtenDate(Cursor& cursor)
{
    const Cursor start = cursor;
    WrittenDate date;
    int firstLength = 0, secondLength = 0, thirdLength = 0;
    const auto first = cursor.number(firstLength);
    const QChar separator = cursor.peek();
    const bool known = separator == u'-' || separator == u'/' || separator == u'.';
    if (!first || !known) {
        cursor = start;
        return namedDate(cursor);
    }
    cursor.take(separator);
    const auto second = cursor.number(secondLength);
    if (!second && cursor.peek().isLetter()) {
        cursor = start;
        return namedDate(cursor);
    }
    if (!second || secondLength > 2 || !cursor.take(separator)) return std::nullopt;
    const auto third = cursor.number(thirdLength);
    if (!third) return std::nullopt;
    date.yearFirst = firstLength == 4;
    const bool shape = date.yearFirst ? thirdLength <= 2 : firstLength <= 2 && (thirdLength == 4 || thirdLength == 2);
    if (!shape) return std::nullopt;
    date.first = *first;
    date.second = *second;
    date.third = date.yearFirst ? *third : fullYear(*third, thirdLength);
    return date;
}

/// A time of day and, if written, its offset from UTC, both in seconds.
struct WrittenTime {
    int second = 0;
    std::optional<int> offset;
};

std::optional<int> offsetAt(Cursor& cursor)
{
    const int sign = cursor.peek() == u'-' || cursor.peek() == u'\u2212' ? -1 : 1;
    cursor.rest = cursor.rest.mid(1);
    int length = 0;
    auto hours = cursor.number(length);
    if (!hours) return std::nullopt;
    int minutes = 0;
    if (length == 4) {
        minutes = *hours % 100;
        hours = *hours / 100;
    } else if (cursor.take(u':')) {
        const auto written = cursor.number(length);
        if (!written || length != 2) return std::nullopt;
        minutes = *written;
    }
    if (*hours > 15 || minutes > 59) return std::nullopt;
    return sign * (*hours * 3600 + minutes * 60);
}

std::optional<WrittenTime> writtenTime(Cursor& cursor)
{
    WrittenTime time;
    int length = 0;
    auto hour = cursor.number(length);
    if (!hour || length > 2 || !cursor.take(u':')) return std::nullopt;
    const auto minute = cursor.number(length);
    if (!minute || length != 2) return std::nullopt;
    int second = 0;
    if (cursor.take(u':')) {
        const auto written = cursor.number(length);
        if (!written || length != 2) return std::nullopt;
        second = *written;
        if (cursor.take(u'.') || cursor.take(u','))
            while (isDigit(cursor.peek())) cursor.rest = cursor.rest.mid(1);
    }
    cursor.skipBlanks();
    if (cursor.rest.startsWith(u"AM", Qt::CaseInsensitive) || cursor.rest.startsWith(u"PM", Qt::CaseInsensitive)) {
        if (*hour < 1 || *hour > 12) return std::nullopt;
        const bool afternoon = cursor.peek().toLower() == u'p';
        hour = *hour % 12 + (afternoon ? 12 : 0);
        cursor.rest = cursor.rest.mid(2);
        cursor.skipBlanks();
    }
    // A leap second is the last second of its minute: whole days are 86,400 s here.
    if (*hour > 23 || *minute > 59 || second > 60) return std::nullopt;
    time.second = *hour * 3600 + *minute * 60 + std::min(second, 59);
    for (const QStringView utc : {u"UTC", u"GMT", u"Z"}) {
        if (!cursor.rest.startsWith(utc, Qt::CaseInsensitive)) continue;
        cursor.rest = cursor.rest.mid(utc.size());
        time.offset = 0;
        break;
    }
    if (cursor.peek() == u'+' || cursor.peek() == u'-' || cursor.peek() == u'\u2212') {
        time.offset = offsetAt(cursor);
        if (!time.offset) return std::nullopt;
    }
    return time;
}

std::optional<Instant> epoch(QStringView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok) return std::nullopt;
    switch (text.size()) {
    case 9:
    case 10: return number;
    case 13: return number / 1000;
    case 16: return number / 1'000'000;
    default: return std::nullopt;
    }
}

DateReading digitsOnly(QStringView text, const QTimeZone& zone)
{
    if (text.size() == 8) {
        const CalendarDay day{text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt()};
        if (day.year < 1900 || day.year > 2200) return {{}, "date_unreadable"};
        if (!isValidDay(day)) return {{}, "date_impossible"};
        return {{startOfDay(day, zone), true}, nullptr};
    }
    const auto at = epoch(text);
    return at ? DateReading{{*at, false}, nullptr} : DateReading{{}, "date_unreadable"};
}

std::optional<CalendarDay> dayOfWritten(const WrittenDate& date, DateOrder order)
{
    if (date.yearFirst) return CalendarDay{date.first, date.second, date.third};
    if (date.namedMonth || order == DateOrder::DayFirst) return CalendarDay{date.third, date.second, date.first};
    if (order == DateOrder::MonthFirst) return CalendarDay{date.third, date.first, date.second};
    // 13/13 is no date in either order, 5/5 the same in both.
    if (date.first == date.second || (date.first > 12 && date.second > 12)) return CalendarDay{date.third, date.second, date.first};
    return std::nullopt;
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

DateReading readDate(QStringView text, DateOrder order, const QTimeZone& zone)
{
    text = text.trimmed();
    if (text.isEmpty()) return {{}, "date_empty"};
    if (allDigits(text)) return digitsOnly(text, zone);
    Cursor cursor{text};
    const auto date = writtenDate(cursor);
    if (!date) return {{}, "date_unreadable"};
    const bool separated = cursor.take(u'T') || cursor.take(u't') || cursor.take(u',') || cursor.peek().isSpace();
    cursor.skipBlanks();
    std::optional<WrittenTime> time;
    if (!cursor.atEnd()) {
        time = separated ? writtenTime(cursor) : std::nullopt;
        if (!time || !cursor.rest.trimmed().isEmpty()) return {{}, "date_unreadable"};
    }
    const auto day = dayOfWritten(*date, order);
    if (!day) return {{}, "date_order_unknown"};
    if (!isValidDay(*day)) return {{}, "date_impossible"};
    if (!time) return {{startOfDay(*day, zone), true}, nullptr};
    if (!time->offset) return {{instantOf(*day, time->second, zone), false}, nullptr};
    return {{daysFromCivil(*day) * secondsPerDay + time->second - *time->offset, false}, nullptr};
}

OrderEvidence orderEvidence(QStringView text)
{
    text = text.trimmed();
    if (allDigits(text)) return OrderEvidence::YearFirst;
    Cursor cursor{text};
    const auto date = writtenDate(cursor);
    if (!date) return OrderEvidence::NoDate;
    if (date->yearFirst || date->namedMonth) return OrderEvidence::YearFirst;
    if (date->first > 12 && date->second <= 12) return OrderEvidence::DayFirst;
    if (date->second > 12 && date->first <= 12) return OrderEvidence::MonthFirst;
    return OrderEvidence::Either;
}

} // namespace Kelvin
