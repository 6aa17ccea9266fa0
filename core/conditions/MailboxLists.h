// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Kelvin {

/// Lists shipped with the program that conditions need: core opens no files. Numbered, so that a published version keeps its own.
struct MailboxLists {
    QSet<QString> freeDomains;
    QSet<QString> disposableDomains;
};

/// Reads a list of domains, one a line; blank lines and lines that begin with # say nothing.
QSet<QString> domainsFromList(const QByteArray& text);

enum class MailboxKind { None, Corporate, Free, Disposable };

/// The part of an e-mail address behind the last @, lower case; empty if there is no such address.
QString emailDomain(QStringView email);
/// Disposable is tested first: the free list holds many disposable domains. A subdomain of a disposable one is disposable too.
MailboxKind mailboxKind(QStringView email, const MailboxLists& lists);

} // namespace Kelvin
