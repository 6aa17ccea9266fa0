// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Codes.h"

#include <QCoreApplication>

namespace Kelvin {

std::span<const CodeWords> valueCodes()
{
    // The value itself stands beside the sentence, unless it is %1.
    static constexpr CodeWords codes[] = {
        // One value that cannot be read; the row is named beside it
        {"email_empty", QT_TRANSLATE_NOOP("ValueCodes", "The e-mail address is empty."),
         ""},
        {"email_no_at", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: no @."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"email_two_at", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: two @."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"email_no_local", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: nothing before the @."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"email_no_domain", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: no domain."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"email_bad_domain", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: the domain is not possible."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"email_bad_character", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: a character that may not be there."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"email_too_long", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: too long."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"phone_empty", QT_TRANSLATE_NOOP("ValueCodes", "The telephone number is empty."),
         ""},
        {"phone_no_country", QT_TRANSLATE_NOOP("ValueCodes", "The telephone number has no country code."),
         QT_TRANSLATE_NOOP("ValueCodes", "It is kept as written, but nobody is found by it. Write it with + and the country, or choose the country in the settings, at Phone numbers of.")},
        {"phone_invalid", QT_TRANSLATE_NOOP("ValueCodes", "Not a telephone number."),
         QT_TRANSLATE_NOOP("ValueCodes", "It is kept as written, but nobody is found by it. Write it with + and the country, or choose the country in the settings, at Phone numbers of.")},
        {"date_empty", QT_TRANSLATE_NOOP("ValueCodes", "The date is empty."),
         ""},
        {"date_unreadable", QT_TRANSLATE_NOOP("ValueCodes", "Not a date."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it as 2026-03-12; until then it is left out.")},
        {"date_impossible", QT_TRANSLATE_NOOP("ValueCodes", "There is no such day."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it as 2026-03-12; until then it is left out.")},
        {"date_order_unknown", QT_TRANSLATE_NOOP("ValueCodes", "Day and month could be exchanged: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Say which comes first.")},
        {"bad_number", QT_TRANSLATE_NOOP("ValueCodes", "Not a number: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it or leave it empty.")},
        {"choice_unknown", QT_TRANSLATE_NOOP("ValueCodes", "Not one of the possible values: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"not_a_number", QT_TRANSLATE_NOOP("ValueCodes", "Not a number: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"not_an_amount", QT_TRANSLATE_NOOP("ValueCodes", "Not an amount: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"not_yes_or_no", QT_TRANSLATE_NOOP("ValueCodes", "Neither yes nor no: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it; as it stands it cannot be used.")},
        {"domain_invalid", QT_TRANSLATE_NOOP("ValueCodes", "Not a domain."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it as example.com.")},
    };
    return codes;
}

} // namespace Kelvin
