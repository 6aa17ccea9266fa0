// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleTexts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Kelvin {

QHash<QString, SampleTexts> sampleTextsFromJson(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    QHash<QString, SampleTexts> texts;
    if (root.value(u"format").toString() != QLatin1String("kelvin-sample-texts") || root.value(u"formatVersion").toInt() != 1) return texts;
    const QJsonObject languages = root.value(u"languages").toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject words = language.value().toObject();
        for (auto text = words.begin(); text != words.end(); ++text) texts[language.key()].insert(text.key(), text.value().toString());
    }
    return texts;
}

void wordSample(QList<LeadFacts>& leads, const SampleTexts& texts)
{
    for (LeadFacts& lead : leads) {
        for (Activity& activity : lead.activities) activity.note = texts.value(activity.note, activity.note);
        for (Task& task : lead.tasks) task.text = texts.value(task.text, task.text);
    }
}

} // namespace Kelvin
