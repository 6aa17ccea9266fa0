// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Codes.h"

#include <QCoreApplication>

namespace Kelvin {

std::span<const CodeWords> fileCodes()
{
    // %1 is the path of the file where it is named.
    static constexpr CodeWords codes[] = {
        {"file_missing", QT_TRANSLATE_NOOP("FileCodes", "There is no file “%1”."),
         QT_TRANSLATE_NOOP("FileCodes", "Check the name and the folder.")},
        {"file_is_directory", QT_TRANSLATE_NOOP("FileCodes", "“%1” is a folder."),
         QT_TRANSLATE_NOOP("FileCodes", "Choose a file in it.")},
        {"file_is_link", QT_TRANSLATE_NOOP("FileCodes", "“%1” is a link to something that is not an ordinary file."),
         QT_TRANSLATE_NOOP("FileCodes", "Choose the file itself.")},
        {"file_not_regular", QT_TRANSLATE_NOOP("FileCodes", "“%1” is not an ordinary file."),
         QT_TRANSLATE_NOOP("FileCodes", "Save the data to a file first, then import that.")},
        {"file_not_readable", QT_TRANSLATE_NOOP("FileCodes", "“%1” may not be read."),
         QT_TRANSLATE_NOOP("FileCodes", "Check its permissions.")},
        {"file_empty", QT_TRANSLATE_NOOP("FileCodes", "The file is empty."),
         QT_TRANSLATE_NOOP("FileCodes", "Export it again from where it came.")},
        {"file_binary", QT_TRANSLATE_NOOP("FileCodes", "“%1” is not a text file (%2)."),
         QT_TRANSLATE_NOOP("FileCodes", "Export the data as CSV, then import that.")},
        {"file_changing", QT_TRANSLATE_NOOP("FileCodes", "“%1” is still being written."),
         QT_TRANSLATE_NOOP("FileCodes", "It stays where it is; the next run imports it.")},
        {"own_file", QT_TRANSLATE_NOOP("FileCodes", "“%1” is the workspace that is open."),
         QT_TRANSLATE_NOOP("FileCodes", "Choose the file that another program exported.")},
        {"output_is_database", QT_TRANSLATE_NOOP("FileCodes", "“%1” is the workspace itself. Nothing was written."),
         QT_TRANSLATE_NOOP("FileCodes", "Choose another name for the result.")},
        {"output_is_source", QT_TRANSLATE_NOOP("FileCodes", "“%1” is the file that is read. Nothing was written."),
         QT_TRANSLATE_NOOP("FileCodes", "Choose another name for the result.")},
        {"read_failed", QT_TRANSLATE_NOOP("FileCodes", "Reading stopped after %1 bytes: the disk or drive reports an error."),
         QT_TRANSLATE_NOOP("FileCodes", "Copy the file to this computer, then import the copy.")},
        {"bad_header", QT_TRANSLATE_NOOP("FileCodes", "The first row is no text in this encoding (byte %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "If it is no text file, export the data as CSV, then import that; else choose another encoding (--encoding).")},
        {"endless_header", QT_TRANSLATE_NOOP("FileCodes", "The first row has no end: a quotation mark is not closed, or a cell is too large (byte %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "Open the file in a text editor and mend its first line.")},
        // %1: the columns that the file has
        {"file_no_key", QT_TRANSLATE_NOOP("FileCodes", "The file has no column of e-mails, phones or ids (its columns: %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "Say which it is: --map COLUMN=email.")},
        {"file_no_table", QT_TRANSLATE_NOOP("FileCodes", "The file begins with “%1” instead of the names of its columns; no column says which person a row is about."),
         QT_TRANSLATE_NOOP("FileCodes", "Export a table as CSV: a row for each person or event, and a column of their e-mails or ids.")},
        {"file_no_company", QT_TRANSLATE_NOOP("FileCodes", "The file has no column of names, domains or ids of companies (its columns: %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "Say which it is: --map COLUMN=company.")},
        {"file_no_type", QT_TRANSLATE_NOOP("FileCodes", "The file has no column of the type of an activity (its columns: %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "Say which it is: --map COLUMN=type.")},
        {"file_no_time", QT_TRANSLATE_NOOP("FileCodes", "The file has no column of the time of an activity (its columns: %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "Say which it is: --map COLUMN=occurredAt.")},
        {"file_no_outcome", QT_TRANSLATE_NOOP("FileCodes", "The file has no column of outcomes or stages (its columns: %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "Say which it is: --map COLUMN=outcome.")},
        {"file_no_answer", QT_TRANSLATE_NOOP("FileCodes", "The file has no column of answers to a criterion (its columns: %1)."),
         QT_TRANSLATE_NOOP("FileCodes", "Say which it is: --map COLUMN=budget.")},
        {"activities_as_leads", QT_TRANSLATE_NOOP("FileCodes", "The file is read as one of leads, without the times and pages of what they did: %1."),
         QT_TRANSLATE_NOOP("FileCodes", "If its rows are activities, say so: --kind activities --map COLUMN=type.")},
        {"rejects_not_written", QT_TRANSLATE_NOOP("FileCodes", "The rejected rows could not be written to “%1”; the others are in."),
         QT_TRANSLATE_NOOP("FileCodes", "Import the file again, with the rejected rows (--rejects FILE) in a folder that may be written and has room.")},
        {"cannot_write", QT_TRANSLATE_NOOP("FileCodes", "“%1” could not be written: %2"),
         QT_TRANSLATE_NOOP("FileCodes", "Choose another folder or free some space.")},
        {"too_many_rows", QT_TRANSLATE_NOOP("FileCodes", "%1 rows are more than a spreadsheet holds (%2)."),
         QT_TRANSLATE_NOOP("FileCodes", "Export as CSV, or set a filter first.")},
        {"shipped_file_missing", QT_TRANSLATE_NOOP("FileCodes", "A file that comes with the program is missing: %1."),
         QT_TRANSLATE_NOOP("FileCodes", "Install Kelvin again.")},
        {"cancelled", QT_TRANSLATE_NOOP("FileCodes", "Cancelled. Nothing was changed."),
         ""},
        {"preset_invalid", QT_TRANSLATE_NOOP("FileCodes", "A preset that comes with the program is damaged: %1."),
         QT_TRANSLATE_NOOP("FileCodes", "Install Kelvin again.")},
        {"words_invalid", QT_TRANSLATE_NOOP("FileCodes", "A list of words that comes with the program is damaged: %1."),
         QT_TRANSLATE_NOOP("FileCodes", "Install Kelvin again.")},
    };
    return codes;
}

} // namespace Kelvin
