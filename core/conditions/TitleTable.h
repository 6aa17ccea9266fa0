// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Kelvin {

/// A line of the title table: a job title that holds these words has this rank or department. The longest matching one wins.
struct TitlePattern {
    QString pattern;                  ///< whole words in any language, in this order and side by side
    QString rank;                     ///< c-level vp director manager specialist student; empty: says nothing about the rank
    QString department;               ///< empty: says nothing about the department
    bool operator==(const TitlePattern&) const = default;
};

/// The ranks from lowest to highest: student specialist manager director vp c-level.
const QStringList& titleRanks();
/// Place of a rank in titleRanks(), nothing for other words.
std::optional<int> titleRankOrder(QStringView rank);

/// What a job title says; empty where the table knows nothing.
struct TitleStanding {
    QString rank;
    QString department;
    bool operator==(const TitleStanding&) const = default;
};

/// The title table ready for look-ups, longest pattern first.
class TitleTable {
public:
    TitleTable() = default;
    explicit TitleTable(const QList<TitlePattern>& patterns);

    TitleStanding standing(QStringView title) const;

private:
    struct Entry {
        QString words;                ///< folded, with one blank around each word
        QString rank, department;
    };
    QList<Entry> m_entries;
};

} // namespace Kelvin
