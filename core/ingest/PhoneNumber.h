// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Kelvin {

/// A telephone number in the form in which it identifies a lead, or why the text is none.
struct PhoneReading {
    QString e164;                ///< "+48221234567"; empty if there is an error
    QString extension;           ///< digits behind the number ("x752"), no part of the identity
    const char* error = nullptr; ///< phone_empty, phone_no_country (national form and no default country), phone_invalid
    bool ok() const { return error == nullptr; }
};

/// Reads a number; `country` (ISO 3166, "PL") is that of numbers written in national form, or empty.
PhoneReading readPhone(QStringView text, const QString& country);

/// Whether a text is the code of a country (ISO 3166, upper case) whose national numbers can be read.
bool isPhoneCountry(const QString& country);

} // namespace Kelvin
