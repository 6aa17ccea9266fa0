// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Kelvin::Tests {

/// Texts that break careless writers. None has NUL, a lone surrogate or a carriage return.
inline QStringList hostileTexts()
{
    return {QStringLiteral("=1+1"), QStringLiteral("+48 601 234 567"), QStringLiteral("-5"), QStringLiteral("@SUM(A1)"),
            QStringLiteral("\t=1"), QStringLiteral("  =1"), QStringLiteral("\u200B=1"), QStringLiteral("\uFEFF=1"),
            QStringLiteral("\uFF1D1+1"), QStringLiteral("\uFF0B1"), QStringLiteral("\uFF0D1"), QStringLiteral("\uFF20A1"),
            QStringLiteral("'=1"), QStringLiteral("''=1"), QStringLiteral("'plain"), QStringLiteral("'"), QStringLiteral("''"),
            QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("=HYPERLINK(\"http://x.example\")"),
            QStringLiteral("http://x.example/"), QStringLiteral("mailto:a@b.example"), QStringLiteral("internal:Sheet1!A1"),
            QStringLiteral("a,b;c\td"), QStringLiteral("\"quoted\""), QStringLiteral("\""), QStringLiteral("a\nb"),
            QStringLiteral(" leading and trailing "), QStringLiteral("Żółć Łódź Пётр 株式会社 🙂"), QStringLiteral("<b>&amp;</b>"),
            QStringLiteral("_x0041_"), QStringLiteral("{=1}"), QStringLiteral("007"), QStringLiteral("1e5"), QStringLiteral("TRUE"),
            QStringLiteral("a\u0301\u202Eb"), QStringLiteral("%1 %2"), QStringLiteral("NULL")};
}

} // namespace Kelvin::Tests
