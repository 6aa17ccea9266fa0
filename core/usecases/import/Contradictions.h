// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/ingest/Record.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace Kelvin {

/// Something that a row says: of a field, of a deal.
struct Saying {
    QString what;
    QString text;                              ///< equal texts say the same
    std::optional<Instant> at;                 ///< the row's own time
    bool isHistory = false;                    ///< at different times different things may be true; else only the newest counts
    int reached = 0;                           ///< how far along a way nobody goes back on: without times the furthest counts. 0: no such way
};

Saying sayingOf(const NamedValue& value, std::optional<Instant> at);
/// Of a deal: its newest record counts.
Saying sayingOf(const Outcome& outcome);
/// Of a stage without a date of its own.
Saying sayingOf(const StageRecord& stage, std::optional<Instant> at);
/// Of an answer without a date of its own.
Saying sayingOf(const BantAnswer& answer, std::optional<Instant> at);

class Contradictions;
/// The answers of a row that no other row of the file overrules; only those without a date can be.
QList<BantAnswer> standing(const Contradictions& said, size_t row, const QList<BantAnswer>& answers);

/// The rows of one file that speak of the same lead or company. Where they contradict each other, the last one by its own time counts, without
/// such times the last one in the file, but the furthest of stages: else each row would change what the other said, at every import of the same file.
class Contradictions {
public:
    /// The next row of the file; `subject` 0: of nobody.
    void add(qint64 subject, std::optional<Instant> at);
    /// The rows in the order to take them in: that of the file, but what is said of one subject in the order of its times, if all have one.
    std::vector<size_t> order() const;
    /// Finds out what is overruled. `says` gives the sayings of a row; it is asked only about subjects that have several.
    template <typename Says> void judge(const Says& says)
    {
        for (const std::vector<size_t>& rows : severalRows()) {
            std::vector<std::vector<Saying>> all;
            for (const size_t row : rows) all.push_back(says(row));
            judge(rows, all);
        }
    }
    bool isOverruled(size_t row, const QString& what) const { return !m_overruled.isEmpty() && m_overruled.contains({row, what}); }
    /// Says of how many a later row had an earlier stage: stage_kept.
    void addIssues(QList<Issue>& issues) const;

private:
    struct Row {
        qint64 subject = 0;
        std::optional<Instant> at;
    };
    /// The rows of each subject that has several, in the order to take them in.
    std::vector<std::vector<size_t>> severalRows() const;
    void judge(const std::vector<size_t>& rows, const std::vector<std::vector<Saying>>& all);

    std::vector<Row> m_rows;
    QSet<std::pair<size_t, QString>> m_overruled;
    int m_goneBack = 0;
};

} // namespace Kelvin
