// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Links.h"

#include <QDesktopServices>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kelvin {

std::optional<QUrl> mailLink(const QString& address)
{
    static const QRegularExpression plain(uR"(\A[^\s@,;:<>()\[\]"\\?&%\p{C}]+@[^\s@,;:<>()\[\]"\\?&%\p{C}]+\z)"_s);
    const QString trimmed = address.trimmed();
    if (!plain.match(trimmed).hasMatch()) return std::nullopt;
    QUrl link;
    link.setScheme(u"mailto"_s);
    link.setPath(trimmed, QUrl::DecodedMode);
    return link.isValid() ? std::optional(link) : std::nullopt;
}

bool openLink(const QUrl& link)
{
    const QString scheme = link.scheme();
    if (scheme != u"http" && scheme != u"https" && scheme != u"mailto") return false;
    return QDesktopServices::openUrl(link);
}

} // namespace Kelvin
