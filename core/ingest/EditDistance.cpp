// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/EditDistance.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace Kelvin {

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit) return -1;
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t k = 0; k < width; ++k) last[k] = int(k);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = size_t(j);
            const int change = last[k - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[k] = std::min({change, last[k] + 1, now[k - 1] + 1});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) now[k] = std::min(now[k], before[k - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last.back() <= limit ? last.back() : -1;
}

} // namespace Kelvin
