// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Kelvin {

/// Version of the folding rules below; a file stores it and a newer one refolds in a migration.
inline constexpr int searchFoldVersion = 1;

/// Major version of the Unicode library in use: letters outside Latin and Cyrillic may fold differently in another.
int searchFoldLibraryVersion();

/// The form in which texts are compared and searched: compatibility composed, case folded, transliterated to Latin,
/// without accents and with single spaces. Łódź = lodz, Straße = strasse, Пётр = petr. Folding twice changes nothing.
QString searchFold(QStringView text);

} // namespace Kelvin
