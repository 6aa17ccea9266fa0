// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/MailboxLists.h"

#include <algorithm>

namespace Kelvin {

DomainList::DomainList(const QByteArray& text) : m_text(QString::fromUtf8(text).toLower().toUtf8())
{
    const QByteArrayView all = m_text;
    m_domains.reserve(m_text.count('\n') + 1);
    for (qsizetype from = 0; from < all.size();) {
        qsizetype end = all.indexOf('\n', from);
        if (end < 0) end = all.size();
        const QByteArrayView line = all.sliced(from, end - from).trimmed();
        if (!line.isEmpty() && !line.startsWith('#')) m_domains.append(line);
        from = end + 1;
    }
    // The shipped ones are in order.
    if (!std::is_sorted(m_domains.cbegin(), m_domains.cend())) std::sort(m_domains.begin(), m_domains.end());
}

bool DomainList::contains(QStringView domain) const
{
    const QByteArray bytes = domain.toUtf8();
    return std::binary_search(m_domains.cbegin(), m_domains.cend(), QByteArrayView(bytes));
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

static bool listsDomainOrParent(const DomainList& domains, QString domain)
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
