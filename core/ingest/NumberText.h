// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldValue.h"

#include <QStringView>

#include <optional>

namespace Kelvin {

/// Which sign of a file's numbers is the decimal one; Unknown: no number has said so.
enum class DecimalSign { Unknown, Point, Comma };

template <> struct EnumKeys<DecimalSign> {
    static constexpr std::array keys{std::pair{DecimalSign::Unknown, ""}, std::pair{DecimalSign::Point, "point"},
                                     std::pair{DecimalSign::Comma, "comma"}};
};

/// What a written number says about its decimal sign: "1.234,5" Comma, "1,234.5" Point, "1,234" nothing.
DecimalSign decimalSignOf(QStringView text);

/// Reads 1,234.5 and 1 234,5 (blanks, no-break and thin spaces, apostrophes between thousands; a percent sign is dropped). Where the
/// text itself does not say it ("1,234", "1.234"), `sign` decides; unknown: a comma before three digits is a thousands sign, a point the
/// decimal one.
std::optional<double> readNumber(QStringView text, DecimalSign sign = DecimalSign::Unknown);

/// Reads an amount with a currency sign or ISO code before or behind it, or without: then the workspace's.
std::optional<Money> readMoney(QStringView text, DecimalSign sign = DecimalSign::Unknown);

} // namespace Kelvin
