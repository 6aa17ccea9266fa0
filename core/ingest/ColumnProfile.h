// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/Normalizer.h"
#include "core/ingest/readers/RowSource.h"

#include <QSet>

#include <vector>

namespace Kelvin {

/// What all rows of one column say about it. Add every cell, then ask.
class ColumnProfile {
public:
    void add(QStringView text);

    /// The type that every cell fits; Text if there is none or no cell. Choice: at most 20 words, each on average in ten rows or more.
    FieldType type() const;
    /// First three different cells that are not blank.
    const QStringList& samples() const { return m_samples; }
    qint64 filled() const { return m_filled; }
    DecimalSign decimalSign() const;
    /// What the column's dates say together, whatever else is in it; NoDate if it has none.
    OrderEvidence order() const;
    /// True if it holds both dates that are only day first and dates that are only month first.
    bool ordersClash() const { return m_dayFirst > 0 && m_monthFirst > 0; }

private:
    void addSample(const QString& text);
    void addDate(QStringView text);
    void addNumber(QStringView text);

    QStringList m_samples;
    QSet<QString> m_words;
    qint64 m_filled = 0;
    qint64 m_yearFirst = 0, m_dayFirst = 0, m_monthFirst = 0, m_either = 0;
    qint64 m_points = 0, m_commas = 0;
    bool m_numbers = true, m_money = true, m_dates = true, m_booleans = true, m_choices = true;
    bool m_longNumbers = false; ///< leading zeros or over 15 digits: numbers of things, not amounts
};

/// What all rows of a file say about its columns.
struct FileProfile {
    QStringList columns;
    std::vector<ColumnProfile> profiles;
    qint64 rows = 0;      ///< that can be read
    qint64 ragged = 0;    ///< with more or fewer cells than the header
    qint64 flawed = 0;
};

/// Adds the rows of a batch. The first call sets up the columns.
void addToProfile(FileProfile& profile, const QStringList& columns, const RowBatch& batch);

} // namespace Kelvin
