// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Kelvin {

/// Domains in one text, searched where they stand: a hundred thousand strings would be half the time a file takes to open.
class DomainList {
public:
    DomainList() = default;
    /// A list in UTF-8, one domain a line; blank lines and lines that begin with # say nothing.
    explicit DomainList(const QByteArray& text);

    /// `domain` in lower case.
    bool contains(QStringView domain) const;
    /// In UTF-8, lower case, by name.
    const QList<QByteArrayView>& domains() const { return m_domains; }

private:
    QByteArray m_text; ///< never changed: the domains are parts of it, in a copy of the list too
    QList<QByteArrayView> m_domains;
};

/// Lists shipped with the program that conditions need: core opens no files. Numbered, so that a published version keeps its own.
struct MailboxLists {
    DomainList freeDomains;
    DomainList disposableDomains;
};

enum class MailboxKind { None, Corporate, Free, Disposable };

/// The part of an e-mail address behind the last @, lower case; empty if there is no such address.
QString emailDomain(QStringView email);
/// Disposable is tested first: the free list holds many disposable domains. A subdomain of a disposable one is disposable too.
MailboxKind mailboxKind(QStringView email, const MailboxLists& lists);

} // namespace Kelvin
