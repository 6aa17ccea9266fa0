// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/TsFile.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {
namespace {

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") message.source = xml.readElementText();
        else if (xml.name() == u"comment") message.comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type"_s).toString();
            if (!message.numerus) message.forms = {xml.readElementText()};
            else
                while (xml.readNextStartElement()) message.forms.append(xml.readElementText());
        } else xml.skipCurrentElement();
    }
    return message;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression expression(u"%L?(?:[1-9]\\d?|n)"_s);
    QStringList result;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) result.append(matches.next().captured());
    result.sort();
    return result;
}

QString edges(const QString& text)
{
    static const QRegularExpression expression(u"^(\\s*).*?([:…]?)(\\s*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = expression.match(text);
    return match.captured(1) + u'|' + match.captured(2) + u'|' + match.captured(3);
}

QChar mnemonic(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&') continue;
        if (text.at(i + 1) != u'&') return text.at(i + 1).toLower();
        ++i;
    }
    return {};
}

QString named(const TsMessage& message, const QString& why)
{
    return u"%1: \"%2\": %3"_s.arg(message.context, message.source, why);
}

} // namespace

QList<TsMessage> readTs(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QList<TsMessage> messages;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == u"name") context = reader.readElementText();
        else if (reader.name() == u"message") messages.append(readMessage(reader, context));
    }
    return messages;
}

QStringList unfinishedIn(const QList<TsMessage>& messages, int plurals)
{
    QStringList found;
    for (const TsMessage& message : messages) {
        const bool empty = std::any_of(message.forms.begin(), message.forms.end(), [](const QString& form) { return form.isEmpty(); });
        if (!message.type.isEmpty()) found.append(named(message, message.type));
        else if (message.forms.isEmpty() || empty) found.append(named(message, u"empty"_s));
        else if (message.numerus && message.forms.size() != plurals) found.append(named(message, u"%1 plural forms"_s.arg(message.forms.size())));
    }
    return found;
}

QStringList brokenIn(const QList<TsMessage>& messages)
{
    QStringList found;
    for (const TsMessage& message : messages)
        for (const QString& form : message.forms) {
            if (form.isEmpty()) continue;
            if (placeholders(form) != placeholders(message.source)) found.append(named(message, u"placeholders differ in \"%1\""_s.arg(form)));
            else if (edges(form) != edges(message.source)) found.append(named(message, u"the ends differ in \"%1\""_s.arg(form)));
            else if (form.contains(u"..."_s) || message.source.contains(u"..."_s)) found.append(named(message, u"three dots instead of an ellipsis"_s));
            else if (mnemonic(form).isNull() != mnemonic(message.source).isNull()) found.append(named(message, u"the & differs in \"%1\""_s.arg(form)));
        }
    return found;
}

QStringList differencesBetween(const QList<TsMessage>& file, const QList<TsMessage>& sources)
{
    QSet<QString> there;
    QSet<QString> wanted;
    for (const TsMessage& message : file) there.insert(message.key());
    for (const TsMessage& message : sources) wanted.insert(message.key());
    QStringList found;
    for (const QString& key : wanted - there) found.append(key + u": missing, run the target kelvin_update_translations"_s);
    for (const QString& key : there - wanted) found.append(key + u": no longer in the sources"_s);
    found.sort();
    return found;
}

QStringList mnemonicHints(const QList<TsMessage>& messages)
{
    QStringList found;
    QHash<QString, const TsMessage*> taken;
    for (const TsMessage& message : messages) {
        const QChar letter = message.forms.isEmpty() ? QChar() : mnemonic(message.forms.first());
        if (letter.isNull()) continue;
        const QString key = message.context + u'|' + letter;
        const TsMessage* other = taken.value(key);
        if (!other) taken.insert(key, &message);
        else if (mnemonic(other->source) != mnemonic(message.source)) found.append(named(message, u"shares &%1 with \"%2\""_s.arg(letter).arg(other->source)));
    }
    return found;
}

} // namespace Kelvin::Tests
