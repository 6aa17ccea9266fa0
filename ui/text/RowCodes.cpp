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
        {"bad_encoding", QT_TRANSLATE_NOOP("RowCodes", "The row has bytes that are no text in this encoding."),
         QT_TRANSLATE_NOOP("RowCodes", "Choose another encoding, or correct the row.")},
        {"nul_byte", QT_TRANSLATE_NOOP("RowCodes", "The row has a NUL byte."),
         QT_TRANSLATE_NOOP("RowCodes", "Export the file again.")},
        {"cell_too_large", QT_TRANSLATE_NOOP("RowCodes", "A cell of the row is too large."),
         QT_TRANSLATE_NOOP("RowCodes", "Look for a quotation mark that is not closed.")},
        {"unclosed_quote", QT_TRANSLATE_NOOP("RowCodes", "A quotation mark is not closed."),
         QT_TRANSLATE_NOOP("RowCodes", "Close it in the file.")},
        {"ragged_row", QT_TRANSLATE_NOOP("RowCodes", "The row has %1 cells, the header %2."),
         QT_TRANSLATE_NOOP("RowCodes", "Look for a separator inside a text without quotation marks.")},
        {"no_key", QT_TRANSLATE_NOOP("RowCodes", "No e-mail, phone or id: nobody to call."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in one of them.")},
        {"two_leads", QT_TRANSLATE_NOOP("RowCodes", "The keys name two leads: %1 and %2."),
         QT_TRANSLATE_NOOP("RowCodes", "Merge the two, or correct the row.")},
        {"no_at", QT_TRANSLATE_NOOP("RowCodes", "Not an e-mail address: no @."),
         ""},
        {"two_at", QT_TRANSLATE_NOOP("RowCodes", "Not an e-mail address: two @."),
         ""},
        {"ambiguous_date", QT_TRANSLATE_NOOP("RowCodes", "Day and month could be exchanged: %1."),
         QT_TRANSLATE_NOOP("RowCodes", "Say which comes first: --date-order dmy or mdy.")},
        {"ambiguous_date_order", QT_TRANSLATE_NOOP("RowCodes", "No day in the file is above 12, so the file does not say whether day or month comes first."),
         QT_TRANSLATE_NOOP("RowCodes", "Choose the order: --date-order dmy or mdy.")},
        {"future_activity", QT_TRANSLATE_NOOP("RowCodes", "The activity lies in the future: %1."),
         QT_TRANSLATE_NOOP("RowCodes", "Correct the time or the time zone of the file.")},
        {"unknown_type", QT_TRANSLATE_NOOP("RowCodes", "There is no activity type “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "Map it to a type, or add it to the catalogue.")},
        {"unknown_result", QT_TRANSLATE_NOOP("RowCodes", "“%1” is no result of a call."),
         QT_TRANSLATE_NOOP("RowCodes", "Map it to reached, no-answer, voicemail or wrong-number.")},
        {"unknown_outcome", QT_TRANSLATE_NOOP("RowCodes", "“%1” is neither won, lost nor open."),
         QT_TRANSLATE_NOOP("RowCodes", "Map the value.")},
        {"unknown_level", QT_TRANSLATE_NOOP("RowCodes", "“%1” is no answer for %2."),
         QT_TRANSLATE_NOOP("RowCodes", "Map the value.")},
        {"unknown_kind", QT_TRANSLATE_NOOP("RowCodes", "The file does not show what its rows are."),
         QT_TRANSLATE_NOOP("RowCodes", "Say it: leads, activities, bant or outcomes.")},
        {"no_time", QT_TRANSLATE_NOOP("RowCodes", "The activity has no time."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in its time.")},
        {"no_type", QT_TRANSLATE_NOOP("RowCodes", "The activity has no type."),
         QT_TRANSLATE_NOOP("RowCodes", "Map a column to the type, or set one for all rows.")},
        {"no_outcome", QT_TRANSLATE_NOOP("RowCodes", "The row has no outcome."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in won, lost or open.")},
        {"no_answer", QT_TRANSLATE_NOOP("RowCodes", "The row has no answer."),
         QT_TRANSLATE_NOOP("RowCodes", "Fill in at least one criterion.")},
        {"duplicate_target", QT_TRANSLATE_NOOP("RowCodes", "Two columns go to the same field."),
         QT_TRANSLATE_NOOP("RowCodes", "Leave one of them out.")},
        {"missing_target", QT_TRANSLATE_NOOP("RowCodes", "A column of the mapping is not in the file: %1."),
         QT_TRANSLATE_NOOP("RowCodes", "Map it again.")},
        {"unknown_preset", QT_TRANSLATE_NOOP("RowCodes", "There is no preset “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "kelvin-cli import --help names them.")},
        {"unknown_profile", QT_TRANSLATE_NOOP("RowCodes", "There is no profile “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "Save the mapping as a profile first.")},
        {"visitor_conflict", QT_TRANSLATE_NOOP("RowCodes", "The visitor %1 belongs to two people; it stays with the first."),
         QT_TRANSLATE_NOOP("RowCodes", "Look at both leads.")},
        {"waiting_company", QT_TRANSLATE_NOOP("RowCodes", "The company is not known yet; the link waits for it."),
         ""},
        {"waiting_lead", QT_TRANSLATE_NOOP("RowCodes", "The lead is not known yet; the row waits for it."),
         ""},
        {"mixed_date_order", QT_TRANSLATE_NOOP("RowCodes", "Some dates have the day first, some the month first: %1 and %2."),
         QT_TRANSLATE_NOOP("RowCodes", "Split the file, or correct these dates.")},
        {"target_twice", QT_TRANSLATE_NOOP("RowCodes", "Two columns go to “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "Leave one of them out.")},
        {"target_unknown", QT_TRANSLATE_NOOP("RowCodes", "“%1” is no field of such files."),
         QT_TRANSLATE_NOOP("RowCodes", "Choose another field, or make it a custom field.")},
        {"zone_unknown", QT_TRANSLATE_NOOP("RowCodes", "There is no time zone “%1”."),
         QT_TRANSLATE_NOOP("RowCodes", "Write it as Europe/Warsaw.")},
    };
    return codes;
}

} // namespace Kelvin
