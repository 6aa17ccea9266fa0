// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/EmailAddress.h"

#include <QUrl>

#include <algorithm>

namespace Kelvin {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

bool isDomain(QStringView domain)
{
    if (domain.isEmpty() || domain.size() > 253 || !domain.contains(u'.')) return false;
    for (const auto label : domain.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-')) return false;
        if (!std::all_of(label.begin(), label.end(), isLabelCharacter)) return false;
    }
    return true;
}

QString asciiDomain(const QString& lower)
{
    return isAscii(lower) ? lower : QString::fromLatin1(QUrl::toAce(lower));
}

bool isLocalCharacter(QChar c)
{
    if (c.unicode() >= 0x80) return c.isLetterOrNumber() || c.isMark();
    return c.isLetterOrNumber() || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
}

QStringView bare(QStringView text)
{
    text = text.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>')) text = text.mid(open + 1, text.size() - open - 2).trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive)) text = text.mid(7);
    return text;
}

} // namespace

EmailReading readEmail(QStringView text)
{
    text = bare(text);
    if (text.isEmpty()) return {{}, "email_empty"};
    const qsizetype at = text.indexOf(u'@');
    if (at < 0) return {{}, "email_no_at"};
    if (text.indexOf(u'@', at + 1) >= 0) return {{}, "email_two_at"};
    if (at == 0) return {{}, "email_no_local"};
    if (at + 1 == text.size()) return {{}, "email_no_domain"};
    const auto local = text.left(at);
    if (!std::all_of(local.begin(), local.end(), isLocalCharacter)) return {{}, "email_bad_character"};
    QString address = text.toString().toLower();
    if (!isAscii(QStringView(address).mid(at + 1))) address = address.left(at + 1) + asciiDomain(address.mid(at + 1));
    if (address.endsWith(u'.')) address.chop(1);
    if (!isDomain(QStringView(address).mid(at + 1))) return {{}, "email_bad_domain"};
    if (at > 64 || address.size() > 254) return {{}, "email_too_long"};
    return {address, nullptr};
}

QString readDomain(QStringView text)
{
    text = text.trimmed();
    if (const qsizetype scheme = text.indexOf(u"://"); scheme >= 0) text = text.mid(scheme + 3);
    for (const QChar end : {u'/', u'?', u'#'}) {
        if (const qsizetype cut = text.indexOf(end); cut >= 0) text = text.left(cut);
    }
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0) text = text.mid(at + 1);
    if (const qsizetype port = text.indexOf(u':'); port >= 0) text = text.left(port);
    QString domain = asciiDomain(text.toString().toLower());
    if (domain.startsWith(u"www.")) domain.remove(0, 4);
    if (domain.endsWith(u'.')) domain.chop(1);
    return isDomain(domain) ? domain : QString();
}

} // namespace Kelvin
