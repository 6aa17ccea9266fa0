// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/Glob.h"

#include "core/domain/SearchFold.h"

#include <algorithm>
#include <vector>

namespace Kelvin {

namespace {

/// Length in UTF-16 units of the character at `i`: a surrogate pair is one character.
qsizetype characterLength(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
}

QString withoutRepeatedStars(const QString& pattern)
{
    QString out;
    for (const QChar c : pattern)
        if (c != u'*' || !out.endsWith(u'*')) out.append(c);
    return out;
}

} // namespace

Glob::Glob(QStringView pattern) : m_pattern(withoutRepeatedStars(searchFold(pattern))) {}

bool Glob::matchesFolded(QStringView text) const
{
    const QStringView pattern = m_pattern;
    qsizetype p = 0, i = 0, star = -1, starAt = 0;
    while (i < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starAt = i;
        } else if (p < pattern.size() && pattern[p] == u'?') {
            ++p;
            i += characterLength(text, i);
        } else if (p < pattern.size() && pattern[p] == text[i]) {
            ++p;
            ++i;
        } else if (star >= 0) {
            // Only the last star can need more: an earlier one has already taken the least that lets the later parts fit.
            p = star + 1;
            starAt += characterLength(text, starAt);
            i = starAt;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*') ++p;
    return p == pattern.size();
}

bool globsMeet(QStringView first, QStringView second)
{
    const QString a = searchFold(first), b = searchFold(second);
    // meets[j]: some text fits both a[i..] and b[j..]; filled from the ends.
    std::vector<char> below(size_t(b.size()) + 1, 0), row(size_t(b.size()) + 1, 0);
    for (qsizetype i = a.size(); i >= 0; --i) {
        for (qsizetype j = b.size(); j >= 0; --j) {
            const bool starA = i < a.size() && a[i] == u'*', starB = j < b.size() && b[j] == u'*';
            const auto right = [&] { return j < b.size() && row[size_t(j) + 1]; };
            const auto down = [&] { return i < a.size() && below[size_t(j)]; };
            if (i == a.size() && j == b.size()) row[size_t(j)] = 1;
            else if (starA || starB) row[size_t(j)] = (starA && (down() || right())) || (starB && (right() || down()));
            else
                row[size_t(j)] = i < a.size() && j < b.size() && (a[i] == b[j] || a[i] == u'?' || b[j] == u'?') && below[size_t(j) + 1];
        }
        std::swap(row, below);
    }
    return below[0] != 0;
}

GlobSet::GlobSet(const QStringList& patterns)
{
    m_globs.reserve(patterns.size());
    for (const QString& pattern : patterns) m_globs.append(Glob(pattern));
}

bool GlobSet::matchesFolded(QStringView folded) const
{
    return std::any_of(m_globs.begin(), m_globs.end(), [&](const Glob& glob) { return glob.matchesFolded(folded); });
}

} // namespace Kelvin
