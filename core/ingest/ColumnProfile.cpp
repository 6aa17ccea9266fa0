// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ColumnProfile.h"

#include <algorithm>

namespace Kelvin {
namespace {

constexpr qsizetype sampleCount = 3;
constexpr qsizetype sampleLength = 200;
constexpr qsizetype choiceWords = 20;
constexpr qsizetype choiceLength = 60;
constexpr qsizetype dateLength = 40;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Numbers that name things (postal codes, telephone and account numbers) must keep their digits.
bool namesThings(QStringView text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits > 15 || (text.size() > 1 && text.at(0) == u'0' && isDigit(text.at(1))) || (text.startsWith(u'+') && digits > 6);
}

} // namespace

void ColumnProfile::addSample(const QString& text)
{
    if (m_samples.size() < sampleCount && !m_samples.contains(text)) m_samples.append(text);
}

void ColumnProfile::addDate(QStringView text)
{
    // Any order will do: only whether it is a date is asked here.
    const bool bareNumber = std::all_of(text.begin(), text.end(), isDigit) && text.size() != 8;
    const auto evidence = orderEvidence(text);
    const auto order = evidence == OrderEvidence::MonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const auto date = readDate(text, order, QTimeZone::utc());
    const bool isDate = !bareNumber && date.ok();
    m_dates = m_dates && isDate;
    // There is no 30.02.2026, but it says which of its numbers is the day. 00.00.0000 says nothing.
    const bool hasDay = evidence == OrderEvidence::DayFirst || evidence == OrderEvidence::MonthFirst;
    if (!isDate && !(hasDay && qstrcmp(date.error, "date_impossible") == 0)) return;
    m_yearFirst += evidence == OrderEvidence::YearFirst;
    m_dayFirst += evidence == OrderEvidence::DayFirst;
    m_monthFirst += evidence == OrderEvidence::MonthFirst;
    m_either += evidence == OrderEvidence::Either;
}

void ColumnProfile::addNumber(QStringView text)
{
    const auto sign = decimalSignOf(text);
    m_points += sign == DecimalSign::Point;
    m_commas += sign == DecimalSign::Comma;
    if (m_numbers && !readNumber(text, sign)) m_numbers = false;
    if (m_money && !m_numbers && !readMoney(text, sign)) m_money = false;
    m_longNumbers = m_longNumbers || namesThings(text);
}

void ColumnProfile::add(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty()) return;
    ++m_filled;
    if (m_samples.size() < sampleCount) addSample(text.left(sampleLength).toString());
    if (m_numbers || m_money) addNumber(text);
    // One cell that is none leaves what the others say; in texts only what begins like a date is looked at.
    if (m_dates || (isDigit(text.front()) && text.size() <= dateLength)) addDate(text);
    if (m_booleans) m_booleans = text.size() <= 6 && readBoolean(text).has_value();
    if (!m_choices) return;
    if (text.size() <= choiceLength) m_words.insert(text.toString());
    m_choices = text.size() <= choiceLength && m_words.size() <= choiceWords;
    if (!m_choices) m_words.clear();
}

FieldType ColumnProfile::type() const
{
    if (m_filled == 0) return FieldType::Text;
    if (m_booleans && (!m_numbers || m_words.size() <= 2)) return FieldType::Boolean;
    if (m_dates) return FieldType::Date;
    if (m_numbers && !m_longNumbers) return FieldType::Number;
    if (m_money && !m_numbers) return FieldType::Money;
    if (m_choices && !m_numbers && m_words.size() * 10 <= m_filled) return FieldType::Choice;
    return FieldType::Text;
}

DecimalSign ColumnProfile::decimalSign() const
{
    if (m_points == m_commas) return DecimalSign::Unknown;
    return m_points > m_commas ? DecimalSign::Point : DecimalSign::Comma;
}

OrderEvidence ColumnProfile::order() const
{
    if (m_dayFirst > 0 && m_monthFirst == 0) return OrderEvidence::DayFirst;
    if (m_monthFirst > 0 && m_dayFirst == 0) return OrderEvidence::MonthFirst;
    if (m_either > 0 || m_dayFirst > 0) return OrderEvidence::Either;
    return m_yearFirst > 0 ? OrderEvidence::YearFirst : OrderEvidence::NoDate;
}

void addToProfile(FileProfile& profile, const QStringList& columns, const RowBatch& batch)
{
    if (profile.profiles.empty()) {
        profile.columns = columns;
        profile.profiles.resize(size_t(columns.size()));
    }
    for (const auto& row : batch.rows) {
        if (row.flaw != RowFlaw::None) {
            ++profile.flawed;
            continue;
        }
        ++profile.rows;
        profile.ragged += row.cellCount != quint32(columns.size());
        for (size_t i = 0; i < profile.profiles.size(); ++i) profile.profiles[i].add(batch.cell(row, int(i)));
    }
}

} // namespace Kelvin
