// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Codes.h"

#include <QCoreApplication>

namespace Kelvin {

std::span<const CodeWords> modelCodes()
{
    // %1 is the path in the document, or the name of the rule, field or version.
    static constexpr CodeWords codes[] = {
        // Model files and other JSON
        {"json_encoding", QT_TRANSLATE_NOOP("ModelCodes", "The file is not valid UTF-8."),
         QT_TRANSLATE_NOOP("ModelCodes", "Save it as UTF-8 and import it again.")},
        {"json_too_large", QT_TRANSLATE_NOOP("ModelCodes", "The file is larger than a model can be."),
         QT_TRANSLATE_NOOP("ModelCodes", "Check that it is the right file.")},
        {"json_syntax", QT_TRANSLATE_NOOP("ModelCodes", "The file is not valid JSON: line %1, character %2."),
         QT_TRANSLATE_NOOP("ModelCodes", "Correct that place, or export the model again.")},
        {"json_too_deep", QT_TRANSLATE_NOOP("ModelCodes", "Line %1 is nested deeper than %2 levels."),
         QT_TRANSLATE_NOOP("ModelCodes", "Check that it is the right file.")},
        {"json_duplicate_key", QT_TRANSLATE_NOOP("ModelCodes", "Line %1 names “%2” twice in one object."),
         QT_TRANSLATE_NOOP("ModelCodes", "Remove one of the two.")},
        {"not_a_model", QT_TRANSLATE_NOOP("ModelCodes", "This is not a scoring model of Kelvin (%1)."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose a file that was exported as a model.")},
        {"newer_format", QT_TRANSLATE_NOOP("ModelCodes", "The model was written by a newer Kelvin (format %1)."),
         QT_TRANSLATE_NOOP("ModelCodes", "Install the newer version.")},
        {"unknown_key", QT_TRANSLATE_NOOP("ModelCodes", "“%1” is not known here."),
         QT_TRANSLATE_NOOP("ModelCodes", "Correct its spelling or remove it.")},
        {"missing_key", QT_TRANSLATE_NOOP("ModelCodes", "“%1” is missing."),
         QT_TRANSLATE_NOOP("ModelCodes", "Add it.")},
        {"wrong_type", QT_TRANSLATE_NOOP("ModelCodes", "“%1” should be of type %2."),
         QT_TRANSLATE_NOOP("ModelCodes", "Correct it in the file.")},
        {"unknown_word", QT_TRANSLATE_NOOP("ModelCodes", "“%2” is not a possible value of “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose one of the values in the schema.")},
        {"out_of_range", QT_TRANSLATE_NOOP("ModelCodes", "%2 is outside the possible range of “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose another number.")},
        // Conditions
        {"unknown_field", QT_TRANSLATE_NOOP("ModelCodes", "There is no field “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose a field of the list, or make it a custom field.")},
        {"unknown_criterion", QT_TRANSLATE_NOOP("ModelCodes", "There is no criterion “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose budget, authority, need or timeframe.")},
        {"unknown_activity_type", QT_TRANSLATE_NOOP("ModelCodes", "There is no activity type “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Add it to the catalogue, or choose another.")},
        {"unknown_page_group", QT_TRANSLATE_NOOP("ModelCodes", "There is no page group “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Add the group, or choose another.")},
        {"wrong_operator", QT_TRANSLATE_NOOP("ModelCodes", "“%1” cannot be compared in this way (%2)."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose another comparison.")},
        {"wrong_value", QT_TRANSLATE_NOOP("ModelCodes", "“%2” does not fit “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Type a value of the field's type.")},
        {"missing_value", QT_TRANSLATE_NOOP("ModelCodes", "A value is missing for “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Type one.")},
        {"between_reversed", QT_TRANSLATE_NOOP("ModelCodes", "The range of “%1” ends before it starts."),
         QT_TRANSLATE_NOOP("ModelCodes", "Exchange the two numbers.")},
        {"impossible_range", QT_TRANSLATE_NOOP("ModelCodes", "No %1 lies in this range."),
         QT_TRANSLATE_NOOP("ModelCodes", "Correct the two limits.")},
        {"matches_no_type", QT_TRANSLATE_NOOP("ModelCodes", "No type of activity matches."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose a type, or remove the channel or stage.")},
        {"result_not_allowed", QT_TRANSLATE_NOOP("ModelCodes", "“%1” is a result of scoring and may not decide points."),
         QT_TRANSLATE_NOOP("ModelCodes", "Use it in a filter instead.")},
        // What checkModel finds
        {"dead_rule", QT_TRANSLATE_NOOP("ModelCodes", "“%1” can never give points."),
         QT_TRANSLATE_NOOP("ModelCodes", "Correct its condition, or switch it off.")},
        {"band_gap", QT_TRANSLATE_NOOP("ModelCodes", "There is a gap between the bands."),
         QT_TRANSLATE_NOOP("ModelCodes", "Move one of the thresholds.")},
        {"band_out_of_reach", QT_TRANSLATE_NOOP("ModelCodes", "No lead can reach %1 points: the most that the rules give is %2."),
         QT_TRANSLATE_NOOP("ModelCodes", "Lower the threshold or add points.")},
        {"mql_not_below_sql", QT_TRANSLATE_NOOP("ModelCodes", "The MQL line (%1) is not below the SQL line (%2)."),
         QT_TRANSLATE_NOOP("ModelCodes", "Move one of the two.")},
        {"cap_never_bites", QT_TRANSLATE_NOOP("ModelCodes", "The limits of “%1” can never act."),
         QT_TRANSLATE_NOOP("ModelCodes", "Remove them or make them smaller.")},
        {"overlapping_matches", QT_TRANSLATE_NOOP("ModelCodes", "“%1” and “%2” count the same activities."),
         QT_TRANSLATE_NOOP("ModelCodes", "Make one of them narrower, if that is not meant.")},
        {"silent_channel", QT_TRANSLATE_NOOP("ModelCodes", "The clock “%1” watches a channel without one activity in the file."),
         QT_TRANSLATE_NOOP("ModelCodes", "Switch it off until there is data.")},
        // Versions
        {"no_version", QT_TRANSLATE_NOOP("ModelCodes", "The model “%1” has no such version: %2."),
         QT_TRANSLATE_NOOP("ModelCodes", "Choose a version of the list.")},
        {"no_model", QT_TRANSLATE_NOOP("ModelCodes", "There is no model “%1”."),
         QT_TRANSLATE_NOOP("ModelCodes", "kelvin-cli model list names the models.")},
        {"no_draft", QT_TRANSLATE_NOOP("ModelCodes", "The model “%1” has no draft."),
         QT_TRANSLATE_NOOP("ModelCodes", "Change something first, that makes one.")},
        {"model_broken", QT_TRANSLATE_NOOP("ModelCodes", "The model cannot be published: %1"),
         QT_TRANSLATE_NOOP("ModelCodes", "Correct what the check names.")},
        {"model_exists", QT_TRANSLATE_NOOP("ModelCodes", "There is a model “%1” already."),
         QT_TRANSLATE_NOOP("ModelCodes", "Give the new one another key.")},
        // Conditions as they are typed
        {"condition_syntax", QT_TRANSLATE_NOOP("ModelCodes", "The condition cannot be read at character %1: “%3”."),
         QT_TRANSLATE_NOOP("ModelCodes", "Write it as industry is IT and employees >= 5; names with blanks stand in quotation marks.")},
        {"no_version_then", QT_TRANSLATE_NOOP("ModelCodes", "No rules were published at %1."),
         QT_TRANSLATE_NOOP("ModelCodes", "Leave out “with the rules of that day”, or choose a later day.")},
        {"no_model_published", QT_TRANSLATE_NOOP("ModelCodes", "No model is published."),
         QT_TRANSLATE_NOOP("ModelCodes", "Publish one, then leads are scored.")},
    };
    return codes;
}

} // namespace Kelvin
