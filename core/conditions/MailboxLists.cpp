// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/MailboxLists.h"

namespace Kelvin {

QSet<QString> domainsFromList(const QByteArray& text)
{
    QSet<QString> domains;
    domains.reserve(text.count('\n') + 1);
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf('\n', from);
        if (end < 0) end = text.size();
        const QString line = QString::fromUtf8(text.constData() + from, end - from).trimmed().toLower();
        if (!line.isEmpty() && !line.startsWith(u'#')) domains.insert(line);
        from = end + 1;
    }
    return domains;
}

QString emailDomain(QStringView email)
{
    const QStringView trimmed = email.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 1) return {};
    QString domain = trimmed.mid(at + 1).toString().toLower();
    while (domain.endsWith(u'.')) domain.chop(1);
    return domain;
}

static bool listsDomainOrParent(const QSet<QString>& domains, QString domain)
{
    while (domain.contains(u'.')) {
        if (domains.contains(domain)) return true;
        domain = domain.mid(domain.indexOf(u'.') + 1);
    }
    return false;
}

MailboxKind mailboxKind(QStringView email, const MailboxLists& lists)
{
    const QString domain = emailDomain(email);
    if (domain.isEmpty()) return MailboxKind::None;
    if (listsDomainOrParent(lists.disposableDomains, domain)) return MailboxKind::Disposable;
    // A subdomain of a free mail host may well be a company's own: exact only.
    if (lists.freeDomains.contains(domain)) return MailboxKind::Free;
    return MailboxKind::Corporate;
}

} // namespace Kelvin
