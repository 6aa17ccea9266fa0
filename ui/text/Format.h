// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/FormatNumbers.h"
#include "ui/text/FormatTimes.h"

namespace Kelvin {

/// The text with its first letter in upper case: patterns are written as they stand inside a sentence.
QString sentenceCase(const Wording& w, const QString& text);
/// A word that stands alone as it goes on inside a sentence: its first letter in lower case, unless it is an abbreviation ("MQL").
QString midSentence(const Wording& w, const QString& text);
/// Several words as one list in the language: "MQL, SAL and SQL".
QString listText(const QStringList& words);
/// The same with "or".
QString alternativesText(const QStringList& words);
/// Text from data in quotation marks, visible and short: “IT, software”.
QString quotedText(const QString& text, qsizetype limit = 80);

} // namespace Kelvin
