// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Codes.h"

#include <QCoreApplication>

namespace Kelvin {

std::span<const CodeWords> leadCodes()
{
    // %1 is the lead as it was named, or its name.
    static constexpr CodeWords codes[] = {
        {"no_lead", QT_TRANSLATE_NOOP("LeadCodes", "No lead is called “%1”."),
         QT_TRANSLATE_NOOP("LeadCodes", "Give an id, an e-mail address or system:id.")},
        {"several_leads", QT_TRANSLATE_NOOP("LeadCodes", "Several leads fit “%1”: %2."),
         QT_TRANSLATE_NOOP("LeadCodes", "Give the id of one of them.")},
        {"key_not_emptied", QT_TRANSLATE_NOOP("LeadCodes", "An external id names its lead and cannot be emptied."),
         QT_TRANSLATE_NOOP("LeadCodes", "Undo what brought it, or give another one as well.")},
        {"bad_key", QT_TRANSLATE_NOOP("LeadCodes", "“%1” is no external id."),
         QT_TRANSLATE_NOOP("LeadCodes", "Give system:id, or the id alone for files that name no system.")},
        {"lead_without_company", QT_TRANSLATE_NOOP("LeadCodes", "The lead belongs to no company."),
         QT_TRANSLATE_NOOP("LeadCodes", "Import companies first, or give the lead a company's domain.")},
        {"duplicate_company", QT_TRANSLATE_NOOP("LeadCodes", "There is a company with this key already: %1."),
         QT_TRANSLATE_NOOP("LeadCodes", "Check the id and the system before the colon.")},
        {"duplicate_lead", QT_TRANSLATE_NOOP("LeadCodes", "There is a lead with this e-mail or id already: %1."),
         QT_TRANSLATE_NOOP("LeadCodes", "Open it instead, or change the e-mail or id.")},
        {"illegal_move", QT_TRANSLATE_NOOP("LeadCodes", "%1 cannot go from %2 to %3."),
         QT_TRANSLATE_NOOP("LeadCodes", "Choose a stage that can follow.")},
        {"needs_reason", QT_TRANSLATE_NOOP("LeadCodes", "This move of %1 needs a reason."),
         QT_TRANSLATE_NOOP("LeadCodes", "Choose a reason (--reason): %4.")},
        {"needs_revisit_date", QT_TRANSLATE_NOOP("LeadCodes", "%1 needs a date on which to look again."),
         QT_TRANSLATE_NOOP("LeadCodes", "Give the date.")},
        {"already_undone", QT_TRANSLATE_NOOP("LeadCodes", "Change number %1 has been undone already."),
         ""},
        {"cannot_redo", QT_TRANSLATE_NOOP("LeadCodes", "Change number %1 cannot be done again: something else was written in its place."),
         QT_TRANSLATE_NOOP("LeadCodes", "Make the change anew.")},
        {"lead_written_about", QT_TRANSLATE_NOOP("LeadCodes", "%1 stays: something was written about this lead after it was added."),
         QT_TRANSLATE_NOOP("LeadCodes", "Put the lead into the trash instead.")},
        // Findings of the funnel
        {"negative_days", QT_TRANSLATE_NOOP("LeadCodes", "In some leads a later stage is dated before an earlier one; they are left out of the days."),
         QT_TRANSLATE_NOOP("LeadCodes", "Correct the dates of these stages.")},
        {"won_before_created", QT_TRANSLATE_NOOP("LeadCodes", "Some leads were won before they were created."),
         QT_TRANSLATE_NOOP("LeadCodes", "Correct their created or won dates.")},
        {"won_undated", QT_TRANSLATE_NOOP("LeadCodes", "Some leads were won without a date; they count as customers without days."),
         QT_TRANSLATE_NOOP("LeadCodes", "Give the deals a date.")},
        {"undated_moves", QT_TRANSLATE_NOOP("LeadCodes", "The dates of some stages were assumed, not given."),
         QT_TRANSLATE_NOOP("LeadCodes", "Import the stages with their dates.")},
        {"lost_still_open", QT_TRANSLATE_NOOP("LeadCodes", "Some leads have lost all their deals and stand in an open stage; they count as not yet decided."),
         QT_TRANSLATE_NOOP("LeadCodes", "Move them to Lost, or open a deal.")},
        {"passed_beyond_entered", QT_TRANSLATE_NOOP("LeadCodes", "More leads passed a stage in the period than entered it, as some had come before; no conversion is given there."),
         QT_TRANSLATE_NOOP("LeadCodes", "Count by cohort, or choose a longer period.")},
        {"stage_disagrees", QT_TRANSLATE_NOOP("LeadCodes", "The stage and the deals of a lead disagree."),
         QT_TRANSLATE_NOOP("LeadCodes", "Look at these leads and move them where they belong.")},
        {"stage_kept", QT_TRANSLATE_NOOP("LeadCodes", "The file says an earlier stage, or one that a person has left; the lead stays where it is."),
         QT_TRANSLATE_NOOP("LeadCodes", "If the file is right, move these leads back by hand.")},
        {"future_answer", QT_TRANSLATE_NOOP("LeadCodes", "An answer cannot lie in the future: %1."),
         QT_TRANSLATE_NOOP("LeadCodes", "Correct its date.")},
        {"not_yet_there", QT_TRANSLATE_NOOP("LeadCodes", "%1 was created only at %2."),
         QT_TRANSLATE_NOOP("LeadCodes", "Choose a later day.")},
        {"no_commit", QT_TRANSLATE_NOOP("LeadCodes", "There is no change number %1."),
         QT_TRANSLATE_NOOP("LeadCodes", "The history lists the changes.")},
        {"cannot_undo", QT_TRANSLATE_NOOP("LeadCodes", "Change number %1 cannot be undone (%2)."),
         QT_TRANSLATE_NOOP("LeadCodes", "Undo edits and imports; a publication is rolled back instead.")},
        {"value_kept", QT_TRANSLATE_NOOP("LeadCodes", "A value with a later writer stays."),
         ""},
        {"lead_kept", QT_TRANSLATE_NOOP("LeadCodes", "Leads that something was written about later stay."),
         ""},
        {"bad_ending", QT_TRANSLATE_NOOP("LeadCodes", "“%1” is neither .csv nor .xlsx."),
         QT_TRANSLATE_NOOP("LeadCodes", "Give the file one of these endings.")},
    };
    return codes;
}

} // namespace Kelvin
