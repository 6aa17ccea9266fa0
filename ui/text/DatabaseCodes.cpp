// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Codes.h"

#include <QCoreApplication>

namespace Kelvin {

std::span<const CodeWords> databaseCodes()
{
    // %1 is the path of the file.
    static constexpr CodeWords codes[] = {
        {"db_path", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” is not the full path of a file."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Give the path from the root of the disk, such as /home/ewa/sales.kelvin.")},
        {"db_missing", QT_TRANSLATE_NOOP("DatabaseCodes", "There is no file “%1”."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Check the path, or make a new file there.")},
        {"db_exists", QT_TRANSLATE_NOOP("DatabaseCodes", "The file “%1” is there already, and is not overwritten."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Choose another name.")},
        {"db_not_regular", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” is not an ordinary file."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Choose a file, not a folder, a link or a device.")},
        {"db_empty", QT_TRANSLATE_NOOP("DatabaseCodes", "The file “%1” is empty."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Open a backup, or make a new file under another name.")},
        {"db_foreign", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” was not made by Kelvin. It was left as it is."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Open a file made by Kelvin, or import this one.")},
        {"db_newer", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” was written by a newer Kelvin: it has format %2, this program reads up to %3. The file was left as it is."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Install the newer version.")},
        {"db_older", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” has format %2 and must be brought to %3, but it may only be read."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Open it for writing once, or make a copy that may be written.")},
        {"db_network", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” lies on a network drive (%2), where simultaneous writing would destroy it."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Put the file on a local disk; share leads by export and import.")},
        {"db_sync_folder", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” lies in a folder that another program synchronises, which can mix two states of the file."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Put the file outside that folder, and keep backups in it instead.")},
        {"db_readonly", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” may not be written."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Check the permissions of the file and of its folder, or make a copy.")},
        {"db_busy", QT_TRANSLATE_NOOP("DatabaseCodes", "Another program or window has been writing to “%1” for too long."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Wait until it has finished, then try again.")},
        {"db_full", QT_TRANSLATE_NOOP("DatabaseCodes", "The disk of “%1” is full. Nothing that was saved is lost; what was being written was not saved."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Free some space, then try again.")},
        {"db_damaged", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” is damaged."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup; keep the damaged file until the backup is checked.")},
        {"db_moved", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” was moved, replaced or removed while it was open. The last change was not saved."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Open the file again from where it is now.")},
        {"db_io", QT_TRANSLATE_NOOP("DatabaseCodes", "The disk failed while “%1” was read or written."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Check the disk and the connection to it, then open the file again.")},
        {"db_constraint", QT_TRANSLATE_NOOP("DatabaseCodes", "A change to “%1” contradicts what is already there, and was not saved."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Reload and try again; if it happens again, check the file.")},
        {"db_slow", QT_TRANSLATE_NOOP("DatabaseCodes", "Reading “%1” was stopped because one question to it took longer than %2 seconds."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Try again when the computer has less to do; if it happens again, check the file.")},
        {"db_cancelled", QT_TRANSLATE_NOOP("DatabaseCodes", "The work on “%1” was cancelled. Nothing was changed."),
         ""},
        {"db_unsure", QT_TRANSLATE_NOOP("DatabaseCodes", "It is not known whether the last change to “%1” was saved: the disk failed while it was written."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Check the disk, open the file again, and look for the change before making it once more.")},
        {"db_failed", QT_TRANSLATE_NOOP("DatabaseCodes", "“%1” could not be read or written."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Try again; if it happens again, check the file.")},
        {"db_locked", QT_TRANSLATE_NOOP("DatabaseCodes", "Another program holds “%1”."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Close it there, then try again.")},
        // What the check of a file finds; %1 is technical
        {"check_integrity", QT_TRANSLATE_NOOP("DatabaseCodes", "The file is damaged inside."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
        {"check_foreign_key", QT_TRANSLATE_NOOP("DatabaseCodes", "A fact belongs to something that is gone."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup, or export the data and import it into a new file.")},
        {"check_activity_key", QT_TRANSLATE_NOOP("DatabaseCodes", "Some activities are not in the list of those seen before; importing them again would double them."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
        {"check_waiting_key", QT_TRANSLATE_NOOP("DatabaseCodes", "Some waiting activities are not in the list of those seen before."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
        {"check_seen_key", QT_TRANSLATE_NOOP("DatabaseCodes", "The list of activities seen before does not fit the activities."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
        {"check_attribute", QT_TRANSLATE_NOOP("DatabaseCodes", "Some activities have lost their page or campaign."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
        {"check_state", QT_TRANSLATE_NOOP("DatabaseCodes", "Some leads have lost their date of creation."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
        {"check_word", QT_TRANSLATE_NOOP("DatabaseCodes", "Some activities have lost the system they came from."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
        {"check_batch", QT_TRANSLATE_NOOP("DatabaseCodes", "Some facts have lost the import they came with and cannot be undone."),
         QT_TRANSLATE_NOOP("DatabaseCodes", "Restore a backup.")},
    };
    return codes;
}

} // namespace Kelvin
