// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Codes.h"

#include <QCoreApplication>

namespace Kelvin {

std::span<const CodeWords> commandCodes()
{
    // %1 is what was typed.
    static constexpr CodeWords codes[] = {
        {"unknown_verb", QT_TRANSLATE_NOOP("CommandCodes", "There is no command “%1”."),
         QT_TRANSLATE_NOOP("CommandCodes", "kelvin-cli --help lists the commands.")},
        {"not_in_this_version", QT_TRANSLATE_NOOP("CommandCodes", "“%1” is not in this version yet."),
         QT_TRANSLATE_NOOP("CommandCodes", "kelvin-cli --help lists what this version does.")},
        {"no_memory", QT_TRANSLATE_NOOP("CommandCodes", "There was not enough memory for this."),
         QT_TRANSLATE_NOOP("CommandCodes", "Close other programs, or do it with less at a time, then try again.")},
        {"job_broken", QT_TRANSLATE_NOOP("CommandCodes", "The work stopped because of a fault in the program. What was saved before is safe."),
         QT_TRANSLATE_NOOP("CommandCodes", "Try again; if it happens again, report what you did.")},
        {"same_lead", QT_TRANSLATE_NOOP("CommandCodes", "Both names mean the same lead."),
         QT_TRANSLATE_NOOP("CommandCodes", "Name the lead that stays, then the other one.")},
        {"no_difference", QT_TRANSLATE_NOOP("CommandCodes", "The two leads do not differ in “%1”."),
         QT_TRANSLATE_NOOP("CommandCodes", "kelvin-cli leads merge with --dry-run shows where they differ.")},
        {"unknown_option", QT_TRANSLATE_NOOP("CommandCodes", "There is no option “%1”."),
         QT_TRANSLATE_NOOP("CommandCodes", "kelvin-cli help VERB lists the options of a command.")},
        {"option_without_value", QT_TRANSLATE_NOOP("CommandCodes", "The option “%1” needs a value."),
         QT_TRANSLATE_NOOP("CommandCodes", "Write the value behind it.")},
        {"option_missing", QT_TRANSLATE_NOOP("CommandCodes", "The option “%1” is needed."),
         QT_TRANSLATE_NOOP("CommandCodes", "Add it to the command.")},
        {"too_few_words", QT_TRANSLATE_NOOP("CommandCodes", "Too little was said: the command needs more words (at least %1)."),
         QT_TRANSLATE_NOOP("CommandCodes", "kelvin-cli help VERB shows the order of the words.")},
        {"too_many_words", QT_TRANSLATE_NOOP("CommandCodes", "“%1” is one word too many."),
         QT_TRANSLATE_NOOP("CommandCodes", "Put texts with blanks in quotation marks.")},
        {"bad_choice", QT_TRANSLATE_NOOP("CommandCodes", "“%2” is not a value of %1."),
         QT_TRANSLATE_NOOP("CommandCodes", "Possible values: %3.")},
        {"bad_level", QT_TRANSLATE_NOOP("CommandCodes", "“%2” is not an answer for %1."),
         QT_TRANSLATE_NOOP("CommandCodes", "kelvin-cli bant --help lists the answers.")},
        {"bad_points", QT_TRANSLATE_NOOP("CommandCodes", "“%1” are not points."),
         QT_TRANSLATE_NOOP("CommandCodes", "Give a whole number from -100000 to 100000.")},
        {"options_exclude", QT_TRANSLATE_NOOP("CommandCodes", "%1 and %2 cannot be given together."),
         QT_TRANSLATE_NOOP("CommandCodes", "Leave one of them out.")},
        {"times_reversed", QT_TRANSLATE_NOOP("CommandCodes", "%1 lies after %2."),
         QT_TRANSLATE_NOOP("CommandCodes", "Exchange the two, or choose other days.")},
        {"expires_in_past", QT_TRANSLATE_NOOP("CommandCodes", "The points would have expired already: %1."),
         QT_TRANSLATE_NOOP("CommandCodes", "Give a day that is still to come.")},
        {"revisit_in_past", QT_TRANSLATE_NOOP("CommandCodes", "The day to look again is over already: %1."),
         QT_TRANSLATE_NOOP("CommandCodes", "Give a day that is still to come.")},
        {"bad_rules", QT_TRANSLATE_NOOP("CommandCodes", "“%1” does not say which rules count."),
         QT_TRANSLATE_NOOP("CommandCodes", "Write “then” for the rules of that day, or leave the option out.")},
        {"bad_time", QT_TRANSLATE_NOOP("CommandCodes", "“%1” is not a date or time."),
         QT_TRANSLATE_NOOP("CommandCodes", "Write it as 2026-03-12 or 2026-03-12T09:38:00Z.")},
        {"bad_zone", QT_TRANSLATE_NOOP("CommandCodes", "There is no time zone “%1”."),
         QT_TRANSLATE_NOOP("CommandCodes", "Write it as Europe/Warsaw.")},
        {"bad_country", QT_TRANSLATE_NOOP("CommandCodes", "There is no country “%1” whose telephone numbers are known."),
         QT_TRANSLATE_NOOP("CommandCodes", "Write its two letters, as PL or GB.")},
        {"rejects_not_folder", QT_TRANSLATE_NOOP("CommandCodes", "“%1” is no folder; each of several files has rejects of its own."),
         QT_TRANSLATE_NOOP("CommandCodes", "Name a folder after --rejects, or leave the option out.")},
        {"no_answer_given", QT_TRANSLATE_NOOP("CommandCodes", "No answer was given."),
         QT_TRANSLATE_NOOP("CommandCodes", "Name at least one of --budget, --authority, --need, --timeframe.")},
        {"not_an_assignment", QT_TRANSLATE_NOOP("CommandCodes", "“%1” is not of the form FIELD=VALUE."),
         QT_TRANSLATE_NOOP("CommandCodes", "Write it as industry=IT.")},
        {"no_filter_key", QT_TRANSLATE_NOOP("CommandCodes", "There is nothing called “%1” to filter by."),
         QT_TRANSLATE_NOOP("CommandCodes", "Results: %2, %3. Fields: %4, %5, custom.NAME. Answers: budget, authority, need, timeframe. "
                                           "Activities: count(TYPE), days since(TYPE).")},
        {"unknown_stage", QT_TRANSLATE_NOOP("CommandCodes", "There is no stage “%1”."),
         QT_TRANSLATE_NOOP("CommandCodes", "Possible stages: lead, mql, sal, sql, customer, disqualified, lost, recycle, churned.")},
        {"unknown_template", QT_TRANSLATE_NOOP("CommandCodes", "There is no template “%1”."),
         QT_TRANSLATE_NOOP("CommandCodes", "Choose one of fibonacci, journey, bant, definition.")},
        {"no_such_column", QT_TRANSLATE_NOOP("CommandCodes", "The file has no column “%1”."),
         QT_TRANSLATE_NOOP("CommandCodes", "Its columns are: %2.")},
    };
    return codes;
}

} // namespace Kelvin
