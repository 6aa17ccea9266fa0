// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Kelvin::Tests {

/// One text of a Qt Linguist file.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QString type;           ///< "", "unfinished", "obsolete", "vanished"
    bool numerus = false;
    QStringList forms;      ///< one translation, or one for each plural form

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

QList<TsMessage> readTs(const QByteArray& xml);

/// Not translated, left behind, or empty in one of its `plurals` forms.
QStringList unfinishedIn(const QList<TsMessage>& messages, int plurals);
/// %1 to %9, %L1 or %n that a translation lost, invented or doubled; a lost colon or ellipsis; three dots; spaces at the ends.
QStringList brokenIn(const QList<TsMessage>& messages);
/// Texts of the sources that the file lacks, and texts of the file that the sources no longer have.
QStringList differencesBetween(const QList<TsMessage>& file, const QList<TsMessage>& sources);
/// Letters that two texts of one context share as mnemonics although they do not in English: worth a look, not always wrong.
QStringList mnemonicHints(const QList<TsMessage>& messages);

} // namespace Kelvin::Tests
