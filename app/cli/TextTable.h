// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Kelvin {

struct LeadRow;
struct Wording;

/// A column of text for a terminal: as wide as its longest cell, but never wider than `most` places.
struct TextColumn {
    QStringList cells;
    int most = 0;                              ///< 0: nothing is cut
    bool right = false;                        ///< numbers
};

/// The places a text takes on a terminal: two for the wide letters of East Asia and for pictures, none for combining marks.
int placesOf(const QString& text);
/// The text cut to so many places, the last one an ellipsis.
QString cutTo(const QString& text, int places);
/// The lines of a table, its columns two blanks apart, nothing behind the last cell.
QStringList textTable(const QList<TextColumn>& columns);

/// One line a lead, the highest score first: score, temperature, stage, name, company, and a word by which other verbs find it.
QStringList leadLines(const Wording& w, QList<LeadRow> leads);

} // namespace Kelvin
