// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace Kelvin {

/// The link that starts a mail to an address; nothing if the text is no plain address, so that data can add no header or second recipient.
std::optional<QUrl> mailLink(const QString& address);

/// Opens a link in the program the desktop has for it. Only http, https and mailto are ever opened; false if this one was not.
bool openLink(const QUrl& link);

} // namespace Kelvin
