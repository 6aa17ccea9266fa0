// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Codes.h"

#include <QCoreApplication>

namespace Kelvin {

std::span<const CodeWords> rowCodes()
{
    // The line and column stand beside the sentence.
    static constexpr CodeWords codes[] = {
        // Why a row of a file does not go in, and what a file leaves open
        {"none", QT_TRANSLATE_NOOP("RowCodes", "Nothing is wrong."),
         ""},
        {"bad_encoding", QT_TRANSLATE_NOOP("RowCodes", "The row has bytes that are no text in this encoding (byte %1)."),
         QT_TRANSLATE_NOOP("RowCodes", "Choose another encoding (--encoding), or correct the row.")},
        {"nul_byte", QT_TRANSLATE_NOOP("RowCodes", "The row has a NUL byte (byte %1)."),
         QT_TRANSLATE_NOOP("RowCodes", "Export the file again.")},
        {"cell_too_large", QT_TRANSLATE_NOOP("RowCodes", "A cell of the row is too large."),
         QT_TRANSLATE_NOOP("RowCodes", "Look for a quotation mark that is not closed.")},
        {"unclosed_quote", QT_TRANSLATE_NOOP("RowCodes", "A quotation mark is not closed."),
         QT_TRANSLATE_NOOP("RowCodes", "Close it in the file.")},
        {"no_key", QT_TRANSLATE_NOOP("RowCodes", "No e-mail, phone or id: nobody to call."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in one of them.")},
        {"two_leads", QT_TRANSLATE_NOOP("RowCodes", "The keys name two leads: %1 and %2."),
         QT_TRANSLATE_NOOP("RowCodes", "Merge the two, or correct the row.")},
        // Why a new lead may be one that is known
        {"same_role_mailbox", QT_TRANSLATE_NOOP("RowCodes", "The mailbox belongs to several people; %1 is known by it under another name."),
         QT_TRANSLATE_NOOP("RowCodes", "Merge the two if they are one person.")},
        {"same_phone", QT_TRANSLATE_NOOP("RowCodes", "%1 has the same telephone number."),
         QT_TRANSLATE_NOOP("RowCodes", "Merge the two if they are one person.")},
        {"name_and_company", QT_TRANSLATE_NOOP("RowCodes", "%1 has the same name and works for the same company."),
         QT_TRANSLATE_NOOP("RowCodes", "Merge the two if they are one person.")},
        {"name_and_domain", QT_TRANSLATE_NOOP("RowCodes", "%1 has the same name and the same company domain."),
         QT_TRANSLATE_NOOP("RowCodes", "Merge the two if they are one person.")},
        {"ambiguous_date_order", QT_TRANSLATE_NOOP("RowCodes", "No day in %1 is above 12, so the file does not say whether day or month comes first."),
         QT_TRANSLATE_NOOP("RowCodes", "Choose the order: --date-order dmy or mdy.")},
        {"future_activity", QT_TRANSLATE_NOOP("RowCodes", "The activity lies in the future: %1."),
         QT_TRANSLATE_NOOP("RowCodes", "Correct the time or the time zone of the file.")},
        {"unknown_type", QT_TRANSLATE_NOOP("RowCodes", "There is no activity type “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "Map it to a type, or add it to the catalogue.")},
        {"unknown_preset", QT_TRANSLATE_NOOP("RowCodes", "There is no preset “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "kelvin-cli import --help names them.")},
        {"visitor_conflict", QT_TRANSLATE_NOOP("RowCodes", "The visitor %1 belongs to two people; it stays with the first."),
         QT_TRANSLATE_NOOP("RowCodes", "Look at both leads.")},
        {"lead_restored", QT_TRANSLATE_NOOP("RowCodes", "The lead lay in the trash; it is back."),
         ""},
        {"waiting_lead", QT_TRANSLATE_NOOP("RowCodes", "The lead is not known yet; the row waits for it."),
         ""},
        {"mixed_date_order", QT_TRANSLATE_NOOP("RowCodes", "Some dates have the day first, some the month first: %1."),
         QT_TRANSLATE_NOOP("RowCodes", "Split the file, or correct these dates.")},
        {"target_twice", QT_TRANSLATE_NOOP("RowCodes", "“%2” and “%3” both go to “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "Leave one of them out (--map COLUMN=skip).")},
        {"target_unknown", QT_TRANSLATE_NOOP("RowCodes", "“%1” is no field of such files."),
         QT_TRANSLATE_NOOP("RowCodes", "Choose another field, or make it a custom field.")},
        {"zone_unknown", QT_TRANSLATE_NOOP("RowCodes", "There is no time zone “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "Write it as Europe/Warsaw.")},
        {"row_ragged", QT_TRANSLATE_NOOP("RowCodes", "The row has more or fewer cells than the header."),
         QT_TRANSLATE_NOOP("RowCodes", "Look for a separator inside a text without quotation marks.")},
        {"no_person", QT_TRANSLATE_NOOP("RowCodes", "No e-mail, phone or id: nobody to call."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in one of them.")},
        {"no_company", QT_TRANSLATE_NOOP("RowCodes", "No name, domain or id of the company."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in one of them.")},
        {"answer_missing", QT_TRANSLATE_NOOP("RowCodes", "The row has no answer."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in at least one criterion.")},
        {"outcome_missing", QT_TRANSLATE_NOOP("RowCodes", "The row has neither an outcome nor a stage."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in won, lost or open.")},
        {"outcome_unknown", QT_TRANSLATE_NOOP("RowCodes", "Neither won, lost nor open."),
         QT_TRANSLATE_NOOP("RowCodes", "Map the value.")},
        {"level_unknown", QT_TRANSLATE_NOOP("RowCodes", "Not an answer to this criterion."),
         QT_TRANSLATE_NOOP("RowCodes", "Map the value.")},
        {"stage_unknown", QT_TRANSLATE_NOOP("RowCodes", "The stage has no role yet; it is taken as Lead."),
         QT_TRANSLATE_NOOP("RowCodes", "Map the stage to a role.")},
        {"type_missing", QT_TRANSLATE_NOOP("RowCodes", "The activity has no type."),
         QT_TRANSLATE_NOOP("RowCodes", "Map a column to the type, or set one for all rows.")},
        {"type_unknown", QT_TRANSLATE_NOOP("RowCodes", "There is no such type of activity."),
         QT_TRANSLATE_NOOP("RowCodes", "Map it to a type, or add it to the catalogue.")},
        {"time_missing", QT_TRANSLATE_NOOP("RowCodes", "The activity has no time."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in its time.")},
        {"in_future", QT_TRANSLATE_NOOP("RowCodes", "The date lies in the future."),
         QT_TRANSLATE_NOOP("RowCodes", "Correct the time or the time zone of the file.")},
    };
    return codes;
}

} // namespace Kelvin
