// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LeadText.h"

#include "app/cli/TextTable.h"
#include "core/domain/NextStep.h"
#include "core/usecases/LeadNames.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DomainText.h"
#include "ui/text/FieldText.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

QString scoreOf(const Wording& w, const Scorecard& card)
{
    if (!card.inScope) return QCoreApplication::translate("Cli", "Not scored: outside the scope of every model.");
    return QStringList{scoreText(w, card.total), temperatureText(card.temperature, card.provisional), word(card.band)}.join(u", "_s);
}

QString stageOf(const LeadFacts& lead, Instant asOf)
{
    QString name;
    for (const StageMove& move : lead.stageMoves)
        if (move.at <= asOf) name = move.name;
    return stageText(stageAt(lead.stageMoves, asOf), name);
}

QString nextStepOf(const Wording& w, const LeadFacts& lead)
{
    const auto step = Kelvin::nextStepOf(lead);
    if (!step) return {};
    const QString what = step->text.isEmpty() ? taskKindText(step->kind) : step->text;
    return step->dueAt ? dateValueText(w, {*step->dueAt, step->dueIsDay}) + u": "_s + what : what;
}

QString lastActivityOf(const Wording& w, const LeadFacts& lead, Instant asOf)
{
    const Activity* last = nullptr;
    for (const Activity& activity : lead.activities)
        if (activity.at <= asOf && (!last || activity.at > last->at)) last = &activity;
    if (!last) return {};
    const ActivityType* type = activityType(shippedActivityTypes(), last->type);
    return momentText(w, last->at) + u": "_s + activityText(w, type ? type->key : QString::number(last->type), *last);
}

} // namespace

QStringList leadText(const Wording& w, const LeadFacts& lead, const Explanation& explanation)
{
    TextColumn names, values;
    QStringList seen;
    const auto add = [&](const QString& field, const QString& value) {
        if (value.isEmpty() || seen.contains(field)) return;
        seen.append(field);
        names.cells.append(fieldText(field));
        values.cells.append(visibleText(value));
    };
    QStringList keys;
    for (const ExternalKey& key : lead.keys) keys.append(key.system + u':' + key.externalId);
    add(u"name"_s, leadName(lead));
    add(u"company"_s, companyName(lead));
    add(u"externalId"_s, keys.join(u", "_s));
    add(u"score"_s, scoreOf(w, explanation.card));
    add(u"stage"_s, stageOf(lead, explanation.asOf));
    add(u"nextStep"_s, nextStepOf(w, lead));
    add(u"lastActivity"_s, lastActivityOf(w, lead, explanation.asOf));
    for (const QList<FieldChange>& fields : {lead.fields, lead.account ? lead.account->fields : QList<FieldChange>()})
        for (const FieldChange& change : fields) add(change.field, valueText(w, change.field, fieldAt(lead, change.field, explanation.asOf)));
    return QStringList{lead.id.toString()} + textTable({names, values});
}

} // namespace Kelvin
