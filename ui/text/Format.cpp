// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Format.h"

#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Format) };

// A pattern at a time: a word that contains "%1" stays as it is.
QString joined(const QStringList& words, const QString& between, const QString& last)
{
    QString text = words.value(0);
    for (qsizetype i = 1; i < words.size(); ++i) text = (i + 1 == words.size() ? last : between).arg(text, words.at(i));
    return text;
}

} // namespace

QString sentenceCase(const Wording& w, const QString& text)
{
    return text.isEmpty() ? text : w.locale.toUpper(text.left(1)) + text.mid(1);
}

QString midSentence(const Wording& w, const QString& text)
{
    if (text.size() > 1 && text.at(1).isUpper()) return text;
    return w.locale.toLower(text.left(1)) + text.mid(1);
}

QString listText(const QStringList& words)
{
    return joined(words, Words::tr("%1, %2", "list"), Words::tr("%1 and %2", "list"));
}

QString alternativesText(const QStringList& words)
{
    return joined(words, Words::tr("%1, %2", "list"), Words::tr("%1 or %2", "list"));
}

QString quotedText(const QString& text, qsizetype limit)
{
    return Words::tr("“%1”", "quotation").arg(visibleText(text, limit));
}

} // namespace Kelvin
