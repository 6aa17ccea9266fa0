// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/Contradictions.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace Kelvin {

using namespace Qt::StringLiterals;

Saying sayingOf(const NamedValue& value, std::optional<Instant> at)
{
    return Saying{value.field, encodeValue(value.value), at, true};
}

Saying sayingOf(const Outcome& outcome)
{
    const QString amount = outcome.amount ? encodeValue(*outcome.amount) : QString();
    const QString text = QStringList{enumKey(outcome.kind), outcome.at ? QString::number(*outcome.at) : QString(), amount, outcome.reason, outcome.name}.join(u'\n');
    return Saying{u"\noutcome\n"_s + outcome.system + u'\n' + outcome.dealId, text, outcome.at, false};
}

Saying sayingOf(const StageRecord& stage, std::optional<Instant> at)
{
    const int reached = stage.role <= StageRole::Customer ? int(stage.role) + 1 : 0;
    return Saying{u"\nstage"_s, enumKey(stage.role) + u'\n' + stage.name, at, false, reached};
}

Saying sayingOf(const BantAnswer& answer, std::optional<Instant> at)
{
    return Saying{u"\nanswer\n"_s + enumKey(answer.criterion), QString::number(int(answer.level)) + u'\n' + answer.note, at, false};
}

QList<BantAnswer> standing(const Contradictions& said, size_t row, const QList<BantAnswer>& answers)
{
    QList<BantAnswer> left;
    for (const BantAnswer& answer : answers)
        if (answer.answeredAt != 0 || !said.isOverruled(row, sayingOf(answer, {}).what)) left.append(answer);
    return left;
}

void Contradictions::add(qint64 subject, std::optional<Instant> at)
{
    m_rows.push_back({subject, at});
}

std::vector<std::vector<size_t>> Contradictions::severalRows() const
{
    QHash<qint64, int> counts;
    for (const Row& row : m_rows) ++counts[row.subject];
    std::map<qint64, std::vector<size_t>> of;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].subject != 0 && counts.value(m_rows[i].subject) > 1) of[m_rows[i].subject].push_back(i);
    std::vector<std::vector<size_t>> several;
    for (auto& [subject, rows] : of) {
        const bool dated = std::all_of(rows.begin(), rows.end(), [this](size_t row) { return m_rows[row].at.has_value(); });
        if (dated) std::stable_sort(rows.begin(), rows.end(), [this](size_t a, size_t b) { return *m_rows[a].at < *m_rows[b].at; });
        several.push_back(std::move(rows));
    }
    return several;
}

std::vector<size_t> Contradictions::order() const
{
    std::vector<size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (const std::vector<size_t>& rows : severalRows()) {
        std::vector<size_t> places = rows;
        std::sort(places.begin(), places.end());
        for (size_t i = 0; i < rows.size(); ++i) order[places[i]] = rows[i];
    }
    return order;
}

/// Puts what reaches furthest last, as if each saying had come alone: only one of no such way lets start anew. True if it was not last.
template <typename Items, typename Reached> static bool furthestLast(Items& items, const Reached& reached)
{
    const auto start = std::find_if(items.rbegin(), items.rend(), [&](const auto& item) { return reached(item) == 0; }).base();
    const auto isNearer = [&](const auto& a, const auto& b) { return reached(a) < reached(b); };
    if (std::is_sorted(start, items.end(), isNearer)) return false;
    std::stable_sort(start, items.end(), isNearer);
    return true;
}

void Contradictions::addIssues(QList<Issue>& issues) const
{
    if (m_goneBack > 0) addIssue(issues, Issue{u"stage_kept"_s, m_goneBack, 0, {}, {}});
}

void Contradictions::judge(const std::vector<size_t>& rows, const std::vector<std::vector<Saying>>& all)
{
    struct Said {
        size_t row;
        const Saying* saying;
    };
    QHash<QString, std::vector<Said>> topics;
    for (size_t i = 0; i < rows.size(); ++i)
        for (const Saying& saying : all[i]) topics[saying.what].push_back({rows[i], &saying});
    for (auto topic = topics.cbegin(); topic != topics.cend(); ++topic) {
        // The newest last; what has no time stays where the file has it.
        std::vector<Said> said = *topic;
        const bool dated = std::all_of(said.begin(), said.end(), [](const Said& s) { return s.saying->at.has_value(); });
        if (dated) std::stable_sort(said.begin(), said.end(), [](const Said& a, const Said& b) { return *a.saying->at < *b.saying->at; });
        else m_goneBack += furthestLast(said, [](const Said& s) { return s.saying->reached; });
        // From the newest back: whether all that counts after a saying says the same. Each time of a history is for itself.
        std::optional<QString> later;
        bool isMixed = false;
        for (auto s = said.rbegin(); s != said.rend(); ++s) {
            const bool isOwnTime = dated && s->saying->isHistory && s != said.rbegin() && s->saying->at != std::prev(s)->saying->at;
            if (isOwnTime) later.reset();
            isMixed = !isOwnTime && (isMixed || (later && *later != s->saying->text));
            if (isMixed) m_overruled.insert({s->row, topic.key()});
            later = s->saying->text;
        }
    }
}

} // namespace Kelvin
