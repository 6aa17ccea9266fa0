// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/BadgePainter.h"
#include "ui/painting/PipsPainter.h"
#include "ui/painting/ScorePainter.h"

#include <QMetaType>

namespace Kelvin {

/// What item models serve beside Qt's own roles; the delegates of ui/widgets/delegates read them. A model only serves those its columns use.
/// Qt::DisplayRole is always the worded text (copying, screen readers), Qt::ToolTipRole goes through plainToolTip.
namespace Role {
enum : int {
    Temperature = Qt::UserRole + 1, ///< Kelvin::Temperature; DisplayRole is its word ("Warm, provisional" goes to AccessibleTextRole)
    Provisional,  ///< bool: the temperature rests on unanswered questions
    Score,        ///< double, points; DisplayRole is the number in words ("49")
    Thresholds,   ///< Kelvin::ScoreThresholds for the score cell's ticks
    Change,       ///< double, points; DisplayRole is the signed number ("+13", "0")
    Pips,         ///< Kelvin::Pips; AccessibleTextRole spells all four
    Stage,        ///< Kelvin::StageRole; DisplayRole is its word
    Initials,     ///< QString for an avatar; DisplayRole is the full name
    Icon,         ///< QString, icon name painted before the text
    LeadId,       ///< the lead's id behind the row
    Dimmed,       ///< bool: the whole row at 50 % (cut, trashed)
    Weight,       ///< Kelvin::FontWeight as int; default Regular
    Ink,          ///< Kelvin::Ink as int; default from the delegate
    Tag,          ///< QString: a tag painted after the text
    TagTone,      ///< Kelvin::TagTone as int
    GroupHeading, ///< bool: the row is a group's heading on the sunken ground
    Detail,       ///< QString: a quieter text after the main one
    HeaderLetters,///< header data: QString whose letters stand over the pips ("BANT")
    HeaderIcon,   ///< header data: QString, icon instead of the title (the title stays for screen readers)
};
} // namespace Role

/// The colour of a cell's text.
enum class Ink { Text, Second, Hint, Accent, Danger };

} // namespace Kelvin

