// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FormulaGuard.h"

namespace Kelvin {
namespace {

bool isSkipped(QChar c)
{
    switch (c.category()) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format: return true;
    default: return c == u'\'';
    }
}

bool isFormulaSign(QChar c)
{
    return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

bool needsGuard(QStringView text)
{
    for (const QChar c : text)
        if (!isSkipped(c)) return isFormulaSign(c);
    return false;
}

} // namespace

QString guardFormula(QStringView text)
{
    return needsGuard(text) ? u'\'' + text.toString() : text.toString();
}

QStringView unguardFormula(QStringView text)
{
    return text.startsWith(u'\'') && needsGuard(text) ? text.mid(1) : text;
}

} // namespace Kelvin
