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
         ""},
        {"email_two_at", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: two @."),
         ""},
        {"email_no_local", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: nothing before the @."),
         ""},
        {"email_no_domain", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: no domain."),
         ""},
        {"email_bad_domain", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: the domain is not possible."),
         ""},
        {"email_bad_character", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: a character that may not be there."),
         ""},
        {"email_too_long", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address: too long."),
         ""},
        {"bad_email", QT_TRANSLATE_NOOP("ValueCodes", "Not an e-mail address."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it or leave it empty.")},
        {"phone_empty", QT_TRANSLATE_NOOP("ValueCodes", "The telephone number is empty."),
         ""},
        {"phone_no_country", QT_TRANSLATE_NOOP("ValueCodes", "The telephone number has no country code."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it with + and the country, or set the file's country.")},
        {"phone_invalid", QT_TRANSLATE_NOOP("ValueCodes", "Not a telephone number."),
         ""},
        {"bad_phone", QT_TRANSLATE_NOOP("ValueCodes", "Not a telephone number."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it with + and the country.")},
        {"date_empty", QT_TRANSLATE_NOOP("ValueCodes", "The date is empty."),
         ""},
        {"date_unreadable", QT_TRANSLATE_NOOP("ValueCodes", "Not a date."),
         ""},
        {"date_impossible", QT_TRANSLATE_NOOP("ValueCodes", "There is no such day."),
         ""},
        {"date_order_unknown", QT_TRANSLATE_NOOP("ValueCodes", "Day and month could be exchanged: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Say which comes first.")},
        {"bad_date", QT_TRANSLATE_NOOP("ValueCodes", "Not a date: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it as 2026-03-12.")},
        {"bad_number", QT_TRANSLATE_NOOP("ValueCodes", "Not a number: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Correct it or leave it empty.")},
        {"bad_money", QT_TRANSLATE_NOOP("ValueCodes", "Not an amount: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it as 1200 EUR.")},
        {"bad_boolean", QT_TRANSLATE_NOOP("ValueCodes", "Neither yes nor no: %1."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write yes or no.")},
        {"number_unreadable", QT_TRANSLATE_NOOP("ValueCodes", "Not a number."),
         ""},
        {"number_is_range", QT_TRANSLATE_NOOP("ValueCodes", "A range; choose one number or clear it."),
         ""},
        {"money_unreadable", QT_TRANSLATE_NOOP("ValueCodes", "Not an amount."),
         ""},
        {"boolean_unreadable", QT_TRANSLATE_NOOP("ValueCodes", "Neither yes nor no."),
         ""},
        {"choice_unknown", QT_TRANSLATE_NOOP("ValueCodes", "Not one of the possible values: %1."),
         ""},
        {"text_too_long", QT_TRANSLATE_NOOP("ValueCodes", "The text is too long."),
         ""},
        {"not_a_number", QT_TRANSLATE_NOOP("ValueCodes", "Not a number."),
         ""},
        {"not_an_amount", QT_TRANSLATE_NOOP("ValueCodes", "Not an amount."),
         ""},
        {"not_yes_or_no", QT_TRANSLATE_NOOP("ValueCodes", "Neither yes nor no."),
         ""},
        {"domain_invalid", QT_TRANSLATE_NOOP("ValueCodes", "Not a domain."),
         QT_TRANSLATE_NOOP("ValueCodes", "Write it as example.com.")},
    };
    return codes;
}

} // namespace Kelvin
