// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Kelvin {

/// An address in the form in which it identifies a lead, or why the text is none.
struct EmailReading {
    QString address;           ///< trimmed, lower case, domain in its ASCII form; empty if there is an error
    const char* error = nullptr; ///< email_empty, email_no_at, email_two_at, email_no_local, email_no_domain, email_bad_domain,
                                 ///< email_bad_character, email_too_long
    bool ok() const { return error == nullptr; }
};

/// Reads one e-mail address; "mailto:" and a name with the address in angle brackets are undone.
EmailReading readEmail(QStringView text);

/// A domain or web address as a domain: without scheme, "www.", port and path, lower case, in its ASCII form; empty if it is none.
QString readDomain(QStringView text);

} // namespace Kelvin
