// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/TitleTable.h"

#include "core/domain/SearchFold.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// " vice president sales ": letters and digits of the folded text, single letters in a row joined (C.E.O., R&D).
QString paddedWords(QStringView text)
{
    const QString folded = searchFold(text);
    QString out(u' ');
    QString word;
    qsizetype lastSingle = -1;       // where in `out` a run of single letters ends
    const auto flush = [&] {
        if (word.isEmpty()) return;
        const bool single = word.size() == 1 && word[0].isLetter();
        if (single && lastSingle == out.size()) out.chop(1);
        out += word + u' ';
        if (single) lastSingle = out.size();
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) word.append(c);
        else flush();
    }
    flush();
    return out;
}

} // namespace

const QStringList& titleRanks()
{
    static const QStringList ranks{QStringLiteral("student"),  QStringLiteral("specialist"), QStringLiteral("manager"),
                                   QStringLiteral("director"), QStringLiteral("vp"),         QStringLiteral("c-level")};
    return ranks;
}

std::optional<int> titleRankOrder(QStringView rank)
{
    for (int i = 0; i < titleRanks().size(); ++i)
        if (rank.compare(titleRanks()[i], Qt::CaseInsensitive) == 0) return i;
    return std::nullopt;
}

TitleTable::TitleTable(const QList<TitlePattern>& patterns)
{
    // Every explanation compiles its model, and folding the titles took longer than all the rest: the last table is kept.
    thread_local QList<TitlePattern> lastPatterns;
    thread_local QList<Entry> last;
    if (lastPatterns != patterns) {
        last.clear();
        last.reserve(patterns.size());
        for (const TitlePattern& pattern : patterns) {
            const QString words = paddedWords(pattern.pattern);
            if (words.size() > 1) last.append({words, pattern.rank, pattern.department});
        }
        std::stable_sort(last.begin(), last.end(), [](const Entry& a, const Entry& b) { return a.words.size() > b.words.size(); });
        lastPatterns = patterns;
    }
    m_entries = last;
}

TitleStanding TitleTable::standing(QStringView title) const
{
    TitleStanding found;
    const QString words = paddedWords(title);
    QString ranked; // the pattern that gave the rank
    for (const Entry& entry : m_entries) {
        const bool wanted = (found.rank.isEmpty() && !entry.rank.isEmpty()) ||
                            (found.department.isEmpty() && !entry.department.isEmpty());
        if (!wanted || !words.contains(entry.words)) continue;
        // The president inside "vice president" says nothing about the person; the accountant inside "chief accountant" does.
        if (ranked.contains(entry.words) && titleRankOrder(entry.rank).value_or(-1) > titleRankOrder(found.rank).value_or(0)) continue;
        if (found.rank.isEmpty() && !entry.rank.isEmpty()) {
            found.rank = entry.rank;
            ranked = entry.words;
        }
        if (found.department.isEmpty()) found.department = entry.department;
        if (!found.rank.isEmpty() && !found.department.isEmpty()) break;
    }
    return found;
}

} // namespace Kelvin
