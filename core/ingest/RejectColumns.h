// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace Kelvin {

/// What a rejects file has behind the source's own columns: line, column, error code and reason. It is no data of anybody.
inline constexpr std::array rejectColumns{QLatin1String("kelvin_line"), QLatin1String("kelvin_column"), QLatin1String("kelvin_code"),
                                          QLatin1String("kelvin_reason")};

inline bool isRejectColumn(QStringView name)
{
    return std::find(rejectColumns.begin(), rejectColumns.end(), name) != rejectColumns.end();
}

} // namespace Kelvin
