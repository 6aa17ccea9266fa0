// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ExportWords.h"

#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)

public:
    static QHash<QString, QString> columns()
    {
        return {{u"id"_s, tr("Kelvin id")},      {u"externalIds"_s, tr("External ids")}, {u"email"_s, tr("E-mail")},
                {u"name"_s, tr("Name")},         {u"company"_s, tr("Company")},          {u"score"_s, tr("Score")},
                {u"band"_s, tr("Band")},         {u"temperature"_s, tr("Temperature")},  {u"grade"_s, tr("Grade")},
                {u"reason1"_s, tr("Reason 1")},  {u"reason2"_s, tr("Reason 2")},         {u"reason3"_s, tr("Reason 3")},
                {u"stage"_s, tr("Stage")},       {u"owner"_s, tr("Owner")},              {u"model"_s, tr("Model")},
                {u"version"_s, tr("Version")},   {u"asOf"_s, tr("As of")}};
    }
    static QString title() { return tr("Leads"); }
    static QString about() { return tr("About"); }
    static QString made() { return tr("Made on"); }
};

} // namespace

ExportWords exportWords(const Wording& w)
{
    ExportWords words;
    words.title = Words::title();
    words.aboutTitle = Words::about();
    words.columns = Words::columns();
    words.about = {AboutLine{Words::made(), fullDateText(w, w.now)}};
    words.temperature = [](Temperature t, bool provisional) { return temperatureText(t, provisional); };
    words.band = [](Band band) { return word(band); };
    words.stage = [](StageRole role) { return word(role); };
    words.reason = [w](const ExplanationPart& part, const ScoringModel& model) { return lineText(w, part, model, {}).title; };
    return words;
}

} // namespace Kelvin
