// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Kelvin {

/// Whether an address, in its normal form, is of a post rather than of a person: info@, biuro@, sales@, "biuro.krakow@" (import.md section 4).
bool isRoleMailbox(QStringView email);

} // namespace Kelvin
