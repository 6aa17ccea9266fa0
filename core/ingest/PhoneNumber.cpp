// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/PhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace Kelvin {

PhoneReading readPhone(QStringView text, const QString& country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    constexpr qsizetype longest = 100;

    text = text.trimmed();
    if (text.isEmpty()) return {{}, {}, "phone_empty"};
    if (text.size() > longest) return {{}, {}, "phone_invalid"};
    const bool international = text.startsWith(u'+') || text.startsWith(u"00");
    if (!international && country.isEmpty()) return {{}, {}, "phone_no_country"};
    QString written = text.toString();
    if (country.isEmpty() && text.startsWith(u"00")) written = u'+' + written.mid(2);

    const auto* util = PhoneNumberUtil::GetInstance();
    const std::string region = country.isEmpty() ? std::string("ZZ") : country.toStdString();
    PhoneNumber number;
    if (util->Parse(written.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return {{}, {}, "phone_invalid"};
    if (!util->IsValidNumber(number)) return {{}, {}, "phone_invalid"};
    std::string e164;
    util->Format(number, PhoneNumberUtil::E164, &e164);
    return {QString::fromStdString(e164), QString::fromStdString(number.extension()), nullptr};
}

bool isPhoneCountry(const QString& country)
{
    return i18n::phonenumbers::PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.toStdString()) != 0;
}

} // namespace Kelvin
