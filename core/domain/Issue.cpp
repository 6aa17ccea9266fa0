// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Issue.h"

#include <algorithm>

namespace Kelvin {

void addIssue(QList<Issue>& issues, const Issue& issue)
{
    const auto same = std::find_if(issues.begin(), issues.end(), [&](const Issue& other) {
        return other.code == issue.code && other.column == issue.column;
    });
    if (same == issues.end())
        issues.append(issue);
    else
        same->count += issue.count;
}

} // namespace Kelvin
