// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kelvin {

class Connection;

/// True for the fields whose values a search looks through.
bool isSearchedField(const QString& field);
/// Writes a lead's search text anew from the latest values of its fields and its company's name.
void writeFold(Connection& connection, qint64 lead);

} // namespace Kelvin
